#pragma once

#include "widgets/canvas/tools/tool.h"

#include "model/base/orderedmap.h"

namespace tempo {

/// Drags the selected boxes; the one under the pointer snaps to the grid and the others keep their
/// distance to it. One step of undo when the button is let go.
class MoveTool final : public Tool
{
public:
    /// \a selectsAlone: a click without a drag selects \a grabbed alone.
    MoveTool(CanvasBoard &board, QString grabbed, const Pointer &from, bool selectsAlone);

    QString hint() const override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    bool key(const QKeyEvent &event) override;
    void leave() override;

private:
    OrderedMap<QPointF> movedTo(QPointF pointer) const;

    QString m_grabbed;
    Pointer m_from;
    bool m_selectsAlone;
    bool m_moving = false; ///< far enough from where the button went down
};

} // namespace tempo
