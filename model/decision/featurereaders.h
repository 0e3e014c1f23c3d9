#pragma once

#include "model/design/graph.h"

#include <QStringList>

#include <optional>

namespace tempo {

/// How old one origin's data may be in a feature, and where that is written.
struct AllowedAge
{
    QString origin;     ///< its id
    double seconds = 0; ///< the smallest of all limits
    int reader = 0;     ///< place of the reader that asks for it
    bool operator==(const AllowedAge &) const = default;
};

/// What reads a feature: the predictions it serves and the age that its readers allow.
struct FeatureReaders
{
    QList<int> predictions; ///< the first on every path, ascending
    QList<AllowedAge> ages; ///< by origin, the strictest first

    /// The strictest of the ages, or nothing where no reader says one.
    std::optional<AllowedAge> strictest() const
    {
        return ages.isEmpty() ? std::nullopt : std::optional(ages.first());
    }
};

/// Follows data from the feature at \a place up to the first limit on each path: a flow's
/// `max_age`, else the `max_staleness` of a prediction or an action, for the origins that reach the
/// feature. O(elements + flows).
FeatureReaders readersOf(const Design &design, const Graph &data, int place);

} // namespace tempo
