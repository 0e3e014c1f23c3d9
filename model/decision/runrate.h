#pragma once

#include "model/timing/reading.h"

namespace tempo {

/// The mean of the run of a stage: reading and latency. What is unknown or measured counts 0.
KnownTime meanRun(const Design &design, const Graph &data, int place);

/// How many runs of \a run seconds a scheduled element begins in a second, on average over a year.
/// Activations that find the last run still going are dropped unless they queue.
double runsPerSecond(const Design &design, const Element &element, double run);

} // namespace tempo
