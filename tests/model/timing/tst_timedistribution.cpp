#include "model/timing/timedistribution.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tempo;

namespace {

using Knots = std::vector<TimeDistribution::Knot>;

/// Half of all times at 10, the rest uniform on [20, 40].
TimeDistribution mixed()
{
    return TimeDistribution(Knots{{10, 0, 0.5}, {20, 0.5, 0.5}, {40, 1, 1}});
}

} // namespace

/// Checks shares, quantiles and expectations of pieces and atoms.
class TestTimeDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_data();
    void shares();
    void quantiles_data();
    void quantiles();
    void means_data();
    void means();
    void samplesKeepTheirRanks();
    void quantilesAreTheSmallestTimes();
    void waitsOfUnknownPhase();
    void waitsMeetSimulation();
};

void TestTimeDistribution::shares_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("expected");
    QTest::newRow("nothing below the first knot") << 9.9 << 0.0;
    QTest::newRow("an atom counts at its own time") << 10.0 << 0.5;
    QTest::newRow("nothing more in a gap") << 15.0 << 0.5;
    QTest::newRow("a part of a piece") << 25.0 << 0.625;
    QTest::newRow("all at the last knot") << 40.0 << 1.0;
    QTest::newRow("all beyond it") << 1e9 << 1.0;
}

void TestTimeDistribution::shares()
{
    QFETCH(double, seconds);
    QFETCH(double, expected);
    QCOMPARE(mixed().shareUpTo(seconds), expected);
}

void TestTimeDistribution::quantiles_data()
{
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");
    QTest::newRow("inside an atom") << 0.2 << 10.0;
    QTest::newRow("the end of an atom is the smallest time that reaches it") << 0.5 << 10.0;
    QTest::newRow("inside a piece") << 0.75 << 30.0;
    QTest::newRow("everything") << 1.0 << 40.0;
}

void TestTimeDistribution::quantiles()
{
    QFETCH(double, p);
    QFETCH(double, expected);
    QCOMPARE(mixed().quantile(p), expected);
}

void TestTimeDistribution::means_data()
{
    QTest::addColumn<Knots>("knots");
    QTest::addColumn<double>("expected");
    QTest::newRow("always the same") << TimeDistribution::constant(7).knots() << 7.0;
    QTest::newRow("uniform") << TimeDistribution::uniform(10, 40).knots() << 25.0;
    QTest::newRow("uniform over nothing") << TimeDistribution::uniform(3, 3).knots() << 3.0;
    QTest::newRow("an atom and a piece") << mixed().knots() << 20.0;
    QTest::newRow("an atom at the end of a piece") << Knots{{0, 0, 0}, {10, 0.8, 1}} << 6.0;
    QTest::newRow("samples") << TimeDistribution::ofSamples({4, 1, 4, 3}).knots() << 3.0;
}

void TestTimeDistribution::means()
{
    QFETCH(Knots, knots);
    QFETCH(double, expected);
    QVERIFY(std::abs(TimeDistribution(knots).mean() - expected) < 1e-12);
}

void TestTimeDistribution::samplesKeepTheirRanks()
{
    const auto samples = TimeDistribution::ofSamples({40, 10, 20, 20, 50});
    QCOMPARE(samples.knots().size(), size_t(4));
    QCOMPARE(samples.best(), 10.0);
    QCOMPARE(samples.worst(), 50.0);
    QCOMPARE(samples.quantile(0.5), 20.0);
    QCOMPARE(samples.quantile(0.6), 20.0);
    QCOMPARE(samples.quantile(0.61), 40.0);
    QCOMPARE(samples.shareUpTo(20), 0.6);
    QCOMPARE(samples.shareUpTo(19.9), 0.2);
}

void TestTimeDistribution::quantilesAreTheSmallestTimes()
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> part;
    for (int round = 0; round < 200; ++round) {
        Knots knots{{part(random), 0, 0}};
        while (knots.size() < 8) {
            const auto last = knots.back();
            const double below = last.upTo + (random() % 2 ? part(random) : 0);
            const double upTo = below + (random() % 2 ? part(random) : 0.01);
            knots.push_back({last.seconds + 0.1 + part(random), below, upTo});
        }
        const double total = knots.back().upTo;
        for (auto &knot : knots)
            knot = {knot.seconds, knot.below / total, knot.upTo / total};
        const TimeDistribution made(knots);
        const double p = 0.001 + 0.998 * part(random);
        const double found = made.quantile(p);
        QVERIFY(made.shareUpTo(found + 1e-9) >= p - 1e-9);
        QVERIFY(made.shareUpTo(found - 1e-6) < p);
    }
}

void TestTimeDistribution::waitsOfUnknownPhase()
{
    const auto hour = TimeDistribution::constant(0).plusUniform(60);
    QCOMPARE(hour.mean(), 30.0);
    QCOMPARE(hour.quantile(0.95), 57.0);
    // Two independent hours are a triangle: its upper half is 1 - (120 - x)^2 / 7200.
    const auto both = hour.plusUniform(60);
    QVERIFY(std::abs(both.mean() - 60) < 1e-9);
    QVERIFY(std::abs(both.quantile(0.95) - (120 - std::sqrt(7200 * 0.05))) < 1e-4);
    QVERIFY(std::abs(both.quantile(0.99) - (120 - std::sqrt(7200 * 0.01))) < 1e-4);
    QCOMPARE(both.best(), 0.0);
    QCOMPARE(both.worst(), 120.0);
    for (double x = 0; x <= 120; x += 0.37) {
        const double exact = x < 60 ? x * x / 7200 : 1 - (120 - x) * (120 - x) / 7200;
        QVERIFY(std::abs(both.shareUpTo(x) - exact) < 1e-7);
    }
    QCOMPARE(mixed().plusUniform(0), mixed());
    // Twelve clocks: close to a normal distribution, and not a knot for each pair of knots.
    auto many = TimeDistribution::constant(0);
    for (int clock = 0; clock < 12; ++clock)
        many = many.plusUniform(1);
    QVERIFY(std::abs(many.mean() - 6) < 1e-6);
    QVERIFY(std::abs(many.shareUpTo(7) - 0.8389) < 1e-3);
    QVERIFY(many.knots().size() < 500000);
}

void TestTimeDistribution::waitsMeetSimulation()
{
    std::mt19937 random(9);
    std::uniform_real_distribution<double> part;
    const auto sum = mixed().plusUniform(7).plusUniform(100);
    QVERIFY(std::abs(sum.mean() - (20 + 3.5 + 50)) < 1e-6);
    constexpr int samples = 200000;
    std::vector<double> drawn;
    for (int i = 0; i < samples; ++i)
        drawn.push_back(mixed().quantile(1 - part(random)) + 7 * part(random) + 100 * part(random));
    const auto measured = TimeDistribution::ofSamples(drawn);
    for (double x = 5; x < 150; x += 5) // five standard errors
        QVERIFY(std::abs(sum.shareUpTo(x) - measured.shareUpTo(x)) < 0.0056);
}

QTEST_GUILESS_MAIN(TestTimeDistribution)
#include "tst_timedistribution.moc"
