#pragma once

#include "model/base/orderedmap.h"

#include <optional>

namespace tempo {

/// Puts a value under a key, or takes the key away where there is none or it says nothing.
template <class T>
void putEntry(OrderedMap<T> &map, const QString &key, const std::optional<T> &value)
{
    if (value && *value != T())
        map.set(key, *value);
    else
        map.take(key);
}

} // namespace tempo
