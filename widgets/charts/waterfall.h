#pragma once

#include "model/timing/timedpath.h"
#include "widgets/charts/timescale.h"

#include <span>

namespace tempo {

/// A stretch of a path.
struct WaterfallBar
{
    PathPart::Kind kind = PathPart::Kind::Waiting;
    double from = 0; ///< seconds since the path began
    double length = 0;
    bool operator==(const WaterfallBar &) const = default;
};

/// What happens at one element of a path, or on the way to it.
struct WaterfallRow
{
    QString title; ///< of the element
    QString told;  ///< "waits 59 min, runs 20 min"
    QList<WaterfallBar> bars;
    bool operator==(const WaterfallRow &) const = default;
};

/// A path part by part over time, with the figures of the time that it takes.
struct Waterfall
{
    QList<WaterfallRow> rows;
    QList<TimeMark> marks; ///< ascending
    double total = 0;      ///< seconds
    double most = 0;       ///< of its scale
    bool operator==(const Waterfall &) const = default;
};

/// The waterfall of a path of a design, whose parts are \a parts.
Waterfall waterfallOf(const Design &design, const TimedPath &path, std::span<const PathPart> parts);

/// The figures of a path as marks, ascending: best, mean, the judged one, worst and the limit.
QList<TimeMark> marksOf(const Design &design, const PathFigures &figures);

/// How much of a scale a path's marks need: its limit unless that is far away.
double scaleOf(const PathFigures &figures, double least);

/// Every row, and what waiting, reading, running and transport come to, as text.
QString waterfallInWords(const Waterfall &waterfall);

double waterfallHeight(const Waterfall &waterfall, double width, const ChartStyle &style);

/// Draws it into an area as high as waterfallHeight() says.
void paintWaterfall(QPainter &painter, const QRectF &area, const Waterfall &waterfall,
                    const ChartStyle &style);

} // namespace tempo
