#pragma once

#include "model/timing/pathtime.h"
#include "model/timing/timedistribution.h"
#include "model/timing/timingoptions.h"
#include "model/timing/way.h"

namespace tempo {

/// What a simulation of a way came to: one time for each sample, in the order of the samples.
struct Simulation
{
    std::vector<double> seconds;   ///< at least one
    std::optional<double> horizon; ///< seconds; nothing where no schedule has a known phase
    bool complete = true;

    /// Samples the time that \a ends ask about; nothing where there is no way, a cycle, or runs
    /// pile up, where no samples are asked for, or it was cancelled. The samples are the same on
    /// every machine and with any number of threads.
    static std::optional<Simulation> of(const Design &design, const Way::Graphs &graphs,
                                        const Ends &ends, const TimingOptions &options);

    /// Mean and percentiles with their confidence; best and worst of the samples. Percentiles are
    /// nearest ranks, and what they lie between with 95 % are order statistics too. Linear.
    PathTime figures() const;

    /// The distribution of the samples; of very many, linear in between of some thousands of them.
    TimeDistribution distribution() const;
};

} // namespace tempo
