#include "model/timing/distribution.h"
#include "model/timing/variates.h"
#include "tests/model/timing/latencies.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <numeric>

using namespace tempo;

namespace {

using Shape = Variate::Shape;

/// Of 131,072 samples, drawn block by block.
std::vector<double> samplesOf(const Variate &variate)
{
    constexpr quint64 blocks = 64;
    std::vector<double> samples;
    const auto column = std::make_unique<Column>();
    for (quint64 block = 0; block < blocks; ++block) {
        RandomNumbers numbers(11, block);
        draw(numbers, variate, *column);
        samples.insert(samples.end(), column->values.begin(), column->values.end());
    }
    return samples;
}

/// The share of sorted samples up to a value differs from \a p by less than five standard errors.
bool isQuantile(const std::vector<double> &sorted, double value, double p)
{
    const auto count = double(sorted.size());
    const double share = double(std::ranges::upper_bound(sorted, value) - sorted.begin()) / count;
    if (std::abs(share - p) < 5 * std::sqrt(p * (1 - p) / count))
        return true;
    qWarning("%g of the samples are up to the quantile of %g", share, p);
    return false;
}

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// The mean differs from \a expected by less than five standard errors.
bool isMean(const std::vector<double> &values, double expected)
{
    const double found = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - found) * (value - found);
    const auto count = double(values.size());
    const double error = std::sqrt(squares / count / count);
    if (std::abs(found - expected) <= 5 * error + 1e-12 * std::abs(expected))
        return true;
    qWarning("%.9g isn't %.9g, with a standard error of %.3g", found, expected, error);
    return false;
}

/// Some of each shape, for tests of all of them.
void addShapes()
{
    QTest::addColumn<Variate>("variate");
    QTest::newRow("uniform") << Variate{Shape::Uniform, 3, 2};
    QTest::newRow("exponential") << Variate{Shape::Exponential};
    QTest::newRow("lognormal") << Variate{Shape::Lognormal, 1, 2, 0.8};
    QTest::newRow("weibull") << Variate{Shape::Weibull, 0, 1, 0.7};
    QTest::newRow("gamma of a large shape") << Variate{Shape::Gamma, 0, 1, 40};
    QTest::newRow("gamma of a small shape") << Variate{Shape::Gamma, 0, 1, 0.3};
    QTest::newRow("truncated normal") << Variate{Shape::TruncatedNormal, 0, 1, 0.1};
    QTest::newRow("empirical") << Variate{Shape::Empirical, 0, 1, 1, {1, 2, 4, 8, 16}};
}

} // namespace

Q_DECLARE_METATYPE(tempo::Variate)
Q_DECLARE_METATYPE(tempo::Latency)

/// Compares what is drawn with closed forms, and the kernels with each other.
class TestVariates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latencies_data();
    void latencies();
    void constantOrUnreadLatenciesHaveNone();
    void standardMoments_data();
    void standardMoments();
    void tailsReachAsFarAsTheyShould();
    void samplesStayInRange();
    void kernelsMakeTheSameBits_data() { addShapes(); }
    void kernelsMakeTheSameBits();
    void kernelsCombineColumns();
    void columnsAreIndependent_data() { addShapes(); }
    void columnsAreIndependent();
    void blocksDependOnSeedAndNumberOnly();
};

void TestVariates::latencies_data()
{
    QTest::addColumn<Latency>("latency");
    QTest::newRow("lognormal") << lognormal(0.1, 0.4);
    QTest::newRow("lognormal, shifted") << lognormal(3, 4, 2);
    QTest::newRow("lognormal, very wide") << lognormal(0.001, 1);
    QTest::newRow("weibull with a long tail") << weibull(1, 20);
    QTest::newRow("weibull with a short one") << weibull(1, 1.3);
    QTest::newRow("gamma of a shape below 1") << tempo::gamma(1, 12);
    QTest::newRow("gamma of a shape above 1") << tempo::gamma(1, 2);
    QTest::newRow("gamma that is all but constant") << tempo::gamma(1, 1.01);
    QTest::newRow("exponential") << exponential(7);
    QTest::newRow("uniform") << uniform(2, 5);
    QTest::newRow("uniform over nothing") << uniform(2, 2);
    QTest::newRow("normal, hardly cut") << normal(10, 2);
    QTest::newRow("normal, cut in half") << normal(0, 2);
    QTest::newRow("normal without spread") << normal(3, 0);
    QTest::newRow("measured") << measured({1, 1, 2, 3, 5, 8, 13, 21});
    QTest::newRow("measured once") << measured({4});
}

void TestVariates::latencies()
{
    QFETCH(const Latency, latency);
    const auto variate = variateOf(latency);
    QVERIFY(variate);
    std::vector<double> samples = samplesOf(*variate);
    // Half of the samples of a very wide distribution are far below its mean.
    if (*mean(latency) < 10 * *quantile(latency, 0.5))
        QVERIFY(isMean(samples, *mean(latency)));
    std::ranges::sort(samples);
    if (samples.front() < samples.back() && latency.measured.isEmpty()) {
        for (const double p : {0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999})
            QVERIFY(isQuantile(samples, *quantile(latency, p), p));
    } else {
        QCOMPARE(samples.front(), *shortest(latency));
        QCOMPARE(samples.back(), *longest(latency));
    }
    QVERIFY(samples.front() >= shortest(latency).value());
}

void TestVariates::constantOrUnreadLatenciesHaveNone()
{
    QVERIFY(!variateOf(Latency::constant(Duration(3))));
    QVERIFY(!variateOf(measured({})));
}

void TestVariates::standardMoments_data()
{
    QTest::addColumn<Variate>("variate");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("variance");
    const double e = std::exp(0.25);
    QTest::newRow("uniform") << Variate{Shape::Uniform} << 0.5 << 1.0 / 12;
    QTest::newRow("exponential") << Variate{Shape::Exponential} << 1.0 << 1.0;
    QTest::newRow("lognormal") << Variate{Shape::Lognormal, 0, 1, 0.5} << std::sqrt(e)
                               << (e - 1) * e;
    QTest::newRow("weibull") << Variate{Shape::Weibull, 0, 1, 0.5} << std::tgamma(1.5)
                             << std::tgamma(2.0) - std::pow(std::tgamma(1.5), 2);
    for (const double shape : {0.2, 1.0, 1.5, 9.0, 400.0})
        QTest::addRow("gamma of shape %g", shape)
            << Variate{Shape::Gamma, 0, 1, shape} << shape << shape;
    QTest::newRow("half a normal")
        << Variate{Shape::TruncatedNormal, 0, 1, 0} << std::sqrt(2 / M_PI) << 1 - 2 / M_PI;
    QTest::newRow("shifted and scaled") << Variate{Shape::Exponential, 5, 3} << 8.0 << 9.0;
}

void TestVariates::standardMoments()
{
    QFETCH(const Variate, variate);
    QFETCH(const double, mean);
    QFETCH(const double, variance);
    const std::vector<double> samples = samplesOf(variate);
    QVERIFY(isMean(samples, mean));
    std::vector<double> squares;
    for (const double sample : samples)
        squares.push_back((sample - mean) * (sample - mean));
    QVERIFY(isMean(squares, variance));
}

/// Beyond x lie e^-x of exponential samples, and of normal ones what the error function says.
void TestVariates::tailsReachAsFarAsTheyShould()
{
    std::vector<double> exponentials = samplesOf({Shape::Exponential});
    std::ranges::sort(exponentials);
    for (const double x : {5.0, 8.0, 10.0})
        QVERIFY(isQuantile(exponentials, x, -std::expm1(-x)));
    std::vector<double> lognormals = samplesOf({Shape::Lognormal});
    std::ranges::sort(lognormals);
    for (const double z : {-4.0, -3.0, 3.0, 4.0})
        QVERIFY(isQuantile(lognormals, std::exp(z), std::erfc(-z / std::sqrt(2.0)) / 2));
    QVERIFY(lognormals.back() > std::exp(4.2));
    QVERIFY(lognormals.front() < std::exp(-4.2));
}

void TestVariates::samplesStayInRange()
{
    const auto uniforms = samplesOf({Shape::Uniform});
    const auto [low, high] = std::ranges::minmax(uniforms);
    QVERIFY(low >= 0);
    QVERIFY(high < 1);
    for (const Variate &variate : {Variate{Shape::Weibull, 0, 1, 500},
                                   {Shape::Lognormal, 0, 1, 500},
                                   {Shape::Gamma, 0, 1, 0.001}}) {
        for (const double sample : samplesOf(variate))
            QVERIFY(std::isfinite(sample) && sample >= 0);
    }
}

void TestVariates::kernelsMakeTheSameBits()
{
    QFETCH(const Variate, variate);
    const auto expected = std::make_unique<Column>();
    const auto found = std::make_unique<Column>();
    const std::span<const ColumnKernel> kernels = columnKernels();
    QVERIFY(!kernels.empty());
    for (const ColumnKernel &kernel : kernels) {
        RandomNumbers first(3, 4);
        RandomNumbers second(3, 4);
        for (int block = 0; block < 20; ++block) {
            kernels.front().draw(first, variate, *expected);
            kernel.draw(second, variate, *found);
            QVERIFY2(std::memcmp(expected.get(), found.get(), sizeof(Column)) == 0, kernel.name);
            QVERIFY2(first.state == second.state, kernel.name);
        }
    }
}

void TestVariates::kernelsCombineColumns()
{
    RandomNumbers numbers(3, 4);
    const auto one = std::make_unique<Column>();
    const auto other = std::make_unique<Column>();
    const auto combined = std::make_unique<Column>();
    draw(numbers, {Shape::Lognormal}, *one);
    draw(numbers, {Shape::Lognormal}, *other);
    for (const ColumnKernel &kernel : columnKernels()) {
        kernel.add(*one, *other, *combined);
        for (int sample = 0; sample < blockSize; ++sample)
            QVERIFY2((*combined)[sample] == (*one)[sample] + (*other)[sample], kernel.name);
        kernel.takeLarger(*one, *other, *combined);
        for (int sample = 0; sample < blockSize; ++sample)
            QVERIFY2((*combined)[sample] == std::max((*one)[sample], (*other)[sample]),
                     kernel.name);
    }
}

/// Neither neighbours in a column nor the same places of two columns know of each other.
void TestVariates::columnsAreIndependent()
{
    QFETCH(const Variate, variate);
    const auto column = std::make_unique<Column>();
    const auto other = std::make_unique<Column>();
    const std::vector<double> all = samplesOf(variate);
    const double mean = meanOf(all);
    std::vector<double> betweenColumns;
    std::vector<double> betweenNeighbours;
    for (quint64 block = 0; block < 40; ++block) {
        RandomNumbers numbers(5, block);
        draw(numbers, variate, *column);
        draw(numbers, variate, *other);
        for (int sample = 0; sample + 8 < blockSize; ++sample) {
            betweenColumns.push_back(((*column)[sample] - mean) * ((*other)[sample] - mean));
            betweenNeighbours.push_back(((*column)[sample] - mean)
                                        * ((*column)[sample + 8] - mean));
        }
    }
    const double variance = 1e-12; // what a rounded mean leaves
    QVERIFY(std::abs(meanOf(betweenColumns)) < variance || isMean(betweenColumns, 0));
    QVERIFY(std::abs(meanOf(betweenNeighbours)) < variance || isMean(betweenNeighbours, 0));
}

void TestVariates::blocksDependOnSeedAndNumberOnly()
{
    const RandomNumbers one(1, 0);
    QVERIFY(RandomNumbers(1, 0).state == one.state);
    QVERIFY(RandomNumbers(1, 1).state != one.state);
    QVERIFY(RandomNumbers(2, 0).state != one.state);
    QVERIFY(RandomNumbers(0, 1).state != one.state);
    for (const auto &words : one.state)
        QVERIFY(std::ranges::find(words, 0U) == words.end());
}

QTEST_APPLESS_MAIN(TestVariates)
#include "tst_variates.moc"
