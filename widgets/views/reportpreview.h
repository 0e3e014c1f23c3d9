#pragma once

#include <QImage>
#include <QTextBrowser>

namespace tempo {

/// The report as text on a page: made from Markdown in which everything people typed is data. It
/// loads nothing from anywhere but the picture of the canvas it was given, and opens only links
/// that people wrote with http, https or mailto.
class ReportPreview final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Shows a report, with \a canvas below the heading \a canvasHeading where there is one.
    void showReport(const QByteArray &markdown, const QImage &canvas, const QString &canvasHeading);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void styleBlocks(QTextDocument &text);
    void styleTables(QTextDocument &text);
    void insertCanvas(QTextDocument &text);
    void fitCanvas();

    QTextDocument *m_text = nullptr; ///< what is shown; a child of this
    QByteArray m_markdown;
    QImage m_canvas;
    QString m_canvasHeading;
    int m_picture = -1; ///< where the canvas stands in the text
};

} // namespace tempo
