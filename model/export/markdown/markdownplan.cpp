#include "model/export/escape.h"
#include "model/export/markdown/markdownblocks.h"
#include "model/plan/taskkinds.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MarkdownReport)
};

QString struck(const QString &escaped, bool isOff)
{
    return isOff ? u"~~"_s + escaped + u"~~"_s : escaped;
}

QString statusText(const Task &task)
{
    if (task.removed)
        return Tr::tr("Removed");
    const QString origin = originTitle(task.origin);
    return origin.isEmpty() ? taskStatusTitle(task.status)
                            : taskStatusTitle(task.status) + u" ("_s + origin + u')';
}

QStringList taskRow(const Task &task)
{
    const bool isOff = task.removed || task.origin == LineOrigin::Gone;
    QString title = struck(markdownEscaped(task.title), isOff);
    for (const QString &more : {task.why, task.acceptance, task.note}) {
        if (!more.isEmpty())
            title += u"<br>"_s + markdownEscaped(more);
    }
    return {title,
            markdownEscaped(task.owner),
            daysText(task.effortDays),
            task.start ? task.start->toString(Qt::ISODate) : QString(),
            task.end ? task.end->toString(Qt::ISODate) : QString(),
            markdownEscaped(statusText(task))};
}

QString signedText(const Monitor &monitor)
{
    if (monitor.removed)
        return Tr::tr("Removed");
    if (!monitor.signedOff)
        return originTitle(monitor.origin);
    const QString by = monitor.signedOff->by
        + (monitor.signedOff->date ? u", "_s + dateText(*monitor.signedOff->date) : QString());
    return monitor.resign ? Tr::tr("Sign again: %1 signed %2").arg(by, monitor.signedOff->threshold)
                          : by;
}

} // namespace

QString markdownOf(const Design &, const ReportRoadmap &block)
{
    QString text;
    for (int step = 1; step <= 5; ++step) {
        QList<QStringList> rows;
        for (const Task &task : block.tasks) {
            if (task.step == step)
                rows << taskRow(task);
        }
        if (rows.isEmpty())
            continue;
        text += u"### "_s
            + markdownEscaped(Tr::tr("Step %1: %2").arg(QString::number(step), stepTitle(step)))
            + u"\n\n"_s
            + markdownTable({Tr::tr("Task"), Tr::tr("Owner"), Tr::tr("Days"), Tr::tr("Start"),
                             Tr::tr("End"), Tr::tr("Status")},
                            rows, {2});
    }
    return text;
}

QString markdownOf(const Design &design, const ReportMonitors &block)
{
    QList<QStringList> rows;
    for (const Monitor &monitor : block.monitors) {
        const bool isOff = monitor.removed || monitor.origin == LineOrigin::Gone;
        rows << QStringList{struck(markdownEscaped(monitor.metric), isOff),
                            markdownEscaped(design.titleOf(monitor.element)),
                            markdownEscaped(monitor.threshold),
                            markdownEscaped(monitor.derivation),
                            markdownEscaped(monitor.window),
                            markdownEscaped(monitorSeverityTitle(monitor.severity)),
                            markdownEscaped(monitor.owner),
                            markdownEscaped(signedText(monitor))};
    }
    return markdownTable({Tr::tr("Monitor"), Tr::tr("Element"), Tr::tr("Threshold"), Tr::tr("Why"),
                          Tr::tr("Window"), Tr::tr("Severity"), Tr::tr("Owner"),
                          Tr::tr("Signed off")},
                         rows);
}

} // namespace tempo
