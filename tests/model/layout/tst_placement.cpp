#include "model/layout/placement.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

namespace tempo {

namespace {

/// A design of elements e0, e1 … with a flow for each pair of numbers.
Design designOf(int count, const QList<std::pair<int, int>> &flows)
{
    Design design;
    const auto name = [](int i) { return QStringLiteral("e%1").arg(i); };
    for (int i = 0; i < count; ++i) {
        Element element;
        element.id = name(i);
        design.elements.set(element.id, element);
    }
    for (const auto &[from, to] : flows) {
        Flow flow;
        flow.from = name(from);
        flow.to = name(to);
        design.flows << flow;
    }
    return design;
}

QPointF at(const OrderedMap<QPointF> &places, int element)
{
    return places.value(QStringLiteral("e%1").arg(element));
}

bool overlap(const OrderedMap<QPointF> &places)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (boxAround(places.at(i).second).intersects(boxAround(places.at(j).second)))
                return true;
        }
    }
    return false;
}

Design randomDesign(unsigned seed, int count)
{
    std::mt19937 random(seed);
    QList<std::pair<int, int>> flows;
    for (int i = 0; i < 2 * count; ++i)
        flows << std::pair(int(random() % unsigned(count)), int(random() % unsigned(count)));
    return designOf(count, flows);
}

} // namespace

class TestPlacement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chainsAreStraight();
    void flowsLeadRight();
    void readersStandBesideWhatNothingFlowsInto();
    void crossingsAreUndone();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void ownPlacesStay();
    void newBoxesComeNearTheOthers();
    void cyclesEnd();
    void noElementsNoPlaces();
    void placesFarApartAreFine();
    void twoThousandAreQuick();
};

void TestPlacement::chainsAreStraight()
{
    const auto places = placed(designOf(4, {{0, 1}, {1, 2}, {2, 3}}));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(at(places, i), QPointF(i * layoutGrid.width(), 0));
}

void TestPlacement::flowsLeadRight()
{
    const auto places = placed(designOf(5, {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {0, 3}, {3, 4}}));
    QVERIFY(at(places, 0).x() < at(places, 1).x());
    QCOMPARE(at(places, 1).x(), at(places, 2).x());
    QVERIFY(at(places, 2).x() < at(places, 3).x());
    QCOMPARE(at(places, 0).y(), (at(places, 1).y() + at(places, 2).y()) / 2);
    QCOMPARE(at(places, 3).y(), at(places, 0).y());
}

void TestPlacement::readersStandBesideWhatNothingFlowsInto()
{
    const auto places = placed(designOf(5, {{0, 1}, {1, 2}, {2, 3}, {4, 3}}));
    QCOMPARE(at(places, 4).x(), at(places, 2).x());
}

void TestPlacement::crossingsAreUndone()
{
    const auto places = placed(designOf(4, {{0, 3}, {1, 2}}));
    QCOMPARE(at(places, 0).y(), at(places, 3).y());
    QCOMPARE(at(places, 1).y(), at(places, 2).y());
    // The same within one connected part.
    const auto joined = placed(designOf(5, {{0, 1}, {0, 2}, {1, 4}, {2, 3}}));
    QCOMPARE(at(joined, 1).y() < at(joined, 2).y(), at(joined, 4).y() < at(joined, 3).y());
}

void TestPlacement::nothingOverlaps_data()
{
    QTest::addColumn<int>("placedBefore");
    QTest::newRow("no position") << 0;
    QTest::newRow("one position") << 1;
    QTest::newRow("half of them") << 20;
    QTest::newRow("all but one") << 39;
}

void TestPlacement::nothingOverlaps()
{
    QFETCH(int, placedBefore);
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Design design = randomDesign(seed, 40);
        for (int i = 0; i < placedBefore; ++i)
            design.canvas.positions.set(design.elements.at(i).first,
                                        QPointF(i % 5 * 200, i / 5 * 90));
        const auto places = placed(design);
        QCOMPARE(places.size(), 40);
        QVERIFY2(!overlap(places), qPrintable(QString::number(seed)));
    }
}

void TestPlacement::ownPlacesStay()
{
    Design design = designOf(3, {{0, 1}, {1, 2}});
    design.canvas.positions.set(QStringLiteral("e1"), QPointF(-17.5, 3));
    design.canvas.positions.set(QStringLiteral("gone"), QPointF(9, 9));
    const auto places = placed(design);
    QCOMPARE(places.size(), 3);
    QCOMPARE(at(places, 1), QPointF(-17.5, 3));
}

void TestPlacement::newBoxesComeNearTheOthers()
{
    Design design = designOf(3, {{0, 1}, {1, 2}});
    design.canvas.positions.set(QStringLiteral("e0"), QPointF(5000, 4000));
    design.canvas.positions.set(QStringLiteral("e1"), QPointF(5240, 4000));
    QCOMPARE(at(placed(design), 2), QPointF(5480, 4000));
}

void TestPlacement::cyclesEnd()
{
    const auto places = placed(designOf(3, {{0, 1}, {1, 2}, {2, 0}, {1, 1}}));
    QVERIFY(!overlap(places));
    QVERIFY(at(places, 0).x() < at(places, 1).x());
}

void TestPlacement::noElementsNoPlaces()
{
    QVERIFY(placed(Design()).isEmpty());
    QVERIFY(boundsOf({}).isNull());
}

void TestPlacement::placesFarApartAreFine()
{
    Design design = designOf(3, {{0, 1}, {1, 2}});
    design.canvas.positions.set(QStringLiteral("e0"), QPointF(-1e300, 1e300));
    design.canvas.positions.set(QStringLiteral("e1"), QPointF(1e300, 0));
    QCOMPARE(placed(design).size(), 3);
}

void TestPlacement::twoThousandAreQuick()
{
    const Design design = randomDesign(7, 2000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(placed(design).size(), 2000);
    QVERIFY2(timer.elapsed() < 2000, "with sanitizers and without optimisation, still below 2 s");
}

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestPlacement)
#include "tst_placement.moc"
