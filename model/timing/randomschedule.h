#pragma once

#include "model/timing/activations.h"
#include "model/timing/randomtime.h"
#include "model/timing/runs.h"

#include <optional>

namespace tempo {

/// How a run may get in the way of the next one.
enum class Overlap {
    Never,    ///< runs are too short for that, or all as long, so that the activations tell
    Skips,    ///< an activation that finds the last run still going is dropped
    Queues,   ///< it waits
    Overtakes ///< runs go side by side, and what is published first counts: sources
};

/// How long the runs of a stage take, where that may be random.
struct RandomRun
{
    RandomTime running;
    std::vector<RandomTime> reads = {}; ///< that go out in parallel
    double held = 0; ///< until it is published: the watermark of a window; nanoseconds

    bool isRandom() const;

    /// Reading and running where neither is random.
    double constant() const;

    double high() const;

    /// The mean of reading and running; drawn where reads are random.
    double mean() const;
};

/// When a scheduled element runs, its runs of random length.
struct RandomSchedule
{
    Activations activations; ///< from the year's beginning on; of an unknown phase, from anywhere
    Overlap overlap = Overlap::Never;
    qint64 history = 0;               ///< how many activations before one have to do with its run
    std::optional<Ticks> period = {}; ///< as of Schedule

    /// Nothing where runs pile up, or there are none in years. \a from is where a year of a
    /// calendar begins.
    static std::optional<RandomSchedule> of(const Design &design, const Element &element,
                                            const RandomRun &run, const QDateTime &from);
};

} // namespace tempo
