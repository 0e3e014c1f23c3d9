#include "model/timing/margins.h"

#include "model/design/activation.h"
#include "model/timing/distribution.h"
#include "model/timing/reading.h"
#include "model/timing/runs.h"
#include "model/timing/schedule.h"

#include <algorithm>
#include <numeric>

/// For each activation b of a scheduled reader, the latest activation a < b of what it reads must
/// have published and arrived: the margin is b - (a + r + L + transport). Example: a job at 02:00
/// that takes 3 h 30 leaves a mail at 06:00 a margin of 30 min; with a run of 4 h 10 the mail reads
/// yesterday's file: a missed train. Both are looked at over the time after which they repeat
/// together. Cost: pairs that meet, times the runs in that time. Covered by tst_margins.

namespace tempo {

namespace {

constexpr double mostRuns = 1e7;

bool isSource(const Element &element)
{
    return element.kind == Kind::Event || element.kind == Kind::Source;
}

/// A scheduled element of known phase.
struct Clocked
{
    int place = 0;
    Schedule schedule;
    Ticks gap = 0; ///< the longest between two activations
    KnownTime busy;
};

/// A reader and what it takes to get there.
struct Reached
{
    int reader = 0;
    KnownTime transport;
};

class Margins
{
public:
    Margins(const Design &design, const Graph &data, const QDateTime &from)
        : m_design(design), m_data(data), m_from(from)
    {
        for (int place = 0; place < m_data.size(); ++place)
            addClocked(place);
    }

    QList<Margin> take() const
    {
        QList<Margin> margins;
        for (const Clocked &read : m_clocked) {
            for (const Reached &reached : readersOf(read.place)) {
                const auto reader = std::ranges::find(m_clocked, reached.reader, &Clocked::place);
                if (reader == m_clocked.end() || reader->gap < read.gap)
                    continue;
                if (const auto margin = between(read, *reader, reached.transport))
                    margins << *margin;
            }
        }
        return margins;
    }

private:
    const Element &at(int place) const { return m_design.elements.at(place).second; }

    void addClocked(int place)
    {
        const Element &element = at(place);
        const bool isFree = element.every && !element.offset;
        if (!isScheduled(element) || isFree || !isCountable(element))
            return;
        const KnownTime latency = stageLatency(m_design, element);
        const KnownTime reading = readingTime(m_design, m_data, place);
        const KnownTime busy{latency.seconds + reading.seconds,
                             latency.complete && reading.complete};
        if (busy.seconds > longestTime)
            return;
        const Ticks held = element.watermark ? ticksOf(element.watermark->seconds()) : 0;
        const RunLength length = isSource(element) ? RunLength{0, ticksOf(busy.seconds)}
                                                   : RunLength{ticksOf(busy.seconds), held};
        const Schedule schedule(m_design, element, length, m_from);
        const Ticks gap = ticksOf(m_periods.of(element));
        if (!schedule.pilesUp() && gap > 0)
            m_clocked.push_back({place, schedule, gap, busy});
    }

    /// The scheduled elements that read what an element publishes, directly or out of passive
    /// ones; by place. Over several ways the longest transport counts.
    QList<Reached> readersOf(int place) const
    {
        QHash<int, KnownTime> longest{{place, {}}};
        QList<Reached> readers;
        for (const int from : m_data.order()) {
            if (!longest.contains(from) || (from != place && !isPassive(from)))
                continue;
            for (const Graph::Edge &edge : m_data.outOf(from)) {
                KnownTime time = longest.value(from);
                const Flow &flow = m_design.flows.at(edge.flow);
                if (!pulls(m_design, flow) || isPassive(edge.to)) {
                    const KnownTime transport = transportTime(m_design, flow);
                    time.seconds += transport.seconds;
                    time.complete = time.complete && transport.complete;
                }
                KnownTime &so = longest[edge.to];
                so.seconds = std::max(so.seconds, time.seconds);
                so.complete = so.complete && time.complete;
            }
        }
        for (auto it = longest.cbegin(); it != longest.cend(); ++it) {
            if (it.key() != place && isScheduled(at(it.key())))
                readers << Reached{it.key(), it.value()};
        }
        std::ranges::sort(readers, {}, &Reached::reader);
        return readers;
    }

    bool isPassive(int place) const { return activationOf(at(place), true) == Activation::Passive; }

    Ticks year() const { return m_from.secsTo(m_from.addYears(1)) * ticksPerSecond; }

    std::optional<Interval> horizonOf(const Clocked &read, const Clocked &reader) const
    {
        const Ticks one = read.schedule.period().value_or(year());
        const Ticks other = reader.schedule.period().value_or(year());
        Ticks length = 0;
        if (__builtin_mul_overflow(one / std::gcd(one, other), other, &length))
            return std::nullopt;
        if (!read.schedule.period() || !reader.schedule.period())
            length = year();
        if (double(length) / double(read.gap) > mostRuns)
            return std::nullopt;
        const Ticks from = m_from.toSecsSinceEpoch() * ticksPerSecond;
        return Interval{from, from + length};
    }

    std::optional<Margin> between(const Clocked &read, const Clocked &reader,
                                  KnownTime transport) const
    {
        const std::optional<Interval> horizon = horizonOf(read, reader);
        if (!horizon || transport.seconds > longestTime)
            return std::nullopt;
        const Ticks before = 2 * read.schedule.longestGap();
        const std::vector<Run> runs = read.schedule.in({horizon->from - before, horizon->to});
        const Ticks carried = ticksOf(transport.seconds);
        std::optional<Ticks> smallest;
        QHash<Ticks, double> shares; // the same margin comes again and again
        double missed = 0;
        double count = 0;
        for (const Run &run : reader.schedule.in(*horizon)) {
            const auto next = std::ranges::lower_bound(runs, run.start, {}, &Run::start);
            if (next == runs.begin())
                continue;
            const Ticks margin = run.start - (std::prev(next)->published + carried);
            smallest = std::min(smallest.value_or(margin), margin);
            if (!shares.contains(margin))
                shares.insert(margin, probabilityMissed(at(read.place), margin));
            missed += shares.value(margin);
            ++count;
        }
        if (!smallest)
            return std::nullopt;
        return Margin{read.place,
                      reader.place,
                      secondsOf(*smallest),
                      read.gap == reader.gap,
                      missed / count,
                      secondsOf(read.gap),
                      read.busy.complete && transport.complete};
    }

    double probabilityMissed(const Element &read, Ticks margin) const
    {
        const double certain = margin < 0 ? 1 : 0;
        if (!read.latency || read.latency->family == Family::Constant)
            return certain;
        const double most = stageLatency(m_design, read).seconds + secondsOf(margin);
        return shareAbove(*read.latency, most).value_or(certain);
    }

    const Design &m_design;
    const Graph &m_data;
    const QDateTime &m_from;
    Periods m_periods{m_design, m_from};
    std::vector<Clocked> m_clocked;
};

} // namespace

QList<Margin> marginsOf(const Design &design, const Graph &data, const QDateTime &from)
{
    return Margins(design, data, from).take();
}

} // namespace tempo
