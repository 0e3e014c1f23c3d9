#include "model/findings/paths.h"

namespace tempo {

namespace {

using Edges = const QList<Graph::Edge> &(Graph::*)(int) const;

Reached reach(const Graph &graph, const QList<int> &starts, Edges edges, int Graph::Edge::*end,
              const std::function<bool(const Graph::Edge &)> &follows)
{
    Reached reached(size_t(graph.size()), -1);
    std::vector<int> open;
    for (const int start : starts) {
        if (reached[size_t(start)] >= 0)
            continue;
        reached[size_t(start)] = start;
        open.push_back(start);
        while (!open.empty()) {
            const int element = open.back();
            open.pop_back();
            for (const Graph::Edge &edge : (graph.*edges)(element)) {
                if (reached[size_t(edge.*end)] >= 0 || (follows && !follows(edge)))
                    continue;
                reached[size_t(edge.*end)] = start;
                open.push_back(edge.*end);
            }
        }
    }
    return reached;
}

} // namespace

Reached reachForward(const Graph &graph, const QList<int> &starts,
                     const std::function<bool(const Graph::Edge &)> &follows)
{
    return reach(graph, starts, &Graph::outOf, &Graph::Edge::to, follows);
}

Reached reachBack(const Graph &graph, const QList<int> &starts,
                  const std::function<bool(const Graph::Edge &)> &follows)
{
    return reach(graph, starts, &Graph::into, &Graph::Edge::from, follows);
}

QList<int> placesWhere(const Design &design, const std::function<bool(int, const Element &)> &picks)
{
    QList<int> places;
    for (int i = 0; i < int(design.elements.size()); ++i) {
        if (picks(i, design.elements.at(i).second))
            places << i;
    }
    return places;
}

Paths::Paths(const Design &design, const Graph &data, const QList<StageTempo> &tempos)
{
    for (int i = 0; i < data.size(); ++i)
        activations << activationOf(design.elements.at(i).second, !data.into(i).isEmpty());
    const auto trainers = placesWhere(design, [](int, const Element &element) {
        return element.kind == Kind::Job && element.role == Role::Train;
    });
    const auto served = placesWhere(design, [&](int i, const Element &element) {
        return isServed(element, activations.at(i), tempos.at(i));
    });
    const auto passesNoStore = [&](const Graph::Edge &edge) {
        return design.elements.at(edge.to).second.kind != Kind::Store;
    };
    training = reachBack(data, trainers);
    serving = reachBack(data, served);
    trainingWithoutStore = reachBack(data, trainers, passesNoStore);
    servingWithoutStore = reachBack(data, served, passesNoStore);
}

bool isServed(const Element &element, Activation activation, const StageTempo &tempo)
{
    return element.kind == Kind::Prediction && activation == Activation::Triggered
        && !tempo.inherited;
}

} // namespace tempo
