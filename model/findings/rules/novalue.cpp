#include "model/findings/rules.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::NoValueRule)
};

} // namespace

QList<Finding> findNoValue(const RuleContext &context)
{
    QList<Finding> findings;
    const auto worthless = placesWhere(context.design, [](int, const Element &element) {
        return element.kind == Kind::Prediction && !element.value;
    });
    for (const int element : worthless) {
        Finding finding = findingAbout(context, {element});
        finding.message = Tr::tr("%1 has no value, so that no tempo can be called worth its cost.")
                              .arg(named(context, element));
        finding.field = QStringLiteral("value");
        findings << finding;
    }
    return findings;
}

} // namespace tempo
