#include "tests/model/timing/bruteforce.h"

#include "model/design/activation.h"
#include "model/timing/reading.h"

#include <numeric>

namespace tempo {

namespace {

qint64 quarters(const std::optional<Duration> &duration)
{
    return duration ? std::llround(4 * duration->seconds()) : 0;
}

qint64 quarters(const std::optional<Latency> &latency)
{
    return latency ? quarters(latency->value) : 0;
}

qint64 floorOf(qint64 value, qint64 step)
{
    return value / step - (value % step < 0 ? 1 : 0);
}

bool isFetched(const Design &design, const Flow &flow, Activation reader)
{
    return reader != Activation::Passive && pulls(design, flow);
}

} // namespace

BruteForce::BruteForce(const Design &design) : m_design(design), m_data(design)
{
    for (int place = 0; place < m_data.size(); ++place) {
        const Element &made = element(place);
        const bool isInput = made.kind == Kind::Event || made.kind == Kind::Source;
        qint64 reading = 0;
        for (const Graph::Edge &edge : m_data.into(place)) {
            const Activation from = activationOf(element(edge.from));
            if (isFetched(design, design.flows.at(edge.flow), activationOf(made, true)))
                reading = std::max(
                    reading,
                    transport(edge)
                        + (from == Activation::Passive ? quarters(element(edge.from).latency) : 0));
        }
        const qint64 run = quarters(made.latency) + (isInput ? 0 : reading);
        Timing timing{quarters(made.every), quarters(made.offset), run + quarters(made.watermark)};
        if (timing.period > 0) {
            const qint64 skipped = isInput ? 1 : std::max<qint64>(1, -floorOf(-run, timing.period));
            timing.period *= skipped;
            m_hyperperiod = std::lcm(m_hyperperiod, timing.period);
        } else {
            timing.delay = run;
        }
        m_timings.append(timing);
    }
}

const Element &BruteForce::element(int place) const
{
    return m_design.elements.at(place).second;
}

BruteForce::Quarters BruteForce::transport(const Graph::Edge &edge) const
{
    return quarters(m_design.flows.at(edge.flow).latency);
}

/// What the stage is shown of the origin if it looks at an instant.
std::optional<BruteForce::Quarters> BruteForce::shownTo(int origin, int place, Quarters at) const
{
    const Activation activation = activationOf(element(place), true);
    std::optional<Quarters> shown;
    bool isMissing = false;
    for (const Graph::Edge &edge : m_data.into(place)) {
        const QList<int> after = m_data.downstream(origin);
        if (edge.from != origin && !after.contains(edge.from))
            continue;
        const bool fetched = isFetched(m_design, m_design.flows.at(edge.flow), activation);
        const auto one = cutOff(origin, edge.from, at - (fetched ? 0 : transport(edge)));
        isMissing = isMissing || !one;
        if (one && element(place).join == Join::All)
            shown = shown ? std::min(*shown, *one) : one;
        else if (one)
            shown = shown ? std::max(*shown, *one) : one;
    }
    return isMissing && element(place).join == Join::All ? std::nullopt : shown;
}

std::optional<BruteForce::Quarters> BruteForce::cutOff(int origin, int place, Quarters at) const
{
    const Timing &timing = m_timings.at(place);
    if (timing.period > 0) {
        const Quarters run = timing.offset
            + timing.period * floorOf(at - timing.delay - timing.offset, timing.period);
        return place == origin ? run : shownTo(origin, place, run);
    }
    if (place == origin)
        return at - timing.delay;
    const bool isPassive = activationOf(element(place)) == Activation::Passive;
    return shownTo(origin, place, isPassive ? at : at - timing.delay);
}

std::optional<BruteForce::Quarters> BruteForce::arrival(int event, int place, Quarters of) const
{
    const Timing &timing = m_timings.at(place);
    if (place == event)
        return of + timing.delay;
    const Activation activation = activationOf(element(place), true);
    std::optional<Quarters> reached;
    for (const Graph::Edge &edge : m_data.into(place)) {
        const bool pull = pulls(m_design, m_design.flows.at(edge.flow));
        if (pull && activation == Activation::Triggered)
            continue;
        std::optional<Quarters> one = arrival(event, edge.from, of);
        if (!one)
            continue;
        *one += pull && activation != Activation::Passive ? 0 : transport(edge);
        if (!reached)
            reached = one;
        else
            reached = element(place).join == Join::All ? std::max(*reached, *one)
                                                       : std::min(*reached, *one);
    }
    if (!reached || activation == Activation::Passive)
        return reached;
    if (timing.period == 0)
        return *reached + timing.delay;
    const Quarters run
        = timing.offset - timing.period * floorOf(timing.offset - *reached, timing.period);
    return run + timing.delay;
}

std::optional<Spread> BruteForce::staleness(int origin, int target) const
{
    if (!m_data.downstream(origin).contains(target))
        return std::nullopt;
    const Timing &timing = m_timings.at(target);
    Spread ages;
    if (element(target).kind == Kind::Action && timing.period > 0) {
        for (Quarters run = timing.offset; run < timing.offset + m_hyperperiod;
             run += timing.period)
            ages.addAtom(ticks(run + timing.delay - *shownTo(origin, target, run)));
        return ages;
    }
    for (Quarters second = 0; second < m_hyperperiod; second += 4) {
        const Quarters early = *cutOff(origin, target, second + 1);
        const Quarters late = *cutOff(origin, target, second + 3);
        if (early == late)
            ages.addEven(ticks(second - early), ticks(second + 4 - early));
        else
            ages.addAtom(ticks(second + 1 - early), ticksPerSecond);
    }
    return ages;
}

std::optional<Spread> BruteForce::reaction(int event, int target) const
{
    if (!arrival(event, target, 0))
        return std::nullopt;
    const Timing &timing = m_timings.at(event);
    Spread reactions;
    if (timing.period > 0) {
        for (Quarters at = timing.offset; at < timing.offset + m_hyperperiod; at += timing.period)
            reactions.addAtom(ticks(*arrival(event, target, at) - at));
        return reactions;
    }
    for (Quarters second = 0; second < m_hyperperiod; second += 4) {
        const Quarters early = *arrival(event, target, second + 1);
        const Quarters late = *arrival(event, target, second + 3);
        if (early == late)
            reactions.addEven(ticks(early - second - 4), ticks(early - second));
        else
            reactions.addAtom(ticks(early - second - 1), ticksPerSecond);
    }
    return reactions;
}

} // namespace tempo
