#pragma once

#include "model/document/patch.h"

/// The edits of the sprint: agenda, parked questions and decisions. As in edits.h each reads the
/// design and gives a patch for Document::push().

namespace tempo {

/// A patch that adds an entry, and the id it was given: p1, p2 … for questions, d1, d2 … for
/// decisions; never one that another part of the design still refers to.
struct NewEntry
{
    QString id;
    Patch patch;
};

NewEntry addParked(const Design &design, const Parked &question);
NewEntry addDecision(const Design &design, const SprintDecision &decision);

/// Another text, owner or state for an entry; without a text it is taken away, since the document
/// can't hold it. Does nothing where there is no such entry.
Patch setParked(const Design &design, const QString &id, const Parked &question);
Patch setDecision(const Design &design, const QString &id, const SprintDecision &decision);

/// Puts an entry at another place in its list, 0 being the first; what is out of range goes to the
/// nearest end.
Patch moveParked(const Design &design, const QString &id, qsizetype place);
Patch moveDecision(const Design &design, const QString &id, qsizetype place);

/// The time that is planned for a step; none, or none at all, takes it off the agenda.
Patch setPlanned(const Design &design, const QString &step, const std::optional<Duration> &time);

/// A whole agenda, and the day of the sprint.
Patch setAgenda(const Design &design, const OrderedMap<Duration> &agenda);
Patch setSprintDate(const Design &design, const std::optional<QDate> &date);

} // namespace tempo
