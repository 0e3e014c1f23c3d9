// A Monte Carlo of 20 stages, a million samples: sums and a fork that is waited for, of lognormal,
// gamma and exponential latencies, beside numpy. Limits on one thread: a
// fifth of numpy's time with AVX-512, half with AVX2; on two: a ninth, a third.

#include "model/timing/fits.h"
#include "model/timing/simulation.h"
#include "model/timing/variates.h"
#include "tests/bench/peer.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <cstring>

using namespace tempo;

namespace {

constexpr int stageCount = 20;
constexpr int forkFrom = 6;
constexpr int forkTo = 14;
constexpr qint64 samples = 1'000'000;

Latency latencyOf(int stage)
{
    Latency latency;
    latency.family = std::array{Family::Lognormal, Family::Gamma, Family::Exponential}[stage % 3];
    if (latency.family == Family::Exponential) {
        latency.mean = Duration(0.01 * (1 + stage));
    } else {
        latency.p50 = Duration(0.02 * (1 + stage));
        latency.p95 = Duration(0.05 * (1 + stage));
    }
    return latency;
}

Element elementOf(const QString &id, Kind kind, const std::optional<Latency> &latency)
{
    Element element;
    element.id = id;
    element.kind = kind;
    element.latency = latency;
    return element;
}

Design makeDesign()
{
    const auto id = [](int stage) { return QStringLiteral("stage%1").arg(stage); };
    Design design;
    const auto connect = [&design](const QString &from, const QString &to) {
        Flow flow;
        flow.from = from;
        flow.to = to;
        design.flows << flow;
    };
    design.elements.set(QStringLiteral("event"),
                        elementOf(QStringLiteral("event"), Kind::Event, {}));
    for (int stage = 0; stage < stageCount; ++stage) {
        design.elements.set(id(stage), elementOf(id(stage), Kind::Service, latencyOf(stage)));
        const bool isBranch = stage >= forkFrom && stage < forkTo;
        if (stage == 0)
            connect(QStringLiteral("event"), id(stage));
        else if (stage == forkTo)
            for (int branch = forkFrom; branch < forkTo; ++branch)
                connect(id(branch), id(stage));
        else
            connect(id(isBranch ? forkFrom - 1 : stage - 1), id(stage));
    }
    return design;
}

/// The samples, and three numbers for each stage.
QStringList argumentsOfPeer()
{
    QStringList words{QString::number(samples)};
    for (int stage = 0; stage < stageCount; ++stage) {
        const Latency latency = latencyOf(stage);
        std::array<double, 3> numbers{2, 0, 0};
        if (latency.family == Family::Lognormal) {
            numbers = {0, std::log(latency.p50->seconds()), lognormalSigma(latency)};
        } else if (latency.family == Family::Gamma) {
            const GammaFit fit = gammaFit(latency);
            numbers = {1, fit.shape, fit.scale};
        } else {
            numbers[1] = latency.mean->seconds();
        }
        for (const double number : numbers)
            words << QString::number(number, 'g', 17);
    }
    return words;
}

const std::optional<double> &numpy()
{
    static const auto time = peerMilliseconds(QStringLiteral("simulation.py"), argumentsOfPeer());
    return time;
}

PathTime simulated(int threads, const ColumnKernel &kernel)
{
    static const Design design = makeDesign();
    static const Graph data(design);
    TimingOptions options;
    options.simulation.samples = samples;
    options.simulation.threads = threads;
    options.simulation.kernel = &kernel;
    const auto simulation
        = Simulation::of(design, {data, data}, {Question::Reaction, 0, stageCount}, options);
    return simulation->figures();
}

/// How many times faster than numpy it has to be.
double limitOf(const ColumnKernel &kernel, int threads)
{
    const bool isWide = std::strcmp(kernel.name, "AVX-512") == 0;
    return threads == 1 ? (isWide ? 5 : 2) : (isWide ? 9 : 3);
}

void twentyStages(benchmark::State &state, const ColumnKernel &kernel)
{
    const auto threads = int(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(simulated(threads, kernel));
    const double ours = medianMilliseconds([&] { simulated(threads, kernel); });
    state.SetLabel(
        comparison(ours, {{QStringLiteral("numpy"), numpy(), limitOf(kernel, threads)}}));
}

} // namespace

int main(int argc, char **argv)
{
    for (const ColumnKernel &kernel : columnKernels()) {
        if (&kernel == &columnKernels().front() && columnKernels().size() > 1)
            continue; // without AVX2 nothing is promised
        benchmark::RegisterBenchmark(
            kernel.name, [&kernel](benchmark::State &state) { twentyStages(state, kernel); })
            ->Arg(1)
            ->Arg(2)
            ->UseRealTime()
            ->Unit(benchmark::kMillisecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
