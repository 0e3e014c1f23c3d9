#include "model/findings/rules.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::NoFallbackRule)
};

} // namespace

QList<Finding> findNoFallback(const RuleContext &context)
{
    const auto lacksFallback
        = [&](const Graph::Edge &edge) { return !context.design.flows.at(edge.flow).fallback; };
    const auto vendors = placesWhere(context.design, [](int, const Element &element) {
        return element.kind == Kind::Source && element.thirdParty;
    });
    if (vendors.isEmpty())
        return {};
    const Reached exposed = reachForward(context.data, vendors, lacksFallback);
    QList<Finding> findings;
    for (int i = 0; i < context.data.size(); ++i) {
        if (!isServed(context.design.elements.at(i).second, context.paths.activations.at(i),
                      context.tempos.at(i)))
            continue;
        for (const Graph::Edge &last : context.data.into(i)) {
            const int vendor = exposed[size_t(last.from)];
            if (vendor < 0 || !lacksFallback(last))
                continue;
            Finding finding = findingAboutFlow(context, last, {vendor});
            finding.message = Tr::tr("No flow from the third-party source %1 to the real-time "
                                     "prediction %2 has a fallback.")
                                  .arg(named(context, vendor), named(context, i));
            finding.field = QStringLiteral("fallback");
            findings << finding;
        }
    }
    return findings;
}

} // namespace tempo
