#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringView>

#include <cstdint>

namespace tempo {

/// A five-field cron expression: minute, hour, day of month, month, day of week. It says which
/// instants of the wall clock it names; which instants of the world those are in a time zone is the
/// business of model/timing.
///
/// Fields take `*`, lists, ranges, steps and the English names of months and days; 0 and 7 are
/// Sunday. Where day of month and day of week are both restricted, either may match.
class Cron
{
public:
    Cron() = default;

    /// Says which field is wrong and what it may hold. An expression that never happens (30
    /// February) is an error too.
    static Result<Cron> parse(QStringView text);

    /// As its author wrote it, with single spaces.
    QString text() const { return m_text; }

    bool hasMinute(int minute) const { return m_minutes >> minute & 1; }
    bool hasHour(int hour) const { return m_hours >> hour & 1; }
    bool hasMonth(int month) const { return m_months >> month & 1; }

    /// Whether a date is one of its days; \a weekDay counts from 0 = Sunday.
    bool hasDay(int dayOfMonth, int weekDay) const;

    /// Whether it restricts the day of the month or the month: then it repeats over the calendar,
    /// else daily or weekly.
    bool isCalendar() const;

    /// Whether every day of the week is among its days.
    bool isDaily() const { return !isCalendar() && m_weekDays == 0x7f; }

    /// Whether its hours are written with `*` or a step: such schedules run in real time across a
    /// change of daylight saving, the rest at fixed hours of the wall clock.
    bool hasOpenHours() const { return m_openHours; }

    bool operator==(const Cron &other) const { return m_text == other.m_text; }

private:
    friend class CronParser;

    QString m_text;
    uint64_t m_minutes = 0;   ///< bit n: minute n
    uint32_t m_hours = 0;     ///< bit n: hour n
    uint32_t m_monthDays = 0; ///< bit n: day n, 1 to 31
    uint16_t m_months = 0;    ///< bit n: month n, 1 to 12
    uint8_t m_weekDays = 0;   ///< bit n: day n, 0 is Sunday
    bool m_openHours = false;
};

} // namespace tempo
