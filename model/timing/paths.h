#pragma once

#include "model/design/graph.h"

#include <QList>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace tempo {

/// Whether a flow is on a way that is looked at.
using Follows = std::function<bool(const Graph::Edge &)>;

/// What pulls() says, by the places of the elements and not by their names: for walks over many
/// flows. Of Graph::ofModels() too.
bool pulls(const Design &design, const Graph::Edge &edge);

/// Whether what happens is followed over a data flow: over all but a pull into a triggered stage,
/// which doesn't run because something has changed there.
bool isFollowed(const Design &design, const Graph::Edge &edge);

/// The part of a design that lies between an origin (or event) and a target: every element on a way
/// of flows from one to the other.
struct Between
{
    int origin = 0;
    int target = 0;
    QList<int> elements;   ///< in the order of the flows: the origin first, the target last
    bool hasCycle = false; ///< its figures are undefined
    std::vector<unsigned char> halves; ///< by place: 1 before what all has to pass, 2 after it

    bool isEmpty() const { return elements.isEmpty(); }

    /// Whether a flow between two elements is on one of the ways.
    bool has(const Graph::Edge &edge) const
    {
        return (halves[size_t(edge.from)] & halves[size_t(edge.to)]) != 0;
    }

    /// Those of the elements that every way passes.
    QSet<int> passedByAll(const Graph &graph, const Follows &follows) const;
};

/// What lies between two elements of a graph over the flows that \a follows lets through; empty
/// where no way leads from one to the other. With \a through, only ways that pass this element,
/// which may be one of the ends. Linear in elements and flows.
Between between(const Graph &graph, int origin, int target, const Follows &follows,
                std::optional<int> through = {});

} // namespace tempo
