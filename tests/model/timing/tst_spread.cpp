#include "model/timing/spread.h"

#include <QTest>

using namespace tempo;

/// Checks figures of distributions that anybody can work out by hand.
class TestSpread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoFigures()
    {
        QVERIFY(!Spread().figures());
        QCOMPARE(Spread().shareAbove(0), 0.0);
    }

    void aConstantIsAllFigures()
    {
        Spread spread;
        spread.addAtom(ticksOf(5), ticksOf(3600));
        QCOMPARE(spread.figures().value(), (TimeFigures{5, 5, 5, 5, 5, 5}));
    }

    void evenlySpread()
    {
        Spread spread;
        spread.addEven(ticksOf(100), ticksOf(200));
        QCOMPARE(spread.figures().value(), (TimeFigures{100, 150, 150, 195, 199, 200}));
        QCOMPARE(spread.shareAbove(ticksOf(175)), 0.25);
        QCOMPARE(spread.shareAbove(ticksOf(100)), 1.0);
        QCOMPARE(spread.shareAbove(ticksOf(200)), 0.0);
    }

    /// Even over 0 to 90 s, and for a tenth of the time 60 s: F has a step there.
    void atomsAreSteps()
    {
        Spread spread;
        spread.addEven(0, ticksOf(90));
        spread.addAtom(ticksOf(60), ticksOf(10));
        const TimeFigures figures = spread.figures().value();
        QCOMPARE(figures.p50, 50.0);
        QCOMPARE(figures.p95, 85.0);
        QCOMPARE(figures.mean, (90 * 45 + 10 * 60) / 100.0);
        QCOMPARE(spread.shareAbove(ticksOf(59)), 0.41);
        QCOMPARE(spread.shareAbove(ticksOf(60)), 0.3);
    }

    /// The median falls on the step.
    void aPercentileOnAStep()
    {
        Spread spread;
        spread.addAtom(ticksOf(1), 49);
        spread.addAtom(ticksOf(7), 2);
        spread.addAtom(ticksOf(9), 49);
        QCOMPARE(spread.figures()->p50, 7.0);
    }

    void theNearestRankOfAFiniteSet_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("p50");
        QTest::addColumn<double>("p95");
        QTest::newRow("one") << 1 << 1.0 << 1.0;
        QTest::newRow("two") << 2 << 1.0 << 2.0;
        QTest::newRow("twenty") << 20 << 10.0 << 19.0;
        QTest::newRow("twenty-one") << 21 << 11.0 << 20.0;
    }

    void theNearestRankOfAFiniteSet()
    {
        QFETCH(int, count);
        Spread spread;
        for (int value = count; value > 0; --value)
            spread.addAtom(ticksOf(value));
        QTEST(spread.figures()->p50, "p50");
        QTEST(spread.figures()->p95, "p95");
    }

    /// A gap in which no time falls: the smallest value that reaches the share counts.
    void aGapIsPassedFromBelow()
    {
        Spread spread;
        spread.addEven(0, ticksOf(10));
        spread.addEven(ticksOf(50), ticksOf(60));
        QCOMPARE(spread.figures()->p50, 10.0);
        QCOMPARE(spread.figures()->p95, 59.0);
    }

    /// The parts overlap, so that the slope changes inside of them, and one of them is a step.
    void theWholeDistribution()
    {
        QVERIFY(!Spread().distribution());
        Spread spread;
        spread.addEven(ticksOf(10), ticksOf(30));
        spread.addEven(ticksOf(20), ticksOf(40));
        spread.addAtom(ticksOf(20), ticksOf(10));
        const auto whole = spread.distribution();
        QVERIFY(whole);
        const std::vector<TimeDistribution::Knot> expected{
            {10, 0, 0}, {20, 0.2, 0.4}, {30, 0.8, 0.8}, {40, 1, 1}};
        QCOMPARE(whole->knots(), expected);
        QCOMPARE(whole->mean(), spread.figures()->mean);
        QCOMPARE(whole->quantile(0.95), spread.figures()->p95);
    }

    /// Nanoseconds over a year, without losing the last one.
    void aYearInNanoseconds()
    {
        const Ticks year = 365 * 86'400 * ticksPerSecond;
        Spread spread;
        spread.addEven(year, 2 * year);
        QCOMPARE(spread.figures()->mean, 1.5 * secondsOf(year));
        QCOMPARE(spread.figures()->worst, 2 * secondsOf(year));
    }
};

QTEST_APPLESS_MAIN(TestSpread)
#include "tst_spread.moc"
