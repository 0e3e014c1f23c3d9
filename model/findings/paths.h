#pragma once

#include "model/design/activation.h"
#include "model/timing/tempo.h"

#include <functional>
#include <vector>

namespace tempo {

/// For every element by place: the first of several starts (in their order) that it is connected
/// with, or -1. A start is connected with itself.
using Reached = std::vector<int>;

/// Follows flows forward from \a starts, over every edge that \a follows lets through. Linear.
Reached reachForward(const Graph &graph, const QList<int> &starts,
                     const std::function<bool(const Graph::Edge &)> &follows = {});

/// Follows flows back from \a starts.
Reached reachBack(const Graph &graph, const QList<int> &starts,
                  const std::function<bool(const Graph::Edge &)> &follows = {});

/// The places of all elements for which \a picks holds, ascending.
QList<int> placesWhere(const Design &design,
                       const std::function<bool(int, const Element &)> &picks);

/// The paths that several rules ask about, walked once. A training path is data flows to a job
/// with `role: train`; a serving path leads over data flows to a triggered, not inherited,
/// prediction. The ends count as part of them.
struct Paths
{
    Paths(const Design &design, const Graph &data, const QList<StageTempo> &tempos);

    bool isOnTraining(int element) const { return training[size_t(element)] >= 0; }
    bool isOnServing(int element) const { return serving[size_t(element)] >= 0; }

    QList<Activation> activations; ///< by place
    Reached training;              ///< the training job that an element's data reaches
    Reached serving;               ///< the prediction that it reaches
    Reached trainingWithoutStore;  ///< the same over paths without a store behind the element
    Reached servingWithoutStore;
};

/// Whether a prediction is served live: triggered and not inherited.
bool isServed(const Element &element, Activation activation, const StageTempo &tempo);

} // namespace tempo
