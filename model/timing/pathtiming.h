#pragma once

#include "model/design/graph.h"
#include "model/timing/spread.h"
#include "model/timing/worstpath.h"

namespace tempo {

/// How figures were come by.
enum class Method {
    Exact,  ///< from the staircases of all publications, and clocks of unknown phase convolved
    Bounds, ///< clocks of unknown phase that depend on each other: only best and worst are known
};

/// How long a path takes, or how old what comes over it is; in seconds.
struct PathTime
{
    Method method = Method::Exact;
    double best = 0;
    std::optional<double> mean; ///< nothing, as the percentiles, where only bounds are known
    std::optional<double> p50;
    std::optional<double> p95;
    std::optional<double> p99;
    double worst = 0;
    std::optional<double> horizon; ///< looked at; nothing where no schedule has a known phase
    bool complete = true; ///< false: a latency on the way is unknown and counted 0: a lower bound
    std::vector<PathPart> worstPath; ///< in order, summing to the worst
};

/// Reaction and staleness between two elements of a design whose latencies are constant (section
/// "Figures", methods 1 and 2, of the timing semantics). It keeps references to the design and the
/// graph.
///
/// Asked about an origin and a target, it looks at what lies between them over the time after which
/// everything there repeats, or over a year where a calendar or daylight saving is on the way. It
/// has no answer where there is no way, a latency on it is random, there is a cycle, runs pile up,
/// or the time to look at has more publications than the cap.
class PathTiming
{
public:
    static constexpr qint64 defaultCap = 10'000'000; ///< publications

    /// \a data holds the flows that carry data; \a from is where a year begins.
    PathTiming(const Design &design, const Graph &data, QDateTime from, qint64 cap = defaultCap);

    /// How old the newest data of \a origin is: in the outputs of a scheduled action, in any other
    /// element at a random instant. Both are places in the design.
    std::optional<PathTime> staleness(int origin, int target) const;

    /// How long it takes from an event (or a change of a source) to the first output that reflects
    /// it: of a random instant, or over the instants of a schedule.
    std::optional<PathTime> reaction(int event, int target) const;

    /// How the two are distributed; nothing where they have no answer, or clocks of unknown phase
    /// depend on each other.
    std::optional<TimeDistribution> stalenessDistribution(int origin, int target) const;
    std::optional<TimeDistribution> reactionDistribution(int event, int target) const;

private:
    std::optional<PathTime> time(const Way::Ends &ends) const;
    std::optional<TimeDistribution> distribution(const Way::Ends &ends) const;
    bool isAction(const Way::Ends &ends) const;
    std::optional<Way> way(const Way::Ends &ends, Phases phases) const;

    const Design &m_design;
    const Graph &m_data;
    Way::Extent m_extent;
};

} // namespace tempo
