#pragma once

#include "app/cli/comparison.h"
#include "model/base/jsonwriter.h"

namespace tempo {

/// Writes the figures that moved into an open object: `figures`, `elements` and `values`.
void writeMovedFigures(const Comparison &comparison, JsonWriter &json);

/// A line of the comparison below what it is about.
struct MovedLine
{
    QString about;
    QString text;
};

/// The times between events or origins and targets that moved, and what is due.
QList<MovedLine> movedTimes(const Comparison &comparison);

/// The slack, margin and natural tempo of elements that moved.
QList<MovedLine> movedElements(const Comparison &comparison);

/// The value kept and the recommended rungs that moved.
QList<MovedLine> movedValues(const Comparison &comparison);

} // namespace tempo
