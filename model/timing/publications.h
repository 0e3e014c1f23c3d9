#pragma once

#include "model/design/graph.h"
#include "model/timing/runs.h"

#include <QDateTime>
#include <QHash>

namespace tempo {

/// When an element publishes, by itself or because of what triggers it.
struct Publishing
{
    bool always = false;   ///< at any instant: something unscheduled triggers it
    QList<int> clocks;     ///< the elements of unknown phase that it publishes after
    QList<int> schedules;  ///< those of known phase
    std::vector<Run> runs; ///< ascending by start: when it was triggered, when that is published
};

/// When the elements of a design publish. Latencies count at judge_at. A triggered stage publishes
/// after whatever is pushed into it, a passive one holds what is published into it; what they pull
/// triggers nothing. It keeps references to the design and the graph.
///
/// Example: a nightly job pushes into a triggered mail; both publish once a day.
class Publications
{
public:
    /// \a data holds the flows that carry data; \a window the instants of which runs are known;
    /// \a from is where a year of a calendar begins.
    Publications(const Design &design, const Graph &data, Interval window, QDateTime from);

    /// Of an element; of one on a cycle, what comes from outside of it.
    const Publishing &of(int element);

private:
    Publishing made(int element);
    Publishing scheduled(int element, RunLength length) const;
    void join(Publishing &all, const Graph::Edge &edge, Ticks delay);

    const Design &m_design;
    const Graph &m_data;
    Interval m_window;
    QDateTime m_from;
    QHash<int, Publishing> m_found;
};

} // namespace tempo
