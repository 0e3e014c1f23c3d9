#include "model/timing/answers.h"

#include "model/timing/evenchain.h"

#include <algorithm>

namespace tempo {

namespace {

/// The ages in the outputs of a scheduled action.
Found agesOfOutputs(const std::vector<Run> &runs, const TimeMap &shown, Interval horizon)
{
    Found ages;
    for (const Run &run : runs) {
        const std::optional<Ticks> cutOff = shown.at(run.start);
        if (!horizon.contains(run.start) || !cutOff)
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
        if (horizon.contains(run.start))
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

} // namespace

Answered reactionOn(const Way &way)
{
    if (const auto chain = EvenChain::of(way); chain && !way.origin().hasRuns()) {
        Found found = chain->reactions();
        auto path = reactionPath(way.around(found.instant), found.instant, found.worst);
        return {std::move(found.spread), std::move(path), found.from};
    }
    const Way run = way.run();
    Found found = reactionOver(run);
    if (found.spread.isEmpty())
        return {};
    return {std::move(found.spread), reactionPath(run, found.instant, found.worst), found.from};
}

Answered stalenessOn(const Way &way, bool isAction)
{
    const bool atRuns = isAction && way.target().hasRuns();
    if (const auto chain = atRuns ? std::nullopt : EvenChain::of(way)) {
        Found found = chain->ages();
        const Way around = way.around(found.instant);
        auto path = stalenessPath(around, cutOffs(around), found.instant, found.worst, false);
        return {std::move(found.spread), std::move(path), found.from};
    }
    const Way run = way.run();
    const QHash<int, TimeMap> shown = cutOffs(run);
    const Stage &target = run.target();
    Found found = atRuns ? agesOfOutputs(target.runs, shownTo(target, shown), run.horizon())
                         : distances(shown.value(target.element), run.horizon(), 1);
    if (found.spread.isEmpty())
        return {};
    return {std::move(found.spread), stalenessPath(run, shown, found.instant, found.worst, atRuns),
            found.from};
}

Answered flowAgeOn(const Way &way, const std::vector<Ticks> &arrivals)
{
    const Way run = way.run();
    const QHash<int, TimeMap> cutOffs = tempo::cutOffs(run);
    const Stage &reader = run.target();
    const TimeMap shown = shownTo(reader, cutOffs);
    Found found;
    if (reader.hasRuns())
        found = agesAt(startsIn(reader.runs, run.horizon()), shown);
    else if (!arrivals.empty())
        found = agesAt(arrivals, shown);
    else
        found = distances(shown, run.horizon(), 1);
    if (found.spread.isEmpty())
        return {};
    found.spread.shift(reader.reading);
    const bool isAt = reader.hasRuns() || !arrivals.empty();
    const Ticks instant
        = reader.hasRuns() ? found.instant : found.instant + reader.reading + (isAt ? 1 : 0);
    return {std::move(found.spread),
            stalenessPath(run, cutOffs, instant, found.worst + reader.reading, reader.hasRuns()),
            found.from};
}

} // namespace tempo
