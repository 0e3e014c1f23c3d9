// The reaction through a chain of five periodic stages, all six figures exact: beside numpy, which
// follows every run of the first stage, and beside what it takes to read each publication of each
// stage once. Where a stage in the middle is slow, the cost follows its runs.

#include "model/timing/pathtiming.h"
#include "tests/bench/peer.h"

#include <benchmark/benchmark.h>

#include <numeric>

using namespace tempo;

namespace {

constexpr int delay = 2; ///< of every stage, in seconds

/// Five stages with periods and offsets in seconds.
struct Chain
{
    std::vector<int> periods;
    std::vector<int> offsets;

    qint64 horizon() const
    {
        return std::accumulate(
            periods.begin(), periods.end(), qint64(1),
            [](qint64 one, int period) { return std::lcm(one, qint64(period)); });
    }
};

/// 1,064,416 runs of the slowest stage until everything repeats, 6.5 million of all.
const Chain even{{29, 31, 41, 37, 32}, {3, 5, 1, 7, 2}};

/// As long and as quick as that, but for a stage in the middle that runs 992 times.
const Chain slowInTheMiddle{{29, 31, 29 * 37 * 41, 37, 32}, {3, 5, 1, 7, 2}};

Design designOf(const Chain &chain)
{
    Design design;
    Element event;
    event.id = QStringLiteral("event");
    event.kind = Kind::Event;
    design.elements.set(event.id, event);
    for (size_t place = 0; place < chain.periods.size(); ++place) {
        Element stage;
        stage.id = QStringLiteral("stage-%1").arg(place);
        stage.kind = place + 1 < chain.periods.size() ? Kind::Job : Kind::Prediction;
        stage.every = Duration(chain.periods[place]);
        stage.offset = Duration(chain.offsets[place]);
        stage.latency = Latency::constant(Duration(delay));
        Flow flow;
        flow.from = design.elements.at(qsizetype(place)).first;
        flow.to = stage.id;
        design.elements.set(stage.id, stage);
        design.flows << flow;
    }
    return design;
}

/// Each run of each stage until everything repeats.
std::vector<Run> runsOf(const Chain &chain)
{
    std::vector<Run> runs;
    for (size_t place = 0; place < chain.periods.size(); ++place) {
        const qint64 period = chain.periods[place];
        for (qint64 run = 0; run < chain.horizon() / period; ++run) {
            const Ticks start = (chain.offsets[place] + run * period) * ticksPerSecond;
            runs.push_back({start, start + delay * ticksPerSecond});
        }
    }
    return runs;
}

Ticks touched(const std::vector<Run> &runs)
{
    Ticks sum = 0;
    for (const Run &run : runs)
        sum ^= run.start + run.published;
    return sum;
}

QStringList argumentsOf(const Chain &chain)
{
    QStringList arguments{QString::number(delay)};
    for (size_t place = 0; place < chain.periods.size(); ++place)
        arguments << QString::number(chain.periods[place]) << QString::number(chain.offsets[place]);
    return arguments;
}

void measure(benchmark::State &state, const Chain &chain, double timesNumpy)
{
    const Design design = designOf(chain);
    const Graph data(design);
    const PathTiming timing(design, data);
    const auto figures = [&] { return timing.reaction(0, int(chain.periods.size())); };
    if (!figures() || figures()->method != Method::Exact)
        state.SkipWithError("no exact figures");
    for (auto _ : state)
        benchmark::DoNotOptimize(figures());
    const double ours = medianMilliseconds([&] { benchmark::DoNotOptimize(figures()); });
    const std::vector<Run> runs = runsOf(chain);
    const double limit = medianMilliseconds([&] { benchmark::DoNotOptimize(touched(runs)); });
    const auto numpy = peerMilliseconds(QStringLiteral("exactchain.py"), argumentsOf(chain));
    state.SetLabel(comparison(ours,
                              {{QStringLiteral("numpy"), numpy, timesNumpy},
                               {QStringLiteral("each publication once"), limit, 1 / 1.5}}));
}

void fiveStages(benchmark::State &state)
{
    measure(state, even, 5);
}

void fiveStagesWithASlowOne(benchmark::State &state)
{
    measure(state, slowInTheMiddle, 100);
}

} // namespace

BENCHMARK(fiveStages)->Unit(benchmark::kMillisecond);
BENCHMARK(fiveStagesWithASlowOne)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
