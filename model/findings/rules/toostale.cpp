#include "model/findings/rules.h"

#include "model/base/displaytext.h"
#include "model/timing/figurewords.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::TooStaleRule)
};

void setFigures(Finding &finding, const PathFigures &age)
{
    finding.figures.set(QStringLiteral("judged_s"), *age.judged);
    finding.figures.set(QStringLiteral("limit_s"), *age.limit);
}

Finding staleTarget(const RuleContext &context, int target, const PathFigures &age)
{
    Finding finding = findingAbout(context, {target, age.from});
    finding.field = QStringLiteral("max_staleness");
    setFigures(finding, age);
    finding.message = Tr::tr("What %1 knows of %2 is %3 old (%4), %5 over its limit of %6.")
                          .arg(named(context, target), named(context, age.from),
                               judgedText(*age.time, *age.judged),
                               judgedName(*age.time, context.design.header.judgeAt),
                               displayDuration(-*age.slack), displayDuration(*age.limit));
    return finding;
}

Finding staleFlow(const RuleContext &context, int flow, const PathFigures &age)
{
    const Design &design = context.design;
    const FlowKey key = design.flows.at(flow).key();
    const auto from = int(design.elements.indexOf(key.from));
    const auto to = int(design.elements.indexOf(key.to));
    Finding finding = findingAboutFlow(context, {from, to, flow}, {age.from});
    finding.id += u'@' + design.elements.at(age.from).first;
    finding.field = QStringLiteral("max_age");
    setFigures(finding, age);
    finding.message
        = Tr::tr("What %1 gets of %2 from %3 is %4 old (%5), %6 over the limit of %7 on this flow.")
              .arg(named(context, to), named(context, age.from), named(context, from),
                   judgedText(*age.time, *age.judged), judgedName(*age.time, design.header.judgeAt),
                   displayDuration(-*age.slack), displayDuration(*age.limit));
    return finding;
}

} // namespace

QList<Finding> findTooStale(const RuleContext &context)
{
    QList<Finding> findings;
    for (const TargetFigures &target : context.assessment().figures.targets) {
        for (const PathFigures &age : target.staleness) {
            if (age.slack && *age.slack < 0)
                findings << staleTarget(context, target.target, age);
        }
    }
    for (const FlowFigures &flow : context.assessment().figures.flows) {
        for (const PathFigures &age : flow.age) {
            if (age.slack && *age.slack < 0)
                findings << staleFlow(context, flow.flow, age);
        }
    }
    return findings;
}

} // namespace tempo
