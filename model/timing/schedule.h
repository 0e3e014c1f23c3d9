#pragma once

#include "model/design/design.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace tempo {

/// The instant from which a year of runs is looked at where nobody says otherwise:
/// 2026-01-01T00:00Z.
QDateTime defaultStart();

/// The next \a count instants of a cron expression after \a after, in a time zone. At fixed hours a
/// nonexistent local time runs at the next valid instant and a repeated one once, the first time;
/// with `*` or stepped hours it runs in real time.
QList<QDateTime> nextRuns(const Cron &cron, const QByteArray &zone, const QDateTime &after,
                          int count);

/// The longest gap between two runs in seconds: over a fortnight for a schedule that repeats daily
/// or weekly in a zone whose clocks don't change, for any other over the year from \a from. A gap
/// that the year's end cuts counts in full.
double longestGap(const Cron &cron, const QByteArray &zone, const QDateTime &from);

/// The period of a scheduled element in seconds: `every`, else the longest gap of its schedule over
/// the year from defaultStart(). 0 for an element without a schedule.
double periodOf(const Design &design, const Element &element);

/// The periods of many elements of one design: a schedule that several share is looked at once.
class Periods
{
public:
    explicit Periods(const Design &design, QDateTime from = defaultStart());

    /// As periodOf().
    double of(const Element &element);

private:
    const Design &m_design;
    QDateTime m_from;
    QHash<std::pair<QString, QString>, double> m_gaps; ///< by expression and time zone
};

/// The schedule in words, e.g. "every day at 02:00", "Mondays at 06:30", "every 15 min"; for an
/// expression with no short wording, the expression itself.
QString scheduleInWords(const Cron &cron);

} // namespace tempo
