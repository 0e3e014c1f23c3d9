#pragma once

#include "model/design/graph.h"

#include <QList>

namespace tempo {

/// The part of a design that lies between an origin (or event) and a target: every element on a way
/// of flows from one to the other.
struct Between
{
    int origin = 0;
    int target = 0;
    QList<int> elements;   ///< in the order of the flows: the origin first, the target last
    bool hasCycle = false; ///< its figures are undefined

    bool isEmpty() const { return elements.isEmpty(); }
};

/// What lies between two elements of a graph; empty where no way leads from one to the other.
Between between(const Graph &graph, int origin, int target);

} // namespace tempo
