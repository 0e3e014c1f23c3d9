#include "model/timing/delaysweep.h"

#include <algorithm>

/// Without schedules a way is nothing but delays. A sweep forward finds when the output of each
/// stage is there; all that comes before a stage lies on ways through it, so that nothing is left
/// out there. A sweep back finds how long it takes from there to the target: the longest where all
/// joins wait for all of their inputs, the shortest where they take the first. Example: of two
/// branches of 10 ms and 50 ms before a stage of 20 ms, the first is passed in 30 ms, the second in
/// 70 ms. Cost: linear. Covered by tst_slack.

namespace tempo {

namespace {

bool hasClock(const Stage &stage)
{
    return stage.hasRuns() || stage.freeFor;
}

/// How the stages with several inputs combine them; nothing where they don't all do the same.
std::optional<Join> joinOf(const std::vector<Stage> &stages)
{
    bool waits = false;
    bool takesFirst = false;
    for (const Stage &stage : stages) {
        waits = waits || (stage.inputs.size() > 1 && stage.join == Join::All);
        takesFirst = takesFirst || (stage.inputs.size() > 1 && stage.join == Join::Any);
    }
    if (waits && takesFirst)
        return std::nullopt;
    return takesFirst ? Join::Any : Join::All;
}

} // namespace

std::optional<std::vector<Ticks>> delaysThrough(const Way &way)
{
    const std::vector<Stage> &stages = way.stages();
    const std::optional<Join> join = joinOf(stages);
    if (std::ranges::any_of(stages, hasClock) || !join)
        return std::nullopt;
    QHash<int, size_t> places;
    std::vector<Ticks> before(stages.size()); // until the output is there
    const auto combined = [&join](const std::optional<Ticks> &one, Ticks other) {
        if (!one)
            return other;
        return *join == Join::All ? std::max(*one, other) : std::min(*one, other);
    };
    for (size_t place = 0; place < stages.size(); ++place) {
        const Stage &stage = stages[place];
        places.insert(stage.element, place);
        std::optional<Ticks> reached;
        for (const Hop &hop : stage.inputs) {
            const Ticks arrival = before[places.value(hop.from)] + hop.transport;
            reached = combined(reached, arrival);
        }
        before[place] = reached.value_or(0) + stage.delay();
    }
    std::vector<std::optional<Ticks>> after(stages.size()); // from its output to the target's
    after.back() = 0;
    for (size_t place = stages.size(); place-- > 0;) {
        const Stage &stage = stages[place];
        for (const Hop &hop : stage.inputs) {
            const Ticks left = *after[place] + stage.delay() + hop.transport;
            std::optional<Ticks> &from = after[places.value(hop.from)];
            from = combined(from, left);
        }
    }
    std::vector<Ticks> through(stages.size());
    for (size_t place = 0; place < stages.size(); ++place)
        through[place] = before[place] + *after[place];
    return through;
}

} // namespace tempo
