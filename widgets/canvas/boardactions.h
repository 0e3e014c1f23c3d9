#pragma once

#include <QObject>

class QAction;
class QKeySequence;

namespace tempo {

class CanvasBoard;

/// The actions of the canvas that have a name: the page gives them to the window's menus, and tool
/// bar and context menus show the same. Their shortcuts work while the focus is within the page.
class BoardActions final : public QObject
{
    Q_OBJECT

public:
    explicit BoardActions(CanvasBoard &board);

    QAction *add;
    QAction *connect;
    QAction *rename;
    QAction *limit;
    QAction *remove;
    QAction *selectAll;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *actualSize;
    QAction *fit;
    QAction *fitSelection;

    /// All of them in the order of a menu; null stands for a separator.
    QList<QAction *> inOrder() const;

private:
    QAction *make(const QString &id, const QString &text, const QList<QKeySequence> &keys,
                  const QString &icon = {});
    void makeEditing();
    void makeLooking();
    void refresh();

    CanvasBoard &m_board;
};

} // namespace tempo
