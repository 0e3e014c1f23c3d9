// All exact figures of every shipped design, which have one frame, and of a design of 500 elements,
// which has 100 ms.

#include "model/timing/figures.h"
#include "model/yaml/templates.h"
#include "tests/bench/peer.h"

#include <benchmark/benchmark.h>

#include <QRandomGenerator>

#include <array>

using namespace tempo;

namespace {

constexpr double frame = 1000 / 60.0;

/// Figures that need no samples.
Figures exactFigures(const Design &design)
{
    TimingOptions options;
    options.simulation.samples = 0;
    return figuresOf(design, options);
}

void measure(benchmark::State &state, const Design &design, const Peer &budget)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(exactFigures(design));
    const double ours = medianMilliseconds([&] { benchmark::DoNotOptimize(exactFigures(design)); });
    state.SetLabel(comparison(ours, {budget}));
}

void shipped(benchmark::State &state, const QString &name)
{
    const Result<Design> design = templateDesign(name);
    if (!design)
        return state.SkipWithError("the design can't be read");
    measure(state, *design, {QStringLiteral("one frame"), frame, 1});
}

/// A design in ten layers of fifty elements: events and sources, stages that read one or two of
/// those before them, and predictions and actions with limits. A quarter of the stages run on
/// schedules, from every five minutes to daily.
class LargeDesign
{
public:
    Design make()
    {
        for (int layer = 0; layer < layers; ++layer) {
            for (int column = 0; column < columns; ++column)
                add(layer, column);
        }
        return m_design;
    }

private:
    static constexpr int layers = 10;
    static constexpr int columns = 50;

    static QString id(int layer, int column)
    {
        return QStringLiteral("e%1-%2").arg(layer).arg(column);
    }

    int below(int bound) { return int(m_random.bounded(bound)); }

    void add(int layer, int column)
    {
        static constexpr std::array between{Kind::Job, Kind::Stream, Kind::Service, Kind::Store};
        Element element;
        element.id = id(layer, column);
        element.kind = layer == 0 ? (column % 2 ? Kind::Event : Kind::Source)
            : layer + 1 == layers ? (column % 2 ? Kind::Prediction : Kind::Action)
                                  : between[size_t(below(int(between.size())))];
        element.latency = Latency::constant(Duration(0.01 * (1 + below(20))));
        if (element.kind == Kind::Job)
            schedule(element);
        if (layer + 1 == layers) {
            element.maxLatency = Duration(200'000);
            element.maxStaleness.all = Duration(200'000);
        }
        m_design.elements.set(element.id, element);
        for (int input = 0; layer > 0 && input < 1 + below(2); ++input)
            connect(layer, column, input);
    }

    void schedule(Element &element)
    {
        static constexpr std::array minutes{5, 15, 60, 120, 1440};
        element.every = Duration(60 * minutes[size_t(below(int(minutes.size())))]);
        element.offset = Duration(60 * below(60));
    }

    void connect(int layer, int column, int input)
    {
        Flow flow;
        flow.from = id(layer - 1, (column + input) % columns);
        flow.to = id(layer, column);
        flow.latency = Latency::constant(Duration(0.001 * below(5)));
        if (m_design.flowIndex(flow.key()) < 0)
            m_design.flows << flow;
    }

    QRandomGenerator m_random{1};
    Design m_design;
};

void fiveHundredElements(benchmark::State &state)
{
    measure(state, LargeDesign().make(), {QStringLiteral("budget"), 100, 1});
}

} // namespace

int main(int argc, char *argv[])
{
    for (const QString &name : templateNames())
        benchmark::RegisterBenchmark(qPrintable(name), [name](benchmark::State &state) {
            shipped(state, name);
        })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("fiveHundredElements", fiveHundredElements)
        ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
