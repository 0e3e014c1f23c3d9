#include "model/timing/timedistribution.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>

/// A time plus a uniform wait w has F'(x) = (F(x) - F(x - w)) / w, so its share is the mean of F
/// over the last w: differences of the integral of F, which is known at every knot. Example:
/// uniform on [0, 1] plus a wait of 1 is the triangle on [0, 2]. Covered by tst_timedistribution.

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

/// The integral of F from the first knot on.
class Integral
{
public:
    explicit Integral(const std::vector<TimeDistribution::Knot> &knots) : m_knots(knots)
    {
        m_sums.reserve(knots.size());
        for (std::size_t i = 0; i < knots.size(); ++i)
            m_sums.push_back(i == 0 ? 0 : upTo(knots[i].seconds, i - 1));
    }

    double upTo(double seconds) const
    {
        const auto next
            = std::ranges::upper_bound(m_knots, seconds, {}, &TimeDistribution::Knot::seconds);
        return next == m_knots.begin() ? 0 : upTo(seconds, std::size_t(next - m_knots.begin()) - 1);
    }

private:
    /// Up to a time between the knot \a last and the next one.
    double upTo(double seconds, std::size_t last) const
    {
        const auto &from = m_knots[last];
        const double span = seconds - from.seconds;
        if (last + 1 == m_knots.size())
            return m_sums[last] + span;
        const auto &to = m_knots[last + 1];
        const double slope = (to.below - from.upTo) / (to.seconds - from.seconds);
        return m_sums[last] + span * (from.upTo + slope * span / 2);
    }

    const std::vector<TimeDistribution::Knot> &m_knots;
    std::vector<double> m_sums;
};

/// Where the sum of a time with these knots and a wait begins to bend, and a grid between; of very
/// many knots, which another wait would double, only a grid as fine as they are.
std::vector<double> gridOfSum(const std::vector<TimeDistribution::Knot> &knots, double wait)
{
    constexpr std::size_t mostKnots = 200'000;
    const bool isMany = knots.size() > mostKnots;
    const int steps = isMany ? int(2 * mostKnots) : 4096;
    std::vector<double> times{knots.front().seconds, knots.back().seconds + wait};
    for (std::size_t i = 0; i < knots.size() && !isMany; ++i) {
        times.push_back(knots[i].seconds);
        times.push_back(knots[i].seconds + wait);
    }
    const double from = knots.front().seconds;
    const double to = knots.back().seconds + wait;
    for (int step = 1; step < steps; ++step)
        times.push_back(std::lerp(from, to, double(step) / steps));
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
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

TimeDistribution TimeDistribution::plusUniform(double wait) const
{
    if (wait <= 0)
        return *this;
    const Integral integral(m_knots);
    std::vector<Knot> sum;
    double last = 0;
    for (const double time : gridOfSum(m_knots, wait)) {
        const double share = (integral.upTo(time) - integral.upTo(time - wait)) / wait;
        last = std::clamp(share, last, 1.0); // rounding must not let it fall
        sum.push_back({time, last, last});
    }
    sum.back().below = sum.back().upTo = 1;
    return TimeDistribution(std::move(sum));
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
