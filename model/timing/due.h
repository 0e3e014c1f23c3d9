#pragma once

#include "model/timing/publications.h"

namespace tempo {

/// Whether a target's latest runs have published by the instants at which they are due.
struct DueFigures
{
    double margin = 0;    ///< seconds, the smallest; random latencies count at judge_at
    double late = 0;      ///< share of the instants that is missed, 0 to 1
    bool complete = true; ///< false: an unknown latency counted 0
    bool operator==(const DueFigures &) const = default;
};

/// Of an element with `due`; nothing where it has none, or doesn't run after a schedule. Looks at a
/// week, or at the year from \a from where a calendar or daylight saving is in it. A clock of
/// unknown phase may have started just before anything is due.
std::optional<DueFigures> dueFigures(const Design &design, const Graph &data, int element,
                                     const QDateTime &from);

} // namespace tempo
