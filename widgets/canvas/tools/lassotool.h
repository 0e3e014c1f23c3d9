#pragma once

#include "widgets/canvas/tools/tool.h"

#include "model/design/flow.h"

#include <QRectF>
#include <QStringList>

namespace tempo {

/// Selects the boxes that a dragged rectangle touches: with Shift in addition to what was selected,
/// with Ctrl each box becomes the opposite of what it was. A click on empty space selects nothing,
/// and Escape brings back what was selected.
class LassoTool final : public Tool
{
public:
    LassoTool(CanvasBoard &board, const Pointer &from);

    QString hint() const override;
    void move(const Pointer &pointer) override;
    void release(const Pointer &pointer) override;
    bool key(const QKeyEvent &event) override;
    void cancel() override;
    void leave() override;

private:
    void select(const QRectF &area);

    Pointer m_from;
    QStringList m_elements; ///< selected before
    QList<FlowKey> m_flows; ///< likewise
};

} // namespace tempo
