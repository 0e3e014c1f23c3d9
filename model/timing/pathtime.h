#pragma once

#include "model/timing/worstpath.h"

#include <optional>
#include <vector>

namespace tempo {

/// How figures were come by.
enum class Method {
    Exact,    ///< from the staircases of all publications, and clocks of unknown phase convolved
    Bounds,   ///< clocks of unknown phase that depend on each other: only best and worst are known
    Simulated ///< from many samples, because something is random or takes too long to repeat
};

template <>
inline constexpr auto wordsOf<Method> = std::array{QLatin1String("exact"), QLatin1String("bounds"),
                                                   QLatin1String("simulated")};

/// Between what a figure lies with a confidence of 95 %; in seconds.
struct Confidence
{
    double low = 0;
    double high = 0;
    bool operator==(const Confidence &) const = default;
};

/// How sure simulated figures are.
struct Confidences
{
    Confidence mean;
    Confidence p50;
    Confidence p95;
    Confidence p99;
    bool operator==(const Confidences &) const = default;
};

/// How long a path takes, or how old what comes over it is; in seconds.
struct PathTime
{
    Method method = Method::Exact;
    double best = 0;
    std::optional<double> mean; ///< nothing, as the percentiles, where only bounds are known
    std::optional<double> p50;
    std::optional<double> p95;
    std::optional<double> p99;
    std::optional<double> worst;           ///< nothing where there is no bound
    std::optional<Confidences> confidence; ///< of simulated figures
    std::optional<double> horizon; ///< looked at; nothing where no schedule has a known phase
    bool complete = true; ///< false: a latency on the way is unknown and counted 0: a lower bound
    std::vector<PathPart> worstPath; ///< in order, summing to the worst; empty without one
    std::optional<Ticks> worstFrom;  ///< when it begins; nothing where no schedule tells the time

    /// The figure that is held against limits. Where only bounds are known, the worst; where the
    /// worst is asked for and has no bound, nothing.
    std::optional<double> judged(JudgeAt judgeAt) const;

    bool operator==(const PathTime &) const = default;
};

} // namespace tempo
