#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/design/activation.h"

#include <QCoreApplication>

/// What two sides of a flow agreed on.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportContracts)
};

bool hasTerms(const Flow &flow)
{
    return flow.maxAge.isSet() || flow.fallback || !flow.joinKeys.isEmpty()
        || !flow.contract.isEmpty();
}

QString owners(const Design &design, const Flow &flow)
{
    const auto owner = [&](const QString &id) {
        const Element *element = design.elements.find(id);
        return element && !element->owner.isEmpty() ? element->owner
                                                    : Tr::tr("not named", "owner of an element");
    };
    const QString from = owner(flow.from);
    const QString to = owner(flow.to);
    return from == to ? from : from + u" → "_s + to;
}

QString deliveryText(const Design &design, const Flow &flow)
{
    const QString how = pulls(design, flow) ? Tr::tr("read when needed") : Tr::tr("pushed");
    return flow.latency ? Tr::tr("%1, %2 on the way").arg(how, latencyText(*flow.latency)) : how;
}

ReportContract contractOf(const Design &design, const Flow &flow)
{
    ReportContract contract;
    contract.title
        = isolated(design.titleOf(flow.from)) + u" → "_s + isolated(design.titleOf(flow.to));
    contract.terms << ReportFacts::Fact{Tr::tr("Delivery"), deliveryText(design, flow)};
    contract.terms << ReportFacts::Fact{
        Tr::tr("Greatest age"),
        flow.maxAge.isSet() ? ageText(design, flow.maxAge) : Tr::tr("not agreed"),
        flow.maxAge.isSet() ? ReportTone::Plain : ReportTone::Muted};
    contract.terms << ReportFacts::Fact{Tr::tr("When older or missing"),
                                        flow.fallback ? fallbackText(*flow.fallback)
                                                      : Tr::tr("not agreed"),
                                        flow.fallback ? ReportTone::Plain : ReportTone::Muted};
    if (!flow.joinKeys.isEmpty())
        contract.terms << ReportFacts::Fact{Tr::tr("Joined by"), flow.joinKeys.join(u", ")};
    contract.terms << ReportFacts::Fact{Tr::tr("Owners"), owners(design, flow)};
    contract.contract = flow.contract;
    return contract;
}

} // namespace

void fillContracts(const ReportContext &context, ReportPart &part)
{
    for (const Flow &flow : context.design.flows) {
        if (hasTerms(flow))
            part.blocks << contractOf(context.design, flow);
    }
    const auto written = int(part.blocks.size());
    part.answer = Tr::tr("%n flow(s) with terms that both sides can be held to.", nullptr, written);
}

} // namespace tempo
