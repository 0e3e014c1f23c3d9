#pragma once

#include "model/plan/monitoring.h"

#include <QHash>

namespace tempo {

/// What a design asks for, before anybody edits it.
struct GeneratedPlan
{
    QList<Task> tasks;
    QList<Monitor> monitors;
};

GeneratedPlan generatedPlan(const Design &design);

/// What became of a line that is still asked for.
struct LineChange
{
    bool isNew = false;
    QStringList was; ///< what is otherwise now, as it was: "Effort: 1 d", "Threshold: …"
    bool operator==(const LineChange &) const = default;
};

/// How one list of generated lines differs from an earlier one. Lines are told by their id, so that
/// edits, another order and new titles are no difference.
struct LineDifference
{
    QHash<QString, LineChange> changes; ///< by id; a line that is the same isn't in it
    OrderedMap<QString> gone;           ///< titles of the lines that are no longer asked for, by id

    bool isEmpty() const { return changes.isEmpty() && gone.isEmpty(); }
    int newCount() const;
};

/// The differences of two lists as generated: of step, reason, acceptance, effort, owner and
/// predecessors for tasks; of threshold, derivation, window, severity and owner for monitors.
LineDifference differenceOf(const QList<Task> &seen, const QList<Task> &now);
LineDifference differenceOf(const QList<Monitor> &seen, const QList<Monitor> &now);

/// An earlier design with the titles that its elements have in \a now: what is generated from it
/// reads as if nothing had been renamed since.
Design withTitlesOf(const Design &now, Design seen);

} // namespace tempo
