#include "model/timing/paths.h"

#include "model/design/activation.h"

#include <algorithm>
#include <vector>

namespace tempo {

namespace {

/// Which elements are reached from \a start over the flows of \a edges that lead to \a end, by
/// place.
template <class Edges>
std::vector<unsigned char> reachedFrom(const Graph &graph, int start, const Follows &follows,
                                       Edges edges, int Graph::Edge::*end)
{
    std::vector<unsigned char> isReached(size_t(graph.size()), 0);
    std::vector<int> open{start};
    isReached[size_t(start)] = 1;
    while (!open.empty()) {
        const int element = open.back();
        open.pop_back();
        for (const Graph::Edge &edge : (graph.*edges)(element)) {
            if (!isReached[size_t(edge.*end)] && follows(edge)) {
                isReached[size_t(edge.*end)] = 1;
                open.push_back(edge.*end);
            }
        }
    }
    return isReached;
}

/// Marks what lies on a way from one element to another; nothing where there is none.
bool mark(Between &part, unsigned char half, const Graph &graph, int from, int to,
          const Follows &follows)
{
    const auto isBefore = reachedFrom(graph, to, follows, &Graph::into, &Graph::Edge::from);
    if (!isBefore[size_t(from)])
        return false;
    const auto isAfter = reachedFrom(graph, from, follows, &Graph::outOf, &Graph::Edge::to);
    for (size_t element = 0; element < isAfter.size(); ++element) {
        if (isAfter[element] && isBefore[element])
            part.halves[element] |= half;
    }
    return true;
}

} // namespace

bool pulls(const Design &design, const Graph::Edge &edge)
{
    const qsizetype size = design.elements.size();
    const Element &to = design.elements.at(edge.to % size).second;
    if (to.kind == Kind::Event || to.kind == Kind::Source)
        return false;
    const std::optional<bool> &said = design.flows.at(edge.flow).pull;
    return said ? *said : pullsByDefault(design.elements.at(edge.from % size).second, to);
}

bool isFollowed(const Design &design, const Graph::Edge &edge)
{
    return activationOf(design.elements.at(edge.to).second, true) != Activation::Triggered
        || !pulls(design, edge);
}

/// In the order of the flows, every way passes an element that no flow leads around.
QSet<int> Between::passedByAll(const Graph &graph, const Follows &follows) const
{
    std::vector<qsizetype> places(halves.size(), -1);
    for (qsizetype place = 0; place < elements.size(); ++place)
        places[size_t(elements.at(place))] = place;
    QSet<int> passed;
    qsizetype reach = 0; // the last place that a flow from before leads to
    for (qsizetype place = 0; place < elements.size(); ++place) {
        if (reach <= place)
            passed << elements.at(place);
        for (const Graph::Edge &edge : graph.outOf(elements.at(place))) {
            if (follows(edge) && has(edge))
                reach = std::max(reach, places[size_t(edge.to)]);
        }
    }
    return passed;
}

Between between(const Graph &graph, int origin, int target, const Follows &follows,
                std::optional<int> through)
{
    Between part{origin, target, {}, false, {}};
    part.halves.resize(size_t(graph.size()));
    const int middle = through.value_or(target);
    if (origin == target || !mark(part, 1, graph, origin, middle, follows)
        || !mark(part, 2, graph, middle, target, follows))
        return part;
    for (const int element : graph.order()) {
        if (part.halves[size_t(element)] != 0)
            part.elements.append(element);
    }
    part.hasCycle = std::ranges::any_of(graph.cycles(), [&part](const QList<int> &cycle) {
        return std::ranges::any_of(cycle,
                                   [&](int element) { return part.halves[size_t(element)] != 0; });
    });
    return part;
}

} // namespace tempo
