#include "model/plan/monitoring.h"

#include "model/plan/monitorlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Monitoring)
};

void setSignOff(const std::optional<SignOff> &signedOff, Monitor &monitor)
{
    monitor.signedOff = signedOff;
    monitor.resign = signedOff && signedOff->threshold != monitor.threshold;
}

void apply(const MonitorEdit &edit, Monitor &monitor)
{
    if (!edit.threshold.isEmpty()) {
        monitor.derivation = monitor.threshold.isEmpty() || monitor.threshold == edit.threshold
            ? Tr::tr("set by the team")
            : Tr::tr("set by the team; the design gives: %1").arg(monitor.threshold);
        monitor.threshold = edit.threshold;
    }
    if (!edit.owner.isEmpty())
        monitor.owner = edit.owner;
    if (!edit.runbook.isEmpty())
        monitor.runbook = edit.runbook;
    monitor.severity = edit.severity.value_or(monitor.severity);
    monitor.removed = edit.removed;
    setSignOff(edit.signedOff ? edit.signedOff : monitor.signedOff, monitor);
    if (monitor.origin == LineOrigin::Generated)
        monitor.origin = LineOrigin::Edited;
}

Monitor added(const QString &id, const AddedMonitor &from)
{
    Monitor monitor;
    monitor.id = id;
    monitor.element = from.element;
    monitor.metric = from.metric.isEmpty() ? id : from.metric;
    monitor.threshold = from.threshold;
    monitor.derivation = Tr::tr("set by the team");
    monitor.window = from.window;
    monitor.owner = from.owner;
    monitor.severity = from.severity.value_or(MonitorSeverity::Ticket);
    monitor.runbook = from.runbook;
    monitor.origin = LineOrigin::Added;
    setSignOff(from.signedOff, monitor);
    return monitor;
}

/// A line for an edit whose monitor is no longer generated: what can still be said from its id.
Monitor gone(const QString &id)
{
    Monitor monitor;
    monitor.id = id;
    monitor.element = id.section(u'@', -1);
    monitor.metric = id;
    if (const MetricKind *kind = metricKindById(id.section(u'@', 0, 0)))
        monitor.metric = QCoreApplication::translate("tempo::Metric", kind->title);
    monitor.derivation = Tr::tr("the design no longer asks for it");
    monitor.origin = LineOrigin::Gone;
    return monitor;
}

} // namespace

QList<Monitor> generatedMonitors(const Design &design)
{
    return generatedMonitors(PlanContext(design));
}

QList<Monitor> generatedMonitors(const PlanContext &context)
{
    MonitorList monitors(context);
    addLimitMonitors(context, monitors);
    addBudgetMonitors(context, monitors);
    addFreshnessMonitors(context, monitors);
    addBatchMonitors(context, monitors);
    addLiveMonitors(context, monitors);
    addBoundaryMonitors(context, monitors);
    return monitors.take();
}

QList<Monitor> monitoringOf(const Design &design)
{
    return monitoringOf(design, generatedMonitors(design));
}

QList<Monitor> monitoringOf(const Design &design, const QList<Monitor> &generated)
{
    OrderedMap<Monitor> monitors;
    for (const Monitor &monitor : generated)
        monitors.set(monitor.id, monitor);
    for (const auto &[id, from] : design.monitoring.added)
        monitors.set(id, added(id, from));
    for (const auto &[id, edit] : design.monitoring.items) {
        if (!monitors.contains(id))
            monitors.set(id, gone(id));
        apply(edit, monitors[id]);
    }
    QList<Monitor> list;
    for (const auto &[id, monitor] : monitors)
        list << monitor;
    std::ranges::stable_sort(list, {}, [&](const Monitor &monitor) {
        const qsizetype place = design.elements.indexOf(monitor.element);
        return place < 0 ? design.elements.size() : place;
    });
    return list;
}

} // namespace tempo
