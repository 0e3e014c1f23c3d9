#pragma once

#include "widgets/canvas/tools/tool.h"

#include "widgets/canvas/walk.h"

namespace tempo {

/// Makes a flow: dragged from a box's edge to another box, or picked by clicks or arrow keys and
/// Enter. Dropped on empty space, it offers to create the box that is missing there. What can't be
/// connected is refused with the reason.
class ConnectTool final : public Tool
{
public:
    /// Dragged from the edge of \a from; the button went down at \a pressedAt.
    ConnectTool(CanvasBoard &board, QString from, QPoint pressedAt);

    /// Picked step by step; \a from may be empty, and is then picked first.
    ConnectTool(CanvasBoard &board, QString from);

    QString hint() const override;
    void start() override;
    void press(const Pointer &pointer) override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    bool key(const QKeyEvent &event) override;
    void leave() override;

private:
    void choose(const QString &target);
    void pick(const QString &element);
    void step(Direction direction);
    void showLineTo(QPointF end, const QString &target);
    void finishAt(const Pointer &pointer);

    QString m_from;
    QString m_target; ///< where Enter connects to
    QPoint m_pressedAt;
    bool m_dragging = false;
    bool m_left = false; ///< the drag is far enough from where it began
};

} // namespace tempo
