#pragma once

#include "model/design/latency.h"

#include <optional>

namespace tempo {

/// The p-quantile of a latency in seconds, 0 < p < 1, fitted as the document format says. Nothing
/// for measured samples, whose file only the simulation reads.
std::optional<double> quantile(const Latency &latency, double p);

/// The mean of a latency in seconds; nothing for measured samples.
std::optional<double> mean(const Latency &latency);

} // namespace tempo
