#include "model/plan/workdays.h"

#include <algorithm>
#include <cmath>

namespace tempo {

static constexpr double secondsOfDay = 86400;
static constexpr double workingSeconds = 8 * 3600;

QDate workdayFrom(QDate date)
{
    const int weekDay = date.dayOfWeek();
    return weekDay > Qt::Friday ? date.addDays(8 - weekDay) : date;
}

QDate workdayAfter(QDate date, int days)
{
    const QDate first = workdayFrom(date);
    const int sinceMonday = first.dayOfWeek() - 1 + days;
    const QDate monday = first.addDays(1 - first.dayOfWeek());
    return monday.addDays(qint64(sinceMonday / 5) * 7 + sinceMonday % 5);
}

int workdaysBetween(QDate from, QDate to)
{
    if (to <= from)
        return 0;
    const qint64 weeks = from.addDays(1 - from.dayOfWeek()).daysTo(to) / 7;
    return int(weeks * 5) + to.dayOfWeek() - from.dayOfWeek();
}

double effortInDays(const Duration &effort)
{
    const double days = std::floor(effort.seconds() / secondsOfDay);
    const double rest = effort.seconds() - days * secondsOfDay;
    return days + std::min(1.0, rest / workingSeconds);
}

Duration effortOfDays(double days)
{
    const double whole = std::floor(days);
    return Duration(whole * secondsOfDay + std::round((days - whole) * workingSeconds));
}

} // namespace tempo
