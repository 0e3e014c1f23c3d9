#pragma once

#include "model/timing/tempo.h"

namespace tempo {

/// A data flow between elements of different tempo into a reader that answers to what arrives:
/// where two layers meet, both sides have to agree on something.
struct Boundary
{
    Graph::Edge edge;
    Tempo from = Tempo::Batch; ///< a passive element counts as what is published into it
    Tempo to = Tempo::RealTime;
    bool hasAge = false;
    bool hasFallback = false;
    bool hasGiver = false; ///< an owner of what the flow leaves
    bool hasTaker = false; ///< an owner of what it reaches

    /// How many of the four things are still open.
    int lacking() const { return !hasAge + !hasFallback + !hasGiver + !hasTaker; }
};

/// All of them, by the reader's place.
QList<Boundary> boundariesOf(const Design &design, const Graph &data,
                             const QList<StageTempo> &tempos);

} // namespace tempo
