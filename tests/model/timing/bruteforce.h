#pragma once

#include "model/design/graph.h"
#include "model/timing/spread.h"

#include <optional>

namespace tempo {

/// What the timing semantics say, word for word and without cleverness: every instant is looked up
/// through the whole design, stage by stage, in steps of a quarter of a second. For small designs
/// whose times are all whole seconds, constant and of known phase. Without cycles.
class BruteForce
{
public:
    explicit BruteForce(const Design &design);

    /// Over the hyperperiod of all schedules; nothing where no way leads from one to the other.
    std::optional<Spread> staleness(int origin, int target) const;
    std::optional<Spread> reaction(int event, int target) const;

private:
    using Quarters = qint64; ///< of a second
    struct Timing
    {
        Quarters period = 0; ///< 0: not scheduled
        Quarters offset = 0;
        Quarters delay = 0; ///< from the start of a run to its publication
    };

    std::optional<Quarters> cutOff(int origin, int element, Quarters at) const;
    std::optional<Quarters> shownTo(int origin, int element, Quarters at) const;
    std::optional<Quarters> arrival(int event, int element, Quarters of) const;
    Quarters transport(const Graph::Edge &edge) const;
    const Element &element(int place) const;
    static Ticks ticks(Quarters quarters) { return quarters * (ticksPerSecond / 4); }

    const Design &m_design;
    Graph m_data;
    QList<Timing> m_timings;
    Quarters m_hyperperiod = 4;
};

} // namespace tempo
