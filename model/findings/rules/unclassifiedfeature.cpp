#include "model/findings/rules.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::UnclassifiedFeatureRule)
};

} // namespace

QList<Finding> findUnclassifiedFeature(const RuleContext &context)
{
    QList<Finding> findings;
    const auto unclassified = placesWhere(context.design, [](int, const Element &element) {
        return element.kind == Kind::Feature && !element.featureClass;
    });
    for (const int element : unclassified) {
        Finding finding = findingAbout(context, {element});
        finding.message = Tr::tr("%1 has no class: precomputed, streaming or windowed.")
                              .arg(named(context, element));
        finding.field = QStringLiteral("class");
        findings << finding;
    }
    return findings;
}

} // namespace tempo
