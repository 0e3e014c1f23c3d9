#pragma once

#include "model/timing/propagation.h"

namespace tempo {

/// A part of the time that a path takes.
struct PathPart
{
    enum class Kind { Waiting, Reading, Running, Transport };
    Kind kind = Kind::Waiting;
    int place = 0; ///< of the element, or of the flow for transport
    Ticks time = 0;
    bool operator==(const PathPart &) const = default;
};

/// The path that makes the reaction to what happens at, or just after, an instant: part by part, in
/// order, summing to \a total. Parts of no length are left out.
std::vector<PathPart> reactionPath(const Way &way, Ticks instant, Ticks total);

/// The path of the data that the target shows at, or just before, an instant: part by part, from
/// the origin on, summing to \a total. Of a scheduled action that is asked about at its runs (\a
/// atRun), the instant is the start of a run.
std::vector<PathPart> stalenessPath(const Way &way, const QHash<int, TimeMap> &cutOffs,
                                    Ticks instant, Ticks total, bool atRun);

} // namespace tempo
