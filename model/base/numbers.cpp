#include "model/base/numbers.h"

#include <QLocale>

#include <array>
#include <charconv>
#include <cmath>

namespace tempo {

namespace {

/// JSON's grammar of numbers, with an optional plus sign.
bool looksLikeNumber(QStringView text)
{
    qsizetype at = 0;
    const auto peek = [&] { return at < text.size() ? text[at].unicode() : char16_t(0); };
    const auto digits = [&] {
        const qsizetype start = at;
        while (peek() >= u'0' && peek() <= u'9')
            ++at;
        return at - start;
    };
    if (peek() == u'-' || peek() == u'+')
        ++at;
    const bool leadingZero = peek() == u'0';
    const qsizetype whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (peek() == u'.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (peek() == u'e' || peek() == u'E') {
        ++at;
        if (peek() == u'-' || peek() == u'+')
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

} // namespace

QString numberText(double value)
{
    if (value == 0)
        return QStringLiteral("0");
    std::array<char, 400> buffer;
    const double size = std::abs(value);
    const bool plain = size >= 1e-6 && size < 1e15;
    const auto end = plain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                           std::chars_format::fixed)
                           : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
}

std::optional<double> parseNumber(QStringView text)
{
    if (!looksLikeNumber(text))
        return std::nullopt;
    bool ok = false;
    const double value = QLocale::c().toDouble(text, &ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<int> parseInteger(QStringView text)
{
    if (!looksLikeNumber(text) || text.contains(u'.') || text.contains(u'e') || text.contains(u'E'))
        return std::nullopt;
    bool ok = false;
    const int value = QLocale::c().toInt(text, &ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace tempo
