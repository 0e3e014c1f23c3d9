#pragma once

#include "model/design/latency.h"

namespace tempo {

/// Latencies of each family; all in seconds.
Latency lognormal(double p50, double p95, std::optional<double> min = {});
Latency weibull(double p50, double p95);
Latency gamma(double p50, double p95);
Latency exponential(double mean);
Latency uniform(double min, double max);
Latency normal(double mean, double sd);
Latency measured(QList<double> ascending);

} // namespace tempo
