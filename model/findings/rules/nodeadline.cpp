#include "model/findings/rules.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::NoDeadlineRule)
};

} // namespace

QList<Finding> findNoDeadline(const RuleContext &context)
{
    QList<Finding> findings;
    const auto unasked = placesWhere(context.design, [](int, const Element &element) {
        return (element.kind == Kind::Prediction || element.kind == Kind::Action)
            && !element.maxLatency && !element.due;
    });
    for (const int element : unasked) {
        Finding finding = findingAbout(context, {element});
        finding.message
            = Tr::tr("%1 has neither a latency limit nor a due time.").arg(named(context, element));
        finding.field = QStringLiteral("max_latency");
        findings << finding;
    }
    return findings;
}

} // namespace tempo
