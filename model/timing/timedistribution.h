#pragma once

#include <vector>

namespace tempo {

/// The distribution of a time in seconds: a share F(x) that is linear between knots and may jump at
/// them, where a jump is an atom. Reactions and ages of exact staircases have this form, and so has
/// any set of samples.
class TimeDistribution
{
public:
    /// The share below a time and the share up to it; they differ where the time is an atom.
    struct Knot
    {
        double seconds = 0;
        double below = 0;
        double upTo = 0;
        bool operator==(const Knot &) const = default;
    };

    /// \a knots: at least one, times ascending and different, from 0 at least; shares that never
    /// fall, from 0 below the first to 1 up to the last.
    explicit TimeDistribution(std::vector<Knot> knots);

    /// Always the same time.
    static TimeDistribution constant(double seconds);

    /// Uniform; \a from and \a to may be equal.
    static TimeDistribution uniform(double from, double to);

    /// The empirical distribution of at least one sample, in any order.
    static TimeDistribution ofSamples(std::vector<double> samples);

    /// The distribution of this time plus an independent wait, uniform from 0 to \a wait seconds: a
    /// clock of which nobody knows the phase. It is exact at its knots, of which it gets some
    /// thousands more, because the sum bends where this distribution is linear.
    TimeDistribution plusUniform(double wait) const;

    const std::vector<Knot> &knots() const { return m_knots; }

    /// F(x).
    double shareUpTo(double seconds) const;

    /// The smallest time with F(x) >= p, 0 < p <= 1; of samples that is the nearest rank.
    double quantile(double p) const;

    double mean() const;

    /// The infimum.
    double best() const { return m_knots.front().seconds; }

    /// The supremum.
    double worst() const { return m_knots.back().seconds; }

    /// E[g(X)]. \a atPoint(x) is g(x); \a over(a, b) is the mean of g over [a, b], a < b, so that a
    /// g with a closed form is integrated exactly.
    template <class AtPoint, class Over>
    double expectation(AtPoint atPoint, Over over) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < m_knots.size(); ++i) {
            const Knot &knot = m_knots[i];
            if (knot.upTo > knot.below)
                sum += (knot.upTo - knot.below) * atPoint(knot.seconds);
            if (i > 0 && knot.below > m_knots[i - 1].upTo)
                sum += (knot.below - m_knots[i - 1].upTo)
                    * over(m_knots[i - 1].seconds, knot.seconds);
        }
        return sum;
    }

    bool operator==(const TimeDistribution &) const = default;

private:
    std::vector<Knot> m_knots;
};

} // namespace tempo
