#include "model/timing/pathtiming.h"

#include "model/design/activation.h"
#include "model/timing/delaysweep.h"
#include "model/timing/phasesum.h"
#include "model/timing/publications.h"
#include "model/timing/simulation.h"

#include <algorithm>
#include <limits>

namespace tempo {

namespace {

bool isIn(Interval interval, Ticks instant)
{
    return interval.from <= instant && instant < interval.to;
}

/// A distribution, with an instant at which it comes to its worst, and when that begins.
struct Found
{
    Spread spread;
    Ticks worst = std::numeric_limits<Ticks>::min();
    Ticks instant = 0;
    Ticks from = 0;

    void note(Ticks time, Ticks at, Ticks begin)
    {
        if (time > worst) {
            worst = time;
            instant = at;
            from = begin;
        }
    }
};

/// The ages in the outputs of a scheduled action.
Found agesOfOutputs(const std::vector<Run> &runs, const TimeMap &shown, Interval horizon)
{
    Found ages;
    for (const Run &run : runs) {
        const std::optional<Ticks> cutOff = shown.at(run.start);
        if (!isIn(horizon, run.start) || !cutOff)
            continue;
        ages.spread.addAtom(run.published - *cutOff);
        ages.note(run.published - *cutOff, run.start, *cutOff);
    }
    return ages;
}

/// How far a function lags behind the clock over a horizon (\a sign 1) or runs ahead of it (-1).
Found distances(const TimeMap &map, Interval horizon, int sign)
{
    Found found;
    const std::vector<TimeMap::Stretch> &stretches = map.stretches();
    for (size_t place = 0; place < stretches.size(); ++place) {
        const TimeMap::Stretch &stretch = stretches[place];
        const Ticks end = place + 1 < stretches.size() ? stretches[place + 1].from : horizon.to;
        const Ticks from = std::max(stretch.from, horizon.from);
        const Ticks to = std::min(end, horizon.to);
        if (from >= to)
            continue;
        const Ticks first = sign * (from - stretch.at(from));
        const Ticks last = sign * (to - stretch.at(to));
        if (stretch.moves)
            found.spread.addAtom(first, to - from);
        else
            found.spread.addEven(std::min(first, last), std::max(first, last));
        const Ticks at = first > last ? from : to;
        found.note(std::max(first, last), at, sign > 0 ? at - std::max(first, last) : at);
    }
    return found;
}

/// The ages of what is shown at some instants.
Found agesAt(const std::vector<Ticks> &instants, const TimeMap &shown)
{
    Found ages;
    for (const Ticks instant : instants) {
        if (const std::optional<Ticks> cutOff = shown.at(instant)) {
            ages.spread.addAtom(instant - *cutOff);
            ages.note(instant - *cutOff, instant, *cutOff);
        }
    }
    return ages;
}

std::vector<Ticks> startsIn(const std::vector<Run> &runs, Interval horizon)
{
    std::vector<Ticks> starts;
    for (const Run &run : runs) {
        if (isIn(horizon, run.start))
            starts.push_back(run.start);
    }
    return starts;
}

Found reactionOver(const Way &way)
{
    const int target = way.target().element;
    if (!way.origin().hasRuns())
        return distances(arrivals(way).value(target), way.horizon(), -1);
    const std::vector<Ticks> starts = startsIn(way.origin().runs, way.horizon());
    const std::vector<Ticks> arrived = arrivals(way, starts).constFind(target)->instants();
    Found reactions;
    for (size_t place = 0; place < starts.size(); ++place) {
        reactions.spread.addAtom(arrived[place] - starts[place]);
        reactions.note(arrived[place] - starts[place], starts[place], starts[place]);
    }
    return reactions;
}

using Answered = PathTiming::Answered;

std::optional<Graph> modelGraph(const Design &design)
{
    const bool hasModels = std::ranges::any_of(
        design.flows, [](const Flow &flow) { return flow.carries == Carries::Model; });
    return hasModels ? std::optional(Graph::ofModels(design)) : std::nullopt;
}

Answered reactionOn(const Way &way)
{
    Found found = reactionOver(way);
    if (found.spread.isEmpty())
        return {};
    return {std::move(found.spread), reactionPath(way, found.instant, found.worst), found.from};
}

Answered stalenessOn(const Way &way, bool isAction)
{
    const QHash<int, TimeMap> shown = cutOffs(way);
    const Stage &target = way.target();
    const bool atRuns = isAction && target.hasRuns();
    Found found = atRuns ? agesOfOutputs(target.runs, shownTo(target, shown), way.horizon())
                         : distances(shown.value(target.element), way.horizon(), 1);
    if (found.spread.isEmpty())
        return {};
    return {std::move(found.spread), stalenessPath(way, shown, found.instant, found.worst, atRuns),
            found.from};
}

/// The age of what comes in over a flow: when its reader runs, when something arrives, or at any
/// instant.
Answered flowAgeOn(const Way &way, const std::vector<Ticks> &arrivals)
{
    const QHash<int, TimeMap> cutOffs = tempo::cutOffs(way);
    const Stage &reader = way.target();
    const TimeMap shown = shownTo(reader, cutOffs);
    Found found;
    if (reader.hasRuns())
        found = agesAt(startsIn(reader.runs, way.horizon()), shown);
    else if (!arrivals.empty())
        found = agesAt(arrivals, shown);
    else
        found = distances(shown, way.horizon(), 1);
    if (found.spread.isEmpty())
        return {};
    found.spread.shift(reader.reading);
    const bool isAt = reader.hasRuns() || !arrivals.empty();
    const Ticks instant
        = reader.hasRuns() ? found.instant : found.instant + reader.reading + (isAt ? 1 : 0);
    return {std::move(found.spread),
            stalenessPath(way, cutOffs, instant, found.worst + reader.reading, reader.hasRuns()),
            found.from};
}

} // namespace

PathTiming::PathTiming(const Design &design, const Graph &data, TimingOptions options)
    : m_design(design), m_data(data), m_models(modelGraph(design)), m_options(std::move(options))
{
    findBounds();
}

std::optional<PathTime> PathTiming::staleness(int origin, int target) const
{
    return time({Question::Staleness, origin, target});
}

std::optional<PathTime> PathTiming::reaction(int event, int target) const
{
    return time({Question::Reaction, event, target});
}

std::optional<PathTime> PathTiming::flowAge(int origin, int flow) const
{
    return time(endsOf(origin, flow));
}

Ends PathTiming::endsOf(int origin, int flow) const
{
    const auto target = int(m_design.elements.indexOf(m_design.flows.at(flow).to));
    Ends ends{Question::FlowAge, origin, target};
    for (const Graph::Edge &edge : m_data.into(target)) {
        if (edge.flow != flow)
            ends.without << edge.flow;
    }
    ends.pace = paceOf(flow);
    return ends;
}

std::optional<PathTime> PathTiming::modelAge(int origin, int target) const
{
    return m_models ? time({Question::Staleness, origin, modelPlace(target)}) : std::nullopt;
}

Follows PathTiming::followed(const Ends &ends) const
{
    return [this, &ends](const Graph::Edge &edge) {
        if (edge.to == ends.target && ends.without.contains(edge.flow))
            return false;
        return ends.question != Question::Reaction || isFollowed(m_design, edge);
    };
}

const Graph &PathTiming::walked(const Ends &ends) const
{
    return ends.target < m_design.elements.size() ? m_data : *m_models;
}

Between PathTiming::between(const Ends &ends) const
{
    return tempo::between(walked(ends), ends.origin, ends.target, followed(ends), ends.through);
}

QSet<int> PathTiming::passedByAll(const Ends &ends, const Between &part) const
{
    return part.passedByAll(walked(ends), followed(ends));
}

/// The clock of unknown phase after which something is pushed over a flow, where there is just one.
std::optional<int> PathTiming::paceOf(int flow) const
{
    const Flow &pushed = m_design.flows.at(flow);
    const auto target = int(m_design.elements.indexOf(pushed.to));
    const Activation reader = activationOf(elementAt(target), true);
    const bool isFetched = pulls(m_design, pushed) && reader != Activation::Passive;
    if (isFetched || reader == Activation::Scheduled)
        return std::nullopt;
    const Publishing from = Publications(m_design, m_data, {}, m_options.from)
                                .of(int(m_design.elements.indexOf(pushed.from)));
    const bool isAlone = !from.always && from.schedules.isEmpty() && from.clocks.size() == 1;
    return isAlone ? std::optional(from.clocks.first()) : std::nullopt;
}

std::optional<QHash<int, double>> PathTiming::timesThrough(const Ends &ends) const
{
    const std::optional<Way> way = this->way(ends, Phases::Soonest);
    const auto delays = way ? delaysThrough(*way) : std::nullopt;
    if (!delays)
        return std::nullopt;
    QHash<int, double> times;
    for (size_t place = 0; place < delays->size(); ++place)
        times.insert(way->stages()[place].element, secondsOf((*delays)[place]));
    return times;
}

QList<int> PathTiming::before(const Ends &ends, const Between &part, int element) const
{
    const Follows follows = followed(ends);
    QList<int> before;
    for (const Graph::Edge &edge : walked(ends).into(element)) {
        if (part.has(edge) && follows(edge))
            before << edge.from;
    }
    return before;
}

std::optional<TimeDistribution> PathTiming::distribution(const Ends &ends) const
{
    const std::optional<Way> soonest = way(ends, Phases::Soonest);
    if (!soonest) {
        const auto simulated = simulation(ends);
        return simulated ? std::optional(simulated->distribution()) : std::nullopt;
    }
    if (!soonest->hasIndependentWaits())
        return std::nullopt;
    auto sum = answered(ends, *soonest).spread.distribution();
    for (size_t wait = 0; sum && wait < soonest->waits().size(); ++wait)
        sum = sum->plusUniform(secondsOf(soonest->waits()[wait]));
    return sum;
}

std::optional<PathTime> PathTiming::time(const Ends &ends) const
{
    const std::optional<Way> soonest = way(ends, Phases::Soonest);
    return soonest ? exactTime(ends, *soonest) : simulatedTime(ends);
}

std::optional<PathTime> PathTiming::exactTime(const Ends &ends, const Way &soonest) const
{
    const Answered best = answered(ends, soonest);
    const std::optional<Way> latest
        = soonest.waits().empty() ? std::nullopt : way(ends, Phases::Latest);
    const Answered worst = latest ? answered(ends, *latest) : best;
    if (best.spread.isEmpty() || worst.spread.isEmpty())
        return std::nullopt;
    const auto summed = soonest.hasIndependentWaits()
        ? figuresWithPhases(best.spread, soonest.waits())
        : std::nullopt;
    PathTime time;
    time.method = summed ? Method::Exact : Method::Bounds;
    time.best = best.spread.figures()->best;
    time.worst = worst.spread.figures()->worst;
    if (summed) {
        time.mean = summed->mean;
        time.p50 = summed->p50;
        time.p95 = summed->p95;
        time.p99 = summed->p99;
    }
    if (soonest.isScheduled())
        time.horizon = secondsOf(soonest.horizon().length());
    time.complete = soonest.isComplete();
    time.worstPath = worst.worstPath;
    if (soonest.isScheduled() && !time.worstPath.empty())
        time.worstFrom = worst.worstFrom;
    for (PathPart &part : time.worstPath) {
        if (part.kind != PathPart::Kind::Transport)
            part.place %= int(m_design.elements.size());
    }
    return time;
}

std::optional<Way> PathTiming::way(const Ends &ends, Phases phases) const
{
    return Way::between(m_design, {m_data, walked(ends)}, ends, {m_options.from, m_options.cap},
                        phases);
}

PathTiming::Answered PathTiming::answered(const Ends &ends, const Way &way) const
{
    switch (ends.question) {
    case Question::Reaction:
        return reactionOn(way);
    case Question::Staleness:
        return stalenessOn(way, elementAt(ends.target).kind == Kind::Action);
    case Question::FlowAge:
        break;
    }
    return flowAgeOn(way, arrivalsOver(way));
}

/// When something arrives over the flows into a reader that is triggered by it; empty where that
/// can be at any instant, and where the reader has a clock of its own.
std::vector<Ticks> PathTiming::arrivalsOver(const Way &way) const
{
    if (way.target().activation == Activation::Scheduled)
        return {};
    Publications publications(m_design, m_data, way.window(), m_options.from);
    std::vector<Ticks> arrivals;
    for (const Hop &hop : way.target().inputs) {
        const bool isFetched = pulls(m_design, m_design.flows.at(hop.flow))
            && way.target().activation != Activation::Passive;
        const Publishing &from = publications.of(hop.from);
        if (isFetched || from.always || !from.clocks.isEmpty())
            return {};
        for (const Run &run : from.runs) {
            const Ticks arrival = run.published + hop.transport;
            if (isIn(way.horizon(), arrival))
                arrivals.push_back(arrival);
        }
    }
    return arrivals;
}

const Element &PathTiming::elementAt(int node) const
{
    return m_design.elements.at(node % m_design.elements.size()).second;
}

} // namespace tempo
