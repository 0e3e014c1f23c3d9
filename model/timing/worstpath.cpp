#include "model/timing/worstpath.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tempo {

namespace {

using PartKind = PathPart::Kind;

/// Collects parts; the supremum is only approached, so that the wait for the run that was just
/// missed, or for the one that is about to come, gets what is left of the total.
class Parts
{
public:
    void add(PartKind kind, int place, Ticks time)
    {
        if (time > 0)
            m_parts.push_back({kind, place, time});
    }

    void turn() { std::ranges::reverse(m_parts); }

    std::vector<PathPart> summingTo(Ticks total, bool isLast) &&
    {
        const Ticks sum = std::accumulate(
            m_parts.begin(), m_parts.end(), Ticks(0),
            [](Ticks before, const PathPart &part) { return before + part.time; });
        Q_ASSERT(std::abs(total - sum) <= 1);
        PathPart *wait = nullptr;
        for (PathPart &part : m_parts) {
            if (part.kind == PartKind::Waiting && (isLast || !wait))
                wait = &part;
        }
        if (wait)
            wait->time += total - sum;
        return std::move(m_parts);
    }

private:
    std::vector<PathPart> m_parts;
};

/// The input of a stage that decides, by what \a timeOf says of each: the latest of all that are
/// waited for, or the earliest; for ages the other way round.
template <class TimeOf>
const Hop &deciding(const Stage &stage, bool takesLargest, TimeOf timeOf)
{
    const Hop *best = &stage.inputs.first();
    for (const Hop &hop : stage.inputs) {
        if (takesLargest ? timeOf(hop) > timeOf(*best) : timeOf(hop) < timeOf(*best))
            best = &hop;
    }
    return *best;
}

/// A happening on its way forward.
struct Arrived
{
    Ticks at = 0;
    const Hop *over = nullptr;
};

QHash<int, Arrived> arrivedFrom(const Way &way, Ticks instant)
{
    QHash<int, Arrived> arrived{{way.origin().element, {instant + way.origin().delay(), nullptr}}};
    for (const Stage &stage : way.stages()) {
        if (&stage == &way.origin())
            continue;
        const auto timeOf
            = [&](const Hop &hop) { return arrived.value(hop.from).at + hop.transport; };
        const Hop &hop = deciding(stage, stage.join == Join::All, timeOf);
        const Ticks reached = timeOf(hop);
        const auto run = std::ranges::lower_bound(stage.runs, reached, {}, &Run::start);
        arrived.insert(stage.element,
                       {stage.hasRuns() ? run->published : reached + stage.delay(), &hop});
    }
    return arrived;
}

} // namespace

std::vector<PathPart> reactionPath(const Way &way, Ticks instant, Ticks total)
{
    // An event that just missed a run reacts like the one a nanosecond after it.
    const bool isJustAfter = !way.origin().hasRuns();
    const QHash<int, Arrived> arrived = arrivedFrom(way, instant + (isJustAfter ? 1 : 0));
    Parts parts;
    for (const Stage *stage = &way.target(); stage != &way.origin();) {
        const Arrived &here = *arrived.constFind(stage->element);
        const Ticks reached = arrived.value(here.over->from).at + here.over->transport;
        const Ticks busy = stage->held + stage->running + stage->reading;
        parts.add(PartKind::Waiting, stage->element, stage->held);
        parts.add(PartKind::Running, stage->element, stage->running);
        parts.add(PartKind::Reading, stage->element, stage->reading);
        parts.add(PartKind::Waiting, stage->element, here.at - busy - reached);
        parts.add(PartKind::Transport, here.over->flow, here.over->transport);
        stage = &way.stages()[size_t(here.over->stage)];
    }
    parts.add(PartKind::Running, way.origin().element, way.origin().running);
    parts.turn();
    return std::move(parts).summingTo(total, false);
}

std::vector<PathPart> stalenessPath(const Way &way, const QHash<int, TimeMap> &cutOffs,
                                    Ticks instant, Ticks total, bool atRun)
{
    Parts parts;
    const Stage *stage = &way.target();
    int waiting = stage->element; // what waits for the publication that comes next on the way back
    Ticks at = atRun ? instant : instant - 1;
    for (bool isAtRun = atRun;; isAtRun = false) {
        if (stage->hasRuns() && !isAtRun) {
            const auto after = std::ranges::upper_bound(stage->runs, at, {}, &Run::published);
            const Run &run = *std::prev(after);
            parts.add(PartKind::Waiting, waiting, at - run.published);
            at = run.start;
            waiting = stage->element;
        } else if (!stage->hasRuns()) {
            parts.add(PartKind::Waiting, waiting, stage->wait);
            waiting = stage->freeFor ? stage->element : waiting;
            at -= stage->delay();
        }
        parts.add(PartKind::Waiting, stage->element, stage->held);
        parts.add(PartKind::Running, stage->element, stage->running);
        parts.add(PartKind::Reading, stage->element, stage->reading);
        if (stage == &way.origin())
            break;
        const Hop &hop = deciding(*stage, stage->join == Join::Any, [&](const Hop &one) {
            return cutOffs.constFind(one.from)
                ->at(at - one.transport)
                .value_or(std::numeric_limits<Ticks>::min());
        });
        parts.add(PartKind::Transport, hop.flow, hop.transport);
        at -= hop.transport;
        stage = &way.stages()[size_t(hop.stage)];
    }
    parts.turn();
    return std::move(parts).summingTo(total, true);
}

} // namespace tempo
