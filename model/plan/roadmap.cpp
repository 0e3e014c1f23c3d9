#include "model/plan/roadmap.h"

#include "model/plan/schedule.h"
#include "model/plan/taskkinds.h"
#include "model/plan/tasklist.h"
#include "model/plan/workdays.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Roadmap)
};

void apply(const TaskEdit &edit, Task &task)
{
    if (!edit.owner.isEmpty())
        task.owner = edit.owner;
    if (edit.effort)
        task.effortDays = effortInDays(*edit.effort);
    task.status = edit.status.value_or(task.status);
    task.note = edit.note;
    task.removed = edit.removed;
    if (task.origin == LineOrigin::Generated)
        task.origin = LineOrigin::Edited;
}

Task added(const QString &id, const AddedTask &from)
{
    Task task;
    task.id = id;
    task.title = from.title.isEmpty() ? id : from.title;
    task.step = std::clamp(from.step.value_or(1), 1, 5);
    if (from.effort)
        task.effortDays = effortInDays(*from.effort);
    task.after = from.after;
    task.origin = LineOrigin::Added;
    return task;
}

/// A line for an edit whose task is no longer generated: what can still be said from its id.
Task gone(const Design &design, const QString &id)
{
    Task task;
    task.id = id;
    task.title = id;
    task.origin = LineOrigin::Gone;
    task.effortDays = 0;
    task.why = Tr::tr("The design no longer asks for it.");
    if (const TaskKind *kind = taskKindById(id.section(u'@', 0, 0))) {
        const QString about = id.section(u'@', 1);
        task.step = kind->step;
        task.title = taskTitle(*kind, design.titleOf(about));
        task.acceptance = taskAcceptance(*kind);
        task.element = design.elements.contains(about) ? about : QString();
    }
    return task;
}

QList<Task> merged(const Design &design, const QList<Task> &generated)
{
    OrderedMap<Task> tasks;
    for (const Task &task : generated)
        tasks.set(task.id, task);
    for (const auto &[id, task] : design.roadmap.added)
        tasks.set(id, added(id, task));
    for (const auto &[id, edit] : design.roadmap.items) {
        if (!tasks.contains(id))
            tasks.set(id, gone(design, id));
        apply(edit, tasks[id]);
    }
    QList<Task> list;
    for (const auto &[id, task] : tasks)
        list << task;
    std::ranges::stable_sort(list, {}, &Task::step);
    return list;
}

OrderedMap<QDate> pinnedStarts(const Design &design)
{
    OrderedMap<QDate> pinned;
    for (const auto &[id, edit] : design.roadmap.items) {
        if (edit.start)
            pinned.set(id, *edit.start);
    }
    return pinned;
}

} // namespace

QList<Task> generatedTasks(const Design &design)
{
    return generatedTasks(PlanContext(design));
}

QList<Task> generatedTasks(const PlanContext &context)
{
    TaskList tasks;
    addSprintTasks(context, findingsOf(context.design, context.assessment), tasks);
    addFeatureTasks(context, tasks);
    addServingTasks(context, tasks);
    addStageTasks(context, tasks);
    addBatchTasks(context, tasks);
    addServiceTasks(context, tasks);
    addPhaseTasks(context, tasks);
    addGovernanceTasks(context, tasks);
    return tasks.take();
}

QList<Task> roadmapOf(const Design &design)
{
    return roadmapOf(design, generatedTasks(design));
}

QList<Task> roadmapOf(const Design &design, const QList<Task> &generated)
{
    QList<Task> tasks = merged(design, generated);
    if (design.roadmap.start)
        scheduleTasks(tasks, *design.roadmap.start, pinnedStarts(design));
    return tasks;
}

QDate earliestStart(const Design &design, const QList<Task> &tasks, const QString &task)
{
    if (!design.roadmap.start)
        return {};
    OrderedMap<QDate> pinned = pinnedStarts(design);
    pinned.take(task);
    QList<Task> freed = tasks;
    scheduleTasks(freed, *design.roadmap.start, pinned);
    const auto found = std::ranges::find(freed, task, &Task::id);
    return found == freed.end() ? QDate() : found->start.value_or(QDate());
}

} // namespace tempo
