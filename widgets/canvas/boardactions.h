#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QKeySequence;
class QMenu;

namespace tempo {

class CanvasBoard;

/// The actions of the canvas that have a name: the page gives them to the window's menus, and tool
/// bar and context menus show the same. Their shortcuts work while the focus is within the page.
class BoardActions final : public QObject
{
    Q_OBJECT

public:
    explicit BoardActions(CanvasBoard &board);
    ~BoardActions() override;

    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *duplicate;
    QAction *add;
    QAction *connect;
    QAction *rename;
    QAction *limit;
    QAction *remove;
    QAction *selectAll;
    QAction *selectKind;
    QAction *align;   ///< opens a menu of ways to line boxes up
    QAction *explain; ///< what stands behind the figures
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
    QAction *makeArranging(const QString &id, const QString &text, const QKeySequence &keys,
                           const std::function<void()> &call);
    void makeClipboard();
    void makeEditing();
    void makeSelecting();
    void makeAligning();
    void makeDistributing();
    void makeLooking();
    void refresh();
    void refreshPaste();

    CanvasBoard &m_board;
    std::unique_ptr<QMenu> m_alignMenu;
    QList<QAction *> m_distribute; ///< need three boxes
};

} // namespace tempo
