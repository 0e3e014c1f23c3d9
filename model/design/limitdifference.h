#pragma once

#include "model/design/fieldaccess.h"

#include <QList>
#include <QString>

namespace tempo {

/// A limit that two designs set differently, or that only one of them sets.
struct LimitChange
{
    QString path;      ///< of its key, as Difference::path
    QString subject;   ///< whose, e.g. "Prediction “Ranked list”"
    QString label;     ///< of its key, e.g. "Max latency"
    QString origin;    ///< id of the origin whose age it limits; empty: all of them, or no age
    FieldValue before; ///< a Duration, of `due` a Cron; monostate: not set
    FieldValue after;  ///< likewise

    bool operator==(const LimitChange &) const = default;
};

/// Every limit (`max_latency`, `max_staleness`, `max_age`, `due`) that differs, those of elements
/// and flows that came or went included: owner by owner in the order of the document, those that
/// are gone last. The same length of time in other words is no difference. n log n.
QList<LimitChange> limitChanges(const Design &before, const Design &after);

/// A limit as its author wrote it; empty where it isn't set.
QString limitText(const FieldValue &limit);

} // namespace tempo
