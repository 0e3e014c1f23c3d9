#include "widgets/views/plan/planformats.h"

#include "model/base/displaydate.h"
#include "model/base/isolate.h"
#include "model/plan/workdays.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::PlanFormats)
};

Result<FieldValue> readEffort(const QString &text)
{
    bool isNumber = false;
    double days = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        days = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(days) && days >= 0 && days < 1e5)
        return FieldValue(effortOfDays(days));
    if (isNumber)
        return Error{Tr::tr("An effort lies between 0 and 100,000 days.")};
    return durationFormat().read(text);
}

} // namespace

LineFormat effortFormat()
{
    LineFormat format = durationFormat();
    format.read = readEffort;
    format.understood = [](const FieldValue &value) {
        return effortText(effortInDays(std::get<Duration>(value)));
    };
    format.step = [](const FieldValue &value, int direction) -> FieldValue {
        const auto *effort = std::get_if<Duration>(&value);
        const double days = effort ? effortInDays(*effort) : 0;
        return effortOfDays(std::max(0.5, days + direction * 0.5));
    };
    format.placeholder = Tr::tr("such as 2d or 4h", "effort");
    return format;
}

LineFormat dateFormat(QDate today)
{
    LineFormat format;
    format.read = [today](const QString &text) -> Result<FieldValue> {
        const QDate date = readDate(text, today);
        if (!date.isValid())
            return Error{Tr::tr("'%1' is not a date: write one such as %2.")
                             .arg(text.left(80), isolated(displayDate(today)))};
        return dateValue(date);
    };
    format.write = [](const FieldValue &value) { return displayDate(dateOf(value)); };
    format.understood
        = [](const FieldValue &value) { return QLocale().toString(dateOf(value), u"dddd"_s); };
    format.step = [today](const FieldValue &value, int direction) -> FieldValue {
        const QDate date = dateOf(value);
        if (!date.isValid())
            return dateValue(workdayFrom(today));
        const QDate next = date.addDays(direction);
        return dateValue(next.dayOfWeek() <= Qt::Friday ? next
                             : direction > 0            ? workdayFrom(next)
                                             : next.addDays(Qt::Friday - next.dayOfWeek()));
    };
    format.placeholder = Tr::tr("as soon as possible", "date");
    return format;
}

QDate dateOf(const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? QDate::fromString(*text, Qt::ISODate) : QDate();
}

FieldValue dateValue(const std::optional<QDate> &date)
{
    return date && date->isValid() ? FieldValue(date->toString(Qt::ISODate)) : FieldValue();
}

QString shortDate(QDate date, QDate near)
{
    return date.year() == near.year() ? displayDay(date) : displayDate(date);
}

QString namedDay(QDate date)
{
    return Tr::tr("%1 %2", "day of the week and date")
        .arg(QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat), displayDay(date));
}

QString effortText(double days)
{
    return isolatedFigure(
        Tr::tr("%1 d", "working days")
            .arg(QLocale().toString(days, 'f', days == std::floor(days) ? 0 : 1)));
}

} // namespace tempo
