#pragma once

#include "model/design/graph.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace tempo {

/// How long before a scheduled reader runs the latest run of what it reads is published.
struct Margin
{
    int element = 0;        ///< what is read, a place in the design
    int reader = 0;         ///< likewise; of the same or a longer longest gap
    double seconds = 0;     ///< the smallest; negative: the reader comes too early
    bool isSameGap = false; ///< both have the same longest gap: a negative margin misses a train
    double missed = 0;      ///< share of the reader's runs that come too early, 0 to 1
    double jump = 0;        ///< seconds by which what it reads is older then: a run of the element
    bool complete = true;   ///< false: an unknown latency counted 0
    bool operator==(const Margin &) const = default;
};

/// The margins between scheduled elements and their scheduled readers, seen through passive stages;
/// by the place of what is read, then of the reader. Random latencies count at judge_at, and in
/// `missed` with their whole distribution. What runs on a clock of unknown phase has none.
QList<Margin> marginsOf(const Design &design, const Graph &data, const QDateTime &from);

} // namespace tempo
