#include "model/decision/timeliness.h"
#include "model/timing/distribution.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numbers>
#include <random>

using namespace tempo;

namespace {

using Shape = Decay::Shape;

Decay decay(Shape shape, double span, double width = 1)
{
    return {shape, Duration(span), Duration(width)};
}

/// Many short linear pieces of a distribution that is none, up to where all but 1e-12 lies.
TimeDistribution pieces(double end, int count, const std::function<double(double)> &share)
{
    std::vector<TimeDistribution::Knot> knots{{0, 0, 0}};
    for (int i = 1; i <= count; ++i) {
        const double x = end * i / count;
        knots.push_back({x, share(x), share(x)});
    }
    knots.back().upTo = 1;
    return TimeDistribution(knots);
}

TimeDistribution exponential(double mean)
{
    return pieces(28 * mean, 60000, [=](double x) { return -std::expm1(-x / mean); });
}

/// The mean of u by Simpson's rule on a grid fine enough for 1e-9.
double meanOnGrid(const Decay &of, double from, double to)
{
    constexpr int steps = 20000;
    double sum = 0;
    for (int i = 0; i <= steps; ++i) {
        const int times = i == 0 || i == steps ? 1 : 2 + 2 * (i % 2);
        sum += times * keptShare(of, std::lerp(from, to, double(i) / steps));
    }
    return sum / (3 * steps);
}

Value worth(double perEvent, double perSecond)
{
    Value value;
    value.perEvent = perEvent;
    value.rate = Rate(perSecond);
    value.decay = decay(Shape::HalfLife, 60);
    return value;
}

} // namespace

/// Checks the share kept against closed forms, and what it is worth.
class TestTimeliness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void points_data();
    void points();
    void expectations_data();
    void expectations();
    void lognormalIsNotTheShareOfItsMean();
    void gammaMeetsTheClosedForm();
    void uniformMeetsTheClosedForm();
    void piecesMeetAGrid();
    void shortPiecesLoseNothing();
    void neverRises();
    void worthOfAShare();
    void theEventThatKeepsLeastCounts();
};

void TestTimeliness::points_data()
{
    QTest::addColumn<Decay>("decays");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("expected");
    QTest::newRow("a half-life keeps half") << decay(Shape::HalfLife, 60) << 60.0 << 0.5;
    QTest::newRow("a half-life keeps all at once") << decay(Shape::HalfLife, 60) << 0.0 << 1.0;
    QTest::newRow("on the deadline") << decay(Shape::Deadline, 6) << 6.0 << 1.0;
    QTest::newRow("on the deadline, but for rounding")
        << decay(Shape::Deadline, 0.3) << 0.1 + 0.2 << 1.0;
    QTest::newRow("after the deadline") << decay(Shape::Deadline, 6) << 6.001 << 0.0;
    QTest::newRow("half of a linear span") << decay(Shape::Linear, 120) << 60.0 << 0.5;
    QTest::newRow("after a linear span") << decay(Shape::Linear, 120) << 121.0 << 0.0;
    QTest::newRow("a sigmoid begins at 1") << decay(Shape::Sigmoid, 10, 5) << 0.0 << 1.0;
    QTest::newRow("a steep sigmoid keeps half at its midpoint")
        << decay(Shape::Sigmoid, 3600, 60) << 3600.0 << 0.5;
    QTest::newRow("a flat sigmoid keeps more than half there")
        << decay(Shape::Sigmoid, 10, 10) << 10.0 << (1 + std::exp(-1)) / 2;
    QTest::newRow("a sigmoid far beyond its midpoint")
        << decay(Shape::Sigmoid, 1, 0.001) << 1e6 << 0.0;
}

void TestTimeliness::points()
{
    QFETCH(Decay, decays);
    QFETCH(double, seconds);
    QFETCH(double, expected);
    QVERIFY(std::abs(keptShare(decays, seconds) - expected) < 1e-15);
    QCOMPARE(keptShare(decays, TimeDistribution::constant(seconds)), keptShare(decays, seconds));
}

void TestTimeliness::expectations_data()
{
    QTest::addColumn<Decay>("decays");
    QTest::addColumn<std::vector<TimeDistribution::Knot>>("knots");
    QTest::addColumn<double>("expected");
    const auto hour = exponential(60).knots();
    QTest::newRow("half-life of an exponential delay: 1 / (1 + k m)")
        << decay(Shape::HalfLife, 60) << hour << 0.5906161091;
    QTest::newRow("half-life of a uniform delay: (1 - e^-kT) / kT")
        << decay(Shape::HalfLife, 60) << TimeDistribution::uniform(0, 1440).knots()
        << 0.06011228979;
    QTest::newRow("linear of an exponential delay: 1 - m/D (1 - e^-D/m)")
        << decay(Shape::Linear, 120) << hour << 0.5676676416;
    QTest::newRow("deadline of an exponential delay: F(D)")
        << decay(Shape::Deadline, 120) << hour << 0.8646647168;
    QTest::newRow("deadline in the middle of a piece")
        << decay(Shape::Deadline, 15) << TimeDistribution::uniform(10, 30).knots() << 0.25;
    QTest::newRow("deadline on an atom")
        << decay(Shape::Deadline, 4) << TimeDistribution::ofSamples({1, 4, 4, 9}).knots() << 0.75;
    QTest::newRow("half-life of samples")
        << decay(Shape::HalfLife, 1) << TimeDistribution::ofSamples({0, 1, 2, 3}).knots()
        << 0.46875;
    QTest::newRow("linear over a piece that ends beyond the span")
        << decay(Shape::Linear, 10) << TimeDistribution::uniform(0, 20).knots() << 0.25;
    QTest::newRow("linear over a piece that begins beyond the span")
        << decay(Shape::Linear, 10) << TimeDistribution::uniform(11, 20).knots() << 0.0;
}

void TestTimeliness::expectations()
{
    QFETCH(Decay, decays);
    QFETCH(std::vector<TimeDistribution::Knot>, knots);
    QFETCH(double, expected);
    const double actual = keptShare(decays, TimeDistribution(knots));
    QVERIFY2(std::abs(actual - expected) < 1e-6, qPrintable(QString::number(actual, 'g', 12)));
}

void TestTimeliness::lognormalIsNotTheShareOfItsMean()
{
    Latency latency;
    latency.family = Family::Lognormal;
    latency.p50 = Duration(100);
    latency.p95 = Duration(400);
    const Decay of = decay(Shape::HalfLife, 300);
    std::vector<TimeDistribution::Knot> knots;
    for (int i = 1; i < 40000; ++i) {
        // Knots close together in both tails: steps of the logit of p.
        const double p = 1 / (1 + std::exp((20000 - i) / 20000.0 * 20));
        knots.push_back({*quantile(latency, p), p, p});
    }
    knots.front().below = 0;
    knots.back().upTo = 1;
    QVERIFY(std::abs(keptShare(of, TimeDistribution(knots)) - 0.7491539724) < 1e-6);
    QVERIFY(std::abs(keptShare(of, *mean(latency)) - 0.7192321732) < 1e-6);
}

void TestTimeliness::gammaMeetsTheClosedForm()
{
    // Shape 2, an Erlang: F(x) = 1 - (1 + x/theta) e^(-x/theta).
    for (const double theta : {1.0, 7.0, 60.0}) {
        const auto made = pieces(34 * theta, 60000, [=](double x) {
            return 1 - (1 + x / theta) * std::exp(-x / theta);
        });
        for (const double halfLife : {2.0, 60.0, 900.0}) {
            const double expected = std::pow(1 + std::numbers::ln2 / halfLife * theta, -2);
            QVERIFY(std::abs(keptShare(decay(Shape::HalfLife, halfLife), made) - expected) < 1e-6);
        }
    }
}

void TestTimeliness::uniformMeetsTheClosedForm()
{
    for (const double span : {1e-9, 0.5, 60.0, 1e5}) {
        for (const double halfLife : {0.01, 60.0, 1e7}) {
            const double kT = std::numbers::ln2 / halfLife * span;
            const double expected = -std::expm1(-kT) / kT;
            const auto made = TimeDistribution::uniform(0, span);
            QVERIFY(std::abs(keptShare(decay(Shape::HalfLife, halfLife), made) - expected) < 1e-12);
        }
    }
}

void TestTimeliness::piecesMeetAGrid()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> part;
    for (const Shape shape : {Shape::HalfLife, Shape::Linear, Shape::Sigmoid}) {
        for (int round = 0; round < 50; ++round) {
            const Decay of = decay(shape, 1 + 99 * part(random), 1 + 9 * part(random));
            const double from = 150 * part(random);
            const double to = from + 0.01 + 100 * part(random);
            const double actual = keptShare(of, TimeDistribution::uniform(from, to));
            QVERIFY2(std::abs(actual - meanOnGrid(of, from, to)) < 1e-7,
                     qPrintable(QStringLiteral("%1 to %2").arg(from).arg(to)));
        }
    }
}

void TestTimeliness::shortPiecesLoseNothing()
{
    for (const Shape shape : {Shape::HalfLife, Shape::Linear, Shape::Sigmoid}) {
        const Decay of = decay(shape, 1e6, 1e3);
        for (const double at : {10.0, 5e5, 9.9e5}) {
            const double actual = keptShare(of, TimeDistribution::uniform(at, at + 1e-6));
            QVERIFY(std::abs(actual - keptShare(of, at)) < 1e-9);
        }
    }
}

void TestTimeliness::neverRises()
{
    for (const Shape shape : {Shape::HalfLife, Shape::Deadline, Shape::Linear, Shape::Sigmoid}) {
        const Decay of = decay(shape, 50, 10);
        double last = 1;
        for (int i = 0; i < 300; ++i) {
            const double kept = keptShare(of, TimeDistribution::uniform(i, i + 20));
            QVERIFY(kept >= 0 && kept <= last);
            last = kept;
        }
        QVERIFY(last < 1e-3 || shape == Shape::HalfLife);
    }
}

void TestTimeliness::worthOfAShare()
{
    const KeptValue kept = keptValue(worth(0.5, 2), 0.75);
    QCOMPARE(kept.perDecision, std::optional(0.375));
    QCOMPARE(kept.perMonth, std::optional(0.75 * 2628000));
    QCOMPARE(kept.lostPerMonth, std::optional(0.25 * 2628000));
    Value noRate = worth(0.5, 2);
    noRate.rate.reset();
    QCOMPARE(keptValue(noRate, 0.5).perDecision, std::optional(0.25));
    QVERIFY(!keptValue(noRate, 0.5).perMonth);
    Value noPrice = worth(0.5, 2);
    noPrice.perEvent.reset();
    QVERIFY(!keptValue(noPrice, 0.5).perDecision);
    QCOMPARE(keptValue(noPrice, 0.5).kept, 0.5);
}

void TestTimeliness::theEventThatKeepsLeastCounts()
{
    const auto named = [](const char *event, double seconds) {
        return EventReaction{QString::fromLatin1(event), TimeDistribution::constant(seconds)};
    };
    const QList<EventReaction> reactions{named("click", 60), named("order", 120),
                                         named("return", 120)};
    const auto least = leastKept(worth(1, 1), reactions);
    QVERIFY(least);
    QCOMPARE(least->event, QStringLiteral("order"));
    QVERIFY(std::abs(least->value.kept - 0.25) < 1e-15);
    QVERIFY(!leastKept(worth(1, 1), {}));
    Value steady = worth(1, 1);
    steady.decay.reset();
    QVERIFY(!leastKept(steady, reactions));
}

QTEST_GUILESS_MAIN(TestTimeliness)
#include "tst_timeliness.moc"
