#include "model/base/duration.h"

#include "model/base/numbers.h"
#include "model/base/unitlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Duration)
};

constexpr double longest = 86400.0 * 366 * 10000; // ten thousand years

struct Term
{
    double number;
    QStringView unit;
};

/// Cuts the next number and the letters after it off the front of \a rest.
std::optional<Term> takeTerm(QStringView &rest)
{
    qsizetype digits = 0;
    while (digits < rest.size()
           && ((rest[digits] >= u'0' && rest[digits] <= u'9') || rest[digits] == u'.'))
        ++digits;
    qsizetype end = digits;
    while (end < rest.size() && rest[end] == u' ')
        ++end;
    const qsizetype letters = end;
    while (end < rest.size() && rest[end].isLetter())
        ++end;
    const auto number = parseNumber(rest.left(digits));
    if (!number || end == letters)
        return std::nullopt;
    const Term term{*number, rest.mid(letters, end - letters)};
    rest = rest.mid(end).trimmed();
    return term;
}

/// So many units in seconds. Parts of a second are divided, for 0.001 is none of the numbers that
/// a double can hold: 9ms are 0.009 and not 0.009000000000000001.
double inSeconds(double number, double unit)
{
    return unit < 1 ? number / std::round(1 / unit) : number * unit;
}

std::optional<double> parseSummed(QStringView text)
{
    double total = 0;
    QStringView rest = text.trimmed();
    if (rest.isEmpty())
        return std::nullopt;
    while (!rest.isEmpty()) {
        const auto term = takeTerm(rest);
        const auto unit = term ? unitSeconds(term->unit) : std::nullopt;
        if (!unit)
            return std::nullopt;
        total += inSeconds(term->number, *unit);
    }
    return total;
}

std::optional<double> isoUnit(QChar letter, bool time)
{
    switch (letter.unicode()) {
    case u'W':
        return time ? std::nullopt : std::optional(604800.0);
    case u'D':
        return time ? std::nullopt : std::optional(86400.0);
    case u'H':
        return time ? std::optional(3600.0) : std::nullopt;
    case u'M':
        return time ? std::optional(60.0) : std::nullopt;
    case u'S':
        return time ? std::optional(1.0) : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// The part of an ISO 8601 duration after its `P`.
std::optional<double> parseIso(QStringView rest)
{
    double total = 0;
    bool time = false;
    bool any = false;
    while (!rest.isEmpty()) {
        if (rest.front() == u'T' && !time) {
            time = true;
            rest = rest.mid(1);
            any = false;
            continue;
        }
        qsizetype digits = 0;
        while (digits < rest.size() && !rest[digits].isLetter())
            ++digits;
        const auto number = parseNumber(rest.left(digits));
        const auto unit = digits < rest.size() ? isoUnit(rest[digits], time) : std::nullopt;
        if (!number || *number < 0 || !unit)
            return std::nullopt;
        total += *number * *unit;
        rest = rest.mid(digits + 1);
        any = true;
    }
    return any ? std::optional(total) : std::nullopt;
}

QString hint(QStringView text)
{
    if (text.trimmed().startsWith(u'-'))
        return Tr::tr("a duration is never negative");
    if (parseNumber(text.trimmed()))
        return Tr::tr("it needs a unit: us, ms, s, min, h, d or w, e.g. %1s").arg(text.trimmed());
    return Tr::tr("write a number and a unit (us, ms, s, min, h, d, w), e.g. 250ms, 3h30min or 1d");
}

} // namespace

Result<Duration> Duration::parse(QStringView text)
{
    const bool iso = text.startsWith(u'P');
    const auto seconds = iso ? parseIso(text.mid(1)) : parseSummed(text);
    if (!seconds)
        return Error{Tr::tr("'%1' is not a duration: %2").arg(text.left(80), hint(text))};
    if (*seconds > longest)
        return Error{Tr::tr("'%1' is longer than ten thousand years").arg(text.left(80))};
    Duration duration(*seconds);
    if (!iso) {
        const QString spelling = text.toString().remove(u' ');
        if (spelling != durationText(*seconds))
            duration.m_spelling = spelling;
    }
    return duration;
}

QString Duration::text() const
{
    return m_spelling.isEmpty() ? durationText(m_seconds) : m_spelling;
}

namespace {

/// A length below a second, in ms or us.
QString fractionText(double seconds)
{
    const bool micro = seconds < 1e-3;
    const double scaled = seconds * (micro ? 1e6 : 1e3);
    const double tidy = std::round(scaled * 1e6) / 1e6;
    return numberText(tidy > 0 ? tidy : scaled) + QLatin1String(micro ? "us" : "ms");
}

} // namespace

QString durationText(double seconds)
{
    if (seconds == 0)
        return QStringLiteral("0s");
    if (seconds < 1)
        return fractionText(seconds);
    struct Unit
    {
        int64_t length;
        std::string_view name;
    };
    static constexpr std::array<Unit, 3> units{{{86400, "d"}, {3600, "h"}, {60, "min"}}};
    auto whole = int64_t(seconds);
    const double tidy = std::round((seconds - double(whole - whole % 60)) * 1e9) / 1e9;
    std::array<char, 64> buffer;
    char *end = buffer.data();
    for (const Unit &unit : units) {
        if (whole < unit.length)
            continue;
        end = std::to_chars(end, buffer.data() + buffer.size(), whole / unit.length).ptr;
        end = std::ranges::copy(unit.name, end).out;
        whole %= unit.length;
    }
    const QString text = QString::fromLatin1(buffer.data(), end - buffer.data());
    return tidy > 0 ? text + numberText(tidy) + u's' : text;
}

} // namespace tempo
