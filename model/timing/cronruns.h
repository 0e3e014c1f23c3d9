#pragma once

#include "model/design/cron.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace tempo {

/// The instants at which a cron expression runs in a time zone, as seconds since
/// 1970-01-01T00:00Z. At fixed hours a nonexistent local time runs at the next valid instant and a
/// repeated one once, the first time; with `*` or stepped hours it runs in real time. An unknown
/// zone counts as UTC.
class CronRuns
{
public:
    CronRuns(const Cron &cron, const QByteArray &zone);

    /// All runs with from <= instant < to, ascending. Cost: the days between plus the runs.
    std::vector<qint64> between(qint64 from, qint64 to) const;

    /// The first run at or after an instant. A cron that happens at all does so within nine years.
    std::optional<qint64> firstAt(qint64 from) const;

    /// Whether the clocks of the zone change between two instants.
    bool clocksChange(qint64 from, qint64 to) const;

private:
    /// A stretch of time in which the zone's distance from UTC doesn't change.
    struct Stretch
    {
        qint64 from; ///< instant
        qint64 to;
        qint64 offset; ///< local time - UTC, seconds
    };

    std::vector<Stretch> stretches(qint64 from, qint64 to) const;
    std::vector<qint64> minutesOfDay() const;

    Cron m_cron;
    QByteArray m_zone;
};

} // namespace tempo
