#pragma once

#include "model/findings/finding.h"

namespace tempo {

/// A finding that only one of two designs has, or that isn't the same in both.
struct FindingChange
{
    std::optional<Finding> before; ///< nothing: it appeared
    std::optional<Finding> after;  ///< nothing: it is gone
};

/// What became of findings, told by id: those that appeared or whose severity, status or message
/// differs in the order of \a after, then those that are gone in the order of \a before. An element
/// that was renamed in between changes messages: compare findings of designs with the same titles.
QList<FindingChange> findingChanges(const QList<Finding> &before, const QList<Finding> &after);

} // namespace tempo
