#include "model/timing/way.h"

#include "model/timing/reading.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tempo {

namespace {

constexpr double year = 366 * 86'400.0;

/// All times on a way together, in seconds, and a horizon. Beyond them nothing is asked in earnest,
/// and the sums of a way, counted from now, would leave the range of Ticks.
constexpr double longestTimes = 20 * year;
constexpr double longestHorizon = 100 * year;

bool isConstant(const std::optional<Latency> &latency)
{
    return !latency || latency->family == Family::Constant;
}

bool isSource(const Element &element)
{
    return element.kind == Kind::Event || element.kind == Kind::Source;
}

/// The least common multiple of two positive periods, or nothing where it is out of range.
std::optional<Ticks> commonPeriod(Ticks one, Ticks other)
{
    Ticks product = 0;
    if (__builtin_mul_overflow(one / std::gcd(one, other), other, &product))
        return std::nullopt;
    return product;
}

} // namespace

/// Makes a way step by step; each step says whether there can be one.
class Way::Builder
{
public:
    Builder(const Design &design, const Graphs &graphs, const Ends &ends, const Extent &extent,
            Phases phases)
        : m_design(design),
          m_data(graphs.data),
          m_walked(graphs.walked),
          m_ends(ends),
          m_extent(extent),
          m_phases(phases),
          m_part(tempo::between(
              graphs.walked, ends.origin, ends.target,
              [this](const Graph::Edge &edge) { return follows(edge); }, ends.through)),
          m_places(size_t(graphs.walked.size()), -1),
          m_schedules(extent.schedules ? extent.schedules
                                       : std::make_shared<Schedules>(design, extent.from))
    {
    }

    std::optional<Way> build()
    {
        if (m_part.isEmpty() || m_part.hasCycle)
            return std::nullopt;
        for (const int element : std::as_const(m_part.elements)) {
            if (!addStage(element))
                return std::nullopt;
        }
        if (!setHorizon())
            return std::nullopt;
        findIndependence();
        return std::move(m_way);
    }

private:
    bool follows(const Graph::Edge &edge) const;
    bool addStage(int node);
    bool addRunning(Stage &stage);
    bool addReading(Stage &stage);
    bool readsInConstantTime(int node) const;
    bool addHops(Stage &stage);
    bool addTimes(const Element &element, double delay);
    Ticks busyTime(const Stage &stage) const;
    bool addSchedule(Stage &stage);
    bool waitsFor(const Stage &stage) const;
    bool setHorizon();
    std::optional<Ticks> commonHorizon() const;
    double publications(double ticks) const;
    Ticks longestWay() const;
    void findIndependence();

    /// In Graph::ofModels() elements come twice.
    int placeOf(int node) const { return node % int(m_design.elements.size()); }
    const Element &element(int node) const { return m_design.elements.at(placeOf(node)).second; }
    bool isOrigin(const Stage &stage) const { return stage.element == m_ends.origin; }

    /// Whether an element is only looked at as the reader of what comes in.
    bool isReader(int node) const
    {
        return m_ends.question == Question::FlowAge && node == m_ends.target;
    }

    const Design &m_design;
    const Graph &m_data;
    const Graph &m_walked;
    const Ends &m_ends;
    const Extent &m_extent;
    Phases m_phases;
    Between m_part;
    Way m_way;
    double m_times = 0;        ///< all of them so far, in seconds
    std::vector<int> m_places; ///< of elements among the stages
    std::shared_ptr<Schedules> m_schedules;
};

bool Way::Builder::follows(const Graph::Edge &edge) const
{
    if (m_ends.without.contains(edge.flow) && edge.to == m_ends.target)
        return false;
    return m_ends.question != Question::Reaction || isFollowed(m_design, edge);
}

bool Way::Builder::addStage(int node)
{
    const Element &made = element(node);
    Stage stage;
    stage.element = node;
    stage.activation
        = activationOf(made, node != m_ends.origin && !m_data.into(placeOf(node)).isEmpty());
    stage.join = made.join;
    if (!addHops(stage) || !(isReader(node) ? addReading(stage) : addRunning(stage)))
        return false;
    if (stage.activation == Activation::Scheduled && !addSchedule(stage))
        return false;
    m_places[size_t(node)] = int(m_way.m_stages.size());
    m_way.m_stages.push_back(std::move(stage));
    return true;
}

/// All that the stage reads is counted, from elsewhere too: reads go out in parallel.
bool Way::Builder::addRunning(Stage &stage)
{
    const Element &made = element(stage.element);
    const bool isPassive = stage.activation == Activation::Passive;
    if (!isConstant(made.latency) || !(isPassive || readsInConstantTime(stage.element)))
        return false;
    const KnownTime latency = stageLatency(m_design, made);
    const KnownTime reading = readingTime(m_design, m_data, placeOf(stage.element));
    m_way.m_isComplete = m_way.m_isComplete && latency.complete && reading.complete;
    stage.running = isPassive ? 0 : ticksOf(std::min(latency.seconds, longestTimes));
    stage.reading = ticksOf(std::min(reading.seconds, longestTimes));
    return addTimes(made, latency.seconds + reading.seconds);
}

/// A reader of a flow waits for nothing but what it fetches over it.
bool Way::Builder::addReading(Stage &stage)
{
    const bool isRead = stage.activation != Activation::Passive;
    for (const Hop &hop : std::as_const(stage.inputs)) {
        const Flow &flow = m_design.flows.at(hop.flow);
        if (!isRead || !pulls(m_design, Graph::Edge{hop.from, stage.element, hop.flow}))
            continue;
        const Element &from = element(hop.from);
        const KnownTime transport = transportTime(m_design, flow);
        const KnownTime lookUp = activationOf(from) == Activation::Passive
            ? stageLatency(m_design, from)
            : KnownTime();
        if (!isConstant(flow.latency) || !isConstant(from.latency))
            return false;
        m_way.m_isComplete = m_way.m_isComplete && transport.complete && lookUp.complete;
        const double seconds = std::min(transport.seconds + lookUp.seconds, longestTimes);
        stage.reading = std::max(stage.reading, ticksOf(seconds));
    }
    return addTimes(element(stage.element), secondsOf(stage.reading));
}

bool Way::Builder::readsInConstantTime(int node) const
{
    return std::ranges::all_of(m_data.into(placeOf(node)), [&](const Graph::Edge &edge) {
        const Flow &flow = m_design.flows.at(edge.flow);
        const bool isLookedUp = activationOf(element(edge.from)) == Activation::Passive;
        return !pulls(m_design, edge)
            || (isConstant(flow.latency)
                && !(isLookedUp && !isConstant(element(edge.from).latency)));
    });
}

/// Whether there is room for the times of an element in whole nanoseconds.
bool Way::Builder::addTimes(const Element &element, double delay)
{
    m_times += delay;
    for (const auto &time : {element.every, element.offset, element.watermark})
        m_times += time ? std::abs(time->seconds()) : 0;
    const bool isTooQuick = element.every && element.every->seconds() * ticksPerSecond < 1;
    return m_times <= longestTimes && !isTooQuick;
}

bool Way::Builder::addHops(Stage &stage)
{
    if (isOrigin(stage))
        return true;
    for (const Graph::Edge &edge : m_walked.into(stage.element)) {
        if (!follows(edge) || !m_part.has(edge))
            continue;
        const Flow &flow = m_design.flows.at(edge.flow);
        const bool isRead = pulls(m_design, edge) && stage.activation != Activation::Passive;
        if (!isConstant(flow.latency))
            return false;
        const KnownTime transport = transportTime(m_design, flow);
        m_times += transport.seconds;
        if (m_times > longestTimes)
            return false;
        m_way.m_isComplete = m_way.m_isComplete && transport.complete;
        stage.inputs.append({edge.from, edge.flow, isRead ? 0 : ticksOf(transport.seconds),
                             m_places[size_t(edge.from)]});
    }
    return true;
}

/// How long a run takes, on which depends which runs are skipped. A reader's may be random.
Ticks Way::Builder::busyTime(const Stage &stage) const
{
    if (!isReader(stage.element))
        return stage.reading + stage.running;
    const double seconds = readingTime(m_design, m_data, placeOf(stage.element)).seconds
        + stageLatency(m_design, element(stage.element)).seconds;
    return ticksOf(std::min(seconds, longestTimes));
}

bool Way::Builder::addSchedule(Stage &stage)
{
    const Element &made = element(stage.element);
    const bool holds = made.watermark && !isReader(stage.element);
    stage.held = holds ? ticksOf(made.watermark->seconds()) : 0;
    const Ticks busy = busyTime(stage);
    const RunLength run = isSource(made) ? RunLength{0, busy} : RunLength{busy, stage.held};
    stage.schedule = m_schedules->of(placeOf(stage.element), run);
    if (stage.schedule->pilesUp())
        return false;
    if (!made.every || made.offset) {
        m_way.m_isScheduled = true;
        return true;
    }
    stage.freeFor = stage.schedule->longestGap();
    if (waitsFor(stage)) {
        m_way.m_waits.push_back(*stage.freeFor);
        stage.wait = m_phases == Phases::Latest ? *stage.freeFor : 0;
    }
    return true;
}

/// An event has no clock to wait for before it happens, an action is asked about at its runs, and
/// what comes in over a flow when it is read, or when that by whose pace it comes has run.
bool Way::Builder::waitsFor(const Stage &stage) const
{
    if (m_ends.question == Question::Reaction)
        return !isOrigin(stage);
    if (isReader(stage.element) || stage.element == m_ends.pace)
        return false;
    return stage.element != m_ends.target || element(stage.element).kind != Kind::Action;
}

/// The longest that anything can take from the origin to the target.
Ticks Way::Builder::longestWay() const
{
    std::vector<Ticks> longest;
    for (const Stage &stage : m_way.m_stages) {
        Ticks most = 0;
        for (const Hop &hop : stage.inputs)
            most = std::max(most, longest[size_t(hop.stage)] + hop.transport);
        longest.push_back(most + m_way.longestAt(stage));
    }
    return longest.back();
}

/// The time after which all runs repeat together; a year where there is none.
std::optional<Ticks> Way::Builder::commonHorizon() const
{
    std::optional<Ticks> common;
    for (const Stage &stage : m_way.m_stages) {
        if (!stage.hasRuns())
            continue;
        const std::optional<Ticks> period = stage.schedule->period();
        if (!period) {
            const qint64 seconds = m_extent.from.secsTo(m_extent.from.addYears(1));
            return seconds * ticksPerSecond;
        }
        common = common ? commonPeriod(*common, *period) : period;
        if (!common)
            return std::nullopt;
    }
    return common ? common : ticksPerSecond; // any: without schedules nothing ever changes
}

double Way::Builder::publications(double ticks) const
{
    double sum = 0;
    for (const Stage &stage : m_way.m_stages) {
        if (stage.hasRuns())
            sum += ticks / double(stage.schedule->longestGap());
    }
    return sum;
}

/// The window around the horizon may be much longer than it, where something takes very long.
bool Way::Builder::setHorizon()
{
    const std::optional<Ticks> length = commonHorizon();
    if (!length || secondsOf(*length) > longestHorizon)
        return false;
    const Ticks most = longestWay();
    const auto cap = double(m_extent.cap);
    if (publications(double(*length)) > cap
        || publications(double(*length) + 2.0 * double(most)) > 3 * cap)
        return false;
    const Ticks from = m_extent.from.toSecsSinceEpoch() * ticksPerSecond;
    m_way.m_horizon = {from, from + *length};
    m_way.m_window = {from - most, from + *length + most};
    return true;
}

/// Since the stages stand in the order of the flows, a stage is on every way where no flow leads
/// from before it to after it.
void Way::Builder::findIndependence()
{
    const std::vector<Stage> &stages = m_way.m_stages;
    size_t reach = 0; // the last place that a flow from before this one leads to
    std::vector<size_t> reaches(stages.size(), 0);
    for (size_t place = 0; place < stages.size(); ++place) {
        for (const Hop &hop : stages[place].inputs) {
            size_t &furthest = reaches[size_t(hop.stage)];
            furthest = std::max(furthest, place);
        }
    }
    int part = 0;
    std::optional<int> partWithRuns;
    for (size_t place = 0; place < stages.size(); ++place) {
        const bool isWaitedFor = stages[place].freeFor && waitsFor(stages[place]);
        if (isWaitedFor && reach > place)
            m_way.m_hasIndependentWaits = false;
        part += isWaitedFor;
        if (stages[place].hasRuns()) {
            if (partWithRuns && *partWithRuns != part)
                m_way.m_hasIndependentWaits = false;
            partWithRuns = part;
        }
        reach = std::max(reach, reaches[place]);
    }
}

std::optional<Way> Way::outline(const Design &design, const Graphs &graphs, const Ends &ends,
                                const Extent &extent, Phases phases)
{
    return Builder(design, graphs, ends, extent, phases).build();
}

std::optional<Way> Way::between(const Design &design, const Graphs &graphs, const Ends &ends,
                                const Extent &extent, Phases phases)
{
    const std::optional<Way> way = outline(design, graphs, ends, extent, phases);
    return way ? std::optional(way->run()) : std::nullopt;
}

} // namespace tempo
