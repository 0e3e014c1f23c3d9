#pragma once

#include "model/design/graph.h"

#include <QList>

namespace tempo {

/// The part of a design whose tempo a ladder varies, as places of its elements in the order of the
/// flows. A stage that is only read on the side, by a pull into a triggered stage, isn't in it: its
/// tempo doesn't move the reaction.
struct LadderStages
{
    /// The compute stages on the way to the target that serve it alone: no other prediction or
    /// action gets their data or their models unless it leads to the target itself or comes after
    /// it. The target is the last of them.
    QList<int> stages;
    QList<int> firsts;   ///< those of them that no other of them leads to
    QList<int> carriers; ///< what is passive between two of them
};

/// The part of a design that serves the prediction or action at the place \a target alone. \a data
/// holds the flows that carry data. Linear in elements and flows.
LadderStages ladderStages(const Design &design, const Graph &data, int target);

/// Whether a reaction follows a flow: every flow but a pull into a triggered stage.
bool isFollowed(const Design &design, const Graph &data, const Graph::Edge &edge);

} // namespace tempo
