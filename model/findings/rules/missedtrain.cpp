#include "model/findings/rules.h"

#include "model/base/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MissedTrainRule)
};

constexpr double fewestMissed = 0.001; ///< share of the reader's runs

QString howOften(double missed)
{
    if (missed >= 1)
        return Tr::tr("always");
    return Tr::tr("in %1 percent of its runs").arg(QLocale().toString(100 * missed, 'g', 3));
}

} // namespace

QList<Finding> findMissedTrain(const RuleContext &context)
{
    QList<Finding> findings;
    for (const Margin &margin : context.assessment().figures.margins) {
        if (!margin.isSameGap || margin.missed < fewestMissed)
            continue;
        Finding finding = findingAbout(context, {margin.element, margin.reader});
        if (margin.missed < 1)
            finding.severity = Severity::Warning;
        finding.field = QStringLiteral("schedule");
        finding.figures.set(QStringLiteral("margin_s"), margin.seconds);
        finding.figures.set(QStringLiteral("jump_s"), margin.jump);
        finding.figures.set(QStringLiteral("missed"), margin.missed);
        finding.message
            = Tr::tr("%1 runs before the latest run of %2 is there, %3 (margin %4): what it reads "
                     "is then %5 older.")
                  .arg(named(context, margin.reader), named(context, margin.element),
                       howOften(margin.missed), displayDuration(margin.seconds),
                       displayDuration(margin.jump));
        findings << finding;
    }
    return findings;
}

} // namespace tempo
