#include "model/timing/simulation.h"

#include "model/timing/orderstatistics.h"
#include "model/timing/randomway.h"
#include "model/timing/worlds.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace tempo {

namespace {

/// The standard normal quantile of 97.5 %.
constexpr double z = 1.959963984540054;

int threadsFor(const SimulationOptions &options, qint64 blocks)
{
    const int wanted
        = options.threads > 0 ? options.threads : int(std::thread::hardware_concurrency());
    return int(std::clamp(qint64(wanted), qint64(1), blocks));
}

/// Fills the samples block by block; false if it was cancelled.
bool sample(const RandomWay &way, const SimulationOptions &options, std::vector<double> &seconds)
{
    const auto count = qint64(seconds.size());
    const qint64 blocks = (count + blockSize - 1) / blockSize;
    std::atomic<qint64> next = 0;
    std::atomic<bool> isCancelled = false;
    const auto work = [&] {
        Worlds worlds(way, options.kernel ? *options.kernel : columnKernels().back());
        for (qint64 block = next++; block < blocks && !isCancelled; block = next++) {
            worlds.draw(options.seed, quint64(block));
            const Column &times = worlds.times();
            const qint64 begin = block * blockSize;
            const qint64 length = std::min(qint64(blockSize), count - begin);
            for (qint64 at = 0; at < length; ++at)
                seconds[size_t(begin + at)]
                    = std::max(times[int(at)], 0.0) / double(ticksPerSecond);
            if (options.isCancelled())
                isCancelled = true;
        }
    };
    std::vector<std::jthread> others;
    for (int thread = 1; thread < threadsFor(options, blocks); ++thread)
        others.emplace_back(work);
    work();
    others.clear(); // waits for them
    return !isCancelled;
}

/// Between which ranks, from 0, the quantile \a p lies with a confidence of 95 %.
std::pair<size_t, size_t> ranksAround(double p, size_t count)
{
    const auto n = double(count);
    const double spread = z * std::sqrt(n * p * (1 - p));
    const double low = std::floor(n * p - spread) - 1;
    const double high = std::ceil(n * p + spread);
    return {size_t(std::clamp(low, 0.0, n - 1)), size_t(std::clamp(high, 0.0, n - 1))};
}

struct MeanWithError
{
    double mean = 0;
    double error = 0; ///< the standard error
};

/// Summed in eight columns, which is quicker than one after the other, and the same everywhere.
template <class Term>
double sumOf(const std::vector<double> &samples, Term term)
{
    constexpr size_t columns = 8;
    std::array<double, columns> sums{};
    const size_t whole = samples.size() - samples.size() % columns;
    for (size_t at = 0; at < whole; at += columns) {
        for (size_t column = 0; column < columns; ++column)
            sums[column] += term(samples[at + column]);
    }
    for (size_t at = whole; at < samples.size(); ++at)
        sums[at - whole] += term(samples[at]);
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

MeanWithError meanOf(const std::vector<double> &samples)
{
    const auto count = double(samples.size());
    const double mean = sumOf(samples, [](double sample) { return sample; }) / count;
    const double squares
        = sumOf(samples, [mean](double sample) { return (sample - mean) * (sample - mean); });
    return {mean, samples.size() > 1 ? std::sqrt(squares / (count - 1) / count) : 0};
}

} // namespace

std::optional<Simulation> Simulation::of(const Design &design, const Way::Graphs &graphs,
                                         const Ends &ends, const TimingOptions &options)
{
    if (options.simulation.samples <= 0)
        return std::nullopt;
    const auto way = RandomWay::between(design, graphs, ends, options.from);
    if (!way)
        return std::nullopt;
    Simulation simulation;
    simulation.seconds.resize(size_t(options.simulation.samples));
    if (!sample(*way, options.simulation, simulation.seconds))
        return std::nullopt;
    if (way->isScheduled)
        simulation.horizon = way->horizon / double(ticksPerSecond);
    simulation.complete = way->complete;
    return simulation;
}

PathTime Simulation::figures() const
{
    const size_t count = seconds.size();
    std::vector<size_t> ranks{0, count - 1};
    for (const double p : {0.5, 0.95, 0.99}) {
        const auto [low, high] = ranksAround(p, count);
        ranks.insert(ranks.end(), {size_t(std::ceil(p * double(count))) - 1, low, high});
    }
    const std::vector<double> found = orderStatistics(seconds, ranks);
    const auto [mean, error] = meanOf(seconds);
    PathTime time;
    time.method = Method::Simulated;
    time.best = found[0];
    time.mean = mean;
    time.p50 = found[2];
    time.p95 = found[5];
    time.p99 = found[8];
    time.worst = found[1];
    time.confidence = Confidences{{mean - z * error, mean + z * error},
                                  {found[3], found[4]},
                                  {found[6], found[7]},
                                  {found[9], found[10]}};
    time.horizon = horizon;
    time.complete = complete;
    return time;
}

/// Between every few samples it is taken as linear, which the mean of a smooth function notices
/// with the square of the distance; the ends, where samples are far apart, and what occurs more
/// than once stay as they are.
TimeDistribution Simulation::distribution() const
{
    constexpr size_t kept = 8192;
    constexpr size_t ends = 512;
    std::vector<double> sorted = seconds;
    std::ranges::sort(sorted);
    const size_t step = sorted.size() / kept;
    if (step < 2)
        return TimeDistribution::ofSamples(std::move(sorted));
    const auto count = double(sorted.size());
    std::vector<TimeDistribution::Knot> knots;
    for (size_t first = 0; first < sorted.size();) {
        const auto after
            = std::upper_bound(sorted.begin() + qptrdiff(first), sorted.end(), sorted[first]);
        const auto next = size_t(after - sorted.begin());
        const bool isAtom = next - first > step || first < ends || next + ends > sorted.size();
        const double upTo = double(next) / count;
        const double middle = (double(first) + double(next)) / (2 * count);
        if (isAtom)
            knots.push_back({sorted[first], double(first) / count, upTo});
        else if (first / step != next / step)
            knots.push_back({sorted[first], middle, middle});
        first = next;
    }
    return TimeDistribution(std::move(knots));
}

} // namespace tempo
