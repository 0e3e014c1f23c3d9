#pragma once

#include "model/decision/ladder.h"
#include "model/render/palette.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace tempo {

/// A tempo on the chart of value against cost.
struct FrontierPoint
{
    QString title;
    double cost = 0; ///< a month
    double kept = 0; ///< share of the value, 0 to 1
    bool isEfficient = false;
    bool isCurrent = false; ///< the design as it is, or a tempo that keeps and costs the same
    bool isRecommended = false;
};

/// What is drawn of a tempo ladder: the value kept against the cost a month.
struct Frontier
{
    QList<FrontierPoint> points;  ///< those of which both figures are known
    std::optional<double> enough; ///< the share that a rung has to keep to be recommended
    double keepShare = 0;         ///< of what the fastest keeps
    QString currency;
};

/// The chart of a ladder. The design as it is gets a point of its own where no rung equals it.
Frontier frontierOf(const Design &design, const Ladder &ladder);

/// The points in words, one sentence each: what assistive tools read.
QStringList frontierWords(const Frontier &frontier);

/// The part of an area in which the points of the chart lie.
QRectF frontierPlot(const QRectF &area, const QFont &font);

/// Where a point of the chart is drawn.
QPointF placeOf(const Frontier &frontier, const FrontierPoint &point, const QRectF &plot);

/// Draws the chart: costs begin at zero, the frontier is a line, every point that has room is
/// labelled, the recommended one filled and the design as it is ringed. Nothing without points.
void paintFrontier(QPainter &painter, const QRectF &area, const Frontier &frontier,
                   const Palette &colours, const QFont &font);

} // namespace tempo
