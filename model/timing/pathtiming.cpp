#include "model/timing/pathtiming.h"

#include "model/timing/arrivals.h"
#include "model/timing/phasesum.h"
#include "model/timing/timemap.h"

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
    return origin.hasRuns() ? TimeMap::startsOf(origin.runs)
                            : TimeMap::moving(way.window().from, 0).delayed(origin.delay);
}

/// What the stage shows of what it is shown.
TimeMap passedOn(const Stage &stage, const TimeMap &shown)
{
    if (stage.activation == Activation::Passive)
        return shown;
    return stage.hasRuns() ? shown.sampled(stage.runs) : shown.delayed(stage.delay);
}

/// When the stage publishes what reaches it.
template <class Map>
Map publishedBy(const Stage &stage, const Map &reached)
{
    if (stage.activation == Activation::Passive)
        return reached;
    return stage.hasRuns() ? reached.caught(stage.runs) : reached.plus(stage.delay);
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

template <class Map>
std::optional<Map> reachedBy(const Stage &stage, const QHash<int, Map> &arrivals)
{
    std::vector<Map> inputs;
    for (const Hop &hop : stage.inputs) {
        const auto from = arrivals.constFind(hop.from);
        if (from == arrivals.cend())
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
        arrivals.insert(stage.element, publishedBy(stage, *reached));
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
    if (!event.hasRuns()) {
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

/// How old what the target shows is, with \a isAction saying whether only its runs count.
std::optional<Spread> stalenessSpread(const Way &way, bool isAction)
{
    QHash<int, TimeMap> cutOffs{{way.origin().element, cutOffsOfOrigin(way)}};
    for (const Stage &stage : way.stages()) {
        if (&stage == &way.origin())
            continue;
        const TimeMap shown = shownTo(stage, cutOffs);
        if (&stage == &way.target() && isAction && stage.hasRuns())
            return agesOfOutputs(stage.runs, shown, way.horizon());
        cutOffs.insert(stage.element, passedOn(stage, shown));
    }
    return distances(cutOffs.value(way.target().element), way.horizon(), 1);
}

PathTime withFigures(const TimeFigures &figures)
{
    return {Method::Exact, figures.best,  figures.mean, figures.p50, figures.p95,
            figures.p99,   figures.worst, {},           true};
}

} // namespace

PathTiming::PathTiming(const Design &design, const Graph &data, QDateTime from, qint64 cap)
    : m_design(design), m_data(data), m_extent{std::move(from), cap}
{
}

std::optional<PathTime> PathTiming::staleness(int origin, int target) const
{
    return time({Question::Staleness, origin, target});
}

std::optional<PathTime> PathTiming::reaction(int event, int target) const
{
    return time({Question::Reaction, event, target});
}

std::optional<TimeDistribution> PathTiming::stalenessDistribution(int origin, int target) const
{
    return distribution({Question::Staleness, origin, target});
}

std::optional<TimeDistribution> PathTiming::reactionDistribution(int event, int target) const
{
    return distribution({Question::Reaction, event, target});
}

std::optional<Way> PathTiming::way(const Way::Ends &ends, Phases phases) const
{
    return Way::between(m_design, m_data, ends, m_extent, phases);
}

std::optional<Spread> PathTiming::spread(const Way::Ends &ends, const Way &way) const
{
    if (ends.question == Question::Reaction)
        return reactionSpread(way);
    const bool isAction = m_design.elements.at(ends.target).second.kind == Kind::Action;
    return stalenessSpread(way, isAction);
}

std::optional<TimeDistribution> PathTiming::distribution(const Way::Ends &ends) const
{
    const std::optional<Way> soonest = way(ends, Phases::Soonest);
    const std::optional<Spread> found
        = soonest && soonest->hasIndependentWaits() ? spread(ends, *soonest) : std::nullopt;
    std::optional<TimeDistribution> sum = found ? found->distribution() : std::nullopt;
    for (size_t wait = 0; sum && wait < soonest->waits().size(); ++wait)
        sum = sum->plusUniform(secondsOf(soonest->waits()[wait]));
    return sum;
}

std::optional<PathTime> PathTiming::time(const Way::Ends &ends) const
{
    const std::optional<Way> soonest = way(ends, Phases::Soonest);
    if (!soonest)
        return std::nullopt;
    const std::optional<Spread> soon = spread(ends, *soonest);
    if (!soon || soon->isEmpty())
        return std::nullopt;
    PathTime time;
    const std::optional<TimeFigures> summed = soonest->hasIndependentWaits()
        ? figuresWithPhases(*soon, soonest->waits())
        : std::nullopt;
    if (summed) {
        time = withFigures(*summed);
    } else {
        const std::optional<Way> latest = way(ends, Phases::Latest);
        const std::optional<Spread> late = latest ? spread(ends, *latest) : std::nullopt;
        if (!late || late->isEmpty())
            return std::nullopt;
        time.method = Method::Bounds;
        time.best = soon->figures()->best;
        time.worst = late->figures()->worst;
    }
    if (soonest->isScheduled())
        time.horizon = secondsOf(soonest->horizon().length());
    time.complete = soonest->isComplete();
    return time;
}

} // namespace tempo
