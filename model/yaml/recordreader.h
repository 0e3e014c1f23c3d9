#pragma once

#include "model/yaml/leafreaders.h"

#include <type_traits>

/// Binds maps of the tree to the structs of the table in fields.h, whatever they are.

namespace tempo {

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool isOrderedMap = false;
template <class T>
inline constexpr bool isOrderedMap<OrderedMap<T>> = true;

template <class T>
inline constexpr bool isRecordList = false;
template <class T>
inline constexpr bool isRecordList<QList<T>> = isRecord<T>;

/// Checks beyond the single keys of a record; the rest have none.
void checkRecord(Reading &reading, Reading::Node map, const Bands &bands);
void checkRecord(Reading &reading, Reading::Node map, const Alternative &alternative);
template <class T>
void checkRecord(Reading &, Reading::Node, const T &)
{
}

/// Reports that a key must be written.
void missingKey(Reading &reading, Reading::Node at, const char *key);

/// Which keys of a record's table are allowed: all of them.
struct EveryKey
{
    bool allows(const char *, const FieldRule &) const { return true; }

    /// What to say of a key that isn't allowed, or nothing for "unknown key".
    QString refusal(const QString &, const QStringList &) const { return {}; }
};

template <class T, class Keys>
void readRecord(Reading &reading, Reading::Node at, Reading::Node map, T &target, const Keys &keys);

/// Reads a map of free keys; keys that must name something are looked up at the end.
template <class T>
void readFreeMap(Reading &reading, Reading::Node map, OrderedMap<T> &target, const FieldRule &rule)
{
    if (!reading.expectMap(map))
        return;
    target.reserve(reading.tree().childCount(map) / 2);
    reading.forEachPair(map, [&](Reading::Node key, Reading::Node value) {
        if (!isOrderedMap<T> && rule.names == Names::Axes)
            reading.refer(key, Refers::ToAxis);
        if (!isOrderedMap<T> && rule.names == Names::Elements)
            reading.refer(key, Refers::ToElement);
        T item{};
        if (reading.hasValue(key, value))
            readAny(reading, key, value, item, rule);
        target.set(reading.tree().string(key), std::move(item));
    });
}

/// Reads whatever T is; \a at is where to report what is missing from it.
template <class T>
void readAny(Reading &reading, Reading::Node at, Reading::Node value, T &target,
             const FieldRule &rule)
{
    if constexpr (isOptional<T>) {
        readAny(reading, at, value, target.emplace(), rule);
    } else if constexpr (isRecord<T>) {
        readRecord(reading, at, value, target, EveryKey());
    } else if constexpr (isOrderedMap<T>) {
        readFreeMap(reading, value, target, rule);
    } else if constexpr (isRecordList<T>) {
        if (!reading.expectList(value))
            return;
        const SyntaxTree &tree = reading.tree();
        target.reserve(tree.childCount(value));
        for (auto item = tree.firstChild(value); item != 0; item = tree.next(item))
            readRecord(reading, item, item, target.emplaceBack(), EveryKey());
    } else if constexpr (std::is_enum_v<T>) {
        readWord(reading, value, target);
    } else {
        readLeaf(reading, value, target, rule);
    }
}

/// Reads one pair into the field of that name; false where T has none.
template <class T, class Keys>
bool readField(Reading &reading, Reading::Node key, Reading::Node value, T &target,
               const Keys &keys)
{
    const std::string_view name = reading.tree().text(key);
    bool found = false;
    forEachField<T>([&](const auto &f) {
        if (found || name != f.key || !keys.allows(f.key, f.rule))
            return;
        found = true;
        if (reading.hasValue(key, value))
            readAny(reading, key, value, target.*f.member, f.rule);
    });
    return found;
}

/// The keys of a record's table that are allowed.
template <class T, class Keys>
QStringList allowedKeys(const Keys &keys)
{
    QStringList names;
    forEachField<T>([&](const auto &f) {
        if (keys.allows(f.key, f.rule))
            names << QString::fromLatin1(f.key);
    });
    return names;
}

/// Reports the keys that T requires and \a map doesn't have.
template <class T>
void checkRequired(Reading &reading, Reading::Node at, Reading::Node map)
{
    forEachField<T>([&](const auto &f) {
        if (f.rule.required && reading.tree().keyNode(map, f.key) == 0)
            missingKey(reading, at, f.key);
    });
}

/// Reports a key that isn't allowed here.
template <class T, class Keys>
void refuseKey(Reading &reading, Reading::Node key, const Keys &keys)
{
    if (reading.isFull()) {
        reading.countProblem();
        return;
    }
    const QStringList allowed = allowedKeys<T>(keys);
    const QString refusal = keys.refusal(reading.tree().string(key), allowed);
    if (refusal.isEmpty())
        reading.unknownKey(key, allowed);
    else
        reading.problem(key, refusal);
}

template <class T, class Keys>
void readRecord(Reading &reading, Reading::Node at, Reading::Node map, T &target, const Keys &keys)
{
    if (!reading.expectMap(map))
        return;
    reading.forEachPair(map, [&](Reading::Node key, Reading::Node value) {
        if (!readField(reading, key, value, target, keys))
            refuseKey<T>(reading, key, keys);
    });
    checkRequired<T>(reading, at, map);
    checkRecord(reading, map, target);
}

} // namespace tempo
