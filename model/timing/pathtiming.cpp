#include "model/timing/pathtiming.h"

#include "model/design/activation.h"
#include "model/timing/delaysweep.h"
#include "model/timing/phasesum.h"
#include "model/timing/publications.h"
#include "model/timing/simulation.h"

#include <algorithm>

namespace tempo {

namespace {

std::optional<Graph> modelGraph(const Design &design)
{
    const bool hasModels = std::ranges::any_of(
        design.flows, [](const Flow &flow) { return flow.carries == Carries::Model; });
    return hasModels ? std::optional(Graph::ofModels(design)) : std::nullopt;
}

} // namespace

PathTiming::PathTiming(const Design &design, const Graph &data, TimingOptions options)
    : m_design(design),
      m_data(data),
      m_models(modelGraph(design)),
      m_options(std::move(options)),
      m_schedules(std::make_shared<Schedules>(design, m_options.from))
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
    return Way::outline(m_design, {m_data, walked(ends)}, ends,
                        {m_options.from, m_options.cap, m_schedules}, phases);
}

Answered PathTiming::answered(const Ends &ends, const Way &way) const
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
        const bool isFetched
            = pulls(m_design, Graph::Edge{hop.from, way.target().element, hop.flow})
            && way.target().activation != Activation::Passive;
        const Publishing &from = publications.of(hop.from);
        if (isFetched || from.always || !from.clocks.isEmpty())
            return {};
        for (const Run &run : from.runs) {
            const Ticks arrival = run.published + hop.transport;
            if (way.horizon().contains(arrival))
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
