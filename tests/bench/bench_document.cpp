// Reading and writing a document of 10,000 elements (3.3 MB) beside what yaml-cpp alone needs.
// Limits: no slower than its nodes to read, a quarter of their memory, thirty times faster than its
// emitter to write.

#include "model/yaml/reader.h"
#include "model/yaml/writer.h"
#include "tests/bench/peakheap.h"

#include <benchmark/benchmark.h>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <chrono>

using namespace tempo;

namespace {

constexpr int elementCount = 10000;

Element makeElement(int i)
{
    const QString number = QString::number(i);
    Element element;
    element.id = QStringLiteral("stage-") + number;
    element.title = QStringLiteral("Stage ") + number;
    element.notes = QStringLiteral("Cleans what **stage ") + number
        + QStringLiteral("** hands over: *nulls*, doubles and late rows.");
    element.owner = QStringLiteral("platform");
    element.tags = {QStringLiteral("nightly"), QStringLiteral("core")};
    element.kind = i % 10 == 0 ? Kind::Event : Kind::Job;
    element.every = Duration(3600);
    element.offset = Duration(60 * (i % 60));
    Latency latency;
    latency.family = Family::Lognormal;
    latency.p50 = Duration(0.02);
    latency.p95 = Duration(0.06);
    element.latency = latency;
    element.cost.perRun = 0.4;
    element.operate.retries = 3;
    element.operate.availability = 0.999;
    return element;
}

Design makeDesign()
{
    Design design;
    design.header.title = QStringLiteral("Ten thousand stages");
    for (int i = 0; i < elementCount; ++i) {
        const Element element = makeElement(i);
        if (i > 0 && element.kind != Kind::Event) {
            Flow flow;
            flow.from = QStringLiteral("stage-") + QString::number(i - 1);
            flow.to = element.id;
            flow.latency = Latency::constant(Duration(0.003));
            flow.fallback = Fallback::LastValue;
            design.flows << flow;
        }
        design.canvas.positions.set(element.id, QPointF(320 * (i % 100), 120 * (i / 100)));
        design.elements.set(element.id, element);
    }
    return design;
}

const Design &design()
{
    static const Design made = makeDesign();
    return made;
}

const QByteArray &text()
{
    static const QByteArray made = writeDesign(design());
    return made;
}

template <class Work>
double medianMilliseconds(Work work)
{
    std::array<double, 5> times{};
    for (double &time : times) {
        const auto before = std::chrono::steady_clock::now();
        work();
        time = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before)
                   .count();
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Says on the benchmark's own line what it is measured against.
void compare(benchmark::State &state, const char *peer, double ours, double theirs, double limit,
             const char *unit)
{
    const QString verdict
        = ours <= theirs * limit ? QStringLiteral("within") : QStringLiteral("OVER");
    state.SetLabel(QStringLiteral("%1 %6; %2 %3 %6; limit %4 %6: %5")
                       .arg(ours, 0, 'f', 1)
                       .arg(QLatin1String(peer))
                       .arg(theirs, 0, 'f', 1)
                       .arg(theirs * limit, 0, 'f', 1)
                       .arg(verdict, QLatin1String(unit))
                       .toStdString());
}

void readTenThousandElements(benchmark::State &state)
{
    const std::string source = text().toStdString();
    for (auto _ : state)
        benchmark::DoNotOptimize(readDesign(text()));
    const double ours = medianMilliseconds([] { readDesign(text()); });
    const double theirs = medianMilliseconds([&] { YAML::Load(source); });
    compare(state, "yaml-cpp's nodes", ours, theirs, 1, "ms");
}

void memoryOfReading(benchmark::State &state)
{
    constexpr double mebibyte = 1024 * 1024;
    const std::string source = text().toStdString();
    for (auto _ : state) {
        resetPeakHeap();
        const ReadResult result = readDesign(text());
        const double ours = double(peakHeap()) / mebibyte;
        resetPeakHeap();
        const YAML::Node nodes = YAML::Load(source);
        compare(state, "yaml-cpp's nodes", ours, double(peakHeap()) / mebibyte, 0.25, "MiB");
        if (!result.design || *result.design != design())
            state.SkipWithError("the design did not come back");
    }
}

void writeTenThousandElements(benchmark::State &state)
{
    const YAML::Node nodes = YAML::Load(text().toStdString());
    for (auto _ : state)
        benchmark::DoNotOptimize(writeDesign(design()));
    const double ours = medianMilliseconds([] { writeDesign(design()); });
    const double theirs = medianMilliseconds([&] {
        YAML::Emitter emitter;
        emitter << nodes;
    });
    compare(state, "yaml-cpp's emitter", ours, theirs, 1.0 / 30, "ms");
}

} // namespace

BENCHMARK(readTenThousandElements)->Unit(benchmark::kMillisecond);
BENCHMARK(memoryOfReading)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(writeTenThousandElements)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
