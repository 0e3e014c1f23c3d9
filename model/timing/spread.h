#pragma once

#include "model/timing/ticks.h"
#include "model/timing/timedistribution.h"

#include <optional>
#include <vector>

namespace tempo {

/// The figures of a time, all in seconds.
struct TimeFigures
{
    double best = 0; ///< infimum
    double mean = 0;
    double p50 = 0; ///< the smallest time that at least half of the cases don't exceed
    double p95 = 0;
    double p99 = 0;
    double worst = 0; ///< supremum
    bool operator==(const TimeFigures &) const = default;
};

/// How a time is distributed over the instants of a horizon: stretches over which it runs evenly
/// through a range of values, and values that it keeps for a while. Counted in whole nanoseconds,
/// so that equality decides as it should.
class Spread
{
public:
    /// The time runs through the values from \a low to \a high as the instants pass, \a times over.
    void addEven(Ticks low, Ticks high, Ticks times = 1);

    /// The time is \a value for \a weight instants (of a finite set of cases: for \a weight cases).
    void addAtom(Ticks value, Ticks weight = 1);

    /// Makes the time longer by \a by, always.
    void shift(Ticks by);

    /// A stretch of values that are passed evenly, or a value that is kept.
    struct Part
    {
        Ticks low = 0;
        Ticks high = 0;   ///< equal to low for a value that is kept
        Ticks weight = 0; ///< instants

        bool isEven() const { return high > low; }

        /// How many times it is passed, for one that is passed evenly.
        Ticks times() const { return weight / (high - low); }
    };

    const std::vector<Part> &parts() const { return m_parts; }
    bool isEmpty() const { return m_parts.empty(); }

    /// Nothing where nothing was added. O(n log n) in the number of parts.
    std::optional<TimeFigures> figures() const;

    /// The whole distribution, in seconds, for what a decay leaves of a value; nothing where
    /// nothing was added. O(n log n) in the number of parts.
    std::optional<TimeDistribution> distribution() const;

    /// The share of the instants at which the time is above \a limit, 0 to 1.
    double shareAbove(Ticks limit) const;

private:
    std::vector<Part> m_parts;
};

} // namespace tempo
