#include "model/findings/rules.h"

#include "model/design/skew.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::TrainingServingSkewRule)
};

QString partInWords(const QString &key)
{
    if (key == u"engine")
        return Tr::tr("engine");
    if (key == u"timezone")
        return Tr::tr("time zone");
    return key == u"source" ? Tr::tr("source") : Tr::tr("treatment of nulls");
}

QStringList differences(const Definition &training, const Definition &serving)
{
    QStringList differing;
    for (const QString &key : differingKeys(training, serving))
        differing << partInWords(key);
    return differing;
}

} // namespace

QList<Finding> findTrainingServingSkew(const RuleContext &context)
{
    const auto twice = placesWhere(context.design, [&](int i, const Element &element) {
        return element.kind == Kind::Feature && element.definitions && element.definitions->training
            && element.definitions->serving && context.paths.isOnTraining(i)
            && context.paths.isOnServing(i);
    });
    QList<Finding> findings;
    for (const int place : twice) {
        const Element &feature = context.design.elements.at(place).second;
        const QStringList differing
            = differences(*feature.definitions->training, *feature.definitions->serving);
        if (differing.isEmpty() && !feature.parityTest.isEmpty())
            continue;
        Finding finding = findingAbout(context, {place});
        finding.message = differing.isEmpty()
            ? Tr::tr("%1 is defined once for training and once for serving, and no parity test "
                     "compares them.")
                  .arg(named(context, place))
            : Tr::tr("The definitions of %1 for training and serving differ in %2.")
                  .arg(named(context, place), differing.join(QStringLiteral(", ")));
        finding.field
            = differing.isEmpty() ? QStringLiteral("parity_test") : QStringLiteral("definitions");
        findings << finding;
    }
    return findings;
}

} // namespace tempo
