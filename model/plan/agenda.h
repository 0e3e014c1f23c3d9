#pragma once

#include "model/base/duration.h"
#include "model/base/orderedmap.h"

#include <QStringList>

namespace tempo {

/// The time that a sprint plans for its steps, by page.
using Agenda = OrderedMap<Duration>;

/// A step's name in the reader's language: the page's, or the id where nobody knows it.
QString agendaTitle(const QString &step);

/// The steps of a sprint in order: \a pages and what else the agenda names, each where it belongs;
/// steps that nobody knows come last.
QStringList agendaSteps(const Agenda &agenda, const QStringList &pages);

/// The sum of an agenda in seconds.
double plannedSeconds(const Agenda &agenda);

/// An agenda of \a minutes for \a pages: every page that wants time of its own gets some, in steps
/// of five minutes, and the sum is exact. \a minutes is a multiple of five and holds five for each
/// of them; else the agenda is empty.
Agenda proposedAgenda(int minutes, const QStringList &pages);

} // namespace tempo
