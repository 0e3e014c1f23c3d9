#include "model/timing/exact.h"

#include "model/timing/arrivals.h"
#include "model/timing/timemap.h"
#include "model/timing/way.h"

namespace tempo {

namespace {

/// What flows bring to a stage, combined as the stage says.
template <class Map, class Keep>
std::optional<Map> joined(const std::vector<Map> &inputs, Keep keep)
{
    if (inputs.empty())
        return std::nullopt;
    Map all = inputs.front();
    for (size_t place = 1; place < inputs.size(); ++place)
        all = keep(all, inputs[place]);
    return all;
}

/// Up to when the data of the origin reaches in what the stage is shown, over its flows. What is
/// pulled is fetched when the stage runs, what is pushed is on its way for some time.
TimeMap shownTo(const Stage &stage, const QHash<int, TimeMap> &cutOffs)
{
    std::vector<TimeMap> inputs;
    for (const Hop &hop : stage.inputs) {
        const bool isFetched = hop.pull && stage.activation != Activation::Passive;
        inputs.push_back(cutOffs.value(hop.from).delayed(isFetched ? 0 : hop.transport));
    }
    return joined(inputs, stage.join == Join::All ? TimeMap::smaller : TimeMap::larger)
        .value_or(TimeMap());
}

TimeMap cutOffsOfOrigin(const Way &way)
{
    const Stage &origin = way.origin();
    return origin.activation == Activation::Scheduled
        ? TimeMap::startsOf(origin.runs)
        : TimeMap::moving(way.window().from, 0).delayed(origin.delay);
}

TimeMap publishedBy(const Stage &stage, const TimeMap &shown)
{
    switch (stage.activation) {
    case Activation::Scheduled:
        return shown.sampled(stage.runs);
    case Activation::Triggered:
        return shown.delayed(stage.delay);
    case Activation::Passive:
    case Activation::Continuous:
        break;
    }
    return shown;
}

bool isIn(Interval interval, Ticks instant)
{
    return interval.from <= instant && instant < interval.to;
}

/// The ages in the outputs of a scheduled action.
Spread agesOfOutputs(const std::vector<Run> &runs, const TimeMap &shown, Interval horizon)
{
    Spread ages;
    for (const Run &run : runs) {
        const std::optional<Ticks> cutOff = shown.at(run.start);
        if (isIn(horizon, run.start) && cutOff)
            ages.addAtom(run.published - *cutOff);
    }
    return ages;
}

/// How far a function lags behind the clock over a horizon (\a sign 1) or runs ahead of it (-1).
Spread distances(const TimeMap &map, Interval horizon, int sign)
{
    Spread spread;
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
            spread.addAtom(first, to - from);
        else
            spread.addEven(std::min(first, last), std::max(first, last));
    }
    return spread;
}

/// Whether what happens to an input is followed forward over a flow: a triggered stage doesn't run
/// because something that it fetches has changed.
bool isFollowed(const Stage &stage, const Hop &hop)
{
    return !(hop.pull && stage.activation == Activation::Triggered);
}

template <class Map>
std::optional<Map> reachedBy(const Stage &stage, const QHash<int, Map> &arrivals)
{
    std::vector<Map> inputs;
    for (const Hop &hop : stage.inputs) {
        const auto from = arrivals.constFind(hop.from);
        if (from == arrivals.cend() || !isFollowed(stage, hop))
            continue;
        const bool isFetched = hop.pull && stage.activation != Activation::Passive;
        inputs.push_back(from->plus(isFetched ? 0 : hop.transport));
    }
    return joined(inputs, stage.join == Join::All ? Map::larger : Map::smaller);
}

/// When the outputs of the target are there that reflect what happens at the instants of \a first.
template <class Map>
std::optional<Map> arrivals(const Way &way, const Map &first)
{
    QHash<int, Map> arrivals{{way.origin().element, first}};
    for (const Stage &stage : way.stages()) {
        const std::optional<Map> reached
            = &stage == &way.origin() ? std::nullopt : reachedBy(stage, arrivals);
        if (!reached)
            continue;
        arrivals.insert(stage.element,
                        stage.activation == Activation::Scheduled ? reached->caught(stage.runs)
                            : stage.activation == Activation::Triggered ? reached->plus(stage.delay)
                                                                        : *reached);
    }
    const auto found = arrivals.constFind(way.target().element);
    return found == arrivals.cend() ? std::nullopt : std::optional(*found);
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

std::optional<Spread> reactionSpread(const Way &way)
{
    const Stage &event = way.origin();
    if (event.activation != Activation::Scheduled) {
        const auto found = arrivals(way, TimeMap::moving(way.horizon().from, 0).plus(event.delay));
        return found ? std::optional(distances(*found, way.horizon(), -1)) : std::nullopt;
    }
    const std::vector<Ticks> starts = startsIn(event.runs, way.horizon());
    const auto found = arrivals(way, Arrivals(starts).plus(event.delay));
    if (!found)
        return std::nullopt;
    Spread reactions;
    for (size_t place = 0; place < starts.size(); ++place)
        reactions.addAtom(found->instants()[place] - starts[place]);
    return reactions;
}

ExactTime over(const Way &way, Spread spread)
{
    const std::optional<Ticks> horizon
        = way.isScheduled() ? std::optional(way.horizon().length()) : std::nullopt;
    return {std::move(spread), horizon, way.isComplete()};
}

} // namespace

ExactTiming::ExactTiming(const Design &design, const Graph &data, QDateTime from, qint64 cap)
    : m_design(design), m_data(data), m_from(std::move(from)), m_cap(cap)
{
}

std::optional<ExactTime> ExactTiming::staleness(int origin, int target) const
{
    const auto way = Way::between(m_design, m_data, origin, target, m_from, m_cap);
    if (!way)
        return std::nullopt;
    QHash<int, TimeMap> cutOffs{{origin, cutOffsOfOrigin(*way)}};
    for (const Stage &stage : way->stages()) {
        if (stage.element == origin)
            continue;
        const TimeMap shown = shownTo(stage, cutOffs);
        const bool isAction = m_design.elements.at(target).second.kind == Kind::Action;
        if (stage.element == target && isAction && stage.activation == Activation::Scheduled)
            return over(*way, agesOfOutputs(stage.runs, shown, way->horizon()));
        cutOffs.insert(stage.element, publishedBy(stage, shown));
    }
    return over(*way, distances(cutOffs.value(target), way->horizon(), 1));
}

std::optional<ExactTime> ExactTiming::reaction(int event, int target) const
{
    const auto way = Way::between(m_design, m_data, event, target, m_from, m_cap);
    if (!way)
        return std::nullopt;
    std::optional<Spread> spread = reactionSpread(*way);
    return spread ? std::optional(over(*way, std::move(*spread))) : std::nullopt;
}

} // namespace tempo
