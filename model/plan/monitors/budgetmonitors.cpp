#include "model/plan/monitorlist.h"

#include "model/base/isolate.h"
#include "model/timing/pathwords.h"

#include <QCoreApplication>

/// What a stage on the way to a limit may add to it: its own period, reading and run, plus what is
/// left of the tightest limit that it serves while all other stages take what the design says. It
/// is a sign when half of what is left is used up. Covered by tests/model/plan/tst_monitoring.cpp.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::BudgetMonitors)
};

QString thresholdText(double own, double slack)
{
    if (own + slack <= 0)
        return Tr::tr("nothing is left for it");
    const QString most = pathDuration(own + slack);
    return slack > 0
        ? Tr::tr("adds at most %1; a sign above %2").arg(most, pathDuration(own + slack / 2))
        : Tr::tr("adds at most %1").arg(most);
}

QString derivation(const PlanContext &context, double own, const ElementSlack &slack)
{
    const QString about
        = Tr::tr("the limit of %1 on %2")
              .arg(isolated(context.title(slack.limited)), isolated(context.title(slack.from)));
    if (slack.seconds < 0)
        return Tr::tr("it adds %1 in the design; %2 is missed by %3")
            .arg(pathDuration(own), about, pathDuration(-slack.seconds));
    return Tr::tr("it adds %1 in the design; %2 leaves %3 while all else stays")
        .arg(pathDuration(own), about, pathDuration(slack.seconds));
}

} // namespace

void addBudgetMonitors(const PlanContext &context, MonitorList &monitors)
{
    const QList<ElementFigures> &figures = context.assessment.figures.elements;
    for (int place = 0; place < int(figures.size()); ++place) {
        const ElementFigures &stage = figures.at(place);
        if (!stage.tempo.hasOwn || !stage.slack || !stage.tempo.contribution)
            continue;
        const double own = *stage.tempo.contribution;
        Monitor &monitor = monitors.add("budget"_L1, place);
        monitor.threshold = thresholdText(own, stage.slack->seconds);
        monitor.derivation = derivation(context, own, *stage.slack);
        monitor.severity = severityOf(context, own + stage.slack->seconds);
    }
}

} // namespace tempo
