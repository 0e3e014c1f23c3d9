#include "model/findings/rules.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::UnreachedRule)
};

std::vector<char> withFlow(const RuleContext &context)
{
    std::vector<char> connected(size_t(context.data.size()), 0);
    for (const Flow &flow : context.design.flows) {
        for (const QString &end : {flow.from, flow.to}) {
            if (const auto place = context.design.elements.indexOf(end); place >= 0)
                connected[size_t(place)] = 1;
        }
    }
    return connected;
}

} // namespace

QList<Finding> findUnreached(const RuleContext &context)
{
    const auto origins = placesWhere(context.design, [](int, const Element &element) {
        return element.kind == Kind::Event || element.kind == Kind::Source;
    });
    const Reached reached = reachForward(context.data, origins);
    const auto connected = withFlow(context);
    QList<Finding> findings;
    for (int i = 0; i < context.data.size(); ++i) {
        const Kind kind = context.design.elements.at(i).second.kind;
        const bool isTarget = kind == Kind::Prediction || kind == Kind::Action;
        const bool isLost = isTarget && reached[size_t(i)] < 0;
        if (!isLost && connected[size_t(i)])
            continue;
        Finding finding = findingAbout(context, {i});
        if (!isLost)
            finding.severity = Severity::Warning;
        finding.message = isLost
            ? Tr::tr("No event or source reaches %1 over flows that carry data.")
                  .arg(named(context, i))
            : Tr::tr("%1 has no flow.").arg(named(context, i));
        findings << finding;
    }
    return findings;
}

} // namespace tempo
