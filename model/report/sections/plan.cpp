#include "model/report/planwords.h"
#include "model/report/reportcontext.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

/// Roadmap and monitoring, as generated and edited.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ReportPlan)
};

bool isWork(const Task &task)
{
    return !task.removed && task.origin != LineOrigin::Gone && task.status != TaskStatus::Dropped;
}

} // namespace

QString roadmapAnswer(const QList<Task> &tasks)
{
    double days = 0;
    int count = 0;
    std::optional<QDate> first;
    std::optional<QDate> last;
    for (const Task &task : tasks) {
        if (!isWork(task))
            continue;
        ++count;
        days += task.effortDays;
        if (task.start && task.end) {
            first = first ? std::min(*first, *task.start) : task.start;
            last = last ? std::max(*last, *task.end) : task.end;
        }
    }
    const QString size = Tr::tr("%n task(s)", nullptr, count);
    if (!first || !last)
        return Tr::tr("%1, %2 days of work; no start date is set.").arg(size, daysText(days));
    return Tr::tr("%1, %2 days of work: from %3 to %4 if each task starts as soon as it can.")
        .arg(size, daysText(days), dateText(*first), dateText(*last));
}

QString monitoringAnswer(const QList<Monitor> &monitors)
{
    int count = 0;
    int signedOff = 0;
    int again = 0;
    for (const Monitor &monitor : monitors) {
        if (monitor.removed || monitor.origin == LineOrigin::Gone)
            continue;
        ++count;
        signedOff += monitor.signedOff && !monitor.resign ? 1 : 0;
        again += monitor.resign ? 1 : 0;
    }
    const QString done = QLocale().toString(signedOff);
    if (again > 0)
        return Tr::tr("%n monitor(s), %1 signed off, %2 to be signed again.", nullptr, count)
            .arg(done, QLocale().toString(again));
    return Tr::tr("%n monitor(s), %1 signed off.", nullptr, count).arg(done);
}

void fillRoadmap(const ReportContext &context, ReportPart &part)
{
    if (context.tasks.isEmpty())
        return;
    part.answer = roadmapAnswer(context.tasks);
    part.blocks << ReportRoadmap{context.tasks};
}

void fillMonitoring(const ReportContext &context, ReportPart &part)
{
    if (context.monitors.isEmpty())
        return;
    part.answer = monitoringAnswer(context.monitors);
    part.blocks << ReportMonitors{context.monitors};
}

} // namespace tempo
