#include "model/findings/rules.h"

#include "model/base/displaytext.h"
#include "model/timing/reading.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::OverrunRule)
};

bool canOverrun(const RuleContext &context, int place)
{
    const Kind kind = context.design.elements.at(place).second.kind;
    return context.paths.activations.at(place) == Activation::Scheduled && kind != Kind::Event
        && kind != Kind::Source;
}

/// What happens to the runs that find the last one still going.
QString consequence(const Element &element)
{
    return element.operate.overrun == Overrun::Queue ? Tr::tr("its runs pile up")
                                                     : Tr::tr("runs are skipped");
}

} // namespace

QList<Finding> findOverrun(const RuleContext &context)
{
    QList<Finding> findings;
    Periods periods(context.design);
    for (int place = 0; place < context.data.size(); ++place) {
        if (!canOverrun(context, place))
            continue;
        const Element &element = context.design.elements.at(place).second;
        const double period = periods.of(element);
        const KnownTime reading = readingTime(context.design, context.data, place, JudgeAt::P99);
        const KnownTime latency = stageLatency(element, JudgeAt::P99);
        const double run = reading.seconds + latency.seconds;
        if (run <= period)
            continue;
        Finding finding = findingAbout(context, {place});
        finding.field = QStringLiteral("latency");
        finding.figures.set(QStringLiteral("run_s"), run);
        finding.figures.set(QStringLiteral("period_s"), period);
        finding.message = Tr::tr("A run of %1 takes %2 (p99), longer than its period of %3: %4.")
                              .arg(named(context, place), displayDuration(run),
                                   displayDuration(period), consequence(element));
        findings << finding;
    }
    return findings;
}

} // namespace tempo
