#pragma once

#include "model/decision/assessment.h"

namespace tempo {

/// A prediction or action of which two designs don't keep the same, or whose ladder recommends
/// another rung.
struct ValueChange
{
    QString target;                    ///< its id
    std::optional<TargetValue> before; ///< nothing: the target is new
    std::optional<TargetValue> after;  ///< nothing: the target is gone
};

/// The title of the recommended rung; empty without one.
QString recommendedTitle(const TargetValue &value);

/// Every target whose value kept (by more than a billionth), event, or recommended rung differs, in
/// the order of \a after; then those that are gone. Of those that came or went only the ones whose
/// lateness has a price.
QList<ValueChange> valueChanges(const Design &before, const Assessment &assessmentBefore,
                                const Design &after, const Assessment &assessmentAfter);

} // namespace tempo
