#include "model/document/editchecks.h"

#include "model/base/numbers.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::EditChecks)
};

QString rangeFlaw(const FieldInfo &info, double number)
{
    if (info.positive && number <= 0)
        return Tr::tr("%1 must be above 0.").arg(fieldLabel(info.key));
    if (number >= info.min && number <= info.max)
        return {};
    if (number < info.min)
        return Tr::tr("%1 must be at least %2.").arg(fieldLabel(info.key), numberText(info.min));
    return Tr::tr("%1 must be at most %2.").arg(fieldLabel(info.key), numberText(info.max));
}

QString originFlaw(const Design &design, const AgeLimit &limit)
{
    for (const auto &[origin, duration] : limit.byOrigin) {
        const Element *element = design.elements.find(origin);
        if (!element || (element->kind != Kind::Event && element->kind != Kind::Source))
            return Tr::tr("'%1' is not an event or a source, whose age could be limited.")
                .arg(origin);
    }
    return {};
}

QString alternativeFlaw(const QList<Alternative> &alternatives)
{
    for (const Alternative &alternative : alternatives) {
        if (alternative.title.trimmed().isEmpty())
            return Tr::tr("Every alternative needs a title.");
        if (alternative.every.has_value() != alternative.trigger.isEmpty())
            return Tr::tr("An alternative runs either at a period or on the event.");
    }
    return {};
}

QString textFlaw(const FieldInfo &info, const QString &text)
{
    if (info.type == FieldType::Words && !info.words.contains(text))
        return Tr::tr("'%1' is not one of %2.").arg(text, info.words.join(QStringLiteral(", ")));
    if (info.type == FieldType::Zone && !text.isEmpty()
        && !QTimeZone::isTimeZoneIdAvailable(text.toUtf8()))
        return Tr::tr("'%1' is not a time zone of this system, such as Europe/Berlin.").arg(text);
    if (info.required && text.trimmed().isEmpty())
        return Tr::tr("%1 can't be empty.").arg(fieldLabel(info.key));
    return {};
}

} // namespace

QString fieldFlaw(const Design &design, const QList<FieldInfo> &fields, const QString &key,
                  const FieldValue &value)
{
    const auto info = std::ranges::find(fields, key, &FieldInfo::key);
    if (info == fields.end())
        return Tr::tr("There is no key '%1' here.").arg(key);
    if (std::holds_alternative<std::monostate>(value))
        return info->required ? textFlaw(*info, {}) : QString();
    if (const auto *text = std::get_if<QString>(&value))
        return textFlaw(*info, *text);
    if (const auto *limit = std::get_if<AgeLimit>(&value))
        return originFlaw(design, *limit);
    if (const auto *alternatives = std::get_if<QList<Alternative>>(&value))
        return alternativeFlaw(*alternatives);
    if (const auto *duration = std::get_if<Duration>(&value); duration && info->positive)
        return rangeFlaw(*info, duration->seconds());
    if (const auto *number = std::get_if<double>(&value))
        return rangeFlaw(*info, *number);
    if (const auto *number = std::get_if<int>(&value))
        return rangeFlaw(*info, *number);
    if (const auto *numbers = std::get_if<QList<double>>(&value)) {
        for (const double number : *numbers) {
            if (const QString flaw = rangeFlaw(*info, number); !flaw.isEmpty())
                return flaw;
        }
    }
    return {};
}

QString flowFlaw(const Flow &flow, const Element &to)
{
    if (flow.pull.value_or(false) && (to.kind == Kind::Event || to.kind == Kind::Source))
        return Tr::tr("Flows into an event or a source always push.");
    return {};
}

} // namespace tempo
