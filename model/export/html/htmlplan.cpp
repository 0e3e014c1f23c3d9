#include "model/export/html/htmlblocks.h"

#include "model/base/displaydate.h"
#include "model/plan/taskkinds.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>

#include <algorithm>

/// Roadmap and monitoring: a table for each of the five steps with a bar over the time it spans,
/// and one table of monitors with what to do when one fires.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::HtmlReport)
};

/// The days that a roadmap spans.
struct Span
{
    QDate first;
    QDate last;

    double at(QDate date) const { return double(first.daysTo(date)) / double(days()); }
    qint64 days() const { return first.daysTo(last) + 1; }
};

std::optional<Span> spanOf(const QList<Task> &tasks)
{
    std::optional<Span> span;
    for (const Task &task : tasks) {
        if (!task.start || !task.end)
            continue;
        if (!span)
            span = Span{*task.start, *task.end};
        span->first = std::min(span->first, *task.start);
        span->last = std::max(span->last, *task.end);
    }
    return span;
}

/// A date, with its year where the roadmap crosses one.
QString dayText(QDate date, const Span &span)
{
    return span.first.year() == span.last.year() ? displayDay(date) : dateText(date);
}

QString whenCell(const Task &task, const std::optional<Span> &span)
{
    if (!span || !task.start || !task.end)
        return u"<td></td>"_s;
    const QString dates = *task.start == *task.end
        ? dayText(*task.start, *span)
        : dayText(*task.start, *span) + u" – "_s + dayText(*task.end, *span);
    return u"<td class=\"when\">"_s + htmlEscaped(dates)
        + htmlBar(span->at(*task.start), span->at(task.end->addDays(1)) - span->at(*task.start),
                  u"span"_s)
        + u"</td>"_s;
}

QString statusCell(const Task &task)
{
    const QString word = task.removed ? Tr::tr("Removed") : taskStatusTitle(task.status);
    const QString origin = originTitle(task.origin);
    return u"<td>"_s
        + htmlToned(word, task.status == TaskStatus::Done ? ReportTone::Met : ReportTone::Plain)
        + (origin.isEmpty() ? QString() : htmlTag("span"_L1, u"detail"_s, origin)) + u"</td>"_s;
}

/// What a task waits for, by title where it is still there.
QString afterText(const Task &task, const QHash<QString, QString> &titles)
{
    QStringList after;
    for (const QString &id : task.after)
        after << titles.value(id, id);
    return after.join(u"; "_s);
}

QString taskRow(const Task &task, const std::optional<Span> &span,
                const QHash<QString, QString> &titles)
{
    const bool isOff
        = task.removed || task.origin == LineOrigin::Gone || task.status == TaskStatus::Dropped;
    QString html = (isOff ? u"<tr class=\"off\">"_s : u"<tr>"_s) + u"<th scope=\"row\">"_s
        + htmlEscaped(task.title);
    if (!task.why.isEmpty())
        html += htmlTag("span"_L1, u"detail"_s, task.why);
    if (!task.acceptance.isEmpty())
        html += htmlTag("span"_L1, u"detail"_s, Tr::tr("Done when: %1").arg(task.acceptance));
    if (!task.after.isEmpty())
        html += htmlTag("span"_L1, u"detail"_s, Tr::tr("After: %1").arg(afterText(task, titles)));
    if (!task.note.isEmpty())
        html += htmlTag("span"_L1, u"detail"_s, Tr::tr("Note: %1").arg(task.note));
    html += u"</th><td>"_s + htmlEscaped(task.owner) + u"</td><td class=\"number\">"_s
        + htmlEscaped(daysText(task.effortDays)) + u"</td>"_s;
    return html + (span ? whenCell(task, span) : QString()) + statusCell(task) + u"</tr>\n"_s;
}

QString head(const QStringList &titles, const QString &number)
{
    QString html = u"<thead><tr>"_s;
    for (const QString &title : titles) {
        html += u"<th scope=\"col\""_s + (title == number ? u" class=\"number\">"_s : u">"_s)
            + htmlEscaped(title) + u"</th>"_s;
    }
    return html + u"</tr></thead>\n"_s;
}

QString stepTable(const QList<Task> &tasks, int step, const std::optional<Span> &span)
{
    QHash<QString, QString> taskTitles;
    for (const Task &task : tasks)
        taskTitles.insert(task.id, task.title);
    QString rows;
    for (const Task &task : tasks)
        rows += task.step == step ? taskRow(task, span, taskTitles) : QString();
    if (rows.isEmpty())
        return {};
    QStringList titles{Tr::tr("Task"), Tr::tr("Owner"), Tr::tr("Days")};
    if (span)
        titles << Tr::tr("When");
    titles << Tr::tr("Status");
    return u"<h3>"_s
        + htmlEscaped(Tr::tr("Step %1: %2").arg(QString::number(step), stepTitle(step)))
        + u"</h3>\n<div class=\"wide\"><table class=\"tasks\">\n"_s + head(titles, Tr::tr("Days"))
        + u"<tbody>\n"_s + rows + u"</tbody></table></div>\n"_s;
}

QString signedText(const Monitor &monitor)
{
    if (monitor.removed)
        return htmlToned(Tr::tr("Removed"), ReportTone::Muted);
    if (!monitor.signedOff)
        return {};
    const QString by = monitor.signedOff->by
        + (monitor.signedOff->date ? u", "_s + dateText(*monitor.signedOff->date) : QString());
    if (!monitor.resign)
        return htmlToned(by, ReportTone::Met);
    return htmlToned(Tr::tr("sign again"), ReportTone::Tight)
        + htmlTag("span"_L1, u"detail"_s,
                  Tr::tr("%1 signed %2").arg(by, monitor.signedOff->threshold));
}

QString monitorRow(const Monitor &monitor)
{
    const bool isOff = monitor.removed || monitor.origin == LineOrigin::Gone;
    const QString origin = originTitle(monitor.origin);
    return (isOff ? u"<tr class=\"off\">"_s : u"<tr>"_s) + u"<th scope=\"row\">"_s
        + htmlEscaped(monitor.metric) + u"</th><td>"_s + htmlEscaped(monitor.threshold)
        + htmlTag("span"_L1, u"detail"_s, monitor.derivation) + u"</td><td>"_s
        + htmlEscaped(monitor.window) + u"</td><td>"_s
        + htmlEscaped(monitorSeverityTitle(monitor.severity)) + u"</td><td>"_s
        + htmlEscaped(monitor.owner) + u"</td><td>"_s + signedText(monitor)
        + (origin.isEmpty() ? QString() : htmlTag("span"_L1, u"detail"_s, origin))
        + u"</td></tr>\n"_s;
}

/// The rows of all monitors, under a heading for each element.
QString monitorRows(const HtmlContext &context, const QList<Monitor> &monitors)
{
    QString html;
    QString group;
    for (const Monitor &monitor : monitors) {
        const QString title = context.design.titleOf(monitor.element);
        if (html.isEmpty() || monitor.element != group) {
            html += (html.isEmpty() ? u"<tbody>\n"_s : u"</tbody>\n<tbody>\n"_s)
                + u"<tr class=\"group\"><th colspan=\"6\" scope=\"rowgroup\">"_s
                + htmlEscaped(title.isEmpty() ? Tr::tr("No element") : title) + u"</th></tr>\n"_s;
            group = monitor.element;
        }
        html += monitorRow(monitor);
    }
    return html.isEmpty() ? html : QString(html + u"</tbody>\n"_s);
}

/// What to do when a monitor fires, each sentence once.
QString runbooks(const QList<Monitor> &monitors)
{
    OrderedMap<QStringList> metricsBy;
    for (const Monitor &monitor : monitors) {
        if (!monitor.runbook.isEmpty() && !metricsBy[monitor.runbook].contains(monitor.metric))
            metricsBy[monitor.runbook] << monitor.metric;
    }
    QString html;
    for (const auto &[runbook, metrics] : metricsBy) {
        html += u"<tr><th scope=\"row\">"_s + htmlEscaped(metrics.join(u", "_s)) + u"</th><td>"_s
            + htmlEscaped(runbook) + u"</td></tr>\n"_s;
    }
    if (html.isEmpty())
        return {};
    return htmlTag("h3"_L1, {}, Tr::tr("When one fires"))
        + u"<div class=\"wide\"><table class=\"runbooks\">\n<tbody>\n"_s + html
        + u"</tbody></table></div>\n"_s;
}

} // namespace

QString htmlOf(const HtmlContext &, const ReportRoadmap &block)
{
    const std::optional<Span> span = spanOf(block.tasks);
    QString html;
    for (int step = 1; step <= 5; ++step)
        html += stepTable(block.tasks, step, span);
    return html;
}

QString htmlOf(const HtmlContext &context, const ReportMonitors &block)
{
    const QStringList titles{Tr::tr("Monitor"),  Tr::tr("Threshold"), Tr::tr("Window"),
                             Tr::tr("Severity"), Tr::tr("Owner"),     Tr::tr("Signed off")};
    return u"<div class=\"wide\"><table class=\"monitors\">\n"_s + head(titles, {})
        + monitorRows(context, block.monitors) + u"</table></div>\n"_s + runbooks(block.monitors);
}

} // namespace tempo
