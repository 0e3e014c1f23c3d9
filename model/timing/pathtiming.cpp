#include "model/timing/pathtiming.h"

#include "model/timing/phasesum.h"

#include <limits>

namespace tempo {

namespace {

bool isIn(Interval interval, Ticks instant)
{
    return interval.from <= instant && instant < interval.to;
}

/// A distribution, with an instant at which it comes to its worst.
struct Found
{
    Spread spread;
    Ticks worst = std::numeric_limits<Ticks>::min();
    Ticks instant = 0;

    void note(Ticks time, Ticks at)
    {
        if (time > worst) {
            worst = time;
            instant = at;
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
        ages.note(run.published - *cutOff, run.start);
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
        found.note(std::max(first, last), first > last ? from : to);
    }
    return found;
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
        reactions.note(arrived[place] - starts[place], starts[place]);
    }
    return reactions;
}

/// What is asked of a way, answered: the distribution, and the path that makes its worst.
struct Answered
{
    Spread spread;
    std::vector<PathPart> worstPath;
};

Answered reactionOn(const Way &way)
{
    Found found = reactionOver(way);
    if (found.spread.isEmpty())
        return {};
    return {std::move(found.spread), reactionPath(way, found.instant, found.worst)};
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
    return {std::move(found.spread), stalenessPath(way, shown, found.instant, found.worst, atRuns)};
}

Answered answered(Question question, const Way &way, bool isAction)
{
    return question == Question::Reaction ? reactionOn(way) : stalenessOn(way, isAction);
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

bool PathTiming::isAction(const Way::Ends &ends) const
{
    return m_design.elements.at(ends.target).second.kind == Kind::Action;
}

std::optional<TimeDistribution> PathTiming::distribution(const Way::Ends &ends) const
{
    const std::optional<Way> soonest = way(ends, Phases::Soonest);
    if (!soonest || !soonest->hasIndependentWaits())
        return std::nullopt;
    auto sum = answered(ends.question, *soonest, isAction(ends)).spread.distribution();
    for (size_t wait = 0; sum && wait < soonest->waits().size(); ++wait)
        sum = sum->plusUniform(secondsOf(soonest->waits()[wait]));
    return sum;
}

std::optional<PathTime> PathTiming::time(const Way::Ends &ends) const
{
    const std::optional<Way> soonest = way(ends, Phases::Soonest);
    if (!soonest)
        return std::nullopt;
    const Answered best = answered(ends.question, *soonest, isAction(ends));
    const std::optional<Way> latest
        = soonest->waits().empty() ? std::nullopt : way(ends, Phases::Latest);
    const Answered worst = latest ? answered(ends.question, *latest, isAction(ends)) : best;
    if (best.spread.isEmpty() || worst.spread.isEmpty())
        return std::nullopt;
    const auto summed = soonest->hasIndependentWaits()
        ? figuresWithPhases(best.spread, soonest->waits())
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
    if (soonest->isScheduled())
        time.horizon = secondsOf(soonest->horizon().length());
    time.complete = soonest->isComplete();
    time.worstPath = worst.worstPath;
    return time;
}

} // namespace tempo
