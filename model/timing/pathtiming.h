#pragma once

#include "model/design/graph.h"
#include "model/timing/answers.h"
#include "model/timing/pathtime.h"
#include "model/timing/schedules.h"
#include "model/timing/timingoptions.h"

#include <memory>

namespace tempo {

struct Simulation;

/// Reaction and age of data between elements of a design (section "Figures" of the timing
/// semantics), each figure with the method it was come by. It keeps references to the design and
/// the graph.
///
/// Asked about an origin and a target, it looks at what lies between them over the time after which
/// everything there repeats, or over a year where a calendar or daylight saving is on the way.
/// Where a latency is random, or that time has more publications than the cap, it simulates. It has
/// no answer where there is no way, there is a cycle, or runs pile up.
class PathTiming
{
public:
    /// \a data holds the flows that carry data.
    PathTiming(const Design &design, const Graph &data, TimingOptions options = {});

    /// How old the newest data of \a origin is: in the outputs of a scheduled action, in any other
    /// element at a random instant. Both are places in the design.
    std::optional<PathTime> staleness(int origin, int target) const;

    /// How long it takes from an event (or a change of a source) to the first output that reflects
    /// it: of a random instant, or over the instants of a schedule.
    std::optional<PathTime> reaction(int event, int target) const;

    /// How old the newest data of \a origin is that comes in over a flow, a place in the design:
    /// when a scheduled reader runs, when a fetch at a random instant completes, or when something
    /// is pushed.
    std::optional<PathTime> flowAge(int origin, int flow) const;

    /// How old the newest data of \a origin is that the model was trained on that is in use in
    /// \a target: over at least one flow that carries a model.
    std::optional<PathTime> modelAge(int origin, int target) const;

    /// What lies between an origin and a target, without answering anything; empty where there is
    /// no way. Restrictions count.
    Between between(const Ends &ends) const;

    /// Those of its elements that every way passes.
    QSet<int> passedByAll(const Ends &ends, const Between &part) const;

    /// The elements before one of its elements on the ways.
    QList<int> before(const Ends &ends, const Between &part, int element) const;

    /// The question of flowAge().
    Ends endsOf(int origin, int flow) const;

    /// Whether any flow carries a model; without one, only places in the design may be asked about.
    bool hasModels() const { return m_models.has_value(); }

    /// How long it takes over the ways through each element, in seconds, where nothing but constant
    /// delays is on them; nothing otherwise.
    std::optional<QHash<int, double>> timesThrough(const Ends &ends) const;

    /// Any question, with restrictions. Elements are places in the design; a target in the second
    /// half of Graph::ofModels() asks about models.
    std::optional<PathTime> time(const Ends &ends) const;

    /// How it is distributed; nothing where it has no answer, or clocks of unknown phase depend on
    /// each other.
    std::optional<TimeDistribution> distribution(const Ends &ends) const;

    /// Where Graph::ofModels() has what a model has reached.
    int modelPlace(int element) const { return element + int(m_design.elements.size()); }

private:
    /// The design with every random latency at its least and its greatest.
    struct Bounds
    {
        Design least;
        Design greatest;
    };

    void findBounds();
    std::optional<PathTime> exactTime(const Ends &ends, const Way &soonest) const;
    std::optional<PathTime> simulatedTime(const Ends &ends) const;
    std::optional<Simulation> simulation(const Ends &ends) const;
    std::optional<PathTime> boundsOf(const Design &design, const Ends &ends) const;
    Follows followed(const Ends &ends) const;
    const Graph &walked(const Ends &ends) const;
    std::optional<Way> way(const Ends &ends, Phases phases) const;
    Answered answered(const Ends &ends, const Way &way) const;
    std::optional<int> paceOf(int flow) const;
    std::vector<Ticks> arrivalsOver(const Way &way) const;
    const Element &elementAt(int node) const;

    const Design &m_design;
    const Graph &m_data;
    std::optional<Graph> m_models; ///< nothing where no flow carries a model
    TimingOptions m_options;
    std::shared_ptr<Schedules> m_schedules; ///< of this design
    std::shared_ptr<const Bounds> m_bounds; ///< null where nothing is random
};

} // namespace tempo
