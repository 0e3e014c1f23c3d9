#pragma once

#include "widgets/views/page.h"

#include <QFutureWatcher>
#include <QImage>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;

namespace tempo {

class ReportPreview;

/// The Report page: a live preview of the architecture report, which sections it has, and export in
/// every format. The preview is made in the background; a newer change supersedes it.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    /// Asks for the file to write, given a suggested name and the format's row; empty: cancelled.
    using ChooseFile = std::function<QString(const QString &suggested, const Exporter &exporter)>;

    explicit ReportView(const PageContext &context, QWidget *parent = nullptr);

    /// Replaces the file dialog, for tests.
    void setChooseFile(ChooseFile choose) { m_chooseFile = std::move(choose); }

    /// Chooses a format by its id.
    void setFormat(const QString &id);

    /// Asks for a file and writes the chosen format; says on the page how it went.
    void exportNow();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Made
    {
        QByteArray markdown;
        QImage canvas;
        QString error;
    };

    QWidget *makeHeader();
    QWidget *makeSide();
    QWidget *makeSections();
    void makeLater();
    void make();
    void show(const Made &made);
    void say(const QString &sentence, bool failed);
    const Exporter *chosen() const;
    ExportOptions options() const;

    Document &m_document;
    ChartPainter m_charts;
    ChooseFile m_chooseFile;
    ReportPreview *m_preview = nullptr;
    QComboBox *m_format = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_outcome = nullptr;
    QTimer m_pause;
    QFutureWatcher<Made> m_watcher;
    QStringList m_hidden; ///< sections that are switched off
    bool m_stale = true;
};

} // namespace tempo
