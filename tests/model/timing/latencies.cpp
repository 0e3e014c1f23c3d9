#include "tests/model/timing/latencies.h"

namespace tempo {

namespace {

Latency percentiles(Family family, double p50, double p95)
{
    Latency latency;
    latency.family = family;
    latency.p50 = Duration(p50);
    latency.p95 = Duration(p95);
    return latency;
}

} // namespace

Latency lognormal(double p50, double p95, std::optional<double> min)
{
    Latency latency = percentiles(Family::Lognormal, p50, p95);
    if (min)
        latency.min = Duration(*min);
    return latency;
}

Latency weibull(double p50, double p95)
{
    return percentiles(Family::Weibull, p50, p95);
}

Latency gamma(double p50, double p95)
{
    return percentiles(Family::Gamma, p50, p95);
}

Latency exponential(double mean)
{
    Latency latency;
    latency.family = Family::Exponential;
    latency.mean = Duration(mean);
    return latency;
}

Latency uniform(double min, double max)
{
    Latency latency;
    latency.family = Family::Uniform;
    latency.min = Duration(min);
    latency.max = Duration(max);
    return latency;
}

Latency normal(double mean, double sd)
{
    Latency latency;
    latency.family = Family::Normal;
    latency.mean = Duration(mean);
    latency.sd = Duration(sd);
    return latency;
}

Latency measured(QList<double> ascending)
{
    Latency latency;
    latency.family = Family::Samples;
    latency.samples = QStringLiteral("times.csv");
    latency.measured = std::move(ascending);
    return latency;
}

} // namespace tempo
