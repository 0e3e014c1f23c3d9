#include "widgets/editors/lineformat.h"

#include "model/base/numbers.h"
#include "model/base/suggest.h"
#include "widgets/editors/editorcontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::LineFormat)
};

/// A number as the reader's language writes it, or as the document does.
std::optional<double> readNumber(const QString &text)
{
    bool isNumber = false;
    const double local = QLocale().toDouble(text, &isNumber);
    if (isNumber && std::isfinite(local))
        return local;
    return parseNumber(text);
}

QString writeNumber(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const bool large = std::abs(number) >= 1e15;
    return large ? numberText(number)
                 : locale.toString(number, 'f', QLocale::FloatingPointShortest);
}

QString rangeProblem(double number, double min, double max)
{
    if (number < min)
        return Tr::tr("This must be at least %1.").arg(writeNumber(min));
    if (number > max)
        return Tr::tr("This must be at most %1.").arg(writeNumber(max));
    return {};
}

/// Divides without the dust that binary fractions leave behind.
double cleaned(double number)
{
    return QString::number(number, 'g', 15).toDouble();
}

QString writeShare(double share)
{
    return Tr::tr("%1 %", "percentage").arg(writeNumber(cleaned(share * 100)));
}

Result<FieldValue> readShare(const QString &text)
{
    const bool percent = text.endsWith(u'%');
    const auto number = readNumber((percent ? text.chopped(1) : text).trimmed());
    if (!number)
        return Error{Tr::tr("Write a percentage, such as 95 %.")};
    const double share = percent || *number > 1 ? cleaned(*number / 100) : *number;
    if (share < 0 || share > 1)
        return Error{Tr::tr("A share lies between 0 % and 100 %.")};
    return FieldValue(share);
}

/// The items of a list with commas; where the comma is the decimal sign, it needs a space behind.
QStringList items(const QString &text)
{
    static const QRegularExpression commas(QStringLiteral("[,;]"));
    static const QRegularExpression spacedCommas(QStringLiteral(";|,\\s|,$"));
    const bool decimalComma = QLocale().decimalPoint() == u",";
    QStringList found;
    const QStringList parts = text.split(decimalComma ? spacedCommas : commas, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString item = part.trimmed(); !item.isEmpty())
            found << item;
    }
    return found;
}

QStringList zoneIds()
{
    QStringList ids;
    const QList<QByteArray> available = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : available) {
        if (id.contains('/') || id == "UTC")
            ids << QString::fromLatin1(id);
    }
    return ids;
}

Result<FieldValue> readZone(const QString &text)
{
    if (QTimeZone::isTimeZoneIdAvailable(text.toLatin1()))
        return FieldValue(text);
    return Error{Tr::tr("There is no time zone '%1': write one such as Europe/Berlin.").arg(text)
                 + didYouMean(text, zoneIds())};
}

} // namespace

LineFormat numberFormat(double min, double max, const QString &unit)
{
    LineFormat format;
    format.read = [min, max](const QString &text) -> Result<FieldValue> {
        const auto number = readNumber(text);
        if (!number)
            return Error{Tr::tr("'%1' is not a number: write one such as %2.")
                             .arg(text.left(80), writeNumber(0.4))};
        if (const QString problem = rangeProblem(*number, min, max); !problem.isEmpty())
            return Error{problem};
        return FieldValue(*number);
    };
    format.write = [](const FieldValue &value) { return writeNumber(std::get<double>(value)); };
    format.step = [min, max](const FieldValue &value, int direction) -> FieldValue {
        const auto *number = std::get_if<double>(&value);
        const double now = number ? *number : 0;
        const double size
            = now == 0 ? 1 : std::pow(10, std::floor(std::log10(std::abs(now)) + 1e-9));
        return std::clamp(cleaned(now + direction * size), min, max);
    };
    format.unit = unit;
    return format;
}

LineFormat integerFormat(double min, double max)
{
    LineFormat format;
    format.read = [min, max](const QString &text) -> Result<FieldValue> {
        const auto number = parseInteger(text);
        if (!number)
            return Error{Tr::tr("'%1' is not a whole number.").arg(text.left(80))};
        if (const QString problem = rangeProblem(*number, min, max); !problem.isEmpty())
            return Error{problem};
        return FieldValue(*number);
    };
    format.write = [](const FieldValue &value) { return QString::number(std::get<int>(value)); };
    format.step = [min, max](const FieldValue &value, int direction) -> FieldValue {
        const auto *number = std::get_if<int>(&value);
        return int(std::clamp(number ? double(*number) + direction : 1.0, min, max));
    };
    return format;
}

LineFormat shareFormat()
{
    LineFormat format;
    format.read = readShare;
    format.write = [](const FieldValue &value) { return writeShare(std::get<double>(value)); };
    format.step = [](const FieldValue &value, int direction) -> FieldValue {
        const auto *share = std::get_if<double>(&value);
        return std::clamp(cleaned((share ? *share : 0.5) + direction * 0.01), 0.0, 1.0);
    };
    format.placeholder = Tr::tr("such as 99.9 %", "share");
    return format;
}

LineFormat sharesFormat()
{
    LineFormat format;
    format.read = [](const QString &text) -> Result<FieldValue> {
        QList<double> shares;
        for (const QString &item : items(text)) {
            const Result<FieldValue> share = readShare(item);
            if (!share)
                return Error{share.error()};
            shares << std::get<double>(*share);
        }
        return FieldValue(shares);
    };
    format.write = [](const FieldValue &value) {
        QStringList texts;
        for (const double share : std::get<QList<double>>(value))
            texts << writeShare(share);
        return texts.join(QStringLiteral(", "));
    };
    format.placeholder = Tr::tr("such as 5 %, 25 %, 100 %", "shares");
    return format;
}

LineFormat textFormat(const QStringList &suggestions)
{
    LineFormat format;
    format.read = [](const QString &text) -> Result<FieldValue> { return FieldValue(text); };
    format.write = [](const FieldValue &value) { return std::get<QString>(value); };
    if (!suggestions.isEmpty())
        format.completions = [suggestions] { return suggestions; };
    return format;
}

LineFormat textListFormat()
{
    LineFormat format;
    format.read = [](const QString &text) -> Result<FieldValue> {
        QStringList texts;
        const QStringList parts = text.split(u',');
        for (const QString &part : parts) {
            if (const QString item = part.trimmed(); !item.isEmpty() && !texts.contains(item))
                texts << item;
        }
        return FieldValue(texts);
    };
    format.write = [](const FieldValue &value) {
        return std::get<QStringList>(value).join(QStringLiteral(", "));
    };
    format.placeholder = Tr::tr("separated by commas", "list of texts");
    return format;
}

LineFormat zoneFormat(const QString &byDefault)
{
    LineFormat format;
    format.read = readZone;
    format.write = [](const FieldValue &value) { return std::get<QString>(value); };
    format.completions = zoneIds;
    format.placeholder = byDefault;
    return format;
}

LineFormat cronFormat()
{
    LineFormat format;
    format.read = [](const QString &text) -> Result<FieldValue> {
        const Result<Cron> cron = Cron::parse(text);
        if (!cron)
            return Error{cron.error()};
        return FieldValue(*cron);
    };
    format.write = [](const FieldValue &value) { return std::get<Cron>(value).text(); };
    format.placeholder = Tr::tr("such as 0 2 * * *", "cron expression");
    return format;
}

LineFormat lineFormatFor(const FieldInfo &info, const EditorContext &context)
{
    LineFormat format = textFormat(context.suggestions);
    if (info.type == FieldType::Duration)
        format = durationFormat(info.positive);
    else if (info.type == FieldType::Rate)
        format = rateFormat();
    else if (info.type == FieldType::Integer)
        format = integerFormat(info.min, info.max);
    else if (info.type == FieldType::Number && info.min == 0 && info.max == 1)
        format = shareFormat();
    else if (info.type == FieldType::Number)
        format = numberFormat(info.min, info.max, context.currency);
    else if (info.type == FieldType::NumberList)
        format = sharesFormat();
    else if (info.type == FieldType::TextList)
        format = textListFormat();
    else if (info.type == FieldType::Zone)
        format = zoneFormat(context.timezone);
    format.required = info.required;
    return format;
}

} // namespace tempo
