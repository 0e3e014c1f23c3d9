// Worst-case slack and natural tempo of 10,000 elements with 20,000 flows, from scratch: beside
// networkx, and beside what it takes to read the numbers of all elements and flows once.

#include "model/timing/limitsweep.h"
#include "model/timing/tempo.h"
#include "tests/bench/peer.h"

#include <benchmark/benchmark.h>

#include <QRandomGenerator>

#include <numeric>

using namespace tempo;

namespace {

constexpr int layers = 100;
constexpr int columns = 100;
constexpr double limit = 10; ///< seconds

/// The same numbers for both sides.
struct Network
{
    std::vector<int> milliseconds; ///< by element
    std::vector<std::pair<int, int>> flows;
    std::vector<int> targets;
};

Network makeNetwork()
{
    QRandomGenerator random(1);
    Network network;
    for (int place = 0; place < layers * columns; ++place) {
        network.milliseconds.push_back(1 + int(random.bounded(50)));
        const int layer = place / columns;
        if (layer + 1 == layers)
            network.targets.push_back(place);
        const int first = int(random.bounded(columns));
        for (int input = 0; layer > 0 && input < 2; ++input)
            network.flows.emplace_back((layer - 1) * columns + (first + input) % columns, place);
    }
    // Some ways leave a layer out.
    for (int more = 0; more < 2 * columns; ++more)
        network.flows.emplace_back(more, more + 2 * columns + int(random.bounded(columns)));
    return network;
}

QString id(int place)
{
    return QStringLiteral("e%1").arg(place);
}

Design designOf(const Network &network)
{
    Design design;
    design.elements.reserve(qsizetype(network.milliseconds.size()));
    for (int place = 0; place < int(network.milliseconds.size()); ++place) {
        Element element;
        element.id = id(place);
        element.kind = place < columns        ? Kind::Event
            : place >= (layers - 1) * columns ? Kind::Prediction
                                              : Kind::Stream;
        element.latency = Latency::constant(Duration(network.milliseconds[size_t(place)] / 1000.0));
        design.elements.set(element.id, element);
    }
    for (const auto &[from, to] : network.flows) {
        Flow flow;
        flow.from = id(from);
        flow.to = id(to);
        design.flows << flow;
    }
    return design;
}

QByteArray textOf(const Network &network)
{
    QByteArray text;
    for (const int delay : network.milliseconds)
        text += QByteArray::number(delay) + '\n';
    text += '\n';
    for (const auto &[from, to] : network.flows)
        text += QByteArray::number(from) + ' ' + QByteArray::number(to) + '\n';
    text += '\n';
    for (const int target : network.targets)
        text += QByteArray::number(target) + ' ';
    return text + '\n' + QByteArray::number(int(limit * 1000)) + '\n';
}

/// What every element has left, and the slowest tempo it may have.
std::vector<Tempo> slackAndTempo(const Design &design, const Graph &data, const Network &network)
{
    std::vector<LimitSweep::Limit> limits;
    for (const int target : network.targets)
        limits.push_back({target, limit});
    const LimitSweep sweep(design, data, Question::Reaction);
    const auto slacks = sweep.slacks(limits);
    std::vector<Tempo> tempos;
    tempos.reserve(size_t(slacks.size()));
    for (int place = 0; place < int(slacks.size()); ++place) {
        const double slack = slacks.at(place) ? slacks.at(place)->seconds : 0;
        tempos.push_back(bandOf(design.header.bands, slack + sweep.contribution(place)));
    }
    return tempos;
}

void measure(benchmark::State &state, bool makesGraph)
{
    const Network network = makeNetwork();
    const Design design = designOf(network);
    const Graph made(design);
    if (!LimitSweep(design, made, Question::Reaction).knows(network.targets.front()))
        state.SkipWithError("the sweep doesn't apply");
    const auto work = [&] {
        benchmark::DoNotOptimize(makesGraph ? slackAndTempo(design, Graph(design), network)
                                            : slackAndTempo(design, made, network));
    };
    for (auto _ : state)
        work();
    const std::vector<qint64> numbers(network.milliseconds.size() + 2 * network.flows.size(), 1);
    const double read = medianMilliseconds([&] {
        benchmark::DoNotOptimize(std::accumulate(numbers.begin(), numbers.end(), qint64(0)));
    });
    const auto networkx = peerMilliseconds(
        QStringLiteral("slack.py"),
        {makesGraph ? QStringLiteral("build") : QStringLiteral("given")}, textOf(network));
    const double ours = medianMilliseconds(work, 31);
    state.SetLabel(comparison(ours,
                              {{QStringLiteral("networkx"), networkx, 80},
                               {QStringLiteral("reading all once"), read, 0.01}}));
}

void withTheGraphGiven(benchmark::State &state)
{
    measure(state, false);
}

void makingTheGraphToo(benchmark::State &state)
{
    measure(state, true);
}

} // namespace

BENCHMARK(withTheGraphGiven)->Unit(benchmark::kMillisecond);
BENCHMARK(makingTheGraphToo)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
