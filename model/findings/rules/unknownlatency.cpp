#include "model/findings/rules.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::UnknownLatencyRule)
};

bool hasLimit(const Element &element)
{
    return element.maxLatency || element.maxStaleness.isSet() || element.due;
}

} // namespace

QList<Finding> findUnknownLatency(const RuleContext &context)
{
    // Paths to a limit end at the element that has it, or at the flow that has it.
    QList<int> ends
        = placesWhere(context.design, [](int, const Element &one) { return hasLimit(one); });
    for (int i = 0; i < context.data.size(); ++i) {
        const auto &inputs = context.data.into(i);
        for (const Graph::Edge &edge : inputs) {
            if (context.design.flows.at(edge.flow).maxAge.isSet())
                ends << edge.from;
        }
    }
    const Reached limited = reachBack(context.data, ends);
    const auto unknown = placesWhere(context.design, [&](int i, const Element &element) {
        return !element.latency && element.kind != Kind::Event && limited[size_t(i)] >= 0;
    });
    QList<Finding> findings;
    for (const int place : unknown) {
        const int end = limited[size_t(place)];
        Finding finding = findingAbout(context, {place});
        finding.message = end == place
            ? Tr::tr("%1 has no latency, so what is held against its limit is a lower bound.")
                  .arg(named(context, place))
            : Tr::tr("%1 has no latency, so what is held against the limit at %2 is a lower "
                     "bound.")
                  .arg(named(context, place), named(context, end));
        finding.field = QStringLiteral("latency");
        findings << finding;
    }
    return findings;
}

} // namespace tempo
