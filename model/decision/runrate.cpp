#include "model/decision/runrate.h"

#include "model/design/activation.h"
#include "model/timing/cronruns.h"
#include "model/timing/distribution.h"
#include "model/timing/schedule.h"

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

/// Sums of decimals round: a run this much longer than the period still ends in time.
constexpr double rounding = 1e-12;
constexpr qint64 year = 365 * qint64(86400); // twelve months of 730 h

KnownTime meanOf(const std::optional<Latency> &latency, bool isKnownWhenAbsent)
{
    if (!latency)
        return {0, isKnownWhenAbsent};
    const auto known = mean(*latency);
    return {known.value_or(0), known.has_value()};
}

/// How many of the instants begin a run if a run takes \a run seconds.
qint64 begun(const std::vector<qint64> &instants, double run)
{
    qint64 count = 0;
    double free = 0;
    for (const qint64 instant : instants) {
        if (count > 0 && double(instant) < free)
            continue;
        ++count;
        free = double(instant) + run;
    }
    return count;
}

} // namespace

KnownTime meanRun(const Design &design, const Graph &data, int place)
{
    const Element &element = design.elements.at(place).second;
    KnownTime run = meanOf(element.latency, element.kind == Kind::Event);
    double reading = 0;
    for (const Graph::Edge &edge : data.into(place)) {
        const Flow &flow = design.flows.at(edge.flow);
        if (!pulls(design, flow))
            continue;
        const Element &from = design.elements.at(edge.from).second;
        const bool isPassive = activationOf(from) == Activation::Passive;
        const KnownTime transport = meanOf(flow.latency, true);
        const KnownTime lookUp = isPassive ? meanOf(from.latency, false) : KnownTime{};
        reading = std::max(reading, transport.seconds + lookUp.seconds);
        run.complete = run.complete && transport.complete && lookUp.complete;
    }
    run.seconds += reading;
    return run;
}

double runsPerSecond(const Design &design, const Element &element, double run)
{
    const double blocked = element.operate.overrun == Overrun::Skip ? run : 0;
    if (element.every) {
        const double period = element.every->seconds();
        return 1 / (period * std::max(1.0, std::ceil(blocked / period * (1 - rounding))));
    }
    const qint64 start = defaultStart().toSecsSinceEpoch();
    const CronRuns runs(*element.schedule, timezoneOf(design, element).toUtf8());
    return double(begun(runs.between(start, start + year), blocked)) / double(year);
}

} // namespace tempo
