#pragma once

#include "model/base/jsonwriter.h"

namespace tempo {

/// One side of a difference, with the keys that \a write writes; null where it isn't there.
template <class T>
void writeSide(const std::optional<T> &side, JsonWriter &json,
               void (*write)(const T &, JsonWriter &))
{
    if (!side) {
        json.null();
        return;
    }
    json.beginObject();
    write(*side, json);
    json.endObject();
}

/// An entry of two sides, below the keys of what it is about.
template <class Change, class WriteAbout, class T>
void writeSides(const Change &change, JsonWriter &json, WriteAbout writeAbout,
                void (*write)(const T &, JsonWriter &))
{
    json.beginObject();
    writeAbout();
    json.key("before");
    writeSide(change.before, json, write);
    json.key("after");
    writeSide(change.after, json, write);
    json.endObject();
}

} // namespace tempo
