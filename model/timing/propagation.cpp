#include "model/timing/propagation.h"

namespace tempo {

namespace {

/// What flows bring to a stage, combined as the stage says.
template <class Map, class Keep>
std::optional<Map> joined(std::vector<Map> inputs, Keep keep)
{
    if (inputs.empty())
        return std::nullopt;
    Map all = std::move(inputs.front());
    for (size_t place = 1; place < inputs.size(); ++place)
        all = keep(all, inputs[place]);
    return all;
}

/// What the stage shows of what it is shown.
TimeMap passedOn(const Stage &stage, TimeMap shown)
{
    return stage.hasRuns() ? shown.sampled(stage.runs) : std::move(shown).delayed(stage.delay());
}

/// What reaches the stage, of what its inputs publish.
template <class Map>
std::optional<Map> reachedBy(const Stage &stage, const QHash<int, Map> &arrivals)
{
    std::vector<Map> inputs;
    for (const Hop &hop : stage.inputs)
        inputs.push_back(arrivals.constFind(hop.from)->plus(hop.transport));
    return joined(std::move(inputs), stage.join == Join::All ? Map::larger : Map::smaller);
}

/// From the instants at which the origin has published what happens.
template <class Map>
QHash<int, Map> arrivalsFrom(const Way &way, const Map &first)
{
    QHash<int, Map> arrivals{{way.origin().element, first}};
    for (const Stage &stage : way.stages()) {
        if (&stage == &way.origin())
            continue;
        Map reached = *reachedBy(stage, arrivals);
        arrivals.insert(stage.element,
                        stage.hasRuns() ? reached.caught(stage.runs)
                                        : std::move(reached).plus(stage.delay()));
    }
    return arrivals;
}

} // namespace

TimeMap shownTo(const Stage &stage, const QHash<int, TimeMap> &cutOffs)
{
    std::vector<TimeMap> inputs;
    for (const Hop &hop : stage.inputs)
        inputs.push_back(cutOffs.constFind(hop.from)->delayed(hop.transport));
    return *joined(std::move(inputs), stage.join == Join::All ? TimeMap::smaller : TimeMap::larger);
}

QHash<int, TimeMap> cutOffs(const Way &way)
{
    const Stage &origin = way.origin();
    QHash<int, TimeMap> cutOffs;
    for (const Stage &stage : way.stages()) {
        if (&stage != &origin)
            cutOffs.insert(stage.element, passedOn(stage, shownTo(stage, cutOffs)));
        else if (origin.hasRuns())
            cutOffs.insert(stage.element, TimeMap::startsOf(origin.runs));
        else
            cutOffs.insert(stage.element,
                           TimeMap::moving(way.window().from, 0).delayed(origin.delay()));
    }
    return cutOffs;
}

QHash<int, TimeMap> arrivals(const Way &way)
{
    return arrivalsFrom(way, TimeMap::moving(way.horizon().from, 0).plus(way.origin().delay()));
}

QHash<int, Arrivals> arrivals(const Way &way, const std::vector<Ticks> &instants)
{
    return arrivalsFrom(way, Arrivals(instants).plus(way.origin().delay()));
}

} // namespace tempo
