#pragma once

#include "model/decision/keptvalue.h"
#include "model/timing/figures.h"

namespace tempo {

/// What the lateness of a target costs.
struct TargetValue
{
    std::optional<EventValue> value; ///< what the design keeps
    std::optional<Ladder> ladder;    ///< what each tempo would keep and cost
};

/// All that is computed from a design in figures.
struct Assessment
{
    Figures figures;
    QList<TargetValue> values; ///< of the figures' targets, in their order
};

/// Computes it. Where a latency is random and no samples are asked for, figures are missing.
Assessment assessmentOf(const Design &design, const TimingOptions &options = {});

/// The same where the design's \a figures are known already.
Assessment assessmentOf(const Design &design, const Figures &figures,
                        const TimingOptions &options = {});

} // namespace tempo
