#pragma once

#include "model/design/design.h"

#include <QDateTime>
#include <QList>

namespace tempo {

/// The next \a count instants of a cron expression after \a after, in a time zone. At fixed hours a
/// nonexistent local time runs at the next valid instant and a repeated one once, the first time;
/// with `*` or stepped hours it runs in real time.
QList<QDateTime> nextRuns(const Cron &cron, const QByteArray &timezone, const QDateTime &after, int count);

/// The longest gap between two runs in seconds, over the year from \a from.
double longestGap(const Cron &cron, const QByteArray &timezone, const QDateTime &from);

/// The period of a scheduled element in seconds: `every`, else the longest gap of its schedule.
/// 0 for an element without a schedule.
double periodOf(const Design &design, const Element &element);

/// The schedule in words, e.g. "every day at 02:00", "Mondays at 06:30", "every 15 min"; for an
/// expression with no short wording, the expression itself.
QString scheduleInWords(const Cron &cron);

} // namespace tempo
