#include "model/timing/runs.h"

#include "model/timing/cronruns.h"
#include "model/timing/schedule.h"

#include <algorithm>
#include <limits>

namespace tempo {

namespace {

constexpr Ticks day = 86'400 * ticksPerSecond;

/// The smallest multiple of \a step that is at least \a value; step above 0.
Ticks roundedUp(Ticks value, Ticks step)
{
    const Ticks rest = value % step;
    return rest == 0 ? value : value - rest + (rest > 0 ? step : 0);
}

} // namespace

bool isCountable(const Element &element)
{
    double sum = 0;
    for (const auto &time : {element.every, element.offset, element.watermark})
        sum += time ? std::abs(time->seconds()) : 0;
    const bool isTooQuick = element.every && element.every->seconds() * double(ticksPerSecond) < 1;
    return sum <= longestTime && !isTooQuick;
}

Schedule::Schedule(const Design &design, const Element &element, RunLength run,
                   const QDateTime &from)
    : m_element(element), m_zone(timezoneOf(design, element).toUtf8()), m_run(run)
{
    findPeriod(design, from);
}

void Schedule::findPeriod(const Design &design, const QDateTime &from)
{
    const bool queues = m_element.operate.overrun == Overrun::Queue;
    if (m_element.every) {
        const Ticks every = ticksOf(m_element.every->seconds());
        m_step = queues ? every : roundedUp(std::max(m_run.busy, every), every);
        m_period = m_longestGap = m_step;
        m_pilesUp = queues && m_run.busy > every;
        return;
    }
    const Cron &cron = *m_element.schedule;
    const CronRuns runs(cron, m_zone);
    const qint64 start = from.toSecsSinceEpoch();
    const qint64 end = from.addYears(1).toSecsSinceEpoch();
    if (!cron.isCalendar() && !runs.clocksChange(start, end))
        m_period = cron.isDaily() ? day : 7 * day;
    const Ticks gap = ticksOf(Periods(design, from).of(m_element));
    m_longestGap = gap + (m_run.busy > 0 ? roundedUp(m_run.busy, std::max(gap, Ticks(1))) : 0);
    const qint64 last = m_period ? start + *m_period / ticksPerSecond : end;
    const auto count = Ticks(runs.between(start, last).size());
    m_pilesUp = queues && count * m_run.busy > (last - start) * ticksPerSecond;
}

std::optional<Beat> Schedule::beat() const
{
    if (!m_element.every)
        return std::nullopt;
    const Ticks offset = m_element.offset ? ticksOf(m_element.offset->seconds()) : 0;
    return Beat{offset, m_step, m_run.busy + m_run.holding};
}

std::vector<Ticks> Schedule::activations(Interval window) const
{
    std::vector<Ticks> found;
    if (m_element.every) {
        const Ticks offset = beat()->start;
        found.reserve(size_t(std::max(window.length(), Ticks(0)) / m_step + 1));
        for (Ticks at = offset + roundedUp(window.from - offset, m_step); at < window.to;
             at += m_step)
            found.push_back(at);
        return found;
    }
    const auto second
        = [](Ticks ticks) { return roundedUp(ticks, ticksPerSecond) / ticksPerSecond; };
    for (const qint64 at :
         CronRuns(*m_element.schedule, m_zone).between(second(window.from), second(window.to)))
        found.push_back(at * ticksPerSecond);
    return found;
}

std::vector<Run> Schedule::in(Interval window) const
{
    const bool queues = m_element.operate.overrun == Overrun::Queue;
    std::vector<Run> runs;
    const std::vector<Ticks> all = activations(window);
    runs.reserve(all.size());
    Ticks free = std::numeric_limits<Ticks>::min();
    for (const Ticks at : all) {
        if (at < free && !queues)
            continue;
        const Ticks start = std::max(at, free);
        free = start + m_run.busy;
        runs.push_back({start, free + m_run.holding});
    }
    return runs;
}

} // namespace tempo
