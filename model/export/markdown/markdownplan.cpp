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

/// What stands below a task's title, each line named.
QStringList detailsOf(const Task &task, const QHash<QString, QString> &titles)
{
    QStringList after;
    for (const QString &id : task.after)
        after << titles.value(id, id);
    QStringList details;
    if (!task.why.isEmpty())
        details << task.why;
    if (!task.acceptance.isEmpty())
        details << Tr::tr("Done when: %1").arg(task.acceptance);
    if (!after.isEmpty())
        details << Tr::tr("After: %1").arg(after.join(u"; "_s));
    if (!task.note.isEmpty())
        details << Tr::tr("Note: %1").arg(task.note);
    return details;
}

QStringList taskRow(const Task &task, const QHash<QString, QString> &titles)
{
    const bool isOff = task.removed || task.origin == LineOrigin::Gone;
    QString title = struck(markdownEscaped(task.title), isOff);
    for (const QString &detail : detailsOf(task, titles))
        title += u"<br>"_s + markdownEscaped(detail);
    return {title,
            markdownEscaped(task.owner),
            daysText(task.effortDays),
            task.start ? task.start->toString(Qt::ISODate) : QString(),
            task.end ? task.end->toString(Qt::ISODate) : QString(),
            markdownEscaped(statusText(task))};
}

QString signatureOf(const Monitor &monitor)
{
    if (!monitor.signedOff)
        return {};
    const QString by = monitor.signedOff->by
        + (monitor.signedOff->date ? u", "_s + dateText(*monitor.signedOff->date) : QString());
    return monitor.resign ? Tr::tr("Sign again: %1 signed %2").arg(by, monitor.signedOff->threshold)
                          : by;
}

QString signedText(const Monitor &monitor)
{
    QStringList parts{monitor.removed ? Tr::tr("Removed") : signatureOf(monitor),
                      originTitle(monitor.origin)};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString metricCell(const Monitor &monitor)
{
    const bool isOff = monitor.removed || monitor.origin == LineOrigin::Gone;
    const QString metric = struck(markdownEscaped(monitor.metric), isOff);
    if (monitor.runbook.isEmpty())
        return metric;
    return metric + u"<br>"_s + markdownEscaped(Tr::tr("When it fires: %1").arg(monitor.runbook));
}

} // namespace

QString markdownOf(const Design &, const ReportRoadmap &block)
{
    QHash<QString, QString> titles;
    for (const Task &task : block.tasks)
        titles.insert(task.id, task.title);
    QString text;
    for (int step = 1; step <= 5; ++step) {
        QList<QStringList> rows;
        for (const Task &task : block.tasks) {
            if (task.step == step)
                rows << taskRow(task, titles);
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
        rows << QStringList{metricCell(monitor),
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
