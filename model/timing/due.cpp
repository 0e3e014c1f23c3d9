#include "model/timing/due.h"

#include "model/timing/cronruns.h"
#include "model/timing/distribution.h"
#include "model/timing/reading.h"
#include "model/timing/schedule.h"

#include <algorithm>
#include <numeric>

/// At every instant d at which an output is due, the latest run that started by then, a <= d, must
/// have published: the margin is d - (a + r + L). Example: a mail sent at 06:00 in 5 min is due at
/// 07:00 with a margin of 55 min; one that runs at 06:58 misses by 3 min, though yesterday's is
/// there. Runs and due instants are looked at over the time after which they repeat together.
/// Cost: the runs in that time. Covered by tst_due.

namespace tempo {

namespace {

constexpr Ticks day = 86'400 * ticksPerSecond;
constexpr double mostRuns = 1e7;

class Due
{
public:
    Due(const Design &design, const Graph &data, int element, const QDateTime &from)
        : m_design(design),
          m_data(data),
          m_place(element),
          m_element(design.elements.at(element).second),
          m_from(from),
          m_runs(*m_element.due, timezoneOf(design, m_element).toUtf8())
    {
    }

    std::optional<DueFigures> take()
    {
        const Ticks start = m_from.toSecsSinceEpoch() * ticksPerSecond;
        const Publishing pattern
            = Publications(m_design, m_data, {start, start}, m_from).of(m_place);
        if (pattern.always || (pattern.clocks.isEmpty() && pattern.schedules.isEmpty()))
            return std::nullopt;
        m_figures.complete = isComplete();
        if (!pattern.clocks.isEmpty()) {
            judgeUnknownPhase(pattern);
            return m_figures;
        }
        const std::optional<Interval> horizon = horizonOf(pattern, start);
        return horizon ? judged(*horizon) : std::nullopt;
    }

private:
    bool isComplete() const
    {
        return stageLatency(m_design, m_element).complete
            && readingTime(m_design, m_data, m_place).complete;
    }

    double busySeconds() const
    {
        return stageLatency(m_design, m_element).seconds
            + readingTime(m_design, m_data, m_place).seconds;
    }

    /// At the worst, a run starts just when it is due; any part of the period is as likely.
    void judgeUnknownPhase(const Publishing &pattern)
    {
        double period = 0;
        for (const int clock : pattern.clocks)
            period = std::max(period, periodOf(m_design, m_design.elements.at(clock).second));
        m_figures.margin = -busySeconds();
        m_figures.late = period > 0 ? std::min(1.0, busySeconds() / period) : 1;
    }

    /// The time over which runs and due instants repeat; a year where nothing shorter tells.
    std::optional<Interval> horizonOf(const Publishing &pattern, Ticks start)
    {
        const Ticks year = m_from.secsTo(m_from.addYears(1)) * ticksPerSecond;
        const bool clocksChange
            = m_runs.clocksChange(start / ticksPerSecond, (start + year) / ticksPerSecond);
        const bool isCalendar = m_element.due->isCalendar();
        Ticks length = isCalendar || clocksChange ? year : m_element.due->isDaily() ? day : 7 * day;
        for (const int scheduled : pattern.schedules) {
            const Schedule schedule(m_design, m_design.elements.at(scheduled).second, {}, m_from);
            m_lookBack = std::max(m_lookBack, 2 * schedule.longestGap());
            const Ticks period = schedule.period().value_or(year);
            Ticks common = 0;
            if (__builtin_mul_overflow(length / std::gcd(length, period), period, &common))
                common = year;
            length = std::min(common, year);
            if (double(length + 2 * m_lookBack) / double(schedule.longestGap()) > mostRuns)
                return std::nullopt;
        }
        return Interval{start, start + length};
    }

    std::optional<DueFigures> judged(Interval horizon)
    {
        Publications publications(m_design, m_data,
                                  {horizon.from - 2 * m_lookBack - 7 * day, horizon.to}, m_from);
        const std::vector<Run> &runs = publications.of(m_place).runs;
        const auto instants
            = m_runs.between(horizon.from / ticksPerSecond, horizon.to / ticksPerSecond);
        std::optional<Ticks> margin;
        QHash<Ticks, double> shares; // the same margin comes again and again
        double late = 0;
        for (const qint64 second : instants) {
            const Ticks due = second * ticksPerSecond;
            const auto after = std::ranges::upper_bound(runs, due, {}, &Run::start);
            if (after == runs.begin())
                continue;
            const Run &run = *std::prev(after);
            margin = std::min(margin.value_or(due - run.published), due - run.published);
            const Ticks left = due - run.published;
            if (!shares.contains(left))
                shares.insert(left, probabilityLate(left));
            late += shares.value(left);
        }
        if (!margin)
            return std::nullopt;
        m_figures.margin = secondsOf(*margin);
        m_figures.late = late / double(instants.size());
        return m_figures;
    }

    /// With \a left ticks left at its judged length.
    double probabilityLate(Ticks left) const
    {
        const double certain = left < 0 ? 1 : 0;
        if (!m_element.latency || m_element.latency->family == Family::Constant)
            return certain;
        const double most = stageLatency(m_design, m_element).seconds + secondsOf(left);
        return shareAbove(*m_element.latency, most).value_or(certain);
    }

    const Design &m_design;
    const Graph &m_data;
    int m_place;
    const Element &m_element;
    const QDateTime &m_from;
    CronRuns m_runs;
    Ticks m_lookBack = day;
    DueFigures m_figures;
};

} // namespace

std::optional<DueFigures> dueFigures(const Design &design, const Graph &data, int element,
                                     const QDateTime &from)
{
    if (!design.elements.at(element).second.due)
        return std::nullopt;
    return Due(design, data, element, from).take();
}

} // namespace tempo
