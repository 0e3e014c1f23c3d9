#include "model/timing/schedule.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ScheduleWords)
};

constexpr int mostTimes = 3; ///< more times of day than this are no short wording

QStringList fieldsOf(const Cron &cron)
{
    return cron.text().split(u' ');
}

/// "02:00 and 14:00", or nothing where the times are too many for words.
QString timesInWords(const Cron &cron)
{
    QStringList times;
    for (int hour = 0; hour < 24; ++hour) {
        for (int minute = 0; cron.hasHour(hour) && minute < 60; ++minute) {
            if (cron.hasMinute(minute))
                times << QStringLiteral("%1:%2")
                             .arg(hour, 2, 10, QChar(u'0'))
                             .arg(minute, 2, 10, QChar(u'0'));
        }
    }
    if (times.isEmpty() || times.size() > mostTimes)
        return {};
    if (times.size() == 1)
        return times.first();
    const QString last = times.takeLast();
    return Tr::tr("%1 and %2", "list of times of day").arg(times.join(QStringLiteral(", ")), last);
}

/// The name of several of a day, 0 = Sunday: "Mondays".
QString dayNames(int weekDay)
{
    static constexpr std::array<const char *, 7> names{
        QT_TRANSLATE_NOOP("tempo::ScheduleWords", "Sundays"),
        QT_TRANSLATE_NOOP("tempo::ScheduleWords", "Mondays"),
        QT_TRANSLATE_NOOP("tempo::ScheduleWords", "Tuesdays"),
        QT_TRANSLATE_NOOP("tempo::ScheduleWords", "Wednesdays"),
        QT_TRANSLATE_NOOP("tempo::ScheduleWords", "Thursdays"),
        QT_TRANSLATE_NOOP("tempo::ScheduleWords", "Fridays"),
        QT_TRANSLATE_NOOP("tempo::ScheduleWords", "Saturdays")};
    return Tr::tr(names[size_t(weekDay)]);
}

/// The days of a weekly schedule, whose month and day of month are open.
QString weekDaysInWords(const Cron &cron)
{
    QList<int> days;
    for (const int weekDay : {1, 2, 3, 4, 5, 6, 0}) {
        if (cron.hasDay(1, weekDay))
            days << weekDay;
    }
    if (days == QList<int>{1, 2, 3, 4, 5})
        return Tr::tr("Mondays to Fridays");
    QStringList names;
    for (const int weekDay : days)
        names << dayNames(weekDay);
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return Tr::tr("%1 and %2", "list of days").arg(names.join(QStringLiteral(", ")), last);
}

/// "every 15 min", "every hour", "every 6 h" for schedules that step evenly through the day.
QString stepsInWords(const Cron &cron)
{
    const QStringList fields = fieldsOf(cron);
    const auto stepOf = [](const QString &field, int whole) {
        if (field == u"*")
            return 1;
        const int step = field.startsWith(u"*/") ? field.mid(2).toInt() : 0;
        return step > 0 && step <= whole && whole % step == 0 ? step : 0;
    };
    const int minutes = stepOf(fields.at(0), 60);
    const int hours = stepOf(fields.at(1), 24);
    if (minutes > 0 && minutes < 60 && hours == 1)
        return minutes == 1 ? Tr::tr("every minute") : Tr::tr("every %1 min").arg(minutes);
    if (fields.at(0) != u"0" || hours == 0 || hours == 24)
        return {};
    return hours == 1 ? Tr::tr("every hour") : Tr::tr("every %1 h").arg(hours);
}

/// "1st", "22nd" where the language has such forms, for one day of the month.
QString ordinal(int number)
{
    const int tens = number / 10 % 10;
    const int ones = tens == 1 ? 0 : number % 10;
    if (ones == 1)
        return Tr::tr("%1st").arg(number);
    if (ones == 2)
        return Tr::tr("%1nd").arg(number);
    return ones == 3 ? Tr::tr("%1rd").arg(number) : Tr::tr("%1th").arg(number);
}

/// "on the 1st of every month at 03:00" for one day of every month.
QString monthDayInWords(const Cron &cron, const QString &times)
{
    const QStringList fields = fieldsOf(cron);
    bool isOneDay = false;
    const int monthDay = fields.at(2).toInt(&isOneDay);
    if (!isOneDay || fields.at(3) != u"*" || fields.at(4) != u"*")
        return {};
    return Tr::tr("on the %1 of every month at %2").arg(ordinal(monthDay), times);
}

} // namespace

QString scheduleInWords(const Cron &cron)
{
    if (cron.text().isEmpty())
        return {};
    if (cron.isDaily()) {
        if (const QString steps = stepsInWords(cron); !steps.isEmpty())
            return steps;
    }
    const QString times = timesInWords(cron);
    QString words;
    if (!times.isEmpty() && cron.isDaily())
        words = Tr::tr("every day at %1").arg(times);
    else if (!times.isEmpty() && !cron.isCalendar())
        words = Tr::tr("%1 at %2", "days, time of day").arg(weekDaysInWords(cron), times);
    else if (!times.isEmpty())
        words = monthDayInWords(cron, times);
    return words.isEmpty() ? cron.text() : words;
}

} // namespace tempo
