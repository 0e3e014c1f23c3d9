#include "model/plan/tasklist.h"

#include "model/plan/taskkinds.h"

#include <algorithm>

namespace tempo {

QString TaskList::idOf(QLatin1String kind, const QString &about)
{
    return kind + u'@' + about;
}

Task &TaskList::add(QLatin1String kind, const QString &about, const QString &subject)
{
    const TaskKind *row = taskKindById(QString(kind));
    Q_ASSERT(row);
    const QString id = idOf(kind, about);
    Task &task = m_tasks[id];
    task.id = id;
    task.step = row->step;
    task.title = taskTitle(*row, subject);
    task.acceptance = taskAcceptance(*row);
    task.effortDays = row->effort;
    return task;
}

Task &TaskList::add(QLatin1String kind, const PlanContext &context, int place)
{
    Task &task = add(kind, context.id(place), context.title(place));
    task.element = context.id(place);
    task.owner = context.element(place).owner;
    return task;
}

QList<Task> TaskList::take() const
{
    QList<Task> tasks;
    for (const auto &[id, task] : m_tasks)
        tasks << task;
    for (Task &task : tasks) {
        task.after.removeIf([this](const QString &id) { return !contains(id); });
        task.after.removeDuplicates();
    }
    std::ranges::stable_sort(tasks, {}, &Task::step);
    return tasks;
}

} // namespace tempo
