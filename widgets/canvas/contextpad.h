#pragma once

#include <QFrame>

class QAction;
class QToolButton;

namespace tempo {

class CanvasBoard;

/// A few buttons at the selected box: append, connect, limit, delete. Everything in it has a key as
/// well, so it stays out of the order of Tab.
class ContextPad final : public QFrame
{
    Q_OBJECT

public:
    explicit ContextPad(CanvasBoard &board);

    /// Hidden while \a busy, when another tool is at work.
    void setBusy(bool busy);

private:
    QToolButton *addButton(const QString &icon, const QString &name, QAction *action);
    void update();
    void place();
    QRect onScreen(const QRectF &area) const;
    bool coversBox(const QRect &rect, const QString &selected) const;

    CanvasBoard &m_board;
    QToolButton *m_limit = nullptr;
    bool m_busy = false;
};

} // namespace tempo
