#include "model/timing/schedule.h"

#include "model/design/activation.h"
#include "model/timing/cronruns.h"

#include <QTimeZone>

#include <algorithm>

namespace tempo {

namespace {

constexpr qint64 day = 86400;

/// The longest distance between neighbours; 0 for fewer than two.
qint64 longestStep(const std::vector<qint64> &runs)
{
    qint64 longest = 0;
    for (size_t i = 1; i < runs.size(); ++i)
        longest = std::max(longest, runs[i] - runs[i - 1]);
    return longest;
}

} // namespace

QDateTime defaultStart()
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
}

QList<QDateTime> nextRuns(const Cron &cron, const QByteArray &zone, const QDateTime &after,
                          int count)
{
    const QTimeZone asked(zone);
    const QTimeZone wallClock = asked.isValid() ? asked : QTimeZone::utc();
    const CronRuns runs(cron, zone);
    QList<QDateTime> found;
    qint64 from = after.toSecsSinceEpoch() + 1;
    for (qint64 span = day; found.size() < count;) {
        const auto first = runs.firstAt(from);
        if (!first)
            break;
        for (const qint64 instant : runs.between(*first, *first + span)) {
            if (found.size() < count)
                found << QDateTime::fromSecsSinceEpoch(instant, wallClock);
        }
        from = *first + span;
        span = std::min(span * 2, 64 * day);
    }
    return found;
}

double longestGap(const Cron &cron, const QByteArray &zone, const QDateTime &from)
{
    const CronRuns runs(cron, zone);
    const qint64 start = from.toSecsSinceEpoch();
    const qint64 year = from.addYears(1).toSecsSinceEpoch();
    const bool isWeekly = !cron.isCalendar() && !runs.clocksChange(start, year);
    const qint64 end = isWeekly ? start + 14 * day : year;
    auto instants = runs.between(start, end);
    // One run at or after the end closes the last gap; a 29 February may need two.
    for (int more = 0; more < 2 && (more < 1 || instants.size() < 2); ++more) {
        const auto next = runs.firstAt(instants.empty() ? end : std::max(end, instants.back() + 1));
        if (next)
            instants.push_back(*next);
    }
    return double(longestStep(instants));
}

double periodOf(const Design &design, const Element &element)
{
    return Periods(design).of(element);
}

Periods::Periods(const Design &design, QDateTime from) : m_design(design), m_from(std::move(from))
{
}

double Periods::of(const Element &element)
{
    if (!isScheduled(element))
        return 0;
    if (element.every)
        return element.every->seconds();
    const QString zone = timezoneOf(m_design, element);
    const auto key = std::pair(element.schedule->text(), zone);
    const auto known = m_gaps.constFind(key);
    if (known != m_gaps.constEnd())
        return *known;
    const double gap = longestGap(*element.schedule, zone.toUtf8(), m_from);
    m_gaps.insert(key, gap);
    return gap;
}

} // namespace tempo
