#pragma once

#include "model/design/design.h"
#include "model/findings/finding.h"

#include <QDate>
#include <QList>

namespace tempo {

class PlanContext;

/// Whether a line of a plan is generated, changed by people, added by them, or edited for something
/// that is gone from the design.
enum class LineOrigin { Generated, Edited, Added, Gone };

/// One task of the roadmap.
struct Task
{
    QString id;   ///< stable: what@element
    int step = 1; ///< 1 to 5
    QString title;
    QString why;        ///< which element, limit or finding asks for it
    QString acceptance; ///< when it is done
    double effortDays = 1;
    QString owner;
    QStringList after;          ///< ids of tasks
    std::optional<QDate> start; ///< as scheduled
    std::optional<QDate> end;   ///< last working day
    TaskStatus status = TaskStatus::Todo;
    QString note;
    QString element; ///< id, may be empty
    LineOrigin origin = LineOrigin::Generated;
    bool removed = false;
};

/// The tasks of the five steps that a design asks for, before anybody edits them; without dates.
QList<Task> generatedTasks(const Design &design);

/// The same from what was computed from the design already.
QList<Task> generatedTasks(const PlanContext &context);

/// The tasks of the five steps for a design, merged with what people edited, and scheduled forward
/// from the roadmap's start over the dependencies, skipping weekends; without a start there are no
/// dates. Removed and gone lines are kept and marked.
QList<Task> roadmapOf(const Design &design);

/// The same from tasks that were generated before: what an edit of the roadmap needs, at the cost
/// of the tasks and their dependencies alone.
QList<Task> roadmapOf(const Design &design, const QList<Task> &generated);

/// The first day on which a task of \a tasks, as scheduled, could start if nobody had pinned its
/// date; invalid without a start of the roadmap.
QDate earliestStart(const Design &design, const QList<Task> &tasks, const QString &task);

} // namespace tempo
