#include "model/export/pdf/pdfblocks.h"

#include "model/base/displaydate.h"
#include "model/plan/taskkinds.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>

/// Roadmap and monitoring on paper: a table for each step, and one of monitors under a line for
/// each element, with what to do when one fires.

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::PdfReport)
};

PdfStyle small(ReportTone tone = ReportTone::Plain)
{
    PdfStyle style = pdfBody(tone);
    style.size = 11;
    return style;
}

PdfStyle strong(ReportTone tone = ReportTone::Plain)
{
    PdfStyle style = small(tone);
    style.strong = true;
    return style;
}

void addDetail(PdfCell &cell, const QString &text)
{
    if (!text.isEmpty())
        cell.runs << PdfRun{text, pdfDetail()};
}

/// First and last day of all tasks; invalid without dates.
std::pair<QDate, QDate> spanOf(const QList<Task> &tasks)
{
    std::pair<QDate, QDate> span;
    for (const Task &task : tasks) {
        if (!task.start || !task.end)
            continue;
        if (!span.first.isValid() || *task.start < span.first)
            span.first = *task.start;
        if (!span.second.isValid() || *task.end > span.second)
            span.second = *task.end;
    }
    return span;
}

/// A date, with its year where the roadmap crosses one.
QString dayText(QDate date, const std::pair<QDate, QDate> &span)
{
    return span.first.year() == span.second.year() ? displayDay(date) : dateText(date);
}

PdfCell whenCell(const Task &task, const std::pair<QDate, QDate> &span)
{
    if (!task.start || !task.end)
        return {};
    const QString days = *task.start == *task.end
        ? dayText(*task.start, span)
        : dayText(*task.start, span) + QStringLiteral(" – ") + dayText(*task.end, span);
    PdfCell cell = pdfCell(days, small());
    const double all = double(span.first.daysTo(span.second)) + 1;
    const double from = double(span.first.daysTo(*task.start)) / all;
    const double width = double(task.start->daysTo(*task.end) + 1) / all;
    cell.pictureHeight = 8;
    cell.picture = [from, width](QPainter &painter, const QRectF &area) {
        paintPdfBar(painter, area, from, width);
    };
    return cell;
}

PdfRow taskRow(const Task &task, const std::pair<QDate, QDate> &span)
{
    const bool isOff
        = task.removed || task.origin == LineOrigin::Gone || task.status == TaskStatus::Dropped;
    PdfCell title = pdfCell(task.title, strong(isOff ? ReportTone::Muted : ReportTone::Plain));
    addDetail(title, task.why);
    if (!task.acceptance.isEmpty())
        addDetail(title, Tr::tr("Done when: %1").arg(task.acceptance));
    if (!task.note.isEmpty())
        addDetail(title, Tr::tr("Note: %1").arg(task.note));
    const QString status = task.removed ? Tr::tr("Removed") : taskStatusTitle(task.status);
    PdfRow row{{title, pdfCell(task.owner, small()), pdfCell(daysText(task.effortDays), small())}};
    if (span.first.isValid())
        row.cells << whenCell(task, span);
    row.cells << pdfCell(
        status, small(task.status == TaskStatus::Done ? ReportTone::Met : ReportTone::Plain),
        originTitle(task.origin));
    return row;
}

PdfStrips stepStrips(const PdfContext &context, const QList<Task> &tasks, int step)
{
    const std::pair<QDate, QDate> span = spanOf(tasks);
    QList<PdfRow> rows;
    for (const Task &task : tasks) {
        if (task.step == step)
            rows << taskRow(task, span);
    }
    if (rows.isEmpty())
        return {};
    QList<PdfColumn> columns{{Tr::tr("Task")}, {Tr::tr("Owner")}, {Tr::tr("Days"), true}};
    if (span.first.isValid())
        columns << PdfColumn{Tr::tr("When"), false, 96};
    columns << PdfColumn{Tr::tr("Status")};
    return pdfSubheading(context, Tr::tr("Step %1: %2").arg(QString::number(step), stepTitle(step)))
        + pdfTable(columns, rows, context.width, context.height);
}

PdfCell signedCell(const Monitor &monitor)
{
    PdfCell cell;
    if (monitor.removed) {
        cell = pdfCell(Tr::tr("Removed"), small(ReportTone::Muted));
    } else if (monitor.signedOff) {
        const QString by = monitor.signedOff->date
            ? monitor.signedOff->by + QStringLiteral(", ") + dateText(*monitor.signedOff->date)
            : monitor.signedOff->by;
        cell = monitor.resign
            ? pdfCell(Tr::tr("sign again"), small(ReportTone::Tight),
                      Tr::tr("%1 signed %2").arg(by, monitor.signedOff->threshold))
            : pdfCell(by, small(ReportTone::Met));
    }
    addDetail(cell, originTitle(monitor.origin));
    return cell;
}

PdfRow monitorRow(const Monitor &monitor)
{
    return {
        {pdfCell(monitor.metric, strong()), pdfCell(monitor.threshold, small(), monitor.derivation),
         pdfCell(monitor.window, small()), pdfCell(monitorSeverityTitle(monitor.severity), small()),
         pdfCell(monitor.owner, small()), signedCell(monitor)}};
}

/// What to do when a monitor fires, each sentence once.
PdfStrips runbooks(const PdfContext &context, const QList<Monitor> &monitors)
{
    OrderedMap<QStringList> metricsBy;
    for (const Monitor &monitor : monitors) {
        if (!monitor.runbook.isEmpty() && !metricsBy[monitor.runbook].contains(monitor.metric))
            metricsBy[monitor.runbook] << monitor.metric;
    }
    QList<PdfRow> rows;
    for (const auto &[runbook, metrics] : metricsBy)
        rows << PdfRow{
            {pdfCell(metrics.join(QStringLiteral(", ")), strong()), pdfCell(runbook, small())}};
    if (rows.isEmpty())
        return {};
    const QList<PdfColumn> columns{{Tr::tr("Monitor")}, {Tr::tr("First thing to do")}};
    return pdfSubheading(context, Tr::tr("When one fires"))
        + pdfTable(columns, rows, context.width, context.height);
}

} // namespace

PdfStrips pdfOf(const PdfContext &context, const ReportRoadmap &block)
{
    PdfStrips strips;
    for (int step = 1; step <= 5; ++step)
        strips += stepStrips(context, block.tasks, step);
    return strips;
}

PdfStrips pdfOf(const PdfContext &context, const ReportMonitors &block)
{
    QList<PdfRow> rows;
    std::optional<QString> group;
    for (const Monitor &monitor : block.monitors) {
        if (group != monitor.element) {
            const QString title = context.design.titleOf(monitor.element);
            rows << PdfRow{{}, title.isEmpty() ? Tr::tr("No element") : title};
            group = monitor.element;
        }
        rows << monitorRow(monitor);
    }
    const QList<PdfColumn> columns{{Tr::tr("Monitor")}, {Tr::tr("Threshold")},
                                   {Tr::tr("Window")},  {Tr::tr("Severity")},
                                   {Tr::tr("Owner")},   {Tr::tr("Signed off")}};
    return pdfTable(columns, rows, context.width, context.height)
        + runbooks(context, block.monitors);
}

} // namespace tempo
