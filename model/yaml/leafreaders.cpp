#include "model/yaml/leafreaders.h"

#include "model/base/numbers.h"
#include "model/base/suggest.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Reader)
};

/// The text of an unquoted scalar; null for everything else, since a quoted scalar is text.
QString plainText(const Reading &reading, Reading::Node value)
{
    const SyntaxTree &tree = reading.tree();
    return tree.isScalar(value) && !tree.isQuoted(value) ? tree.string(value) : QString();
}

/// What a number may be, e.g. "a number from 0 to 1".
QString allowedNumber(const FieldRule &rule, bool whole)
{
    const QString what = whole ? Tr::tr("a whole number") : Tr::tr("a number such as 0.4");
    if (rule.positive)
        return Tr::tr("%1 above 0").arg(what);
    if (std::isfinite(rule.min) && std::isfinite(rule.max)) {
        return (whole ? Tr::tr("a whole number from %1 to %2") : Tr::tr("a number from %1 to %2"))
            .arg(numberText(rule.min), numberText(rule.max));
    }
    if (std::isfinite(rule.min))
        return Tr::tr("%1, at least %2").arg(what, numberText(rule.min));
    return what;
}

bool fits(double number, const FieldRule &rule)
{
    return number >= rule.min && number <= rule.max && (!rule.positive || number > 0);
}

/// The items of a list of exactly \a count numbers, or an empty list and a problem.
QList<double> readNumbers(Reading &reading, Reading::Node value, qsizetype count,
                          const QString &what)
{
    QList<double> numbers;
    const SyntaxTree &tree = reading.tree();
    if (tree.isList(value)) {
        for (auto item = tree.firstChild(value); item != 0; item = tree.next(item)) {
            if (const auto number = parseNumber(plainText(reading, item)))
                numbers << *number;
            else
                reading.expected(item, Tr::tr("a number"));
        }
        if (numbers.size() == count || qsizetype(tree.childCount(value)) == count)
            return numbers.size() == count ? numbers : QList<double>();
    }
    reading.expected(value, what);
    return {};
}

void checkZone(Reading &reading, Reading::Node value, const QString &name)
{
    if (reading.isZone(name) || reading.isFull())
        return;
    QStringList known;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        known << QString::fromLatin1(id);
    reading.problem(value,
                    Tr::tr("%1 is not a time zone of this system.%2 Write a name such as UTC or "
                           "Europe/Berlin")
                        .arg(quoted(name), didYouMean(name, known)));
}

/// Reads a scalar that its own type understands from text; false where it doesn't.
template <class T>
bool readParsed(Reading &reading, Reading::Node value, T &target, const QString &what)
{
    const SyntaxTree &tree = reading.tree();
    if (!tree.isScalar(value)) {
        reading.expected(value, what);
        return false;
    }
    Result<T> parsed = T::parse(tree.string(value));
    const bool isRead = bool(parsed);
    if (isRead)
        target = *std::move(parsed);
    else
        reading.problem(value, parsed.error());
    return isRead;
}

} // namespace

void readLeaf(Reading &reading, Reading::Node value, QString &target, const FieldRule &rule)
{
    if (!reading.tree().isScalar(value)) {
        reading.expected(value, Tr::tr("text"));
        return;
    }
    target = reading.tree().string(value);
    if (rule.zone)
        checkZone(reading, value, target);
    if (rule.names == Names::Elements)
        reading.refer(value, Refers::ToElement);
}

void readLeaf(Reading &reading, Reading::Node value, QStringList &target, const FieldRule &rule)
{
    if (!reading.expectList(value))
        return;
    const SyntaxTree &tree = reading.tree();
    for (auto item = tree.firstChild(value); item != 0; item = tree.next(item)) {
        QString text;
        readLeaf(reading, item, text, rule);
        target << text;
    }
}

void readLeaf(Reading &reading, Reading::Node value, bool &target, const FieldRule &)
{
    const QString text = plainText(reading, value);
    if (text == u"true" || text == u"false")
        target = text == u"true";
    else
        reading.expected(value, Tr::tr("true or false"));
}

void readLeaf(Reading &reading, Reading::Node value, int &target, const FieldRule &rule)
{
    const auto number = parseInteger(plainText(reading, value));
    if (number && fits(*number, rule))
        target = *number;
    else
        reading.expected(value, allowedNumber(rule, true));
}

void readLeaf(Reading &reading, Reading::Node value, double &target, const FieldRule &rule)
{
    const auto number = parseNumber(plainText(reading, value));
    if (number && fits(*number, rule))
        target = *number;
    else
        reading.expected(value, allowedNumber(rule, false));
}

void readLeaf(Reading &reading, Reading::Node value, QList<double> &target, const FieldRule &rule)
{
    if (!reading.expectList(value))
        return;
    const SyntaxTree &tree = reading.tree();
    for (auto item = tree.firstChild(value); item != 0; item = tree.next(item)) {
        double number = 0;
        readLeaf(reading, item, number, rule);
        target << number;
    }
}

void readLeaf(Reading &reading, Reading::Node value, Duration &target, const FieldRule &rule)
{
    const QString what = Tr::tr("a duration such as 250ms or 3h30min");
    if (readParsed(reading, value, target, what) && rule.positive && target.seconds() <= 0)
        reading.problem(value, Tr::tr("the duration must be above 0"));
}

void readLeaf(Reading &reading, Reading::Node value, Rate &target, const FieldRule &)
{
    readParsed(reading, value, target, Tr::tr("a rate such as 120/s or 50k/h"));
}

void readLeaf(Reading &reading, Reading::Node value, Cron &target, const FieldRule &)
{
    readParsed(reading, value, target, Tr::tr("a schedule such as \"0 2 * * *\""));
}

void readLeaf(Reading &reading, Reading::Node value, QDate &target, const FieldRule &)
{
    const QString text = reading.tree().string(value);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && text.size() == 10)
        target = date;
    else
        reading.expected(value, Tr::tr("a date such as 2026-03-02"));
}

void readLeaf(Reading &reading, Reading::Node value, QPointF &target, const FieldRule &)
{
    const QList<double> at
        = readNumbers(reading, value, 2, Tr::tr("a place as two numbers, such as [320, 0]"));
    if (!at.isEmpty())
        target = QPointF(at.at(0), at.at(1));
}

void readLeaf(Reading &reading, Reading::Node value, QRectF &target, const FieldRule &)
{
    const QList<double> sides = readNumbers(
        reading, value, 4, Tr::tr("left, top, width and height, such as [-40, -60, 700, 220]"));
    if (!sides.isEmpty())
        target = QRectF(sides.at(0), sides.at(1), sides.at(2), sides.at(3));
}

} // namespace tempo
