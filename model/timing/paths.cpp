#include "model/timing/paths.h"

#include <algorithm>

namespace tempo {

Between between(const Graph &graph, int origin, int target)
{
    Between part{origin, target, {}, false};
    const QList<int> before = graph.upstream(target);
    const QList<int> after = graph.downstream(origin);
    const auto isIn = [](const QList<int> &sorted, int element) {
        return std::ranges::binary_search(sorted, element);
    };
    if (!isIn(after, target))
        return part;
    for (const int element : graph.order()) {
        const bool isBefore = element == target || isIn(before, element);
        const bool isAfter = element == origin || isIn(after, element);
        if (isBefore && isAfter)
            part.elements.append(element);
    }
    part.hasCycle = std::ranges::any_of(graph.cycles(), [&part](const QList<int> &cycle) {
        return std::ranges::any_of(cycle,
                                   [&](int element) { return part.elements.contains(element); });
    });
    return part;
}

} // namespace tempo
