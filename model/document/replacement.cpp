#include "model/document/replacement.h"

#include <QSet>

namespace tempo {

namespace {

/// Sets a section of a patch where the two differ.
template <class Part>
void replace(std::optional<Part> &wanted, const Part &from, const Part &to)
{
    if (from != to)
        wanted = to;
}

void replaceElements(Patch &patch, const Design &from, const Design &to)
{
    if (from.elements == to.elements)
        return;
    for (const auto &[id, element] : from.elements) {
        if (!to.elements.contains(id))
            patch.elements << Patch::ElementSwap{id, std::nullopt, -1};
    }
    qsizetype place = 0;
    for (const auto &[id, element] : to.elements)
        patch.elements << Patch::ElementSwap{id, element, place++};
}

void replaceFlows(Patch &patch, const Design &from, const Design &to)
{
    if (from.flows == to.flows)
        return;
    QSet<FlowKey> kept;
    for (const Flow &flow : to.flows)
        kept.insert(flow.key());
    for (const Flow &flow : from.flows) {
        if (!kept.contains(flow.key()))
            patch.flows << Patch::FlowSwap{flow.key(), std::nullopt, -1};
    }
    qsizetype place = 0;
    for (const Flow &flow : to.flows)
        patch.flows << Patch::FlowSwap{flow.key(), flow, place++};
}

} // namespace

Patch replacement(const Design &from, const Design &to)
{
    Patch patch;
    replaceElements(patch, from, to);
    replaceFlows(patch, from, to);
    replace(patch.header, from.header, to.header);
    replace(patch.matrix, from.matrix, to.matrix);
    replace(patch.operations, from.operations, to.operations);
    replace(patch.roadmap, from.roadmap, to.roadmap);
    replace(patch.monitoring, from.monitoring, to.monitoring);
    replace(patch.dispositions, from.dispositions, to.dispositions);
    replace(patch.sprint, from.sprint, to.sprint);
    replace(patch.canvas, from.canvas, to.canvas);
    return patch;
}

} // namespace tempo
