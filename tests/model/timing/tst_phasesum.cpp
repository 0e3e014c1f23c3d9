#include "model/timing/phasesum.h"

#include <QTest>

#include <cmath>

using namespace tempo;

namespace {

Spread constant(double seconds)
{
    Spread spread;
    spread.addAtom(ticksOf(seconds));
    return spread;
}

std::vector<Ticks> minutes(const std::vector<double> &waits)
{
    std::vector<Ticks> ticks;
    for (const double wait : waits)
        ticks.push_back(ticksOf(60 * wait));
    return ticks;
}

bool isClose(double one, double other)
{
    return std::abs(one - other) <= 1e-6 * std::max(1.0, std::abs(other));
}

} // namespace

/// Checks sums with independent uniform waits against closed forms.
class TestPhaseSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWaitChangesNothing()
    {
        QCOMPARE(figuresWithPhases(constant(5), {}), constant(5).figures());
    }

    void oneWaitIsUniform()
    {
        const auto figures = figuresWithPhases(constant(100), {ticksOf(100)});
        QCOMPARE(figures, std::optional(TimeFigures{100, 150, 150, 195, 199, 200}));
    }

    /// The triangle of the timing semantics; adding percentiles would say 114 min.
    void twoHours()
    {
        const auto figures = figuresWithPhases(constant(0), minutes({60, 60}));
        QVERIFY(figures);
        QCOMPARE(figures->mean, 3600.0);
        QCOMPARE(figures->p50, 3600.0);
        QVERIFY(isClose(figures->p95, 60 * 101.026334038));
        QVERIFY(isClose(figures->p99, 60 * 111.514717171));
        QCOMPARE(figures->worst, 7200.0);
    }

    /// An even part is one more uniform time: the same triangle.
    void anEvenPartIsAWait()
    {
        Spread even;
        even.addEven(0, ticksOf(3600));
        QCOMPARE(figuresWithPhases(even, minutes({60})),
                 figuresWithPhases(constant(0), minutes({60, 60})));
    }

    /// Millisecond clocks beside a daily one: nothing cancels.
    void clocksOfVeryDifferentPeriods()
    {
        const std::vector<Ticks> waits{ticksOf(0.001), ticksOf(0.001), ticksOf(0.002), ticksOf(1),
                                       ticksOf(86400)};
        const auto figures = figuresWithPhases(constant(0), waits);
        QVERIFY(figures);
        QVERIFY(std::abs(figures->p50 - (43200 + 0.502)) < 1e-6);
        QVERIFY(std::abs(figures->p99 - (0.99 * 86400 + 0.502)) < 1e-6);
    }

    /// Half of the time 0, half of it 100 s, and a wait of up to 10 s: two even stretches.
    void atomsBecomeStretches()
    {
        Spread spread;
        spread.addAtom(0);
        spread.addAtom(ticksOf(100));
        const auto figures = figuresWithPhases(spread, {ticksOf(10)});
        QVERIFY(figures);
        QCOMPARE(figures->p50, 10.0);
        QVERIFY(isClose(figures->p95, 109));
        QCOMPARE(figures->mean, 55.0);
    }

    void tooManyHaveNoAnswer()
    {
        QVERIFY(!figuresWithPhases(constant(0), std::vector<Ticks>(20, ticksOf(1))));
    }
};

QTEST_APPLESS_MAIN(TestPhaseSum)
#include "tst_phasesum.moc"
