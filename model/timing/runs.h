#pragma once

#include "model/design/design.h"
#include "model/timing/ticks.h"

#include <optional>
#include <vector>

namespace tempo {

/// One run of a scheduled stage: it samples its inputs at `start`, and what it made can be read
/// from `published` on.
struct Run
{
    Ticks start = 0;
    Ticks published = 0;
    bool operator==(const Run &) const = default;
};

/// A stretch of time, `to` not in it.
struct Interval
{
    Ticks from = 0;
    Ticks to = 0;
    Ticks length() const { return to - from; }
    bool contains(Ticks instant) const { return from <= instant && instant < to; }
};

/// Runs at regular intervals, before and after one of them without end.
struct Beat
{
    Ticks start = 0;  ///< of any run
    Ticks step = 0;   ///< from one to the next
    Ticks length = 0; ///< from the start of a run to its publication
};

/// How long the runs of a stage take.
struct RunLength
{
    Ticks busy = 0;    ///< reading + latency: a run of this length is what the next one may find
    Ticks holding = 0; ///< until it is published, after that: the watermark of a window
    bool operator==(const RunLength &) const = default;
};

/// Whether the times of an element can be counted: a period of a nanosecond at least, and all of
/// them together no longer than anything is asked about in earnest.
bool isCountable(const Element &element);

/// The longest that a time may be: 20 years, in seconds. Sums of such times stay in the range of
/// Ticks.
inline constexpr double longestTime = 20 * 366 * 86'400.0;

/// When a stage with a known schedule runs (section "Stages" of the timing semantics). It keeps a
/// reference to the element.
class Schedule
{
public:
    /// The schedule of \a element, which must be scheduled; its every without an offset counts from
    /// 1970-01-01T00:00Z. \a from is where a year of a calendar begins.
    Schedule(const Design &design, const Element &element, RunLength run, const QDateTime &from);

    /// The time after which the runs repeat; nothing where only a year tells (a calendar, or clocks
    /// that change). With `overrun: skip`, of the runs that are left.
    std::optional<Ticks> period() const { return m_period; }

    /// The longest time from one run to the next.
    Ticks longestGap() const { return m_longestGap; }

    /// Whether the runs pile up without end: `overrun: queue` and a run not below the period.
    bool pilesUp() const { return m_pilesUp; }

    /// The runs of an `every`; nothing for a cron.
    std::optional<Beat> beat() const;

    /// The runs that start in \a window, ascending. Runs that find the last one still going are
    /// skipped or wait, as the element says; of `every` those are kept that a run at the offset
    /// leaves, of a cron those that the first run of the window leaves.
    std::vector<Run> in(Interval window) const;

private:
    std::vector<Ticks> activations(Interval window) const;
    void findPeriod(const Design &design, const QDateTime &from);

    const Element &m_element;
    QByteArray m_zone;
    RunLength m_run;
    std::optional<Ticks> m_period;
    Ticks m_longestGap = 0;
    Ticks m_step = 0; ///< of `every`, between runs that are not skipped
    bool m_pilesUp = false;
};

} // namespace tempo
