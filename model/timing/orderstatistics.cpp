#include "model/timing/orderstatistics.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

/// The bits of doubles that aren't negative, read as whole numbers, are in the order of the
/// doubles. Their distance from those of the smallest sample, without the lower bits, is the number
/// of a bucket; there are some thousands between the smallest and the largest sample, the finer the
/// smaller the samples are. Example: between 1 and 4 a bucket is as wide as 1/2048 of a sample.
///
/// Limits: equal samples share a bucket, which is then selected from as a whole. Cost: one pass to
/// count and one to collect. Covered by tst_simulation.

namespace tempo {

namespace {

constexpr int bucketBits = 12;

std::uint64_t bitsOf(double sample)
{
    return std::bit_cast<std::uint64_t>(sample + 0.0); // + 0.0: no negative zero
}

/// The smallest and the largest, in columns of which the compiler makes vectors.
std::pair<double, double> rangeOf(const std::vector<double> &samples)
{
    constexpr std::size_t columns = 8;
    std::array<double, columns> low;
    std::array<double, columns> high;
    low.fill(samples.front());
    high.fill(samples.front());
    for (std::size_t at = 0; at + columns <= samples.size(); at += columns) {
        for (std::size_t column = 0; column < columns; ++column) {
            const double sample = samples[at + column];
            low[column] = sample < low[column] ? sample : low[column];
            high[column] = sample > high[column] ? sample : high[column];
        }
    }
    const auto rest = samples.end() - std::ptrdiff_t(samples.size() % columns);
    const auto [least, most] = std::minmax_element(rest, samples.end());
    const double smallest = *std::ranges::min_element(low);
    const double largest = *std::ranges::max_element(high);
    return rest == samples.end() ? std::pair(smallest, largest)
                                 : std::pair(std::min(smallest, *least), std::max(largest, *most));
}

/// The samples counted by bucket.
class Buckets
{
public:
    explicit Buckets(const std::vector<double> &samples)
        : m_counts((std::size_t(1) << bucketBits) + 1, 0)
    {
        const auto [low, high] = rangeOf(samples);
        m_least = bitsOf(low);
        m_shift = std::max(0, int(std::bit_width(bitsOf(high) - m_least)) - bucketBits);
        for (const double sample : samples)
            ++m_counts[of(sample) + 1];
        for (std::size_t bucket = 1; bucket < m_counts.size(); ++bucket)
            m_counts[bucket] += m_counts[bucket - 1];
    }

    std::size_t of(double sample) const { return (bitsOf(sample) - m_least) >> m_shift; }

    /// In which the sample of a rank is.
    std::size_t holding(std::size_t rank) const
    {
        return std::size_t(std::ranges::upper_bound(m_counts, rank) - m_counts.begin()) - 1;
    }

    /// How many samples are in buckets before one.
    std::size_t before(std::size_t bucket) const { return m_counts[bucket]; }

private:
    std::vector<std::size_t> m_counts;
    std::uint64_t m_least = 0;
    int m_shift = 0;
};

} // namespace

std::vector<double> orderStatistics(const std::vector<double> &samples,
                                    const std::vector<std::size_t> &ranks)
{
    const Buckets buckets(samples);
    std::vector<std::vector<double>> collected(std::size_t(1) << bucketBits);
    std::vector<char> isWanted(collected.size(), 0);
    for (const std::size_t rank : ranks)
        isWanted[buckets.holding(rank)] = 1;
    for (const double sample : samples) {
        const std::size_t bucket = buckets.of(sample);
        if (isWanted[bucket])
            collected[bucket].push_back(sample);
    }
    std::vector<double> found;
    for (const std::size_t rank : ranks) {
        const std::size_t bucket = buckets.holding(rank);
        std::vector<double> &within = collected[bucket];
        const auto place = within.begin() + std::ptrdiff_t(rank - buckets.before(bucket));
        std::ranges::nth_element(within, place);
        found.push_back(*place);
    }
    return found;
}

} // namespace tempo
