#pragma once

#include "model/design/activation.h"
#include "model/timing/paths.h"
#include "model/timing/schedules.h"

#include <QDateTime>
#include <QHash>

namespace tempo {

/// What is asked of a way.
enum class Question {
    Reaction,  ///< forward: pulls into triggered stages are not followed
    Staleness, ///< backward, over all flows that carry data
    FlowAge    ///< likewise, of what comes in over the flows that are followed into the target
};

/// What the clocks do of which the phase is unknown.
enum class Phases {
    Soonest, ///< each runs just when it is waited for
    Latest   ///< each has just run
};

/// What is asked, and between which elements, as places in the graph that is walked.
struct Ends
{
    Question question = Question::Reaction;
    int origin = 0;
    int target = 0;
    std::optional<int> through = {}; ///< only ways that pass this element
    QList<int> without = {};         ///< flows that are not followed, as places in the design
    std::optional<int> pace = {};    ///< a clock of unknown phase at whose runs is looked
};

/// A flow on a way, with its constant time of transport.
struct Hop
{
    int from = 0;        ///< place in the graph
    int flow = 0;        ///< place in the design
    Ticks transport = 0; ///< 0 for what the reader fetches: that is part of its reading
    int stage = 0;       ///< the place of `from` among the stages of the way
};

/// An element on a way, with constant times.
struct Stage
{
    int element = 0; ///< place in the graph
    Activation activation = Activation::Triggered;
    Join join = Join::All;
    Ticks wait = 0; ///< for a clock of unknown phase
    Ticks reading = 0;
    Ticks running = 0;     ///< its latency, of which a passive stage has none
    Ticks held = 0;        ///< until it is published: the watermark of a window on a schedule
    QList<Hop> inputs;     ///< from other elements of the way
    std::vector<Run> runs; ///< of a scheduled one with a known phase, as far as they matter
    std::shared_ptr<const Schedule> schedule; ///< null where it has none
    std::optional<Ticks> freeFor;             ///< the period of a schedule whose phase is unknown

    /// From what reaches it to what it shows, where no run of known phase is in between.
    Ticks delay() const { return wait + reading + running + held; }

    /// Whether what reaches it waits for one of its runs.
    bool hasRuns() const { return activation == Activation::Scheduled && !freeFor; }
};

/// What lies between an origin and a target, as numbers: its stages in the order of the flows, when
/// they run, and the time over which they have to be looked at.
class Way
{
public:
    /// Where a year begins, and how many publications a horizon may have.
    struct Extent
    {
        QDateTime from;
        qint64 cap = 0;
        std::shared_ptr<Schedules> schedules = {}; ///< of the design; null: not known yet
    };

    /// The graphs of a design.
    struct Graphs
    {
        const Graph &data;   ///< flows that carry data: what an element reads
        const Graph &walked; ///< the same, or Graph::ofModels()
    };

    /// Nothing where there is no way, a time on it is random, there is a cycle, runs pile up, or
    /// the horizon or a time is out of range.
    static std::optional<Way> between(const Design &design, const Graphs &graphs, const Ends &ends,
                                      const Extent &extent, Phases phases);

    /// The same without the runs of its stages.
    static std::optional<Way> outline(const Design &design, const Graphs &graphs, const Ends &ends,
                                      const Extent &extent, Phases phases);

    /// With all runs that have to do with what reaches the target, or starts at the origin, within
    /// the horizon.
    Way run() const;

    /// With all runs as near to an instant as it can take from the origin to the target.
    Way around(Ticks instant) const;

    const std::vector<Stage> &stages() const { return m_stages; }
    const Stage &origin() const { return m_stages.front(); }
    const Stage &target() const { return m_stages.back(); }

    /// The instants that are looked at.
    Interval horizon() const { return m_horizon; }

    /// The horizon, and before and after it as long as it can take from the origin to the target.
    Interval window() const { return m_window; }

    bool isScheduled() const { return m_isScheduled; }
    bool isComplete() const { return m_isComplete; }

    /// The periods of the clocks of unknown phase that are waited for.
    const std::vector<Ticks> &waits() const { return m_waits; }

    /// Whether the waits for clocks of unknown phase are independent of each other and of all else:
    /// every one is on each way from the origin to the target, and the schedules of known phase all
    /// lie in one of the parts between them.
    bool hasIndependentWaits() const { return m_hasIndependentWaits; }

private:
    class Builder;
    Way() = default;

    Way runIn(const std::vector<Interval> &windows) const;
    Ticks longestAt(const Stage &stage) const;

    std::vector<Stage> m_stages;
    std::vector<Ticks> m_waits;
    Interval m_horizon;
    Interval m_window;
    bool m_isScheduled = false;
    bool m_isComplete = true;
    bool m_hasIndependentWaits = true;
};

} // namespace tempo
