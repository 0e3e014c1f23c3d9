#pragma once

#include "model/design/activation.h"
#include "model/timing/paths.h"
#include "model/timing/runs.h"

#include <QDateTime>
#include <QHash>

namespace tempo {

/// A flow on a way, with its constant time of transport.
struct Hop
{
    int from = 0; ///< place in the design
    bool pull = false;
    Ticks transport = 0;
};

/// An element on a way, with constant times.
struct Stage
{
    int element = 0; ///< place in the design
    Activation activation = Activation::Triggered;
    Join join = Join::All;
    Ticks delay = 0;       ///< reading + latency
    QList<Hop> inputs;     ///< from other elements of the way
    std::vector<Run> runs; ///< of a scheduled one, over the window
};

/// What lies between an origin and a target, as numbers: its stages in the order of the flows, when
/// they run, and the time over which they have to be looked at.
class Way
{
public:
    /// Nothing where a time between them is random, a phase is unknown, there is a cycle, runs pile
    /// up, or the horizon has more than \a cap publications.
    static std::optional<Way> between(const Design &design, const Graph &data, int origin,
                                      int target, const QDateTime &from, qint64 cap);

    const std::vector<Stage> &stages() const { return m_stages; }
    const Stage &origin() const { return m_stages.front(); }
    const Stage &target() const { return m_stages.back(); }

    /// The instants that are looked at.
    Interval horizon() const { return m_horizon; }

    /// The instants of which runs are known: the horizon, and before and after it as long as it can
    /// take from the origin to the target.
    Interval window() const { return m_window; }

    bool isScheduled() const { return m_isScheduled; }
    bool isComplete() const { return m_isComplete; }

private:
    class Builder;
    Way() = default;

    std::vector<Stage> m_stages;
    Interval m_horizon;
    Interval m_window;
    bool m_isScheduled = false;
    bool m_isComplete = true;
};

} // namespace tempo
