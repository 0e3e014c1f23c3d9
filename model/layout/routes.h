#pragma once

#include "model/layout/placement.h"

namespace tempo {

/// The way of a flow from the edge of one box to the edge of another: horizontal and vertical
/// stretches through \a points, the first and last of which lie on the edges.
struct Route
{
    FlowKey flow;
    QList<QPointF> points; ///< at least 2
    QPointF label;         ///< where the middle of a label goes
    bool operator==(const Route &) const = default;
};

/// The routes of all flows whose ends have a place, in the order of the flows. Flows at the same
/// side of a box are spread over it.
QList<Route> routesOf(const Design &design, const OrderedMap<QPointF> &centres);

/// The same for some of the flows: they get the routes that they have among all.
QList<Route> routesOf(const Design &design, const OrderedMap<QPointF> &centres,
                      const QList<FlowKey> &flows);

/// A route from a box to a free point, such as a pointer that draws a new flow.
QList<QPointF> routeToPoint(QPointF fromCentre, QPointF to);

} // namespace tempo
