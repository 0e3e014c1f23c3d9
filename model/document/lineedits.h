#pragma once

#include "model/document/patch.h"

#include <functional>

/// Edits of the lines of roadmap and monitoring, by id: one patch for any number of lines. What a
/// line has no edit for stays as generated, and an edit that says nothing is taken away.

namespace tempo {

/// Edits tasks, generated or added. The effort of an added task is its own; `edit` sees it too.
Patch editTasks(const Design &design, const QStringList &tasks,
                const std::function<void(const QString &id, TaskEdit &)> &edit);

/// Edits what only tasks have that people added: title, step, predecessors.
Patch editAddedTask(const Design &design, const QString &task,
                    const std::function<void(AddedTask &)> &edit);

/// Edits monitors, generated or added. What an added monitor says itself is changed there.
Patch editMonitors(const Design &design, const QStringList &monitors,
                   const std::function<void(const QString &id, MonitorEdit &)> &edit);

/// Edits what only monitors have that people added: element, metric, window.
Patch editAddedMonitor(const Design &design, const QString &monitor,
                       const std::function<void(AddedMonitor &)> &edit);

/// A line of the team's own; its id is made from title or metric.
struct NewLine
{
    QString id;
    Patch patch;
};
NewLine addTask(const Design &design, const AddedTask &task);
NewLine addMonitor(const Design &design, const AddedMonitor &monitor);

/// Takes away what people wrote about lines, and the lines that they added. Generated lines are as
/// generated again; lines whose cause is gone are forgotten.
Patch forgetTasks(const Design &design, const QStringList &tasks);
Patch forgetMonitors(const Design &design, const QStringList &monitors);

/// The day on which the work starts; empty: not yet known.
Patch setRoadmapStart(const Design &design, const std::optional<QDate> &start);

} // namespace tempo
