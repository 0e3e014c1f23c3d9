#include "model/findings/rules.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::TriggerWithoutEventRule)
};

} // namespace

QList<Finding> findTriggerWithoutEvent(const RuleContext &context)
{
    const auto &activations = context.paths.activations;
    const auto starts = placesWhere(context.design, [&](int i, const Element &element) {
        return element.kind == Kind::Event || activations.at(i) == Activation::Scheduled;
    });
    // Into a passive stage a flow is transport, pull or not; from there only a push goes on.
    const auto triggered = reachForward(context.data, starts, [&](const Graph::Edge &edge) {
        return activations.at(edge.to) == Activation::Passive
            || !pulls(context.design, context.design.flows.at(edge.flow));
    });
    const auto silent = placesWhere(context.design, [&](int i, const Element &element) {
        return (element.kind == Kind::Service || element.kind == Kind::Prediction)
            && activations.at(i) == Activation::Triggered && triggered[size_t(i)] < 0;
    });
    QList<Finding> findings;
    for (const int element : silent) {
        Finding finding = findingAbout(context, {element});
        finding.message = Tr::tr("Nothing triggers %1: no event and no scheduled stage pushes to "
                                 "it, directly or over other stages.")
                              .arg(named(context, element));
        findings << finding;
    }
    return findings;
}

} // namespace tempo
