#include "widgets/editors/lineformat.h"

#include "model/base/displaytext.h"
#include "model/base/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::LineFormat)
};

/// The text with the reader's decimal comma as a point.
QString withPoints(QString text)
{
    static const QRegularExpression comma(QStringLiteral("(?<=\\d),(?=\\d)"));
    if (QLocale().decimalPoint() == u",")
        text.replace(comma, QStringLiteral("."));
    return text;
}

QString squeezed(QString text)
{
    return text.remove(
        QRegularExpression(QStringLiteral("[\\s\\x{a0}\\x{202f}\\x{2068}\\x{2069}]")));
}

/// \a shown where it says more than \a written: another wording, or several units.
QString worthSaying(const QString &shown, const QString &written)
{
    static const QRegularExpression severalUnits(QStringLiteral("\\pL\\s*\\d"));
    const bool says
        = squeezed(shown) != squeezed(written) || severalUnits.match(written).hasMatch();
    return says ? shown : QString();
}

Result<FieldValue> readDuration(const QString &text, bool positive)
{
    const Result<Duration> duration = Duration::parse(withPoints(text));
    if (!duration)
        return Error{duration.error()};
    if (positive && duration->seconds() <= 0)
        return Error{Tr::tr("This must be above 0.")};
    return FieldValue(*duration);
}

/// Lengths that people step through: of each unit those that divide it well.
const std::vector<double> &rungs()
{
    static const std::vector<double> all = [] {
        std::vector<double> lengths;
        for (const double power : {1e-3, 1e-2, 1e-1}) {
            for (const double digit : {1, 2, 5})
                lengths.push_back(digit * power);
        }
        for (const double unit : {1.0, 60.0}) {
            for (const double digit : {1, 2, 5, 10, 15, 20, 30})
                lengths.push_back(digit * unit);
        }
        for (const double hours : {1, 2, 3, 4, 6, 8, 12, 24, 48, 72, 168, 336, 720})
            lengths.push_back(hours * 3600);
        return lengths;
    }();
    return all;
}

} // namespace

Duration steppedDuration(const Duration &duration, int direction)
{
    const std::vector<double> &lengths = rungs();
    const double now = duration.seconds();
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(lengths, now * (1 + 1e-9));
        return next == lengths.end() ? duration : Duration(*next);
    }
    const auto here = std::ranges::lower_bound(lengths, now * (1 - 1e-9));
    return here == lengths.begin() ? duration : Duration(*std::prev(here));
}

LineFormat durationFormat(bool positive)
{
    LineFormat format;
    format.read = [positive](const QString &text) { return readDuration(text, positive); };
    format.write = [](const FieldValue &value) { return std::get<Duration>(value).text(); };
    format.understood = [](const FieldValue &value) {
        const auto &duration = std::get<Duration>(value);
        return worthSaying(displayDuration(duration.seconds()), duration.text());
    };
    format.step = [](const FieldValue &value, int direction) -> FieldValue {
        const auto *duration = std::get_if<Duration>(&value);
        return duration ? steppedDuration(*duration, direction) : Duration(direction > 0 ? 60 : 1);
    };
    return format;
}

LineFormat rateFormat()
{
    LineFormat format;
    format.read = [](const QString &text) -> Result<FieldValue> {
        const Result<Rate> rate = Rate::parse(withPoints(text));
        if (!rate)
            return Error{rate.error()};
        return FieldValue(*rate);
    };
    format.write = [](const FieldValue &value) { return std::get<Rate>(value).text(); };
    format.understood = [](const FieldValue &value) {
        const QLocale locale;
        const double perDay = std::get<Rate>(value).perSecond() * 86400;
        const int decimals = perDay >= 100 || perDay == std::round(perDay) ? 0 : 2;
        return Tr::tr("%1 a day").arg(locale.toString(perDay, 'f', decimals));
    };
    format.placeholder = Tr::tr("such as 120/s", "rate");
    return format;
}

} // namespace tempo
