#include "model/timing/phasesum.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <numeric>

namespace tempo {

namespace {

using Whole = boost::multiprecision::cpp_int;

constexpr size_t mostTerms = 1 << 12;

/// The distribution of a sum of independent uniform times, scaled to whole numbers so that nothing
/// cancels: the sum of n of them has F(x) = sum over subsets s of (-1)^|s| (x - s)+^n / (n!
/// product).
class PhaseSum
{
public:
    PhaseSum(const Spread &spread, const std::vector<Ticks> &waits) : m_waits(waits)
    {
        m_scale = 1; // of F with one uniform part: (n + 1)! times the product of all waits
        for (size_t wait = 0; wait < waits.size(); ++wait)
            m_scale *= Whole(waits[wait]) * (wait + 1);
        m_scale *= waits.size() + 1;
        for (const Spread::Part &part : spread.parts()) {
            m_total += part.weight;
            addTerms(part);
        }
    }

    /// The smallest time, in nanoseconds, whose share is at least \a percent; between two times.
    Ticks quantile(int percent, Ticks low, Ticks high) const
    {
        const Whole wanted = m_scale * m_total * percent;
        while (low < high) {
            const Ticks middle = std::midpoint(low, high);
            if (scaledShare(middle) * 100 >= wanted)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

private:
    struct Term
    {
        Ticks from = 0;
        Whole factor;
        unsigned power = 0;
    };

    /// A part that is passed evenly is one more uniform time, whose weight is its length.
    void addTerms(const Spread::Part &part)
    {
        const auto n = unsigned(m_waits.size());
        const Ticks times = part.isEven() ? part.times() : 0;
        for (size_t subset = 0; subset < size_t(1) << n; ++subset) {
            Ticks shift = 0;
            int sign = 1;
            for (unsigned wait = 0; wait < n; ++wait) {
                if (subset >> wait & 1) {
                    shift += m_waits[wait];
                    sign = -sign;
                }
            }
            if (part.isEven()) {
                m_terms.push_back({part.low + shift, Whole(times) * sign, n + 1});
                m_terms.push_back({part.high + shift, Whole(times) * -sign, n + 1});
            } else {
                m_terms.push_back({part.low + shift, Whole(part.weight) * (n + 1) * sign, n});
            }
        }
    }

    /// The share of the cases up to a time, times scale and total.
    Whole scaledShare(Ticks time) const
    {
        Whole share = 0;
        for (const Term &term : m_terms) {
            if (time > term.from || (time == term.from && term.power == 0))
                share += term.factor
                    * boost::multiprecision::pow(Whole(time - term.from), term.power);
        }
        return share;
    }

    const std::vector<Ticks> &m_waits;
    std::vector<Term> m_terms;
    Whole m_scale;
    Whole m_total = 0;
};

} // namespace

std::optional<TimeFigures> figuresWithPhases(const Spread &spread, const std::vector<Ticks> &waits)
{
    std::optional<TimeFigures> figures = spread.figures();
    if (!figures || waits.empty())
        return figures;
    if (waits.size() > 12 || spread.parts().size() << waits.size() > mostTerms)
        return std::nullopt;
    const Ticks most = std::accumulate(waits.begin(), waits.end(), Ticks(0));
    const Ticks low = ticksOf(figures->best);
    const Ticks high = ticksOf(figures->worst) + most;
    const PhaseSum sum(spread, waits);
    figures->p50 = secondsOf(sum.quantile(50, low, high));
    figures->p95 = secondsOf(sum.quantile(95, low, high));
    figures->p99 = secondsOf(sum.quantile(99, low, high));
    figures->mean += secondsOf(most) / 2;
    figures->worst += secondsOf(most);
    return figures;
}

} // namespace tempo
