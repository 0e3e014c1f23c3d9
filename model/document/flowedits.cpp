#include "model/document/edits.h"

#include "model/document/editchecks.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FlowEdits)
};

} // namespace

Result<Patch> addFlow(const Design &design, const QString &from, const QString &to)
{
    for (const QString &end : {from, to}) {
        if (!design.elements.contains(end))
            return Error{Tr::tr("There is no element '%1' to connect.").arg(end)};
    }
    if (from == to)
        return Error{Tr::tr("%1 can't flow into itself.").arg(design.titleOf(from))};
    if (design.flowIndex({from, to}) >= 0)
        return Error{
            Tr::tr("%1 already flows into %2.").arg(design.titleOf(from), design.titleOf(to))};
    Flow flow;
    flow.from = from;
    flow.to = to;
    Patch patch;
    patch.flows << Patch::FlowSwap{flow.key(), flow, -1};
    return patch;
}

Result<Patch> setField(const Design &design, const FlowKey &flow, const QString &key,
                       const FieldValue &value)
{
    const qsizetype index = design.flowIndex(flow);
    if (index < 0)
        return Patch();
    if (const QString flaw = fieldFlaw(design, flowFields(), key, value); !flaw.isEmpty())
        return Error{flaw};
    Result<Flow> with = withField(design.flows.at(index), key, value);
    if (!with)
        return Error{with.error()};
    const Element *to = design.elements.find(flow.to);
    if (const QString flaw = to ? flowFlaw(*with, *to) : QString(); !flaw.isEmpty())
        return Error{flaw};
    Patch patch;
    patch.flows << Patch::FlowSwap{flow, *with, -1};
    return patch;
}

} // namespace tempo
