#pragma once

#include "model/base/orderedmap.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <optional>

namespace tempo {

/// What an editor has to know beside its key: all of it is for showing, none of it is written.
struct EditorContext
{
    QString label;                 ///< the field's name in the reader's language
    QString currency;              ///< of money
    QString timezone;              ///< in which schedules run, as an IANA id
    OrderedMap<QString> origins;   ///< titles, by id, of what a limit of age may name
    QStringList suggestions;       ///< for texts that others in the design have already
    std::optional<bool> byDefault; ///< what a flag counts as that nobody set
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace tempo
