#include "model/timing/clock.h"

#include "model/timing/latencybounds.h"
#include "model/timing/propagation.h"
#include "model/timing/reading.h"

#include <algorithm>

namespace tempo {

namespace {

/// So many runs of one element are kept; what has more in its horizon isn't told.
constexpr qint64 mostRuns = 1'000'000;

/// How much later an instant is than the one of the horizon that looks the same.
Ticks shiftInto(Interval horizon, Ticks instant)
{
    const Ticks length = horizon.length();
    const Ticks rest = (instant - horizon.from) % length;
    return instant - horizon.from - (rest < 0 ? rest + length : rest);
}

bool isOrigin(const Element &element)
{
    return element.kind == Kind::Event || element.kind == Kind::Source;
}

/// The elements of a way to which a latency is unknown.
QSet<int> incompleteOn(const Way &way, const Design &design, const Graph &data)
{
    QSet<int> incomplete;
    for (const Stage &stage : way.stages()) {
        const bool isKnown = stageLatency(design, design.elements.at(stage.element).second).complete
            && readingTime(design, data, stage.element).complete;
        const bool areInputsKnown = std::ranges::all_of(stage.inputs, [&](const Hop &hop) {
            return !incomplete.contains(hop.from)
                && transportTime(design, design.flows.at(hop.flow)).complete;
        });
        if (!isKnown || !areInputsKnown)
            incomplete << stage.element;
    }
    return incomplete;
}

} // namespace

std::optional<Ticks> ElementAtInstant::oldestAge(Ticks instant) const
{
    std::optional<Ticks> oldest;
    for (const Knowledge &one : knows)
        oldest = std::max(oldest.value_or(0), instant - one.oldest);
    return oldest;
}

Clock::Clock(const Design &design, TimingOptions options)
    : m_size(int(design.elements.size())), m_start(options.from.toSecsSinceEpoch() * ticksPerSecond)
{
    options.cap = std::min(options.cap, mostRuns);
    const Design judged = withJudgedLatencies(design);
    m_isApproximate = !(judged == design);
    const Graph data(judged);
    for (int place = 0; place < m_size; ++place) {
        const Element &element = judged.elements.at(place).second;
        if (element.every && !element.offset)
            m_freeClocks << place;
        if (isOrigin(element))
            look(place, judged, data, options);
    }
}

/// The last elements on the ways first, for a way to them tells all that lies before.
void Clock::look(int origin, const Design &design, const Graph &data, const TimingOptions &options)
{
    const QList<int> reached = data.downstream(origin);
    QList<int> open;
    for (const int element : data.order()) {
        if (element != origin && std::ranges::binary_search(reached, element))
            open.prepend(element);
    }
    for (const int element : std::as_const(open)) {
        const QList<Source> &sources = m_sources[element];
        const bool isTold = !sources.isEmpty() && sources.last().origin == origin;
        if (!isTold && !lookAt(origin, element, design, data, options))
            m_sources[element] << Source{origin, -1};
    }
}

bool Clock::lookAt(int origin, int target, const Design &design, const Graph &data,
                   const TimingOptions &options)
{
    const Ends ends{Question::Staleness, origin, target};
    const auto way = [&](Phases phases) {
        return Way::between(design, {data, data}, ends, {options.from, options.cap}, phases);
    };
    const std::optional<Way> soonest = way(Phases::Soonest);
    if (!soonest)
        return false;
    Looked looked{soonest->horizon(), cutOffs(*soonest), {}, incompleteOn(*soonest, design, data)};
    const bool hasFreeClocks = std::ranges::any_of(
        soonest->stages(), [](const Stage &stage) { return stage.freeFor.has_value(); });
    if (const auto latest = hasFreeClocks ? way(Phases::Latest) : std::nullopt)
        looked.oldest = cutOffs(*latest);
    for (const Stage &stage : soonest->stages()) {
        QList<Source> &sources = m_sources[stage.element];
        if (sources.isEmpty() || sources.last().origin != origin)
            sources << Source{origin, int(m_looked.size())};
        if (stage.hasRuns() && !m_runs.contains(stage.element))
            m_runs.insert(stage.element, {soonest->horizon(), stage.runs});
    }
    m_looked.push_back(std::move(looked));
    return true;
}

std::optional<Knowledge> Clock::knowledge(int element, const Source &source, Ticks instant) const
{
    const Looked &looked = m_looked[size_t(source.looked)];
    const Ticks shift = shiftInto(looked.horizon, instant);
    const auto newest = looked.newest.value(element).at(instant - shift);
    if (!newest)
        return std::nullopt;
    const auto oldest
        = looked.oldest.isEmpty() ? newest : looked.oldest.value(element).at(instant - shift);
    return Knowledge{source.origin, *newest + shift, oldest.value_or(*newest) + shift,
                     !looked.incomplete.contains(element)};
}

void Clock::addRuns(ElementAtInstant &element, Ticks instant) const
{
    element.hasFreeClock = m_freeClocks.contains(element.element);
    const auto found = m_runs.constFind(element.element);
    if (found == m_runs.constEnd())
        return;
    const Ticks shift = shiftInto(found->horizon, instant);
    const std::vector<Run> &runs = found->runs;
    const auto next = std::ranges::upper_bound(runs, instant - shift, {}, &Run::start);
    element.hasRuns = true;
    if (next != runs.end())
        element.next = next->start + shift;
    if (next != runs.begin())
        element.last = Run{std::prev(next)->start + shift, std::prev(next)->published + shift};
}

QList<ElementAtInstant> Clock::at(Ticks instant) const
{
    QList<ElementAtInstant> elements;
    for (int place = 0; place < m_size; ++place) {
        ElementAtInstant element;
        element.element = place;
        for (const Source &source : m_sources.value(place)) {
            const bool isPresent = source.origin == place && !m_runs.contains(place);
            if (isPresent) // what happens now
                continue;
            const auto known = source.looked < 0 ? std::nullopt : knowledge(place, source, instant);
            if (known)
                element.knows << *known;
            else
                element.untold << source.origin;
        }
        addRuns(element, instant);
        if (!element.knows.isEmpty() || !element.untold.isEmpty() || element.hasRuns)
            elements << element;
    }
    return elements;
}

QList<Ticks> Clock::startsIn(Interval window, int most) const
{
    QList<Ticks> all;
    for (const Runs &runs : m_runs) {
        QList<Ticks> starts;
        for (Ticks at = window.from; at < window.to && int(starts.size()) <= most;) {
            const Ticks shift = shiftInto(runs.horizon, at);
            const auto next = std::ranges::lower_bound(runs.runs, at - shift, {}, &Run::start);
            at = next == runs.runs.end() ? window.to : next->start + shift;
            if (at < window.to)
                starts << at++;
        }
        if (int(starts.size()) <= most)
            all << starts;
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::optional<Ticks> Clock::period() const
{
    std::optional<Ticks> longest;
    for (const Runs &runs : m_runs)
        longest = std::max(longest.value_or(0), runs.horizon.length());
    return longest;
}

} // namespace tempo
