#include "model/timing/publications.h"

#include "model/design/activation.h"
#include "model/timing/paths.h"
#include "model/timing/reading.h"

#include <algorithm>

namespace tempo {

namespace {

constexpr double mostRuns = 1e7;
constexpr double longestDelay = 366 * 86'400.0; ///< seconds; none is longer in earnest

Ticks ticksWithin(double seconds)
{
    return ticksOf(std::min(seconds, longestDelay));
}

bool isSource(const Element &element)
{
    return element.kind == Kind::Event || element.kind == Kind::Source;
}

} // namespace

Publications::Publications(const Design &design, const Graph &data, Interval window, QDateTime from)
    : m_design(design), m_data(data), m_window(window), m_from(std::move(from))
{
}

const Publishing &Publications::of(int element)
{
    if (!m_found.contains(element)) {
        m_found.insert(element, {}); // where flows form a cycle, the way back ends here
        m_found.insert(element, made(element));
    }
    return *m_found.constFind(element);
}

Publishing Publications::made(int element)
{
    const Element &stage = m_design.elements.at(element).second;
    const Activation activation = activationOf(stage, !m_data.into(element).isEmpty());
    const double latency = stageLatency(m_design, stage).seconds;
    const Ticks busy = ticksWithin(latency + readingTime(m_design, m_data, element).seconds);
    if (activation == Activation::Continuous)
        return {true, {}, {}, {}};
    if (activation == Activation::Scheduled) {
        const Ticks held = stage.watermark ? ticksWithin(stage.watermark->seconds()) : 0;
        return scheduled(element, isSource(stage) ? RunLength{0, busy} : RunLength{busy, held});
    }
    Publishing all;
    const bool isPassive = activation == Activation::Passive;
    for (const Graph::Edge &edge : m_data.into(element)) {
        if (isPassive || !pulls(m_design, edge))
            join(all, edge, isPassive ? 0 : busy);
    }
    const bool isIdle = all.schedules.isEmpty() && all.clocks.isEmpty();
    all.always = all.always || (isIdle && !isPassive); // called from outside the design
    std::ranges::sort(all.runs, {}, &Run::start);
    return all;
}

Publishing Publications::scheduled(int element, RunLength length) const
{
    const Element &stage = m_design.elements.at(element).second;
    if (stage.every && !stage.offset)
        return {false, {element}, {}, {}};
    if (!isCountable(stage))
        return {true, {}, {}, {}};
    const Schedule schedule(m_design, stage, length, m_from);
    if (schedule.pilesUp())
        return {};
    if (double(m_window.length()) / double(schedule.longestGap()) > mostRuns)
        return {true, {}, {}, {}}; // as good as always
    return {false, {}, {element}, schedule.in(m_window)};
}

void Publications::join(Publishing &all, const Graph::Edge &edge, Ticks delay)
{
    const Publishing from = of(edge.from);
    const Ticks transport
        = ticksWithin(transportTime(m_design, m_design.flows.at(edge.flow)).seconds);
    all.always = all.always || from.always;
    for (const auto elements : {&Publishing::clocks, &Publishing::schedules}) {
        for (const int element : from.*elements) {
            if (!(all.*elements).contains(element))
                all.*elements << element;
        }
    }
    const Ticks last = m_window.to + ticksOf(longestTime);
    for (const Run &run : from.runs) {
        if (run.published > last) // far from what is asked about, and soon out of range
            break;
        const Ticks arrival = run.published + transport;
        all.runs.push_back({arrival, arrival + delay});
    }
}

} // namespace tempo
