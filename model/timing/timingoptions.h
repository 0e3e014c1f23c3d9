#pragma once

#include "model/timing/schedule.h"

#include <functional>

namespace tempo {

struct ColumnKernel;

/// How a simulation is run.
struct SimulationOptions
{
    quint64 seed = 1;
    qint64 samples = 100'000; ///< 0: what has to be simulated has no answer
    std::function<bool()> isCancelled = [] { return false; }; ///< asked now and then, by any thread
    int threads = 0; ///< 0: as many as the machine has; the figures are the same with any number
    const ColumnKernel *kernel = nullptr; ///< null: the fastest one; the figures are the same
};

/// What timing is asked with.
struct TimingOptions
{
    QDateTime from = defaultStart(); ///< where a year of a calendar begins
    qint64 cap = 10'000'000;         ///< of publications that an exact answer looks at
    SimulationOptions simulation = {};
};

} // namespace tempo
