#pragma once

#include "model/render/palette.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace tempo {

/// Where lengths of time stand in a plot: from nothing at its leading edge to `most` at the other.
struct TimeScale
{
    QRectF plot;
    double most = 1;         ///< seconds, above 0
    bool isMirrored = false; ///< read from right to left

    double x(double seconds) const;

    /// From one time to another over a height.
    QRectF span(double from, double to, double top, double height) const;
};

/// How charts are written: in which colours and with which font.
struct ChartStyle
{
    const Palette &colours;
    QFont font;       ///< of labels
    QFont strongFont; ///< of names
    bool isMirrored = false;
};

/// A time that is drawn as a line through a chart, with its name above.
struct TimeMark
{
    enum class Look { Figure, Judged, Met, Missed };
    QString title; ///< with its figure: "mean 17 h 5 min"
    double seconds = 0;
    Look look = Look::Figure;
    bool operator==(const TimeMark &) const = default;
};

/// A step for so many seconds of axis that gives at most \a most ticks: a round number of
/// milliseconds, seconds, minutes, hours or days.
double timeStep(double seconds, int most);

/// Grid lines and, below the plot, what they stand for.
void paintTimeAxis(QPainter &painter, const TimeScale &scale, const ChartStyle &style);
double timeAxisHeight(const ChartStyle &style);

/// The marks over the plot, their names above it in as many lines as they need to stay apart. A
/// mark beyond the scale stands at its end, with an arrow.
void paintMarks(QPainter &painter, const TimeScale &scale, const QList<TimeMark> &marks,
                const ChartStyle &style);

/// How high the names of marks are over a plot.
double marksHeight(const TimeScale &scale, const QList<TimeMark> &marks, const ChartStyle &style);

} // namespace tempo
