#include "model/findings/boundaries.h"

#include "model/design/activation.h"

namespace tempo {

QList<Boundary> boundariesOf(const Design &design, const Graph &data,
                             const QList<StageTempo> &tempos)
{
    QList<Boundary> found;
    for (int to = 0; to < data.size(); ++to) {
        const Element &reader = design.elements.at(to).second;
        const bool isLive = activationOf(reader, !data.into(to).isEmpty()) == Activation::Triggered
            && tempos.at(to).hasOwn;
        if (!isLive)
            continue;
        for (const Graph::Edge &edge : data.into(to)) {
            const auto &from = tempos.at(edge.from).current;
            if (!from || *from == *tempos.at(to).current)
                continue;
            const Flow &flow = design.flows.at(edge.flow);
            const Element &giver = design.elements.at(edge.from).second;
            found << Boundary{edge,
                              *from,
                              *tempos.at(to).current,
                              flow.maxAge.isSet(),
                              flow.fallback.has_value(),
                              !giver.owner.isEmpty(),
                              !reader.owner.isEmpty()};
        }
    }
    return found;
}

} // namespace tempo
