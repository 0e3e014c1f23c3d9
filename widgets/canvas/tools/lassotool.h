#pragma once

#include "widgets/canvas/tools/tool.h"

#include <QRectF>
#include <QStringList>

namespace tempo {

/// Selects the boxes that a dragged rectangle touches; with Shift or Ctrl in addition to what was
/// selected. A click on empty space selects nothing.
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
    QStringList m_before; ///< stays selected
};

} // namespace tempo
