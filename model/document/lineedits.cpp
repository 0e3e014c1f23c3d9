#include "model/document/lineedits.h"

#include "model/base/suggest.h"
#include "model/document/entries.h"

namespace tempo {

namespace {

/// An edit of an added monitor and what the monitor says itself, as one: the edit stands over it.
MonitorEdit joined(const AddedMonitor &own, MonitorEdit edit)
{
    if (edit.threshold.isEmpty())
        edit.threshold = own.threshold;
    if (edit.owner.isEmpty())
        edit.owner = own.owner;
    if (!edit.severity)
        edit.severity = own.severity;
    if (edit.runbook.isEmpty())
        edit.runbook = own.runbook;
    if (!edit.signedOff)
        edit.signedOff = own.signedOff;
    return edit;
}

void moveInto(AddedMonitor &own, const MonitorEdit &edit)
{
    own.threshold = edit.threshold;
    own.owner = edit.owner;
    own.severity = edit.severity;
    own.runbook = edit.runbook;
    own.signedOff = edit.signedOff;
}

template <class Edit, class Added>
QStringList takenIds(const OrderedMap<Edit> &items, const OrderedMap<Added> &added)
{
    QStringList ids;
    for (const auto &[id, edit] : items)
        ids << id;
    for (const auto &[id, line] : added)
        ids << id;
    return ids;
}

template <class SectionOf>
SectionOf forgotten(SectionOf section, const QStringList &ids)
{
    for (const QString &id : ids) {
        section.items.take(id);
        section.added.take(id);
    }
    return section;
}

} // namespace

Patch editTasks(const Design &design, const QStringList &tasks,
                const std::function<void(const QString &, TaskEdit &)> &edit)
{
    Patch patch;
    patch.roadmap = design.roadmap;
    for (const QString &id : tasks) {
        TaskEdit changed = patch.roadmap->items.value(id);
        const bool isAdded = patch.roadmap->added.contains(id);
        if (isAdded && !changed.effort)
            changed.effort = patch.roadmap->added[id].effort;
        edit(id, changed);
        if (isAdded) {
            patch.roadmap->added[id].effort = changed.effort;
            changed.effort.reset();
        }
        putEntry(patch.roadmap->items, id, std::optional(changed));
    }
    return patch;
}

Patch editAddedTask(const Design &design, const QString &task,
                    const std::function<void(AddedTask &)> &edit)
{
    Patch patch;
    if (!design.roadmap.added.contains(task))
        return patch;
    patch.roadmap = design.roadmap;
    edit(patch.roadmap->added[task]);
    return patch;
}

Patch editMonitors(const Design &design, const QStringList &monitors,
                   const std::function<void(const QString &, MonitorEdit &)> &edit)
{
    Patch patch;
    patch.monitoring = design.monitoring;
    MonitoringSection &section = *patch.monitoring;
    for (const QString &id : monitors) {
        MonitorEdit changed = section.items.value(id);
        if (!section.added.contains(id)) {
            edit(id, changed);
            putEntry(section.items, id, std::optional(changed));
            continue;
        }
        changed = joined(section.added.value(id), changed);
        edit(id, changed);
        moveInto(section.added[id], changed);
        MonitorEdit rest;
        rest.removed = changed.removed;
        putEntry(section.items, id, std::optional(rest));
    }
    return patch;
}

Patch editAddedMonitor(const Design &design, const QString &monitor,
                       const std::function<void(AddedMonitor &)> &edit)
{
    Patch patch;
    if (!design.monitoring.added.contains(monitor))
        return patch;
    patch.monitoring = design.monitoring;
    edit(patch.monitoring->added[monitor]);
    return patch;
}

NewLine addTask(const Design &design, const AddedTask &task)
{
    NewLine line;
    line.id = idFromTitle(task.title, takenIds(design.roadmap.items, design.roadmap.added));
    line.patch.roadmap = design.roadmap;
    line.patch.roadmap->added.set(line.id, task);
    return line;
}

NewLine addMonitor(const Design &design, const AddedMonitor &monitor)
{
    NewLine line;
    const QString about = monitor.metric + u' ' + monitor.element;
    line.id = idFromTitle(about, takenIds(design.monitoring.items, design.monitoring.added));
    line.patch.monitoring = design.monitoring;
    line.patch.monitoring->added.set(line.id, monitor);
    return line;
}

Patch forgetTasks(const Design &design, const QStringList &tasks)
{
    Patch patch;
    patch.roadmap = forgotten(design.roadmap, tasks);
    return patch;
}

Patch forgetMonitors(const Design &design, const QStringList &monitors)
{
    Patch patch;
    patch.monitoring = forgotten(design.monitoring, monitors);
    return patch;
}

Patch setRoadmapStart(const Design &design, const std::optional<QDate> &start)
{
    Patch patch;
    patch.roadmap = design.roadmap;
    patch.roadmap->start = start;
    return patch;
}

} // namespace tempo
