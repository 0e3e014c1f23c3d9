#pragma once

#include "model/design/difference.h"
#include "model/design/fieldaccess.h"
#include "model/design/leaftext.h"
#include "model/design/sectionfields.h"

#include <QCoreApplication>

/// The walk behind differencesOf(). It follows the field tables of fields.h and sectionfields.h, so
/// that a key that is added there is compared without another line here.

namespace tempo {

/// What a type is made of.
template <class T>
struct Shape
{
    static constexpr bool isMap = false;
    static constexpr bool isList = false;
    using Plain = T;
};
template <class T>
struct Shape<std::optional<T>> : Shape<T>
{
    using Plain = T;
};
template <class T>
struct Shape<OrderedMap<T>> : Shape<T>
{
    static constexpr bool isMap = true;
    using Plain = OrderedMap<T>;
};
template <class T>
struct Shape<QList<T>>
{
    static constexpr bool isMap = false;
    static constexpr bool isList = isRecord<T>; ///< lists of plain values are one leaf
    using Plain = QList<T>;
};

/// Whether a map of fixed keys stands for a thing of its own.
template <class T>
constexpr bool isThing()
{
    if constexpr (isRecord<T>) {
        return std::apply([](const auto &...fields) { return (fields.rule.required || ...); },
                          fieldsOf<T>);
    }
    return false;
}

/// What a thing is called, in one line: its title, text or metric, else its key.
template <class T>
QString nameOf(const QString &key, const T &thing)
{
    QString name;
    if constexpr (isRecord<T>) {
        forEachField<T>([&](const auto &f) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(thing.*f.member)>, QString>) {
                if (name.isEmpty()
                    && (f.rule.required || QLatin1String(f.key) == QLatin1String("title")))
                    name = thing.*f.member;
            }
        });
    }
    return name.isEmpty() ? key : shownValue(name, {});
}

/// Where the walk is.
struct Place
{
    QString path;
    QString subject;
    QString key;        ///< below the element or flow; empty in sections
    QStringList labels; ///< in sections one for each step down
    bool isPart = false;

    QString label() const { return labels.join(QStringLiteral(" · ")); }
};

/// A value on one side of a difference.
struct Side
{
    QString text;
    FieldValue value;
};

template <class T, class Variant>
inline constexpr bool isOneOf = false;
template <class T, class... Types>
inline constexpr bool isOneOf<T, std::variant<Types...>> = (std::is_same_v<T, Types> || ...);

/// A value as a difference holds it: as itself, or as its text where no field holds its like.
template <class T>
FieldValue heldValue(const T &value)
{
    if constexpr (isOneOf<T, FieldValue>)
        return value;
    else
        return leafText(value, Spelling::AsWritten);
}
template <class T>
FieldValue heldValue(const std::optional<T> &value)
{
    return value ? heldValue(*value) : FieldValue();
}

/// One step down.
inline Place below(const Place &place, const QString &key, const QString &label)
{
    Place inner = place;
    inner.path += u'.' + key;
    inner.labels << label;
    return inner;
}

/// At a key of a map of fixed keys. Elements and flows have a label for every key, however deep.
inline Place atField(const Place &place, const char *name, const char *about)
{
    const QString key = place.key.isEmpty() ? QString::fromLatin1(name)
                                            : QString(place.key + u'.' + QLatin1String(name));
    const QString known = fieldLabel(place.isPart ? key : QString::fromLatin1(name));
    const bool isKnown = known != key && known != QLatin1String(name);
    Place inner = below(place, QString::fromLatin1(name),
                        isKnown ? known : QCoreApplication::translate("tempo::Key", about));
    if (place.isPart) {
        inner.key = key;
        inner.labels = {inner.labels.constLast()};
    }
    return inner;
}

/// Walks two values of one type side by side and notes what differs.
class Comparing
{
public:
    QList<Difference> found; ///< so far

    /// Notes a difference.
    void add(DifferenceKind kind, const Place &place, const Side &before = {},
             const Side &after = {})
    {
        found.append({kind, place.path, place.subject, place.label(), before.text, after.text,
                      before.value, after.value});
    }

    /// Compares the comments above something in the file.
    void comment(const QString &before, const QString &after, const Place &place)
    {
        if (before != after) {
            add(DifferenceKind::Rewritten,
                below(place, QStringLiteral("#"),
                      QCoreApplication::translate("tempo::Difference", "Comment in the file")),
                {before, before}, {after, after});
        }
    }

    /// Compares maps of fixed keys, key by key.
    template <class T>
    void record(const T &before, const T &after, const Place &place)
    {
        forEachField<T>([&](const auto &f) {
            value(before.*f.member, after.*f.member, atField(place, f.key, f.about));
        });
    }

    /// Compares the values of one key, whatever their type.
    template <class T>
    void value(const T &before, const T &after, const Place &place)
    {
        using Plain = typename Shape<T>::Plain;
        if (before == after)
            return;
        if constexpr (isRecord<Plain>)
            nested<Plain>(before, after, place);
        else if constexpr (Shape<T>::isMap)
            map(before, after, place);
        else if constexpr (Shape<T>::isList)
            list(before, after, place);
        else
            leaf(before, after, place);
    }

    /// Compares maps of free keys: what came, went, changed, and their order.
    template <class T>
    void map(const OrderedMap<T> &before, const OrderedMap<T> &after, const Place &place)
    {
        for (const auto &[key, value] : before) {
            if (!after.contains(key))
                entry<T>(&value, nullptr, entryPlace(place, key, value));
        }
        for (const auto &[key, value] : after)
            entry<T>(before.find(key), &value, entryPlace(place, key, value));
        order(before, after, place);
    }

    /// Notes where the keys that both have come in another order.
    template <class T>
    void order(const OrderedMap<T> &before, const OrderedMap<T> &after, const Place &place)
    {
        qsizetype last = -1;
        for (const auto &[key, value] : after) {
            const qsizetype here = before.indexOf(key);
            if (here >= 0 && here < last) {
                add(DifferenceKind::Reordered, place);
                return;
            }
            last = std::max(last, here);
        }
    }

private:
    template <class Plain, class T>
    void nested(const T &before, const T &after, const Place &place)
    {
        const qsizetype told = found.size();
        if constexpr (std::is_same_v<Plain, T>) {
            record(before, after, place);
        } else {
            record(before.value_or(Plain()), after.value_or(Plain()), place);
            if (found.size() == told) // an empty map came or went
                add(after ? DifferenceKind::Added : DifferenceKind::Removed, place);
        }
    }

    template <class T>
    static Place entryPlace(const Place &place, const QString &key, const T &value)
    {
        if constexpr (!isRecord<T>)
            return below(place, key, key);
        Place inner = below(place, key, nameOf(key, value));
        if (inner.labels.size() > 1)
            inner.labels.removeAt(inner.labels.size() - 2); // the map's own label says no more
        return inner;
    }

    template <class T>
    void entry(const T *before, const T *after, const Place &place)
    {
        const qsizetype told = found.size();
        if (before && after) {
            value(*before, *after, place);
            return;
        }
        if constexpr (isRecord<T> && !isThing<T>())
            record(before ? *before : T(), after ? *after : T(), place);
        else if constexpr (!isRecord<T> && Shape<T>::isMap)
            map(before ? *before : T(), after ? *after : T(), place);
        else if constexpr (!isRecord<T>)
            add(changeOf<T>(), place, before ? sideOf(*before) : Side(),
                after ? sideOf(*after) : Side());
        if (found.size() == told)
            add(after ? DifferenceKind::Added : DifferenceKind::Removed, place);
    }

    template <class T>
    static Side sideOf(const T &value)
    {
        return {leafText(value, Spelling::AsWritten), heldValue(value)};
    }

    /// What the entries of a list are called, each once: a second of a name goes by its number.
    template <class T>
    static OrderedMap<T> named(const QList<T> &list)
    {
        OrderedMap<T> entries;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString number = QString::number(i + 1);
            const QString name = nameOf(number, list.at(i));
            const bool isTaken = entries.contains(name); // no name holds a line break
            entries.set(isTaken ? QString(number + u'\n') : name, list.at(i));
        }
        return entries;
    }

    /// The entry with the name of another list's entry, or the one that bore another name in its
    /// place.
    template <class T>
    static const T *partner(const OrderedMap<T> &list, const OrderedMap<T> &other, qsizetype index)
    {
        if (const T *namesake = list.find(other.at(index).first))
            return namesake;
        const bool isRenamed = index < list.size() && !other.contains(list.at(index).first);
        return isRenamed ? &list.at(index).second : nullptr;
    }

    template <class T>
    void list(const QList<T> &before, const QList<T> &after, const Place &place)
    {
        const OrderedMap<T> old = named(before);
        const OrderedMap<T> now = named(after);
        const auto at = [&](qsizetype index, const T &value) {
            const QString number = QString::number(index + 1);
            Place inner = below(place, number, nameOf(number, value));
            inner.isPart = false;
            return inner;
        };
        for (qsizetype i = 0; i < old.size(); ++i) {
            if (!partner(now, old, i))
                entry<T>(&old.at(i).second, nullptr, at(i, old.at(i).second));
        }
        for (qsizetype i = 0; i < now.size(); ++i)
            entry<T>(partner(old, now, i), &now.at(i).second, at(i, now.at(i).second));
        order(old, now, place);
    }

    template <class T>
    static constexpr DifferenceKind changeOf()
    {
        using Plain = typename Shape<T>::Plain;
        constexpr bool onCanvas = std::is_same_v<Plain, QPointF> || std::is_same_v<Plain, QRectF>;
        return onCanvas ? DifferenceKind::Moved : DifferenceKind::Changed;
    }

    template <class T>
    void leaf(const T &before, const T &after, const Place &place)
    {
        const bool same = leafText(before, Spelling::Plain) == leafText(after, Spelling::Plain);
        const DifferenceKind kind = changeOf<T>();
        add(same && kind != DifferenceKind::Moved ? DifferenceKind::Rewritten : kind, place,
            sideOf(before), sideOf(after));
    }
};

} // namespace tempo
