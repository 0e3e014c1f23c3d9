#include "model/timing/randomway.h"

#include "model/timing/reading.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tempo {

namespace {

/// As of Way: beyond them nothing is asked in earnest.
constexpr double year = 366 * 86'400.0 * double(ticksPerSecond);
constexpr double longestTimes = 20 * year;
constexpr double longestHorizon = 100 * year;

} // namespace

/// Makes a way step by step; each step says whether there can be one.
class RandomWay::Builder
{
public:
    Builder(const Design &design, const Way::Graphs &graphs, const Ends &ends,
            const QDateTime &from)
        : m_design(design), m_graphs(graphs), m_ends(ends), m_from(from)
    {
        m_way.transports.emplace_back(); // of what is fetched: that is part of the reading
    }

    std::optional<RandomWay> build();

private:
    /// What is known of the publications of an element.
    struct Giver
    {
        int stage = -1;         ///< -1: it publishes nothing at known instants
        bool isAnyTime = false; ///< it may publish at any instant
    };

    bool follows(const Graph::Edge &edge) const;
    bool addStage(int node, const Between &part);
    RandomRun runOf(int node) const;
    RandomRun readOf(const RandomStage &reader, const Between &part) const;
    void addHops(RandomStage &stage, const Between &part);
    int transportOver(int key);
    bool addSchedule(RandomStage &stage);
    bool addTimes(const RandomStage &stage);
    bool waits(const RandomStage &stage) const;
    double horizon() const;
    void setAsked();
    bool addArrivals();
    Giver giver(int node);
    Giver newGiver(int node);
    Giver giverWithTriggers(int node, int place);
    double setShares(std::vector<RandomHop> &hops) const;

    int placeOf(int node) const { return node % int(m_design.elements.size()); }
    const Element &element(int node) const { return m_design.elements.at(placeOf(node)).second; }
    bool isReader(int node) const
    {
        return m_ends.question == Question::FlowAge && node == m_ends.target;
    }

    const Design &m_design;
    const Way::Graphs &m_graphs;
    const Ends &m_ends;
    const QDateTime &m_from;
    RandomWay m_way;
    double m_times = 0;
    std::vector<std::optional<Ticks>> m_periods; ///< of the schedules of known phase
    QHash<int, int> m_stages;                    ///< by node
    QHash<int, int> m_transports;                ///< by flow and copy
    QHash<int, int> m_clocks;                    ///< by element
    QHash<int, Giver> m_givers;                  ///< by node
};

std::optional<RandomWay> RandomWay::Builder::build()
{
    const Between part = tempo::between(
        m_graphs.walked, m_ends.origin, m_ends.target,
        [this](const Graph::Edge &edge) { return follows(edge); }, m_ends.through);
    if (part.isEmpty() || part.hasCycle)
        return std::nullopt;
    for (const int node : part.elements) {
        if (!addStage(node, part))
            return std::nullopt;
    }
    m_way.length = int(m_way.stages.size());
    setAsked();
    m_way.horizon = horizon();
    return std::move(m_way);
}

bool RandomWay::Builder::follows(const Graph::Edge &edge) const
{
    if (m_ends.without.contains(edge.flow) && edge.to == m_ends.target)
        return false;
    return m_ends.question != Question::Reaction || isFollowed(m_design, edge);
}

bool RandomWay::Builder::addStage(int node, const Between &part)
{
    RandomStage stage;
    stage.element = node;
    stage.activation = activationOf(
        element(node), node != m_ends.origin && !m_graphs.data.into(placeOf(node)).isEmpty());
    stage.join = element(node).join;
    addHops(stage, part);
    stage.run = isReader(node) ? readOf(stage, part) : runOf(node);
    if (stage.activation == Activation::Scheduled && !addSchedule(stage))
        return false;
    stage.waits = stage.activations && waits(stage);
    m_stages.insert(node, int(m_way.stages.size()));
    m_way.stages.push_back(std::move(stage));
    return addTimes(m_way.stages.back());
}

/// All that the stage reads is counted, from elsewhere too: reads go out in parallel. A passive
/// stage has no time of its own.
RandomRun RandomWay::Builder::runOf(int node) const
{
    const Element &made = element(node);
    const bool hasInputs = !m_graphs.data.into(placeOf(node)).isEmpty();
    RandomTime latency = randomLatency(made);
    if (activationOf(made, hasInputs) == Activation::Passive) {
        RandomTime none;
        none.complete = latency.complete;
        return {none};
    }
    RandomRun run{std::move(latency), randomReads(m_design, m_graphs.data, placeOf(node))};
    if (tempo::isScheduled(made) && made.watermark)
        run.held = double(ticksOf(made.watermark->seconds()));
    return run;
}

/// A reader of a flow waits for nothing but what it fetches over it.
RandomRun RandomWay::Builder::readOf(const RandomStage &reader, const Between &part) const
{
    RandomRun run;
    for (const Graph::Edge &edge : m_graphs.walked.into(reader.element)) {
        const Flow &flow = m_design.flows.at(edge.flow);
        const bool isFetched = reader.activation != Activation::Passive && pulls(m_design, flow);
        if (isFetched && follows(edge) && part.has(edge))
            addRead(run.reads, randomRead(m_design, edge, flow));
    }
    return run;
}

void RandomWay::Builder::addHops(RandomStage &stage, const Between &part)
{
    if (stage.element == m_ends.origin)
        return;
    for (const Graph::Edge &edge : m_graphs.walked.into(stage.element)) {
        if (!follows(edge) || !part.has(edge))
            continue;
        const bool isFetched = stage.activation != Activation::Passive
            && pulls(m_design, m_design.flows.at(edge.flow));
        // What a model reaches stands twice for what data reaches: the flows have times of their
        // own.
        const int key
            = edge.flow * 4 + (edge.from != placeOf(edge.from)) * 2 + (edge.to != placeOf(edge.to));
        stage.inputs.push_back({m_stages.value(edge.from), isFetched ? 0 : transportOver(key)});
    }
}

/// \a key says which of the flow's copies it is, see addHops().
int RandomWay::Builder::transportOver(int key)
{
    const auto known = m_transports.constFind(key);
    if (known != m_transports.constEnd())
        return *known;
    const auto place = int(m_way.transports.size());
    m_way.transports.push_back(randomTransport(m_design.flows.at(key / 4)));
    const RandomTime &time = m_way.transports.back();
    m_times += time.constant + time.mean;
    m_way.complete = m_way.complete && time.complete;
    m_transports.insert(key, place);
    return place;
}

/// What a reader does when it runs is not asked, only when it runs.
bool RandomWay::Builder::addSchedule(RandomStage &stage)
{
    const Element &made = element(stage.element);
    RandomRun run = stage.run;
    if (isReader(stage.element)) {
        run = {};
        run.running.constant = double(ticksPerSecond)
            * (readingTime(m_design, m_graphs.data, placeOf(stage.element)).seconds
               + stageLatency(m_design, made).seconds);
    }
    const auto schedule = RandomSchedule::of(m_design, made, run, m_from);
    if (!schedule)
        return false;
    stage.activations = schedule->activations;
    stage.overlap = schedule->overlap;
    stage.history = schedule->history;
    if (made.every && !made.offset) {
        const int place = placeOf(stage.element);
        if (!m_clocks.contains(place)) {
            m_clocks.insert(place, int(m_way.clocks.size()));
            m_way.clocks.push_back(stage.activations->step());
        }
        stage.clock = m_clocks.value(place);
        stage.activations = Activations(0, stage.activations->step());
    } else {
        m_periods.push_back(schedule->period);
        m_way.isScheduled = true;
    }
    return true;
}

/// Whether there is room for the times of a stage; notes what is unknown of them.
bool RandomWay::Builder::addTimes(const RandomStage &stage)
{
    const Element &made = element(stage.element);
    m_times += stage.run.running.constant + stage.run.running.mean;
    m_way.complete = m_way.complete && stage.run.running.complete;
    for (const RandomTime &read : stage.run.reads) {
        m_times += read.constant + read.mean;
        m_way.complete = m_way.complete && read.complete;
    }
    for (const auto &time : {made.every, made.offset, made.watermark})
        m_times += time ? time->seconds() * double(ticksPerSecond) : 0;
    const bool isTooQuick = made.every && made.every->seconds() * double(ticksPerSecond) < 1;
    return m_times <= longestTimes && !isTooQuick;
}

/// As of Way: an event has no clock to wait for before it happens, an action is asked about at its
/// runs, and what comes in over a flow when it is read.
bool RandomWay::Builder::waits(const RandomStage &stage) const
{
    if (m_ends.question == Question::Reaction)
        return stage.element != m_ends.origin;
    if (isReader(stage.element) || stage.element == m_ends.pace)
        return false;
    const bool isAction = element(stage.element).kind == Kind::Action;
    return stage.element != m_ends.target || !isAction || !stage.clock;
}

/// The time after which all runs repeat together; a year where there is none, the longest horizon
/// where it is longer than that.
double RandomWay::Builder::horizon() const
{
    Ticks common = 1;
    for (const std::optional<Ticks> &period : m_periods) {
        if (!period)
            return double(m_from.secsTo(m_from.addYears(1))) * double(ticksPerSecond);
        Ticks product = 0;
        if (__builtin_mul_overflow(common / std::gcd(common, *period), *period, &product)
            || double(product) > longestHorizon)
            return longestHorizon;
        common = product;
    }
    return double(common);
}

void RandomWay::Builder::setAsked()
{
    const RandomStage &target = m_way.target();
    switch (m_ends.question) {
    case Question::Reaction:
        m_way.startsAtRuns = m_way.origin().hasKnownRuns();
        return;
    case Question::Staleness:
        if (target.hasKnownRuns() && element(target.element).kind == Kind::Action)
            m_way.asked = Asked::AtRuns;
        return;
    case Question::FlowAge:
        break;
    }
    if (target.hasKnownRuns())
        m_way.asked = Asked::AtRuns;
    else if (!target.activations && addArrivals())
        m_way.asked = Asked::AtPublication;
}

/// Whether it is at certain instants only that something arrives over the flows into the target.
bool RandomWay::Builder::addArrivals()
{
    const RandomStage target = m_way.target();
    const bool isPassive = target.activation == Activation::Passive;
    for (const Graph::Edge &edge : m_graphs.data.into(target.element)) {
        const bool isFetched = !isPassive && pulls(m_design, m_design.flows.at(edge.flow));
        if (!follows(edge) || !m_stages.contains(edge.from))
            continue;
        const Giver from = giver(edge.from);
        if (isFetched || from.isAnyTime)
            return false;
        if (from.stage >= 0)
            m_way.arrivals.push_back({from.stage, transportOver(edge.flow * 4)});
    }
    setShares(m_way.arrivals);
    return !m_way.arrivals.empty();
}

/// As of Publications.
RandomWay::Builder::Giver RandomWay::Builder::giver(int node)
{
    if (!m_givers.contains(node)) {
        m_givers.insert(node, {}); // where flows form a cycle, the way back ends here
        m_givers.insert(node, newGiver(node));
    }
    return m_givers.value(node);
}

RandomWay::Builder::Giver RandomWay::Builder::newGiver(int node)
{
    const bool hasInputs = !m_graphs.data.into(node).isEmpty();
    const Activation activation = activationOf(element(node), hasInputs);
    if (activation == Activation::Continuous)
        return {-1, true};
    int place = m_stages.value(node, -1);
    if (place < 0 || m_way.stages[size_t(place)].activation != activation) {
        RandomStage stage;
        stage.element = node;
        stage.activation = activation;
        stage.run = runOf(node);
        if (activation == Activation::Scheduled && !addSchedule(stage))
            return {};
        place = int(m_way.stages.size());
        m_way.stages.push_back(std::move(stage));
    }
    if (activation != Activation::Scheduled)
        return giverWithTriggers(node, place);
    RandomStage &stage = m_way.stages[size_t(place)];
    if (stage.clock)
        return {-1, true};
    stage.rate = 1 / stage.activations->meanGap();
    m_way.givers.push_back(place);
    return {place, false};
}

RandomWay::Builder::Giver RandomWay::Builder::giverWithTriggers(int node, int place)
{
    const bool isPassive = m_way.stages[size_t(place)].activation == Activation::Passive;
    std::vector<RandomHop> triggers;
    bool isAnyTime = false;
    for (const Graph::Edge &edge : m_graphs.data.into(node)) {
        if (!isPassive && pulls(m_design, m_design.flows.at(edge.flow)))
            continue;
        const Giver from = giver(edge.from);
        isAnyTime = isAnyTime || from.isAnyTime;
        if (from.stage >= 0)
            triggers.push_back({from.stage, transportOver(edge.flow * 4)});
    }
    if (isAnyTime || triggers.empty())
        return {-1, isAnyTime || !isPassive}; // called from outside the design
    RandomStage &stage = m_way.stages[size_t(place)];
    stage.rate = setShares(triggers);
    stage.triggers = std::move(triggers);
    m_way.givers.push_back(place);
    return {place, false};
}

/// By how often each of them publishes; how often they do together.
double RandomWay::Builder::setShares(std::vector<RandomHop> &hops) const
{
    double sum = 0;
    for (const RandomHop &hop : hops)
        sum += m_way.stages[size_t(hop.from)].rate;
    for (RandomHop &hop : hops)
        hop.share = m_way.stages[size_t(hop.from)].rate / sum;
    return sum;
}

std::optional<RandomWay> RandomWay::between(const Design &design, const Way::Graphs &graphs,
                                            const Ends &ends, const QDateTime &from)
{
    return Builder(design, graphs, ends, from).build();
}

} // namespace tempo
