#include "model/findings/rules.h"

#include "model/base/displaytext.h"
#include "model/timing/figurewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::DeadlineMissedRule)
};

Finding lateReaction(const RuleContext &context, int target, const PathFigures &reaction)
{
    Finding finding = findingAbout(context, {target, reaction.from});
    finding.field = QStringLiteral("max_latency");
    finding.figures.set(QStringLiteral("judged_s"), *reaction.judged);
    finding.figures.set(QStringLiteral("limit_s"), *reaction.limit);
    finding.message = Tr::tr("%1 reacts to %2 in %3 (%4), %5 over its limit of %6.")
                          .arg(named(context, target), named(context, reaction.from),
                               judgedText(*reaction.time, *reaction.judged),
                               judgedName(*reaction.time, context.design.header.judgeAt),
                               displayDuration(-*reaction.slack), displayDuration(*reaction.limit));
    return finding;
}

Finding lateOutput(const RuleContext &context, int target, const DueFigures &due)
{
    Finding finding = findingAbout(context, {target});
    finding.field = QStringLiteral("due");
    finding.figures.set(QStringLiteral("margin_s"), due.margin);
    finding.figures.set(QStringLiteral("late"), due.late);
    finding.message
        = Tr::tr("%1 is up to %2 late for its due time, at %3 percent of the instants it is due.")
              .arg(named(context, target), displayDuration(-due.margin),
                   QLocale().toString(100 * due.late, 'g', 3));
    return finding;
}

} // namespace

QList<Finding> findDeadlineMissed(const RuleContext &context)
{
    QList<Finding> findings;
    for (const TargetFigures &target : context.assessment().figures.targets) {
        for (const PathFigures &reaction : target.reaction) {
            if (reaction.slack && *reaction.slack < 0)
                findings << lateReaction(context, target.target, reaction);
        }
        if (target.due && target.due->margin < 0)
            findings << lateOutput(context, target.target, *target.due);
    }
    return findings;
}

} // namespace tempo
