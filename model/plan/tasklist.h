#pragma once

#include "model/plan/plancontext.h"
#include "model/plan/roadmap.h"

namespace tempo {

/// The tasks that generators have made so far, each found by its id.
class TaskList
{
public:
    /// The id of a task: the kind of task and, joined by @, what it is about.
    static QString idOf(QLatin1String kind, const QString &about);

    /// Adds the task \a kind about \a about, which is named \a subject in its title.
    Task &add(QLatin1String kind, const QString &about, const QString &subject);

    /// Adds a task about an element, with its title and owner.
    Task &add(QLatin1String kind, const PlanContext &context, int place);

    bool contains(const QString &id) const { return m_tasks.contains(id); }

    /// The tasks by step, otherwise as they were added, each waiting only for tasks that exist.
    QList<Task> take() const;

private:
    OrderedMap<Task> m_tasks;
};

// The generators, in the order of the steps.
void addSprintTasks(const PlanContext &context, const QList<Finding> &findings, TaskList &tasks);
void addFeatureTasks(const PlanContext &context, TaskList &tasks);
void addServingTasks(const PlanContext &context, TaskList &tasks);
void addStageTasks(const PlanContext &context, TaskList &tasks);
void addBatchTasks(const PlanContext &context, TaskList &tasks);
void addServiceTasks(const PlanContext &context, TaskList &tasks);
void addPhaseTasks(const PlanContext &context, TaskList &tasks);
void addGovernanceTasks(const PlanContext &context, TaskList &tasks);

/// The ids of the tasks after which a feature exists: the last of its class, those that apply.
QStringList builtBy(const PlanContext &context, int feature);

} // namespace tempo
