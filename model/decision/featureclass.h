#pragma once

#include "model/design/design.h"

#include <optional>

namespace tempo {

/// The class that a design itself speaks for.
struct ClassSuggestion
{
    std::optional<FeatureClass> featureClass; ///< absent: the design doesn't say enough
    QString reason; ///< plain text: why, with figures; without a class, what is missing
};

/// For every feature, by id, what the design says about its class: from what feeds it, its own
/// schedule and window, and the age that its readers allow. Stable attributes and aggregates of the
/// past are precomputed, what is computed from the event at hand is streaming, counts over a recent
/// window are windowed (the article's "Feature engineering for the chosen rhythm").
///
/// Taking any suggestion, or all of them, raises no finding of the rule class-mismatch that was not
/// there before. Costs the design's elements and flows, once and for each feature.
OrderedMap<ClassSuggestion> suggestedClasses(const Design &design);

} // namespace tempo
