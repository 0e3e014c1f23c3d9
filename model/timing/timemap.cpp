#include "model/timing/timemap.h"

#include <algorithm>
#include <limits>

namespace tempo {

namespace {

constexpr Ticks forever = std::numeric_limits<Ticks>::max();

/// Walks the stretches of a function from left to right.
class Cursor
{
public:
    explicit Cursor(const std::vector<TimeMap::Stretch> &stretches) : m_stretches(stretches) {}

    void goTo(Ticks instant)
    {
        while (next() <= instant)
            ++m_next;
    }

    /// Where the stretch after this one begins.
    Ticks next() const { return m_next < m_stretches.size() ? m_stretches[m_next].from : forever; }

    /// Nothing before the first.
    const TimeMap::Stretch *here() const { return m_next ? &m_stretches[m_next - 1] : nullptr; }

private:
    const std::vector<TimeMap::Stretch> &m_stretches;
    size_t m_next = 0;
};

/// \a stretch as it goes on at \a instant.
TimeMap::Stretch from(Ticks instant, const TimeMap::Stretch &stretch)
{
    return {instant, stretch.at(instant), stretch.moves};
}

} // namespace

TimeMap TimeMap::moving(Ticks from, Ticks by)
{
    TimeMap map;
    map.add({from, from + by, true});
    return map;
}

TimeMap TimeMap::startsOf(const std::vector<Run> &runs)
{
    TimeMap map;
    map.m_stretches.reserve(runs.size());
    for (const Run &run : runs)
        map.add({run.published, run.start, false});
    return map;
}

/// Stretches that only go on with the last one are left out, and one of no length gives way.
void TimeMap::add(Stretch stretch)
{
    if (!m_stretches.empty() && m_stretches.back().from == stretch.from)
        m_stretches.pop_back();
    const bool goesOn = !m_stretches.empty() && m_stretches.back().moves == stretch.moves
        && m_stretches.back().at(stretch.from) == stretch.value;
    if (!goesOn)
        m_stretches.push_back(stretch);
}

TimeMap TimeMap::delayed(Ticks by) const &
{
    return TimeMap(*this).delayed(by);
}

TimeMap TimeMap::delayed(Ticks by) &&
{
    for (Stretch &stretch : m_stretches)
        stretch.from += by;
    return std::move(*this);
}

TimeMap TimeMap::plus(Ticks by) const &
{
    return TimeMap(*this).plus(by);
}

TimeMap TimeMap::plus(Ticks by) &&
{
    for (Stretch &stretch : m_stretches)
        stretch.value += by;
    return std::move(*this);
}

TimeMap TimeMap::sampled(const std::vector<Run> &runs) const
{
    TimeMap map;
    map.m_stretches.reserve(runs.size());
    Cursor cursor(m_stretches);
    for (const Run &run : runs) {
        cursor.goTo(run.start);
        if (cursor.here())
            map.add({run.published, cursor.here()->at(run.start), false});
    }
    return map;
}

TimeMap TimeMap::caught(const std::vector<Run> &runs) const
{
    TimeMap map;
    auto run = runs.begin();
    for (size_t place = 0; place < m_stretches.size(); ++place) {
        const Stretch &stretch = m_stretches[place];
        const Ticks end = place + 1 < m_stretches.size() ? m_stretches[place + 1].from : forever;
        while (run != runs.end() && run->start < stretch.value)
            ++run;
        for (Ticks at = stretch.from; run != runs.end(); ++run) {
            map.add({at, run->published, false});
            if (!stretch.moves)
                break;
            at = stretch.from + (run->start - stretch.value); // the last instant this run catches
            if (at >= end)
                break;
        }
        if (run == runs.end())
            break;
    }
    return map;
}

template <class Pick>
TimeMap TimeMap::merged(const TimeMap &one, const TimeMap &other, bool needsBoth, Pick pick)
{
    TimeMap map;
    map.m_stretches.reserve(one.m_stretches.size() + other.m_stretches.size());
    Cursor left(one.m_stretches);
    Cursor right(other.m_stretches);
    for (Ticks at = std::min(left.next(), right.next()); at != forever;
         at = std::min(left.next(), right.next())) {
        left.goTo(at);
        right.goTo(at);
        if (!left.here() || !right.here()) {
            const Stretch *only = left.here() ? left.here() : right.here();
            if (!needsBoth)
                map.add(from(at, *only));
            continue;
        }
        const Stretch first = from(at, *left.here());
        const Stretch second = from(at, *right.here());
        map.add(pick(first, second));
        if (first.moves == second.moves)
            continue;
        const Stretch &still = first.moves ? second : first;
        const Stretch &moving = first.moves ? first : second;
        const Ticks meeting = at + (still.value - moving.value);
        if (meeting > at && meeting < std::min(left.next(), right.next()))
            map.add(pick(from(meeting, first), from(meeting, second)));
    }
    return map;
}

TimeMap TimeMap::smaller(const TimeMap &one, const TimeMap &other)
{
    return merged(one, other, true, [](const Stretch &a, const Stretch &b) {
        if (a.value != b.value)
            return a.value < b.value ? a : b;
        return a.moves ? b : a; // what stands still stays behind
    });
}

TimeMap TimeMap::larger(const TimeMap &one, const TimeMap &other)
{
    return merged(one, other, false, [](const Stretch &a, const Stretch &b) {
        if (a.value != b.value)
            return a.value > b.value ? a : b;
        return a.moves ? a : b;
    });
}

std::optional<Ticks> TimeMap::at(Ticks instant) const
{
    const auto after = std::ranges::upper_bound(m_stretches, instant, {}, &Stretch::from);
    return after == m_stretches.begin() ? std::nullopt
                                        : std::optional(std::prev(after)->at(instant));
}

} // namespace tempo
