#pragma once

#include "model/base/orderedmap.h"

namespace tempo {

/// What stands under one key in two maps, of which at least one has it.
template <class T>
struct Pairing
{
    QString key;
    std::optional<T> before; ///< nothing: it is new
    std::optional<T> after;  ///< nothing: it is gone
};

/// Everything that either of two maps has: in the order of \a after, then what is gone in the order
/// of \a before.
template <class T>
QList<Pairing<T>> paired(const OrderedMap<T> &before, const OrderedMap<T> &after)
{
    const auto valueIn = [](const OrderedMap<T> &map, const QString &key) {
        const T *found = map.find(key);
        return found ? std::optional<T>(*found) : std::nullopt;
    };
    QList<Pairing<T>> pairs;
    for (const auto &[key, value] : after)
        pairs << Pairing<T>{key, valueIn(before, key), value};
    for (const auto &[key, value] : before) {
        if (!after.contains(key))
            pairs << Pairing<T>{key, value, std::nullopt};
    }
    return pairs;
}

} // namespace tempo
