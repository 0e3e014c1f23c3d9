#pragma once

#include "widgets/views/page.h"

#include <QList>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace tempo {

class CanvasBoard;
class ContextPad;
class KindPalette;

/// The Canvas page: the board with its tool bar, the palette of kinds, and a line that says what
/// can be done now or why something wasn't.
class CanvasView final : public QWidget
{
    Q_OBJECT

public:
    explicit CanvasView(const PageContext &context, QWidget *parent = nullptr);

    CanvasBoard &board() const { return *m_board; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeBar();
    QWidget *makeHintLine();
    void makeEmptyState();
    void addZoomControls(QLayout &row);
    QToolButton *zoomButton(const QString &icon, const QString &name, QAction *action);
    QPushButton *wordedButton(const QString &text, const QString &icon, QAction *action);
    void tell(const QString &sentence);
    void showHint();
    void showEmptyState();
    void arrange();
    void arrangeBar();

    Document &m_document;
    CanvasBoard *m_board;
    ContextPad *m_pad;
    KindPalette *m_palette;
    QWidget *m_bar;
    QLabel *m_title = nullptr;
    QList<QPushButton *> m_worded;    ///< of the bar; only icons where it is narrow
    QList<QToolButton *> m_zoomSteps; ///< hidden where it is very narrow
    QWidget *m_empty = nullptr;
    QLabel *m_hint = nullptr;
    QToolButton *m_zoom = nullptr;
    QTimer m_telling; ///< while a sentence stands in the place of the hint
};

} // namespace tempo
