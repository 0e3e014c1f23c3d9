#include "model/timing/paths.h"

#include <algorithm>
#include <vector>

namespace tempo {

namespace {

/// Which elements are reached from \a start over the edges that \a next gives, by place.
template <class Next>
std::vector<bool> reachedFrom(const Graph &graph, int start, Next next)
{
    std::vector<bool> isReached(size_t(graph.size()), false);
    QList<int> open{start};
    isReached[size_t(start)] = true;
    while (!open.isEmpty()) {
        for (const int element : next(open.takeLast())) {
            if (!isReached[size_t(element)]) {
                isReached[size_t(element)] = true;
                open.append(element);
            }
        }
    }
    return isReached;
}

} // namespace

Between between(const Graph &graph, int origin, int target, const Follows &follows)
{
    const auto isAfter = reachedFrom(graph, origin, [&](int element) {
        QList<int> next;
        for (const Graph::Edge &edge : graph.outOf(element)) {
            if (follows(edge))
                next.append(edge.to);
        }
        return next;
    });
    const auto isBefore = reachedFrom(graph, target, [&](int element) {
        QList<int> next;
        for (const Graph::Edge &edge : graph.into(element)) {
            if (follows(edge))
                next.append(edge.from);
        }
        return next;
    });
    Between part{origin, target, {}, false};
    if (origin == target || !isAfter[size_t(target)])
        return part;
    for (const int element : graph.order()) {
        if (isAfter[size_t(element)] && isBefore[size_t(element)])
            part.elements.append(element);
    }
    part.hasCycle = std::ranges::any_of(graph.cycles(), [&part](const QList<int> &cycle) {
        return std::ranges::any_of(cycle,
                                   [&](int element) { return part.elements.contains(element); });
    });
    return part;
}

} // namespace tempo
