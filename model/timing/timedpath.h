#pragma once

#include "model/timing/figures.h"
#include "model/timing/pathtiming.h"

namespace tempo {

/// A time of a design that people can look at by itself: between an event or origin and a target,
/// or what comes in over a flow.
struct TimedPath
{
    enum class Of { Reaction, Age, AgeOverFlow, ModelAge };
    Of of = Of::Reaction;
    int target = 0;          ///< place of the target, or of the flow's reader
    std::optional<int> flow; ///< place of the flow that is asked about
    PathFigures figures;
    QList<int> passes; ///< the places of all elements between origin and target, and of these

    /// What asks timing for it.
    Ends ends(const PathTiming &timing) const;
};

/// All of them, in document order: reactions, ages, ages over flows, ages of models.
QList<TimedPath> timedPaths(const PathTiming &timing, const Design &design, const Figures &figures);

/// What names a path for as long as its elements keep their ids.
QString keyOf(const Design &design, const TimedPath &path);

/// The path with the least slack; where none has a limit, the first; -1 for none.
int tightestOf(const QList<TimedPath> &paths);

} // namespace tempo
