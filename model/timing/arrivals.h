#pragma once

#include "model/timing/runs.h"

#include <vector>

namespace tempo {

/// When a finite set of happenings gets somewhere, one instant for each: the counterpart of TimeMap
/// for events on a schedule.
class Arrivals
{
public:
    explicit Arrivals(std::vector<Ticks> instants) : m_instants(std::move(instants)) {}

    const std::vector<Ticks> &instants() const { return m_instants; }

    Arrivals plus(Ticks by) const;

    /// The publication of the first run that starts at each instant or later. The runs must go on
    /// beyond the last instant.
    Arrivals caught(const std::vector<Run> &runs) const;

    /// Instant by instant, of two as long as each other.
    static Arrivals smaller(const Arrivals &one, const Arrivals &other);
    static Arrivals larger(const Arrivals &one, const Arrivals &other);

private:
    std::vector<Ticks> m_instants;
};

} // namespace tempo
