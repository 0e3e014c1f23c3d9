#include "model/timing/distribution.h"
#include "tests/model/timing/latencies.h"

#include <QTest>

#include <cmath>

using namespace tempo;

namespace {

Latency percentiles(Family family, double p50, double p95, std::optional<double> min = {})
{
    Latency latency;
    latency.family = family;
    latency.p50 = Duration(p50);
    latency.p95 = Duration(p95);
    if (min)
        latency.min = Duration(*min);
    return latency;
}

Latency medianAndP99(Family family, double p50, double p99)
{
    Latency latency;
    latency.family = family;
    latency.p50 = Duration(p50);
    latency.p99 = Duration(p99);
    return latency;
}

} // namespace

/// Compares the fitted distributions with closed forms and published tables.
class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quantiles_data();
    void quantiles();
    void means_data();
    void means();
    void samplesSayNothing();
    void judges_data();
    void judges();
};

void TestDistribution::quantiles_data()
{
    QTest::addColumn<Latency>("latency");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("expected");
    QTest::newRow("a constant is its every percentile")
        << Latency::constant(Duration(7)) << 0.99 << 7.0;
    QTest::newRow("lognormal from p50 and p95, closed form")
        << percentiles(Family::Lognormal, 100, 400) << 0.99 << 710.4032426;
    QTest::newRow("a written percentile comes back as it is written")
        << percentiles(Family::Lognormal, 0.1, 0.3) << 0.95 << 0.3;
    QTest::newRow("lognormal from p50 and p99 meets its p95")
        << medianAndP99(Family::Lognormal, 100, 710.4032426) << 0.95 << 400.0;
    QTest::newRow("a shifted lognormal is the plain one further out")
        << percentiles(Family::Lognormal, 150, 450, 50) << 0.99 << 760.4032426;
    QTest::newRow("weibull with shape 1 is exponential")
        << percentiles(Family::Weibull, std::log(2), std::log(20)) << 0.99 << std::log(100);
    QTest::newRow("gamma with shape 2: the sum of two exponentials")
        << percentiles(Family::Gamma, 1.6783469900, 4.743864518) << 0.99 << 6.638352068;
    QTest::newRow("gamma with shape 1 is exponential")
        << medianAndP99(Family::Gamma, std::log(2), std::log(100)) << 0.95 << std::log(20);
    QTest::newRow("exponential") << exponential(2) << 0.95 << 2 * std::log(20);
    QTest::newRow("uniform") << uniform(10, 20) << 0.95 << 19.5;
    QTest::newRow("a normal far above zero is an ordinary one")
        << normal(100, 10) << 0.95 << 116.4485363;
    QTest::newRow("a normal around zero is a half normal") << normal(0, 1) << 0.5 << 0.6744897502;
    QTest::newRow("a normal without spread is a constant") << normal(3, 0) << 0.9 << 3.0;
}

void TestDistribution::quantiles()
{
    QFETCH(Latency, latency);
    QFETCH(double, p);
    QFETCH(double, expected);
    const auto actual = quantile(latency, p);
    QVERIFY(actual);
    QVERIFY2(std::abs(*actual - expected) <= 1e-8 * expected,
             qPrintable(QString::number(*actual, 'g', 17)));
    const bool isConstant = longest(latency) == shortest(latency);
    QVERIFY(std::abs(*shareAbove(latency, expected) - (isConstant ? 0 : 1 - p)) <= 1e-8);
    QCOMPARE(shareAbove(latency, -1), std::optional(1.0));
}

void TestDistribution::means_data()
{
    QTest::addColumn<Latency>("latency");
    QTest::addColumn<double>("expected");
    QTest::newRow("constant") << Latency::constant(Duration(7)) << 7.0;
    QTest::newRow("lognormal from p50 and p95, closed form")
        << percentiles(Family::Lognormal, 100, 400) << 142.6411611;
    QTest::newRow("shifted lognormal")
        << percentiles(Family::Lognormal, 150, 450, 50) << 192.6411611;
    QTest::newRow("weibull with shape 1 is exponential")
        << percentiles(Family::Weibull, std::log(2), std::log(20)) << 1.0;
    QTest::newRow("gamma with shape 2: the sum of two exponentials")
        << percentiles(Family::Gamma, 1.6783469900, 4.743864518) << 2.0;
    QTest::newRow("exponential") << exponential(2) << 2.0;
    QTest::newRow("uniform") << uniform(10, 20) << 15.0;
    QTest::newRow("half normal") << normal(0, 1) << std::sqrt(2 / M_PI);
}

void TestDistribution::means()
{
    QFETCH(Latency, latency);
    QFETCH(double, expected);
    const auto actual = mean(latency);
    QVERIFY(actual);
    QVERIFY2(std::abs(*actual - expected) <= 1e-8 * expected,
             qPrintable(QString::number(*actual, 'g', 17)));
}

void TestDistribution::samplesSayNothing()
{
    Latency measured;
    measured.family = Family::Samples;
    measured.samples = QStringLiteral("run.csv");
    QVERIFY(!quantile(measured, 0.5));
    QVERIFY(!mean(measured));
    QVERIFY(!longest(measured));
    QVERIFY(!judgedLatency(measured, JudgeAt::Worst));
}

void TestDistribution::judges_data()
{
    QTest::addColumn<Latency>("latency");
    QTest::addColumn<JudgeAt>("judgeAt");
    QTest::addColumn<double>("expected");
    QTest::newRow("p50") << uniform(0, 100) << JudgeAt::P50 << 50.0;
    QTest::newRow("p95") << uniform(0, 100) << JudgeAt::P95 << 95.0;
    QTest::newRow("p99") << uniform(0, 100) << JudgeAt::P99 << 99.0;
    QTest::newRow("the worst of a bounded one is its bound")
        << uniform(0, 100) << JudgeAt::Worst << 100.0;
    QTest::newRow("without a bound p99 stands in for the worst")
        << exponential(1) << JudgeAt::Worst << std::log(100);
}

void TestDistribution::judges()
{
    QFETCH(Latency, latency);
    QFETCH(JudgeAt, judgeAt);
    QFETCH(double, expected);
    const auto actual = judgedLatency(latency, judgeAt);
    QVERIFY(actual);
    QVERIFY2(std::abs(*actual - expected) <= 1e-12 * expected,
             qPrintable(QString::number(*actual, 'g', 17)));
}

QTEST_GUILESS_MAIN(TestDistribution)
#include "tst_distribution.moc"
