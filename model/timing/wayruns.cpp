#include "model/timing/way.h"

#include <algorithm>

namespace tempo {

/// The longest from what reaches a stage until that can be read there, with a gap to spare.
Ticks Way::longestAt(const Stage &stage) const
{
    return stage.delay()
        + (stage.hasRuns() ? 2 * stage.schedule->longestGap() + stage.reading + stage.running : 0);
}

/// Runs matter that what is looked at within the horizon may come from or get to. A cron keeps the
/// same runs over all of the window, for which of them are skipped depends on where it begins.
Way Way::run() const
{
    std::vector<Ticks> before(m_stages.size(), 0);
    std::vector<Ticks> after(m_stages.size(), 0);
    for (size_t place = 0; place < m_stages.size(); ++place) {
        for (const Hop &hop : m_stages[place].inputs)
            before[place] = std::max(before[place], before[size_t(hop.stage)] + hop.transport);
        before[place] += longestAt(m_stages[place]);
    }
    std::vector<Interval> windows(m_stages.size());
    for (size_t place = m_stages.size(); place-- > 0;) {
        after[place] += longestAt(m_stages[place]);
        for (const Hop &hop : m_stages[place].inputs) {
            Ticks &longest = after[size_t(hop.stage)];
            longest = std::max(longest, after[place] + hop.transport);
        }
        const bool isEven = m_stages[place].hasRuns() && m_stages[place].schedule->beat();
        windows[place] = isEven
            ? Interval{m_horizon.from - after[place], m_horizon.to + before[place]}
            : m_window;
    }
    return runIn(windows);
}

Way Way::around(Ticks instant) const
{
    const Ticks most = m_horizon.from - m_window.from;
    return runIn(std::vector(m_stages.size(), Interval{instant - most, instant + most}));
}

Way Way::runIn(const std::vector<Interval> &windows) const
{
    Way way = *this;
    for (size_t place = 0; place < windows.size(); ++place) {
        Stage &stage = way.m_stages[place];
        if (stage.hasRuns())
            stage.runs = stage.schedule->in(windows[place]);
    }
    return way;
}

} // namespace tempo
