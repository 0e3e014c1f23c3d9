#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace tempo {

/// One sort of task. The table of them is all that the roadmap says beside the figures of a design:
/// step, usual effort, wording. Efforts are first guesses in working days for one engineer, meant
/// to be replaced by the team's own; they are multiples of half a day.
struct TaskKind
{
    QLatin1String id;       ///< the part of a task's id before its first @; never changed
    int step = 1;           ///< of the five steps
    double effort = 1;      ///< working days
    const char *title;      ///< source text of tempo::TaskKind; %1 is what it is about
    const char *acceptance; ///< likewise, without a place: when the task is done
};

/// All sorts of tasks, by step.
std::span<const TaskKind> taskKinds();

/// The row of an id, or null.
const TaskKind *taskKindById(QStringView id);

/// The title of a task of a kind about \a subject, in the reader's language.
QString taskTitle(const TaskKind &kind, const QString &subject);

/// When a task of a kind is done, in the reader's language.
QString taskAcceptance(const TaskKind &kind);

/// The name of one of the five steps, 1 to 5, in the reader's language.
QString stepTitle(int step);

} // namespace tempo
