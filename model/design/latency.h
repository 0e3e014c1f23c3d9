#pragma once

#include "model/base/duration.h"
#include "model/design/words.h"

#include <QList>

#include <optional>

namespace tempo {

/// How a latency is distributed.
enum class Family { Constant, Lognormal, Weibull, Gamma, Exponential, Uniform, Normal, Samples };

template <>
inline constexpr auto wordsOf<Family> = std::array{
    QLatin1String("constant"), QLatin1String("lognormal"),   QLatin1String("weibull"),
    QLatin1String("gamma"),    QLatin1String("exponential"), QLatin1String("uniform"),
    QLatin1String("normal"),   QLatin1String("samples")};

/// How long a stage takes: a constant, or a distribution as the document writes it. Which figures
/// are set follows from the family:
/// - constant: value
/// - lognormal: p50 and one of p95, p99; with min (then p95) it is shifted by min
/// - weibull, gamma: p50 and one of p95, p99
/// - exponential: mean; uniform: min, max; normal: mean, sd (truncated at zero)
/// - samples: the path of a measured file, relative to the document and inside its folder
struct Latency
{
    Family family = Family::Constant;
    std::optional<Duration> value;
    std::optional<Duration> min;
    std::optional<Duration> p50;
    std::optional<Duration> p95;
    std::optional<Duration> p99;
    std::optional<Duration> mean;
    std::optional<Duration> sd;
    std::optional<Duration> max;
    QString samples;
    QList<double> measured = {}; ///< what that file holds, seconds, ascending; only where it was read

    static Latency constant(Duration duration)
    {
        Latency latency;
        latency.value = std::move(duration);
        return latency;
    }

    bool operator==(const Latency &) const = default;
};

/// What is wrong with a distribution as a sentence (figures missing, too many, out of order; a path
/// that leaves the folder), or an empty string.
QString flawOf(const Latency &latency);

} // namespace tempo
