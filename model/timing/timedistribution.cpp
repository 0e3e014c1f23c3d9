#include "model/timing/timedistribution.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>

namespace tempo {

namespace {

[[maybe_unused]] bool isDistribution(const std::vector<TimeDistribution::Knot> &knots)
{
    if (knots.empty() || knots.front().seconds < 0 || knots.front().below != 0
        || knots.back().upTo != 1)
        return false;
    const auto falls = [](const auto &left, const auto &right) {
        return !(left.seconds < right.seconds && left.upTo <= right.below);
    };
    return std::ranges::all_of(knots, [](const auto &knot) { return knot.below <= knot.upTo; })
        && std::ranges::adjacent_find(knots, falls) == knots.end();
}

} // namespace

TimeDistribution::TimeDistribution(std::vector<Knot> knots) : m_knots(std::move(knots))
{
    Q_ASSERT(isDistribution(m_knots));
}

TimeDistribution TimeDistribution::constant(double seconds)
{
    return TimeDistribution({{seconds, 0, 1}});
}

TimeDistribution TimeDistribution::uniform(double from, double to)
{
    return from < to ? TimeDistribution({{from, 0, 0}, {to, 1, 1}}) : constant(from);
}

TimeDistribution TimeDistribution::ofSamples(std::vector<double> samples)
{
    std::ranges::sort(samples);
    const auto count = double(samples.size());
    std::vector<Knot> knots;
    double below = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (i + 1 < samples.size() && samples[i + 1] == samples[i])
            continue;
        const double upTo = double(i + 1) / count;
        knots.push_back({samples[i], below, upTo});
        below = upTo;
    }
    return TimeDistribution(std::move(knots));
}

double TimeDistribution::shareUpTo(double seconds) const
{
    const auto next = std::ranges::upper_bound(m_knots, seconds, {}, &Knot::seconds);
    if (next == m_knots.begin())
        return 0;
    const Knot &last = *std::prev(next);
    if (next == m_knots.end())
        return 1;
    const double part = (seconds - last.seconds) / (next->seconds - last.seconds);
    return std::lerp(last.upTo, next->below, part);
}

double TimeDistribution::quantile(double p) const
{
    const auto reached = std::ranges::lower_bound(m_knots, p, {}, &Knot::upTo);
    if (reached == m_knots.end())
        return worst();
    if (p > reached->below || reached == m_knots.begin())
        return reached->seconds;
    const Knot &last = *std::prev(reached);
    const double part = (p - last.upTo) / (reached->below - last.upTo);
    return std::lerp(last.seconds, reached->seconds, part);
}

double TimeDistribution::mean() const
{
    return expectation([](double seconds) { return seconds; },
                       [](double from, double to) { return std::midpoint(from, to); });
}

} // namespace tempo
