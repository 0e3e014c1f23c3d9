#include "model/base/displaytext.h"

#include "model/base/isolate.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::DisplayText)
};

constexpr double minute = 60;
constexpr double hour = 3600;
constexpr double day = 86400;
constexpr QChar minus(0x2212);

/// Three significant digits, or all digits of the whole part.
double roundedToThree(double value)
{
    if (value <= 0)
        return 0;
    const double scale = std::pow(10.0, 2 - std::floor(std::log10(value)));
    return scale < 1 ? std::round(value) : std::round(value * scale) / scale;
}

QString figure(double value)
{
    const QLocale locale;
    if (value >= 100)
        return locale.toString(value, 'f', 0);
    return locale.toString(value, 'g', 3);
}

/// To the smaller of the two units that it is shown in.
double rounded(double seconds)
{
    if (seconds < minute)
        return roundedToThree(seconds);
    const double step = seconds < hour ? 1 : seconds < day ? minute : hour;
    return std::round(seconds / step) * step;
}

QString inUnits(double whole, double part, const QString &wholeUnit, const QString &partUnit)
{
    const QString first = figure(whole) + u' ' + wholeUnit;
    return part == 0 ? first : QString(first + u' ' + figure(part) + u' ' + partUnit);
}

QString split(double seconds, double unit, double next, const QString &unitName,
              const QString &nextName)
{
    const double whole = std::floor(seconds / unit);
    return inUnits(whole, std::round((seconds - whole * unit) / next), unitName, nextName);
}

QString positiveDuration(double seconds)
{
    const QString min = Tr::tr("min", "minutes");
    const QString h = Tr::tr("h", "hours");
    const QString s = Tr::tr("s", "seconds");
    if (seconds >= day)
        return split(seconds, day, hour, Tr::tr("d", "days"), h);
    if (seconds >= hour)
        return split(seconds, hour, minute, h, min);
    if (seconds >= minute)
        return split(seconds, minute, 1, min, s);
    if (seconds >= 1 || seconds == 0)
        return figure(seconds) + u' ' + s;
    if (seconds >= 1e-3)
        return figure(roundedToThree(seconds * 1e3)) + u' ' + Tr::tr("ms", "milliseconds");
    return figure(roundedToThree(seconds * 1e6)) + u' ' + Tr::tr("µs", "microseconds");
}

QString withSuffix(double value)
{
    struct Suffix
    {
        double size;
        char16_t letter;
    };
    static constexpr std::array suffixes{Suffix{1e9, u'G'}, Suffix{1e6, u'M'}, Suffix{1e3, u'k'}};
    for (const Suffix &suffix : suffixes) {
        if (value >= suffix.size)
            return figure(roundedToThree(value / suffix.size)) + u' ' + QChar(suffix.letter);
    }
    return figure(value);
}

} // namespace

QString displayDuration(double seconds)
{
    const QString text = positiveDuration(rounded(std::abs(seconds)));
    return isolatedFigure(seconds < 0 ? QString(minus + text) : text);
}

QString displayRate(double perSecond)
{
    if (perSecond >= 1)
        return isolatedFigure(Tr::tr("%1/s").arg(withSuffix(roundedToThree(perSecond))));
    if (perSecond * minute >= 1)
        return isolatedFigure(Tr::tr("%1/min").arg(withSuffix(roundedToThree(perSecond * minute))));
    if (perSecond * hour >= 1)
        return isolatedFigure(Tr::tr("%1/h").arg(withSuffix(roundedToThree(perSecond * hour))));
    return isolatedFigure(Tr::tr("%1/day").arg(withSuffix(roundedToThree(perSecond * day))));
}

QString displayMoney(double amount, const QString &currency)
{
    const double size = std::abs(amount);
    const QString digits
        = QLocale().toString(size, 'f', size >= 100 || size == std::round(size) ? 0 : 2);
    const bool isTiny = size > 0 && size < 0.01;
    const int places = isTiny ? std::min(12, 2 - int(std::floor(std::log10(size)))) : 0;
    QString tiny = QLocale().toString(size, 'f', places);
    while (isTiny && tiny.endsWith(QLocale().zeroDigit()))
        tiny.chop(1);
    const QString text = isTiny ? tiny : digits;
    return isolatedFigure((amount < 0 ? QString(minus) : QString()) + text + u' ' + currency);
}

} // namespace tempo
