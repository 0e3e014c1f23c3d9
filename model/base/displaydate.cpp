#include "model/base/displaydate.h"

#include <QLocale>
#include <QRegularExpression>

/// Idea: Qt knows a locale's long and short format of a date, but none of middle length. It is the
/// long one without the day of the week and with the short name of the month.
///
/// Example: "dddd, MMMM d, yyyy" becomes "MMM d, yyyy", and without the year "MMM d". Test:
/// tst_displaydate.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

// Patterns are made once: tables ask for a date in every row that they paint.

QString longFormat()
{
    static const QString marks = u"(?:[\\s,.،、]|'[^']*')*"_s;
    static const QRegularExpression dayFirst(u"^d{3,4}"_s + marks);
    static const QRegularExpression dayLast(marks + u"(?<!d)d{3,4}"_s + marks + u'$');
    return QLocale().dateFormat(QLocale::LongFormat).remove(dayFirst).remove(dayLast);
}

QString withShortMonth(QString format)
{
    return format.replace(u"MMMM"_s, u"MMM"_s);
}

/// The locale's short format as people type it: without leading zeros, and with a whole year.
QString typedFormat()
{
    return QLocale()
        .dateFormat(QLocale::ShortFormat)
        .replace(QRegularExpression(u"(?<!d)dd(?!d)"_s), u"d"_s)
        .replace(QRegularExpression(u"(?<!M)MM(?!M)"_s), u"M"_s)
        .replace(QRegularExpression(u"y+"_s), u"yyyy"_s);
}

/// A format that ends or begins with the year, without it; else as it is.
QString withoutYear(QString format)
{
    static const QString marks = u"(?:[\\s,.،/-]|'[^']*')*"_s;
    static const QRegularExpression yearLast(marks + u"y+(?:[^dM']|'[^']*')*$"_s);
    static const QRegularExpression yearFirst(u"^y+(?:[^dM']|'[^']*')*"_s);
    return format.remove(yearLast).remove(yearFirst);
}

} // namespace

QString displayDate(QDate date)
{
    return QLocale().toString(date, withShortMonth(longFormat()));
}

QString displayDay(QDate date)
{
    return QLocale().toString(date, withoutYear(withShortMonth(longFormat())));
}

QDate readDate(const QString &text, QDate near)
{
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    const QLocale locale;
    const QString whole = longFormat();
    const QString brief = withShortMonth(whole);
    for (const QString &format :
         {brief, whole, locale.dateFormat(QLocale::LongFormat), u"d MMM yyyy"_s, u"d MMMM yyyy"_s,
          u"d.M.yyyy"_s, typedFormat(), locale.dateFormat(QLocale::ShortFormat)}) {
        const QDate date = locale.toDate(text, format);
        if (date.isValid()) // Qt puts a year of two digits into 1900
            return date.year() < 1970 ? date.addYears(100) : date;
    }
    for (const QString &format :
         {withoutYear(brief), withoutYear(whole), u"d MMM"_s, u"d MMMM"_s, u"d.M."_s, u"d.M"_s}) {
        const QDate date = locale.toDate(text, format);
        if (date.isValid())
            return QDate(near.year(), date.month(), date.day());
    }
    return {};
}

} // namespace tempo
