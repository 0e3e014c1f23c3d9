#include "model/design/cron.h"

#include "model/base/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <bit>
#include <optional>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Cron)
};

struct FieldRule
{
    const char *name;
    int min;
    int max;
    const char *words; ///< names from min upward, three letters each; empty where there are none
};

constexpr std::array<FieldRule, 5> rules{{
    {QT_TRANSLATE_NOOP("tempo::Cron", "minute"), 0, 59, ""},
    {QT_TRANSLATE_NOOP("tempo::Cron", "hour"), 0, 23, ""},
    {QT_TRANSLATE_NOOP("tempo::Cron", "day of month"), 1, 31, ""},
    {QT_TRANSLATE_NOOP("tempo::Cron", "month"), 1, 12, "janfebmaraprmayjunjulaugsepoctnovdec"},
    {QT_TRANSLATE_NOOP("tempo::Cron", "day of week"), 0, 7, "sunmontuewedthufrisat"},
}};

constexpr uint32_t allMonthDays = 0xfffffffeU;
constexpr uint16_t allMonths = 0x1ffe;
constexpr uint8_t allWeekDays = 0x7f;

std::optional<int> fieldNumber(const FieldRule &rule, QStringView text)
{
    const QString names = QString::fromLatin1(rule.words);
    const qsizetype at = text.size() == 3 ? names.indexOf(text.toString().toLower()) : -1;
    if (at >= 0 && at % 3 == 0)
        return rule.min + int(at / 3);
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok || value < rule.min || value > rule.max)
        return std::nullopt;
    return value;
}

struct Span
{
    int from;
    int to;
};

std::optional<Span> fieldSpan(const FieldRule &rule, QStringView text, bool stepped)
{
    if (text == u"*")
        return Span{rule.min, rule.words[0] == 's' ? 6 : rule.max};
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0) {
        const auto single = fieldNumber(rule, text);
        if (!single)
            return std::nullopt;
        return Span{*single, stepped ? rule.max : *single};
    }
    const auto from = fieldNumber(rule, text.left(dash));
    const auto to = fieldNumber(rule, text.mid(dash + 1));
    if (!from || !to || *from > *to)
        return std::nullopt;
    return Span{*from, *to};
}

/// The bits of one field, or nothing where it can't be read.
std::optional<uint64_t> fieldBits(const FieldRule &rule, QStringView field)
{
    uint64_t bits = 0;
    for (const QStringView part : field.split(u',')) {
        const qsizetype slash = part.indexOf(u'/');
        int step = 1;
        if (slash >= 0) {
            const auto written = parseInteger(part.mid(slash + 1));
            if (!written || *written < 1)
                return std::nullopt;
            step = *written;
        }
        const auto span = fieldSpan(rule, slash < 0 ? part : part.left(slash), slash >= 0);
        if (!span)
            return std::nullopt;
        for (int value = span->from; value <= span->to; value += step)
            bits |= uint64_t(1) << value;
    }
    return bits;
}

int longestMonth(uint16_t months)
{
    static constexpr std::array<int, 13> days{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int longest = 0;
    for (int month = 1; month <= 12; ++month) {
        if (months >> month & 1)
            longest = std::max(longest, days[size_t(month)]);
    }
    return longest;
}

} // namespace

/// Reads an expression field by field into a Cron.
class CronParser
{
public:
    static Result<Cron> parse(const QStringList &fields)
    {
        std::array<uint64_t, 5> bits{};
        for (size_t i = 0; i < rules.size(); ++i) {
            const auto read = fieldBits(rules[i], fields.at(qsizetype(i)));
            if (!read) {
                return Error{Tr::tr("'%1' is not a %2 of a schedule: numbers from %3 to %4, lists, "
                                    "ranges and steps are allowed")
                                 .arg(fields.at(qsizetype(i)).left(40), Tr::tr(rules[i].name))
                                 .arg(rules[i].min)
                                 .arg(rules[i].max)};
            }
            bits[i] = *read;
        }
        Cron cron;
        cron.m_text = fields.join(u' ');
        cron.m_minutes = bits[0];
        cron.m_hours = uint32_t(bits[1]);
        cron.m_monthDays = uint32_t(bits[2]);
        cron.m_months = uint16_t(bits[3]);
        cron.m_weekDays = uint8_t((bits[4] | bits[4] >> 7) & allWeekDays);
        cron.m_openHours = fields.at(1).contains(u'*') || fields.at(1).contains(u'/');
        const bool onlyMonthDays = cron.m_weekDays == allWeekDays;
        if (onlyMonthDays && std::countr_zero(cron.m_monthDays) > longestMonth(cron.m_months))
            return Error{Tr::tr("the schedule '%1' never happens: its months have no such day")
                             .arg(cron.m_text)};
        return cron;
    }
};

Result<Cron> Cron::parse(QStringView text)
{
    const QStringList fields = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != 5) {
        return Error{
            Tr::tr("'%1' is not a schedule: it needs five fields (minute, hour, day of month, "
                   "month, day of week), e.g. \"0 2 * * *\" for 02:00 every day")
                .arg(text.left(80))};
    }
    return CronParser::parse(fields);
}

bool Cron::hasDay(int dayOfMonth, int weekDay) const
{
    const bool monthDay = m_monthDays >> dayOfMonth & 1;
    const bool day = m_weekDays >> weekDay & 1;
    if (m_monthDays != allMonthDays && m_weekDays != allWeekDays)
        return monthDay || day;
    return monthDay && day;
}

bool Cron::isCalendar() const
{
    return m_monthDays != allMonthDays || m_months != allMonths;
}

} // namespace tempo
