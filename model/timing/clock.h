#pragma once

#include "model/design/graph.h"
#include "model/timing/runs.h"
#include "model/timing/timemap.h"
#include "model/timing/timingoptions.h"

#include <QHash>
#include <QSet>

namespace tempo {

/// What an element shows of an origin at an instant.
struct Knowledge
{
    int origin = 0;       ///< place in the design
    Ticks newest = 0;     ///< up to when its data reaches; if clocks of unknown phase run in time
    Ticks oldest = 0;     ///< and if they have just missed it; mostly the same
    bool complete = true; ///< false: a latency on the way is unknown and counted 0
    bool operator==(const Knowledge &) const = default;
};

/// An element at an instant.
struct ElementAtInstant
{
    int element = 0;        ///< place in the design
    QList<Knowledge> knows; ///< of each origin, in document order
    QList<int>
        untold; ///< origins of which nothing can be told: cycles, runs that pile up or too many
    bool hasRuns = false;      ///< it runs at known times
    std::optional<Run> last;   ///< the last run that has started
    std::optional<Ticks> next; ///< when the next one starts
    bool hasFreeClock = false; ///< it runs every so often, nobody knows when

    /// The age of the oldest that it shows, at most; nothing where it knows nothing.
    std::optional<Ticks> oldestAge(Ticks instant) const;
};

/// What every element of a design knows at any instant, and how old that is: the newest cut-off of
/// each origin that is contained in what it shows. Random latencies count as they are held against
/// limits, so that the answer is one instant and not a distribution.
///
/// Making one looks at all ways once: O(origins × targets) of them at worst, as a way to one target
/// tells all that lies on it. Asking is logarithmic in the number of runs.
class Clock
{
public:
    explicit Clock(const Design &design, TimingOptions options = {});

    /// Of all elements that know something or run at known times, in document order.
    QList<ElementAtInstant> at(Ticks instant) const;

    /// When something starts to run in a window, ascending, each instant once; only of elements
    /// that do so at most \a most times there.
    QList<Ticks> startsIn(Interval window, int most) const;

    /// The longest time after which something repeats; nothing where nothing runs at known times.
    std::optional<Ticks> period() const;

    /// Where the first period begins.
    Ticks start() const { return m_start; }

    /// Whether random latencies were counted as one figure.
    bool isApproximate() const { return m_isApproximate; }

private:
    /// The ways from an origin to a target.
    struct Looked
    {
        Interval horizon;
        QHash<int, TimeMap> newest;
        QHash<int, TimeMap> oldest; ///< empty where it is the same
        QSet<int> incomplete;       ///< elements to which a latency is unknown
    };

    /// When an element runs, over a horizon after which it repeats.
    struct Runs
    {
        Interval horizon;
        std::vector<Run> runs;
    };

    /// Which of the ways tells what an element knows of an origin; -1 for none.
    struct Source
    {
        int origin = 0;
        int looked = -1;
    };

    void look(int origin, const Design &design, const Graph &data, const TimingOptions &options);
    bool lookAt(int origin, int target, const Design &design, const Graph &data,
                const TimingOptions &options);
    void addRuns(ElementAtInstant &element, Ticks instant) const;
    std::optional<Knowledge> knowledge(int element, const Source &source, Ticks instant) const;

    std::vector<Looked> m_looked;
    QHash<int, QList<Source>> m_sources; ///< by element
    QHash<int, Runs> m_runs;
    QList<int> m_freeClocks;
    int m_size = 0;
    Ticks m_start = 0;
    bool m_isApproximate = false;
};

} // namespace tempo
