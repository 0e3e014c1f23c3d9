#pragma once

#include "model/findings/finding.h"

namespace tempo {

/// A design with all that was computed from it.
struct ComputedDesign
{
    Design design;
    Assessment assessment;
    QList<Finding> findings;
};

/// How something stands on one side of a comparison.
struct Standing
{
    enum class Mark { None, Met, Missed };
    QString text; ///< plain text in the reader's language; says also what the mark says
    Mark mark = Mark::None;
    bool operator==(const Standing &) const = default;
};

/// One thing that isn't the same after a design was changed, in words: a figure that moved or a
/// verdict that flipped.
struct Consequence
{
    QString subject; ///< a title as it was typed, or what the design is called
    QString label;   ///< what of it, e.g. "Reaction to “Watch event”, worst"
    Standing before;
    Standing after;
    bool isFlip = false; ///< a limit, a verdict, a tempo or a finding says something else now
    QString element;     ///< the id to look at; empty: the design as a whole
    QString page;        ///< where it belongs, by its id
};

/// What follows from the changes between two designs: first what flipped, then the figures that
/// moved; within each verdicts, times, values, tempos, findings in the order of the document.
QList<Consequence> consequencesOf(const ComputedDesign &before, const ComputedDesign &after);

} // namespace tempo
