#include "model/base/rate.h"

#include "model/base/numbers.h"
#include "model/base/unitlist.h"

#include <QCoreApplication>

#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Rate)
};

std::optional<double> rateUnit(QStringView name)
{
    if (name == u"day")
        return 86400;
    if (name == u"hour")
        return 3600;
    if (name == u"week")
        return 604800;
    return unitSeconds(name);
}

double suffixFactor(QChar suffix)
{
    switch (suffix.unicode()) {
    case u'k':
        return 1e3;
    case u'M':
        return 1e6;
    case u'G':
        return 1e9;
    default:
        return 1;
    }
}

std::optional<double> parseCount(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const double factor = suffixFactor(text.back());
    const auto number = parseNumber(factor > 1 ? text.chopped(1) : text);
    if (!number || *number < 0)
        return std::nullopt;
    return *number * factor;
}

} // namespace

Result<Rate> Rate::parse(QStringView text)
{
    const QString plain = text.toString().remove(u' ');
    const qsizetype slash = plain.indexOf(u'/');
    const auto count = parseCount(QStringView(plain).left(std::max<qsizetype>(slash, 0)));
    const auto unit = rateUnit(QStringView(plain).mid(slash + 1));
    if (slash < 0 || !count || !unit || !std::isfinite(*count / *unit)) {
        return Error{
            Tr::tr("'%1' is not a rate: write a number, a slash and a unit (s, min, h, day), "
                   "e.g. 120/s, 50k/h or 2M/day")
                .arg(text.left(80))};
    }
    Rate rate(*count / *unit);
    rate.m_spelling = plain;
    return rate;
}

QString Rate::text() const
{
    if (!m_spelling.isEmpty())
        return m_spelling;
    if (m_perSecond == 0 || m_perSecond >= 1)
        return numberText(m_perSecond) + u"/s";
    const double perHour = m_perSecond * 3600;
    if (perHour >= 1)
        return numberText(perHour) + u"/h";
    return numberText(perHour * 24) + u"/day";
}

} // namespace tempo
