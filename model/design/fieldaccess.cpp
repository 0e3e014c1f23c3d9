#include "model/design/fieldaccess.h"

#include "model/design/fields.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FieldAccess)
};

template <class T>
struct Unwrapped
{
    using Type = T;
    static constexpr bool isOptional = false;
};
template <class T>
struct Unwrapped<std::optional<T>>
{
    using Type = T;
    static constexpr bool isOptional = true;
};

template <class T>
FieldValue plainValue(const T &value)
{
    if constexpr (std::is_enum_v<T>)
        return word(value);
    else
        return value;
}

template <class Member>
FieldValue memberValue(const Member &member)
{
    if constexpr (Unwrapped<Member>::isOptional)
        return member ? plainValue(*member) : FieldValue();
    else
        return plainValue(member);
}

/// Puts \a value into \a member; false where it is of another type or not one of the words.
template <class Member>
bool assign(Member &member, const FieldValue &value)
{
    using Plain = typename Unwrapped<Member>::Type;
    if constexpr (std::is_enum_v<Plain>) {
        const auto *text = std::get_if<QString>(&value);
        const auto found = text ? fromWord<Plain>(*text) : std::nullopt;
        if (found)
            member = *found;
        return found.has_value();
    } else {
        const auto *plain = std::get_if<Plain>(&value);
        if (plain)
            member = *plain;
        return plain != nullptr;
    }
}

struct Path
{
    QStringView head;
    QStringView rest; ///< empty for a key without dots
};

Path split(QStringView key)
{
    const qsizetype dot = key.indexOf(u'.');
    return dot < 0 ? Path{key, {}} : Path{key.left(dot), key.mid(dot + 1)};
}

template <class Owner>
FieldValue read(const Owner &owner, QStringView key)
{
    const Path path = split(key);
    FieldValue found;
    forEachField<Owner>([&](const auto &f) {
        if (path.head != QLatin1String(f.key))
            return;
        const auto &member = owner.*f.member;
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (isRecord<typename Unwrapped<Member>::Type>) {
            if constexpr (Unwrapped<Member>::isOptional)
                found = member ? read(*member, path.rest) : FieldValue();
            else
                found = read(member, path.rest);
        } else if (path.rest.isEmpty()) {
            found = memberValue(member);
        }
    });
    return found;
}

enum class Written { NoSuchKey, WrongType, Yes };

template <class Owner>
Written write(Owner &owner, QStringView key, const FieldValue &value);

/// Writes into a nested map, which appears with its first value and goes with its last.
template <class Member>
Written writeNested(Member &member, QStringView rest, const FieldValue &value)
{
    using Record = typename Unwrapped<Member>::Type;
    if constexpr (Unwrapped<Member>::isOptional) {
        Record record = member.value_or(Record());
        const Written done = write(record, rest, value);
        if (record == Record())
            member.reset();
        else
            member = record;
        return done;
    } else {
        return write(member, rest, value);
    }
}

template <class Owner>
Written write(Owner &owner, QStringView key, const FieldValue &value)
{
    const Path path = split(key);
    Written done = Written::NoSuchKey;
    forEachField<Owner>([&](const auto &f) {
        if (path.head != QLatin1String(f.key))
            return;
        auto &member = owner.*f.member;
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (isRecord<typename Unwrapped<Member>::Type>) {
            done = writeNested(member, path.rest, value);
        } else if (path.rest.isEmpty()) {
            if (std::holds_alternative<std::monostate>(value)) {
                member = Owner().*f.member;
                done = Written::Yes;
            } else {
                done = assign(member, value) ? Written::Yes : Written::WrongType;
            }
        }
    });
    return done;
}

template <class Owner>
Result<Owner> written(Owner owner, const QString &key, const FieldValue &value)
{
    switch (write(owner, key, value)) {
    case Written::NoSuchKey:
        return Error{Tr::tr("There is no key '%1' here.").arg(key)};
    case Written::WrongType:
        return Error{Tr::tr("This value does not fit the key '%1'.").arg(key)};
    case Written::Yes:
        break;
    }
    return owner;
}

template <class Member>
FieldType typeOf(const FieldRule &rule)
{
    using Plain = typename Unwrapped<Member>::Type;
    if constexpr (std::is_enum_v<Plain>)
        return FieldType::Words;
    else if constexpr (std::is_same_v<Plain, QString>)
        return rule.markdown ? FieldType::Markdown : rule.zone ? FieldType::Zone : FieldType::Text;
    else if constexpr (std::is_same_v<Plain, QStringList>)
        return FieldType::TextList;
    else if constexpr (std::is_same_v<Plain, bool>)
        return Unwrapped<Member>::isOptional ? FieldType::OptionalFlag : FieldType::Flag;
    else if constexpr (std::is_same_v<Plain, int>)
        return FieldType::Integer;
    else if constexpr (std::is_same_v<Plain, double>)
        return FieldType::Number;
    else if constexpr (std::is_same_v<Plain, QList<double>>)
        return FieldType::NumberList;
    else if constexpr (std::is_same_v<Plain, Duration>)
        return FieldType::Duration;
    else if constexpr (std::is_same_v<Plain, Rate>)
        return FieldType::Rate;
    else if constexpr (std::is_same_v<Plain, Latency>)
        return FieldType::Latency;
    else if constexpr (std::is_same_v<Plain, Cron>)
        return FieldType::Cron;
    else if constexpr (std::is_same_v<Plain, AgeLimit>)
        return FieldType::AgeLimit;
    else if constexpr (std::is_same_v<Plain, Decay>)
        return FieldType::Decay;
    else
        return FieldType::Alternatives;
}

template <class Member>
FieldInfo infoOf(const QString &key, const char *about, const FieldRule &rule)
{
    using Plain = typename Unwrapped<Member>::Type;
    FieldInfo info{key,
                   typeOf<Member>(rule),
                   QCoreApplication::translate("tempo::Key", about),
                   {},
                   rule.required,
                   rule.positive,
                   rule.min,
                   rule.max};
    if constexpr (std::is_enum_v<Plain>)
        info.words = allWords<Plain>();
    return info;
}

template <class Owner, class Wanted>
void collect(QList<FieldInfo> &infos, const QString &prefix, Wanted wanted)
{
    forEachField<Owner>([&](const auto &f) {
        if (!wanted(QLatin1String(f.key), f.rule))
            return;
        using Member = std::remove_cvref_t<decltype(std::declval<Owner>().*f.member)>;
        using Plain = typename Unwrapped<Member>::Type;
        const QString key = prefix + QLatin1String(f.key);
        if constexpr (isRecord<Plain>)
            collect<Plain>(infos, key + u'.',
                           [](QLatin1String, const FieldRule &) { return true; });
        else
            infos << infoOf<Member>(key, f.about, f.rule);
    });
}

} // namespace

QList<FieldInfo> fieldsFor(Kind kind)
{
    QList<FieldInfo> infos;
    collect<Element>(infos, {}, [kind](QLatin1String key, const FieldRule &rule) {
        return key != QLatin1String("kind") && (!rule.byKind || kindHasKey(kind, key));
    });
    return infos;
}

QList<FieldInfo> flowFields()
{
    QList<FieldInfo> infos;
    collect<Flow>(infos, {}, [](QLatin1String key, const FieldRule &) {
        return key != QLatin1String("from") && key != QLatin1String("to");
    });
    return infos;
}

FieldValue fieldValue(const Element &element, const QString &key)
{
    return read(element, key);
}

FieldValue fieldValue(const Flow &flow, const QString &key)
{
    return read(flow, key);
}

Result<Element> withField(const Element &element, const QString &key, const FieldValue &value)
{
    return written(element, key, value);
}

Result<Flow> withField(const Flow &flow, const QString &key, const FieldValue &value)
{
    return written(flow, key, value);
}

} // namespace tempo
