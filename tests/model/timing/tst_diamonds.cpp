#include "model/timing/figures.h"

#include <QTest>

using namespace tempo;

namespace {

constexpr int diamonds = 60;

QString joinId(int diamond)
{
    return QStringLiteral("join-%1").arg(diamond);
}

void add(Design &design, const QString &id, Kind kind, double seconds, const QStringList &inputs)
{
    Element element;
    element.id = id;
    element.kind = kind;
    element.latency = Latency::constant(Duration(seconds));
    design.elements.set(id, element);
    for (const QString &from : inputs) {
        Flow flow;
        flow.from = from;
        flow.to = id;
        design.flows << flow;
    }
}

/// An event, then again and again two branches of 10 ms and 20 ms that a stage of 1 ms joins, and a
/// prediction of 5 ms with a limit of 2 s.
Design manyDiamonds()
{
    Design design;
    add(design, joinId(0), Kind::Event, 0, {});
    for (int diamond = 1; diamond <= diamonds; ++diamond) {
        const QString before = joinId(diamond - 1);
        const QString quick = QStringLiteral("quick-%1").arg(diamond);
        const QString slow = QStringLiteral("slow-%1").arg(diamond);
        add(design, quick, Kind::Stream, 0.010, {before});
        add(design, slow, Kind::Stream, 0.020, {before});
        add(design, joinId(diamond), Kind::Stream, 0.001, {quick, slow});
    }
    add(design, QStringLiteral("score"), Kind::Prediction, 0.005, {joinId(diamonds)});
    design.elements[QStringLiteral("score")].maxLatency = Duration(2);
    return design;
}

void joinAny(Design &design)
{
    for (int diamond = 1; diamond <= diamonds; ++diamond)
        design.elements[joinId(diamond)].join = Join::Any;
}

const ElementFigures &figuresAt(const Figures &figures, const Design &design, const QString &id)
{
    return figures.elements[design.elements.indexOf(id)];
}

} // namespace

/// Sixty diamonds in a row have 2^60 ways, and their figures can be said by heart.
class TestDiamonds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allBranchesAreWaitedFor()
    {
        const Design design = manyDiamonds();
        const Figures figures = figuresOf(design);
        const PathTime time = figures.targets.first().reaction.first().time.value();
        QCOMPARE(time.best, 1.265); // 60 times 21 ms, and 5
        QCOMPARE(time.worst.value(), 1.265);
        QCOMPARE(time.p99.value(), 1.265);
        QCOMPARE(time.worstPath.size(), size_t(2 * diamonds + 1));
        QCOMPARE(figures.targets.first().staleness.first().time->worst.value(), 1.265);
        QCOMPARE(figuresAt(figures, design, QStringLiteral("slow-30")).slack->seconds, 2 - 1.265);
        QCOMPARE(figuresAt(figures, design, QStringLiteral("quick-30")).slack->seconds, 2 - 1.255);
    }

    void theFirstBranchIsEnough()
    {
        Design design = manyDiamonds();
        joinAny(design);
        const Figures figures = figuresOf(design);
        QCOMPARE(figures.targets.first().reaction.first().time->worst.value(), 0.665);
        QCOMPARE(figuresAt(figures, design, QStringLiteral("slow-30")).slack->seconds, 2 - 0.675);
    }

    /// Every diamond starts at a clock of its own: a join at second 0, branches at 10 and 20, so
    /// that each diamond takes a minute.
    void scheduledBranchesToo()
    {
        Design design = manyDiamonds();
        const auto schedule = [&design](const QString &id, int offset) {
            design.elements[id].every = Duration(60);
            design.elements[id].offset = Duration(offset);
        };
        for (int diamond = 1; diamond <= diamonds; ++diamond) {
            schedule(joinId(diamond), 0);
            schedule(QStringLiteral("quick-%1").arg(diamond), 10);
            schedule(QStringLiteral("slow-%1").arg(diamond), 20);
        }
        const Figures figures = figuresOf(design);
        const PathTime time = figures.targets.first().reaction.first().time.value();
        // At best just before the first quick branch runs, 50 s before what joins it.
        QCOMPARE(time.worst.value() - time.best, 60.0);
        QCOMPARE(time.best, 59 * 60 + 50.006);
        QCOMPARE(time.mean.value(), time.best + 30);
    }
};

QTEST_APPLESS_MAIN(TestDiamonds)
#include "tst_diamonds.moc"
