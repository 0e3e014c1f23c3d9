#include "model/timing/cronruns.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

/// The wall clock of a zone is a list of stretches with a constant distance from UTC. A local time
/// belongs to no stretch (skipped in spring), one, or two (repeated in autumn), so every question
/// about daylight saving is answered by integers. Example, Europe/Berlin, 2026-03-29: 02:30 lies in
/// no stretch and runs at 01:00Z, the start of the next one. Covered by tst_schedule.

namespace tempo {

namespace {

constexpr qint64 day = 86400;

qint64 floorDay(qint64 seconds)
{
    return seconds >= 0 ? seconds / day : -((-seconds + day - 1) / day);
}

} // namespace

CronRuns::CronRuns(const Cron &cron, const QByteArray &zone) : m_cron(cron), m_zone(zone) {}

std::vector<CronRuns::Stretch> CronRuns::stretches(qint64 from, qint64 to) const
{
    if (m_zone.isEmpty() || m_zone == "UTC")
        return {{from, to, 0}};
    const QTimeZone wallClock(m_zone);
    if (!wallClock.isValid())
        return {{from, to, 0}};
    const auto at = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
    std::vector<Stretch> found{{from, to, wallClock.offsetFromUtc(at(from))}};
    const auto changes = wallClock.transitions(at(from + 1), at(to));
    for (const QTimeZone::OffsetData &change : changes) {
        const qint64 instant = change.atUtc.toSecsSinceEpoch();
        if (instant >= to || change.offsetFromUtc == found.back().offset)
            continue;
        found.back().to = instant;
        found.push_back({instant, to, change.offsetFromUtc});
    }
    return found;
}

std::vector<qint64> CronRuns::minutesOfDay() const
{
    std::vector<qint64> times;
    for (int hour = 0; hour < 24; ++hour) {
        for (int minute = 0; m_cron.hasHour(hour) && minute < 60; ++minute) {
            if (m_cron.hasMinute(minute))
                times.push_back(hour * 3600 + minute * 60);
        }
    }
    return times;
}

std::vector<qint64> CronRuns::between(qint64 from, qint64 to) const
{
    const auto times = minutesOfDay();
    std::vector<qint64> runs;
    // A local time that an earlier stretch already ran, or that no stretch had, is known only with
    // a look at the stretch before: start a little earlier.
    const auto all = stretches(from - 2 * day, to);
    qint64 localDone = all.front().from + all.front().offset;
    for (const Stretch &stretch : all) {
        const qint64 localStart = stretch.from + stretch.offset;
        const qint64 localEnd = stretch.to + stretch.offset;
        const qint64 first = m_cron.hasOpenHours() ? localStart : localDone;
        for (qint64 date = floorDay(first); date * day < localEnd; ++date) {
            const QDate civil = QDate(1970, 1, 1).addDays(date);
            if (!m_cron.hasMonth(civil.month())
                || !m_cron.hasDay(civil.day(), civil.dayOfWeek() % 7))
                continue;
            for (const qint64 time : times) {
                const qint64 local = date * day + time;
                if (local < first || local >= localEnd)
                    continue;
                const qint64 instant = std::max(local, localStart) - stretch.offset;
                if (instant >= from && instant < to && (runs.empty() || runs.back() != instant))
                    runs.push_back(instant);
            }
        }
        localDone = std::max(localDone, localEnd);
    }
    return runs;
}

std::optional<qint64> CronRuns::firstAt(qint64 from) const
{
    qint64 start = from;
    for (qint64 span = day; start < from + 9 * 366 * day; span *= 4) {
        const auto runs = between(start, start + span);
        if (!runs.empty())
            return runs.front();
        start += span;
    }
    return std::nullopt;
}

bool CronRuns::clocksChange(qint64 from, qint64 to) const
{
    return stretches(from, to).size() > 1;
}

} // namespace tempo
