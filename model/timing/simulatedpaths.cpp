#include "model/timing/latencybounds.h"
#include "model/timing/pathtiming.h"
#include "model/timing/simulation.h"

#include <algorithm>

/// What PathTiming answers by simulation.

namespace tempo {

namespace {

bool isRandom(const Design &design)
{
    const auto isRandom = [](const std::optional<Latency> &latency) {
        return latency && latency->family != Family::Constant;
    };
    return std::ranges::any_of(design.flows, isRandom, &Flow::latency)
        || std::ranges::any_of(design.elements,
                               [&](const auto &item) { return isRandom(item.second.latency); });
}

} // namespace

void PathTiming::findBounds()
{
    if (m_options.simulation.samples > 0 && isRandom(m_design))
        m_bounds = std::make_shared<const Bounds>(
            Bounds{withLeastLatencies(m_design), withGreatestLatencies(m_design)});
}

std::optional<Simulation> PathTiming::simulation(const Ends &ends) const
{
    return Simulation::of(m_design, {m_data, walked(ends)}, ends, m_options);
}

/// What has no bound has no worst, and where the best isn't known it is the best that was seen.
std::optional<PathTime> PathTiming::simulatedTime(const Ends &ends) const
{
    const std::optional<Simulation> simulated = simulation(ends);
    if (!simulated)
        return std::nullopt;
    PathTime time = simulated->figures();
    const auto least = boundsOf(m_bounds ? m_bounds->least : m_design, ends);
    const auto greatest = boundsOf(m_bounds ? m_bounds->greatest : m_design, ends);
    if (least)
        time.best = std::min(time.best, least->best);
    time.worst = greatest ? std::optional(std::max(*time.worst, *greatest->worst)) : std::nullopt;
    if (greatest)
        time.worstPath = greatest->worstPath;
    return time;
}

/// What lies between any phases bounds what takes too long to repeat.
std::optional<PathTime> PathTiming::boundsOf(const Design &design, const Ends &ends) const
{
    TimingOptions options = m_options;
    options.simulation.samples = 0;
    const auto bounds = PathTiming(design, m_data, options).time(ends);
    return bounds ? bounds : PathTiming(withUnknownPhases(design), m_data, options).time(ends);
}

} // namespace tempo
