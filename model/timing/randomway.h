#pragma once

#include "model/timing/randomschedule.h"
#include "model/timing/way.h"

namespace tempo {

/// A flow by which a stage reaches or triggers another one.
struct RandomHop
{
    int from = 0;      ///< place in RandomWay::stages
    int transport = 0; ///< place in RandomWay::transports
    double share = 1;  ///< of what triggers the stage, what comes over this flow
};

/// An element as the simulation sees it.
struct RandomStage
{
    int element = 0; ///< place in the graph
    Activation activation = Activation::Triggered;
    Join join = Join::All;
    RandomRun run;
    bool waits = false;                     ///< what reaches it waits for one of its runs
    std::optional<Activations> activations; ///< of a scheduled one
    std::optional<int> clock;               ///< of unknown phase, a place in RandomWay::clocks
    Overlap overlap = Overlap::Never;
    qint64 history = 0;              ///< see RandomSchedule
    std::vector<RandomHop> inputs;   ///< on the way
    std::vector<RandomHop> triggers; ///< of what it publishes, where that is asked for
    double rate = 0;                 ///< how often it publishes, likewise; per nanosecond

    bool hasKnownRuns() const { return activations && !clock; }
};

/// What lies between an origin and a target where times may be random: the counterpart of Way.
struct RandomWay
{
    /// At which instants it is asked.
    enum class Asked {
        Forward,      ///< from a random instant, or an activation of the origin, forward
        AtRuns,       ///< when the target runs
        AtPublication ///< when something arrives at the target
    };

    /// Nothing where there is no way, there is a cycle, runs pile up, or a time is out of range.
    /// \a from is where a year of a calendar begins.
    static std::optional<RandomWay> between(const Design &design, const Way::Graphs &graphs,
                                            const Ends &ends, const QDateTime &from);

    std::vector<RandomStage> stages; ///< of the way, in the order of the flows; then what triggers
    int length = 0;                  ///< how many of them are on the way
    std::vector<RandomTime> transports;
    std::vector<double> clocks; ///< the periods of those of unknown phase, nanoseconds
    std::vector<int> givers;    ///< what publishes towards the target, what triggers it before it
    std::vector<RandomHop> arrivals; ///< over which it comes to the target
    Asked asked = Asked::Forward;
    double horizon = 0;        ///< nanoseconds
    bool isScheduled = false;  ///< a schedule of known phase is on the way
    bool startsAtRuns = false; ///< forward: from the activations of the origin
    bool complete = true;

    const RandomStage &origin() const { return stages.front(); }
    const RandomStage &target() const { return stages[std::size_t(length) - 1]; }

private:
    class Builder;
};

} // namespace tempo
