#pragma once

#include "model/design/graph.h"
#include "model/timing/spread.h"

#include <QDateTime>

namespace tempo {

/// A time as it comes out of a design in which everything on the way is known.
struct ExactTime
{
    Spread spread;
    std::optional<Ticks>
        horizon; ///< over which it was looked at; nothing where nothing is scheduled
    bool complete
        = true; ///< false: a latency on the way is unknown and counted 0, so it is a lower bound
};

/// Reaction and staleness of a design by the staircases of its publications (section "Figures",
/// method 1, of the timing semantics). It keeps references to the design and the graph.
///
/// Asked about one origin and one target, it looks at what lies between them over the time after
/// which everything there repeats, or over a year where a calendar or daylight saving is on the
/// way. It has no answer where a latency between them is random, a schedule has an unknown phase,
/// there is a cycle or runs pile up, or the time to look at has more than the cap of publications.
class ExactTiming
{
public:
    static constexpr qint64 defaultCap = 10'000'000; ///< publications

    /// \a data holds the flows that carry data; \a from is where a year begins.
    ExactTiming(const Design &design, const Graph &data, QDateTime from, qint64 cap = defaultCap);

    /// How old the newest data of \a origin is: in the outputs of a scheduled action, in any other
    /// element at a random instant. Both are places in the design.
    std::optional<ExactTime> staleness(int origin, int target) const;

    /// How long it takes from an event (or a change of a source) to the first output that reflects
    /// it: of a random instant, or over the instants of a schedule.
    std::optional<ExactTime> reaction(int event, int target) const;

private:
    const Design &m_design;
    const Graph &m_data;
    QDateTime m_from;
    qint64 m_cap;
};

} // namespace tempo
