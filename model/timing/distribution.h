#pragma once

#include "model/design/design.h"
#include "model/design/latency.h"

#include <optional>

namespace tempo {

/// The p-quantile of a latency in seconds, 0 < p < 1, fitted as the document format says; of
/// measured samples the nearest rank. Nothing for samples of which the file wasn't read.
std::optional<double> quantile(const Latency &latency, double p);

/// The mean of a latency in seconds; nothing for samples of which the file wasn't read.
std::optional<double> mean(const Latency &latency);

/// The shortest a latency can be in seconds; nothing for samples of which the file wasn't read.
std::optional<double> shortest(const Latency &latency);

/// The longest a latency can be in seconds; nothing where it has no upper bound, and for samples of
/// which the file wasn't read.
std::optional<double> longest(const Latency &latency);

/// The share of the runs that take longer than \a seconds, 0 to 1; nothing where quantile() has
/// nothing.
std::optional<double> shareAbove(const Latency &latency, double seconds);

/// The figure of a latency that is held against a limit, in seconds. Where the worst is asked for
/// and there is no upper bound, the 99th percentile. Nothing for samples of which the file wasn't
/// read.
std::optional<double> judgedLatency(const Latency &latency, JudgeAt judgeAt);

} // namespace tempo
