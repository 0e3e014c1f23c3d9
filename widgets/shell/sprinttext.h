#pragma once

#include <QString>
#include <QTime>

namespace tempo {

class SprintTimer;
struct Sprint;

/// The words and figures of the sprint that several widgets share, in the reader's language.

/// Minutes and seconds as on a clock, e.g. "12:40", "1:02:40"; below 0 the same as above. Seconds
/// that have begun count when time runs out, and not when it is over.
QString clockText(qint64 milliseconds);

/// A time of day without seconds, e.g. "15:40", "3:40 PM".
QString timeOfDay(QTime time);

/// The figure of the timer: what is left, "+2:10" when it is over, what was taken without a plan.
QString timerFigure(const SprintTimer &timer);

/// What the figure means, e.g. "left of 20 min", "over the 20 min planned".
QString timerMeaning(const SprintTimer &timer);

/// Step, state and time in whole minutes as a sentence, for a screen reader.
QString timerSpoken(const SprintTimer &timer);

/// When the sprint ends, or how much of it is planned.
QString sprintEndText(const SprintTimer &timer, const Sprint &sprint);

/// When the sprint ends, counted from now and from the step that is timed; empty when no time is
/// left.
QString agendaEndText(const SprintTimer &timer);

/// "3 parked, 1 of them settled".
QString parkedText(const Sprint &sprint);

/// "2 decisions".
QString decisionsText(const Sprint &sprint);

/// How many questions are parked and not settled.
int openQuestions(const Sprint &sprint);

} // namespace tempo
