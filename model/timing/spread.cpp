#include "model/timing/spread.h"

#include <algorithm>
#include <array>

namespace tempo {

namespace {

// NOLINTNEXTLINE(google-runtime-int): sums of squares of nanoseconds over a year need 128 bits
__extension__ using Wide = __int128;

/// What changes at one value as the distribution is walked from the smallest value up.
struct Change
{
    Ticks value = 0;
    Ticks slope = 0; ///< even parts that begin less those that end
    Ticks jump = 0;  ///< instants at which the time is this value
};

/// What changes in the parts of a spread, by value.
template <class Parts>
std::vector<Change> changesOf(const Parts &parts)
{
    std::vector<Change> changes;
    changes.reserve(2 * parts.size());
    for (const auto &part : parts) {
        const Ticks times = part.isEven() ? part.times() : 0;
        changes.push_back({part.low, times, part.isEven() ? 0 : part.weight});
        if (part.isEven())
            changes.push_back({part.high, -times, 0});
    }
    std::ranges::sort(changes, {}, &Change::value);
    return changes;
}

/// The quantiles at \a percents, ascending, of a distribution of \a total instants.
template <size_t n>
std::array<double, n> quantiles(const std::vector<Change> &changes, Wide total,
                                const std::array<int, n> &percents)
{
    std::array<double, n> found{};
    size_t next = 0;
    Wide covered = 0; // instants up to the value of the walk
    Ticks slope = 0;
    Ticks value = changes.front().value;
    for (size_t place = 0; place < changes.size() && next < n;) {
        const Ticks here = changes[place].value;
        const Wide before = covered;
        covered += Wide(slope) * (here - value);
        for (; next < n && 100 * covered >= percents[next] * total && slope > 0; ++next) {
            const Wide missing = percents[next] * total - 100 * before;
            found[next] = secondsOf(value)
                + double(missing) / (100.0 * double(slope)) / double(ticksPerSecond);
        }
        for (value = here; place < changes.size() && changes[place].value == here; ++place) {
            slope += changes[place].slope;
            covered += changes[place].jump;
        }
        for (; next < n && 100 * covered >= percents[next] * total; ++next)
            found[next] = secondsOf(here);
    }
    return found;
}

} // namespace

void Spread::addEven(Ticks low, Ticks high, Ticks times)
{
    if (high > low)
        m_parts.push_back({low, high, (high - low) * times});
}

void Spread::addAtom(Ticks value, Ticks weight)
{
    if (weight > 0)
        m_parts.push_back({value, value, weight});
}

void Spread::shift(Ticks by)
{
    for (Part &part : m_parts) {
        part.low += by;
        part.high += by;
    }
}

std::optional<TimeFigures> Spread::figures() const
{
    if (m_parts.empty())
        return std::nullopt;
    const std::vector<Change> changes = changesOf(m_parts);
    Wide total = 0;
    Wide twiceSum = 0;
    for (const Part &part : m_parts) {
        total += part.weight;
        twiceSum += Wide(part.weight) * (Wide(part.low) + part.high);
    }
    const auto [p50, p95, p99] = quantiles(changes, total, std::array{50, 95, 99});
    const auto mean = double((long double)(twiceSum) / (2.0L * (long double)(total)));
    return TimeFigures{
        secondsOf(changes.front().value), mean / double(ticksPerSecond), p50, p95, p99,
        secondsOf(changes.back().value)};
}

std::optional<TimeDistribution> Spread::distribution() const
{
    const std::vector<Change> changes = changesOf(m_parts);
    Wide total = 0;
    for (const Part &part : m_parts)
        total += part.weight;
    std::vector<TimeDistribution::Knot> knots;
    const auto share = [&](Wide instants) { return double(instants) / double(total); };
    Wide covered = 0; // instants up to the value of the walk
    Ticks slope = 0;
    for (size_t place = 0; place < changes.size();) {
        const Ticks value = changes[place].value;
        if (place > 0)
            covered += Wide(slope) * (value - changes[place - 1].value);
        const double below = share(covered);
        for (; place < changes.size() && changes[place].value == value; ++place) {
            slope += changes[place].slope;
            covered += changes[place].jump;
        }
        knots.push_back({secondsOf(value), below, share(covered)});
    }
    return knots.empty() ? std::nullopt : std::optional(TimeDistribution(std::move(knots)));
}

double Spread::shareAbove(Ticks limit) const
{
    Wide total = 0;
    Wide above = 0;
    for (const Part &part : m_parts) {
        total += part.weight;
        if (part.isEven())
            above += std::clamp(part.high - limit, Ticks(0), part.high - part.low) * part.times();
        else
            above += part.low > limit ? part.weight : 0;
    }
    return total > 0 ? double(above) / double(total) : 0;
}

} // namespace tempo
