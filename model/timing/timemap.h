#pragma once

#include "model/timing/runs.h"

#include <optional>
#include <vector>

namespace tempo {

/// A function from instants to instants that never goes back: over each stretch it stands still or
/// moves along with time. Both questions of timing are such functions: up to when the data reaches
/// that an element shows at t, and when the output is there that reflects an event of t.
///
/// Before its first stretch it has no value yet; the last one goes on for ever.
class TimeMap
{
public:
    struct Stretch
    {
        Ticks from = 0;
        Ticks value = 0; ///< at `from`
        bool moves = false;

        Ticks at(Ticks instant) const { return moves ? value + (instant - from) : value; }
    };

    TimeMap() = default;

    /// t + \a by, from \a from on.
    static TimeMap moving(Ticks from, Ticks by);

    /// A staircase: from the publication of each run on, the start of that run.
    static TimeMap startsOf(const std::vector<Run> &runs);

    const std::vector<Stretch> &stretches() const { return m_stretches; }
    bool isEmpty() const { return m_stretches.empty(); }

    /// What is shown \a by later: f(t - by).
    TimeMap delayed(Ticks by) const &;
    TimeMap delayed(Ticks by) &&;

    /// Everything \a by later: f(t) + by.
    TimeMap plus(Ticks by) const &;
    TimeMap plus(Ticks by) &&;

    /// What runs hold on to: from the publication of each on, what f was at its start. Runs that
    /// start before f has a value leave nothing.
    TimeMap sampled(const std::vector<Run> &runs) const;

    /// The publication of the first run that starts at f(t) or later. The runs must go on beyond
    /// the last value of interest: what no run catches is left out.
    TimeMap caught(const std::vector<Run> &runs) const;

    /// The smaller, or the larger, of two functions. The smaller has a value where both have one,
    /// the larger where one has.
    static TimeMap smaller(const TimeMap &one, const TimeMap &other);
    static TimeMap larger(const TimeMap &one, const TimeMap &other);

    /// The value at an instant, or nothing before the first stretch. Cost: logarithmic.
    std::optional<Ticks> at(Ticks instant) const;

private:
    void add(Stretch stretch);
    template <class Pick>
    static TimeMap merged(const TimeMap &one, const TimeMap &other, bool needsBoth, Pick pick);

    std::vector<Stretch> m_stretches;
};

} // namespace tempo
