#pragma once

#include "model/timing/evenruns.h"
#include "model/timing/found.h"
#include "model/timing/way.h"

#include <optional>

namespace tempo {

/// A way on which each stage follows one other, and all that run on a schedule do so at regular
/// intervals of known phase. Its distributions cost as much as its slowest stage has runs, however
/// often the others run.
class EvenChain
{
public:
    /// Nothing where the way is no such chain, clocks of unknown phase are on it, or its numbers
    /// are too large. The runs of the way need not be known.
    static std::optional<EvenChain> of(const Way &way);

    /// Of what happens at any instant of the horizon at an origin without a schedule.
    Found reactions() const;

    /// Of what the target shows at any instant of the horizon.
    Found ages() const;

private:
    /// The time as a sawtooth: the teeth that the passes of the slowest stage's runs make.
    enum class Teeth { OfReactions, OfAges };

    EvenChain() = default;
    Found found(Teeth teeth) const;

    EvenRuns m_runs;
    Ticks m_base = 0; ///< the beginning of the horizon, from which units count
    Ticks m_unit = 1;
    double m_length = 0; ///< of the horizon
    double m_reach = 0;  ///< longer than anything takes from the origin to the target
};

} // namespace tempo
