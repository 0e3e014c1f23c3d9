#pragma once

#include "model/timing/slack.h"
#include "model/timing/way.h"

namespace tempo {

/// The worst-case slack of all elements at once where nothing waits: constant latencies, and
/// stages that are triggered, continuous or passive. It costs two sweeps over elements and flows,
/// however many ways there are. It keeps no reference.
class LimitSweep
{
public:
    /// A limit of a target that holds for all events (of reactions) or all origins (of ages) from
    /// which a way leads to it, over all of its flows.
    struct Limit
    {
        int target = 0; ///< place in the design
        double seconds = 0;
    };

    /// \a data holds the flows that carry data; \a question is Reaction or Staleness.
    LimitSweep(const Design &design, const Graph &data, Question question);

    /// Whether it knows about a target: no stage before it runs on a schedule, has a random
    /// latency, is on a cycle or takes the earliest of several inputs. False too where nothing
    /// leads there.
    bool knows(int target) const;

    /// The longest time from an event or origin to a target that it knows about.
    Ticks longest(int target) const { return m_before[size_t(m_spots[size_t(target)])]; }

    /// What an element adds to every way through it, in seconds: its reading and its latency.
    double contribution(int element) const
    {
        return secondsOf(m_delays[size_t(m_spots[size_t(element)])]);
    }

    /// The tightest of \a limits, all of targets that it knows about, for every element by place:
    /// the smallest limit - judged over the ways through it. Nothing where no limit is downstream.
    /// Of limits that are as tight, the first one counts, and of events the first in the design.
    QList<std::optional<ElementSlack>> slacks(const std::vector<Limit> &limits) const;

private:
    class Filler;

    Question m_question;

    // By spot: where an element stands in the order of the flows.
    std::vector<int> m_places;       ///< in the design
    std::vector<int> m_spots;        ///< of places
    std::vector<Ticks> m_delays;     ///< of the stages
    std::vector<char> m_isKnown;     ///< the same for all before it
    std::vector<int> m_inputs;       ///< where its inputs begin, and one more
    std::vector<int> m_origins;      ///< of the longest way; -1: of none
    std::vector<Ticks> m_before;     ///< the longest to its output
    std::vector<int> m_froms;        ///< spots, by input
    std::vector<Ticks> m_transports; ///< by input
};

} // namespace tempo
