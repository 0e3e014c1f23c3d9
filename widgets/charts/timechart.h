#pragma once

#include "model/timing/timedistribution.h"
#include "widgets/charts/timescale.h"

namespace tempo {

/// How a time is distributed: the share of all cases in which it is no longer, over the time. A
/// time that is often the same shows as a step.
struct TimeChart
{
    TimeDistribution distribution;
    QList<TimeMark> marks; ///< ascending
    std::optional<double> limit;
    double most = 0; ///< of its scale, in seconds
};

double timeChartHeight();

/// Draws it into an area.
void paintTimeChart(QPainter &painter, const QRectF &area, const TimeChart &chart,
                    const ChartStyle &style);

} // namespace tempo
