#pragma once

#include "model/timing/spread.h"
#include "model/timing/worstpath.h"

namespace tempo {

/// The distribution of a time over a way, and the path that makes its worst. Empty where nothing
/// ever gets there.
struct Answered
{
    Spread spread;
    std::vector<PathPart> worstPath;
    Ticks worstFrom = 0; ///< when that path begins
};

/// How long it takes from the origin to the target. The runs of the way need not be known yet.
Answered reactionOn(const Way &way);

/// How old the origin's data is that the target shows; of a scheduled action at its runs.
Answered stalenessOn(const Way &way, bool isAction);

/// How old what comes in over the flows into the target is: when it runs, at some \a arrivals, or
/// where there are none of these at any instant.
Answered flowAgeOn(const Way &way, const std::vector<Ticks> &arrivals);

} // namespace tempo
