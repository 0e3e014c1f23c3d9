#pragma once

#include "model/layout/routes.h"
#include "model/render/figureface.h"
#include "model/render/palette.h"

#include <QPainter>
#include <QPainterPath>

namespace tempo {

/// Everything that is shown on a flow.
struct FlowFace
{
    bool pulls = false;
    Carries carries = Carries::Data;
    QString label;   ///< "read 3 ms", "3 ms"; empty where nothing is written
    QString flag;    ///< its age limit: "age 5 min"; empty without one
    FlowFigure live; ///< what its figures write
    bool operator==(const FlowFace &) const = default;
};

/// How a flow is shown beside its content.
struct FlowState
{
    bool selected = false;
    bool hovered = false;
};

/// The face of a flow whose ends are in the design.
FlowFace flowFace(const Design &design, const Flow &flow, const FlowFigure &live = {});

/// A route with its ends moved from the edges of the boxes onto the outlines of the elements.
Route onOutlines(Route route, const Design &design, const OrderedMap<QPointF> &centres);

/// A route as a line with rounded corners.
QPainterPath flowPath(const QList<QPointF> &points);

/// Draws a flow's line: pushes solid, pulls dashed, models double, feedback dotted; with its arrow
/// head. The critical path is heavier and in the colour of its state. Labels are drawn when all
/// lines are, so that none crosses them.
void paintFlow(QPainter &painter, const FlowFace &face, const Route &route, const Palette &colours,
               FlowState state = {});

/// Draws a flow's label and flag; nothing where it has neither.
void paintFlowLabel(QPainter &painter, const FlowFace &face, const Route &route,
                    const Palette &colours, FlowState state = {});

/// The line of a flow that is being drawn.
void paintFlowLine(QPainter &painter, const QList<QPointF> &points, const QColor &colour);

/// The label and flag of a flow on the canvas; null where it has neither.
QRectF labelArea(const FlowFace &face, const Route &route);

/// What paintFlow() touches.
QRectF paintedArea(const FlowFace &face, const Route &route);

} // namespace tempo
