#pragma once

#include "model/render/flowface.h"

namespace tempo {

/// A flow as it is drawn.
struct DrawnFlow
{
    FlowFace face;
    Route route; ///< its ends on the outlines, its label where there is room
    bool operator==(const DrawnFlow &) const = default;
};

/// All flows whose ends have a place, in the order of the design: what both the picture and the
/// canvas on screen show. Labels keep clear of boxes, frame titles and each other where they can.
QList<DrawnFlow> drawnFlows(const Design &design, const OrderedMap<QPointF> &centres,
                            const FigureFaces &figures = {});

} // namespace tempo
