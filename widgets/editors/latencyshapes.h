#pragma once

#include "model/design/latency.h"

#include <QList>

#include <span>

namespace tempo {

/// One figure of a distribution, as the document names it.
struct LatencyFigure
{
    const char *name; ///< value, p50, mean …
    std::optional<Duration> Latency::*member;
};

/// One way of saying how long something takes: a family and the figures that tell it.
struct LatencyShape
{
    const char *title; ///< source text of tempo::LatencyShape
    Family family;
    QList<LatencyFigure> figures; ///< empty for measured samples
};

/// All shapes in the order of the menu, the constant first.
std::span<const LatencyShape> latencyShapes();

/// The shape that a latency is written in, as its place in latencyShapes().
int shapeOf(const Latency &latency);

/// The shape's title in the reader's language.
QString shapeTitle(const LatencyShape &shape);

/// What is set of \a latency and has a meaning in another shape: the same figures, and the middle
/// one (value, p50 or mean) for the middle one.
Latency reshaped(const Latency &latency, const LatencyShape &shape);

/// A distribution in a few words: "Lognormal; p99 66 s". Nothing for a constant.
QString latencySummary(const Latency &latency);

} // namespace tempo
