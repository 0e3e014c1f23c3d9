#include "model/decision/queueing.h"

#include <QTest>

#include <cmath>

using namespace tempo;

namespace {

/// Erlang's C from the whole recursion of his B formula, in extended precision.
double waitByTheWholeSum(double erlangs, int servers)
{
    long double blocked = 1;
    for (int server = 1; server <= servers; ++server)
        blocked = erlangs * blocked / (server + erlangs * blocked);
    return double(blocked / (1 - erlangs / servers * (1 - blocked)));
}

bool isNear(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

} // namespace

/// Checks Erlang's formulas against published figures and sizes by them.
class TestQueueing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void manyServersMeetTheWholeSum();
    void shareInTime();
    void lengthAndResponse();
    void tooFewServers();
    void sizes_data();
    void sizes();
    void sizesAreTheSmallest();
};

void TestQueueing::waits_data()
{
    QTest::addColumn<double>("erlangs");
    QTest::addColumn<int>("servers");
    QTest::addColumn<double>("expected");
    QTest::newRow("two erlangs on three servers: 4/9") << 2.0 << 3 << 4.0 / 9;
    QTest::newRow("one server waits as often as it is busy") << 0.7 << 1 << 0.7;
    QTest::newRow("ten erlangs on fourteen servers, as pyworkforce has it")
        << 10.0 << 14 << 0.1741319335950498;
    QTest::newRow("nothing to do") << 0.0 << 1 << 0.0;
    QTest::newRow("as many servers as erlangs") << 3.0 << 3 << 1.0;
    QTest::newRow("fewer servers than erlangs") << 3.0 << 2 << 1.0;
}

void TestQueueing::waits()
{
    QFETCH(double, erlangs);
    QFETCH(int, servers);
    QFETCH(double, expected);
    const double actual = waitProbability(erlangs, servers);
    QVERIFY2(isNear(actual, expected, 1e-9), qPrintable(QString::number(actual, 'g', 12)));
}

void TestQueueing::manyServersMeetTheWholeSum()
{
    for (const double erlangs : {1.5, 80.0, 143.9, 145.0, 1000.0, 7777.7, 250000.0}) {
        for (const double spare : {0.1, 1.0, 3.0}) {
            const int servers = int(erlangs + spare * std::sqrt(erlangs)) + 1;
            const double expected = waitByTheWholeSum(erlangs, servers);
            const double actual = waitProbability(erlangs, servers);
            QVERIFY2(isNear(actual, expected, 1e-10),
                     qPrintable(QStringLiteral("%1 on %2").arg(erlangs).arg(servers)));
        }
    }
    QVERIFY(waitProbability(1000, 5000) >= 0);
    QVERIFY(waitProbability(1000, 5000) < 1e-100);
}

void TestQueueing::shareInTime()
{
    const QueueLoad calls{10 / 180.0, 180}; // ten erlangs of calls of three minutes
    QVERIFY(isNear(shareServedWithin(calls, 14, 20), 0.8883500191794669, 1e-9));
    QVERIFY(isNear(shareServedWithin(calls, 14, 0), 1 - 0.1741319335950498, 1e-9));
    QCOMPARE(shareServedWithin(calls, 10, 1e9), 0.0);
}

void TestQueueing::lengthAndResponse()
{
    const QueueLoad load{9, 0.2};
    QVERIFY(isNear(*meanQueueLength(load, 2), 7.674, 1e-3));
    QVERIFY(isNear(*meanResponse(load, 2), 1.053, 1e-3));
    // Little's law: those waiting arrive at the rate at which they wait.
    QVERIFY(isNear(*meanQueueLength(load, 3), 9 * (*meanResponse(load, 3) - 0.2), 1e-12));
}

void TestQueueing::tooFewServers()
{
    QVERIFY(!meanQueueLength({10, 1}, 10));
    QVERIFY(!meanResponse({10, 1}, 9));
    QVERIFY(meanResponse({10, 1}, 11));
}

void TestQueueing::sizes_data()
{
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<double>("service");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("p");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("nothing to do still needs one") << 0.0 << 1.0 << 1.0 << 0.99 << qint64(1);
    QTest::newRow("no time at all holds no server") << 100.0 << 0.0 << 0.0 << 0.99 << qint64(1);
    QTest::newRow("calls of three minutes, 88 % within 20 s")
        << 10 / 180.0 << 180.0 << 20.0 << 0.88 << qint64(14);
    QTest::newRow("calls of three minutes, 89 % within 20 s")
        << 10 / 180.0 << 180.0 << 20.0 << 0.89 << qint64(15);
    QTest::newRow("without a limit one more than the load")
        << 10.0 << 1.0 << 0.0 << 0.0 << qint64(11);
    QTest::newRow("with all the time, too") << 10.0 << 1.0 << 1e9 << 0.99 << qint64(11);
    QTest::newRow("a load beyond any fleet ends")
        << 1e15 << 1.0 << 0.0 << 0.99 << qint64(1000000000001);
}

void TestQueueing::sizes()
{
    QFETCH(double, arrivals);
    QFETCH(double, service);
    QFETCH(double, seconds);
    QFETCH(double, p);
    QTEST(serversFor({arrivals, service}, seconds, p), "expected");
}

void TestQueueing::sizesAreTheSmallest()
{
    for (const double erlangs : {0.01, 0.5, 12.0, 512.0, 9000.0}) {
        for (const double seconds : {0.0, 0.02, 0.5}) {
            for (const double p : {0.5, 0.95, 0.99}) {
                const QueueLoad load{erlangs / 0.04, 0.04};
                const qint64 servers = serversFor(load, seconds, p);
                QVERIFY(shareServedWithin(load, servers, seconds) >= p - 1e-12);
                QVERIFY(servers == 1 || shareServedWithin(load, servers - 1, seconds) < p);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestQueueing)
#include "tst_queueing.moc"
