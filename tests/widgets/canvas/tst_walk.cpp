#include "widgets/canvas/walk.h"

#include <QTest>

using namespace tempo;

/// Which box an arrow key means, and where there is room for a new one.
class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearest_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<QString>("found");
        QTest::newRow("right: ahead rather than near but aside") << Direction::Right << "right";
        QTest::newRow("left") << Direction::Left << "left";
        QTest::newRow("down: the only one below") << Direction::Down << "aside";
        QTest::newRow("up: nothing there") << Direction::Up << "";
    }

    void nearest()
    {
        QFETCH(Direction, direction);
        QFETCH(QString, found);
        const QHash<QString, QPointF> centres{{QStringLiteral("right"), {300, 0}},
                                              {QStringLiteral("aside"), {100, 200}},
                                              {QStringLiteral("left"), {-500, 0}},
                                              {QStringLiteral("self"), {0, 0}}};
        QCOMPARE(nearestInDirection(centres, {0, 0}, direction), found);
    }

    void flowsGoBeforeNearness()
    {
        Design design;
        Flow flow;
        flow.from = QStringLiteral("a");
        flow.to = QStringLiteral("far");
        design.flows << flow;
        const QHash<QString, QPointF> centres{{QStringLiteral("a"), {0, 0}},
                                              {QStringLiteral("near"), {200, 0}},
                                              {QStringLiteral("far"), {600, 100}}};
        QCOMPARE(walkFrom(design, centres, QStringLiteral("a"), Direction::Right),
                 QStringLiteral("far"));
        QCOMPARE(walkFrom(design, centres, QStringLiteral("far"), Direction::Left),
                 QStringLiteral("a"));
    }

    void freePlaceIsFree()
    {
        const QSizeF size(176, 66);
        QRectF box(QPointF(), size);
        box.moveCenter({0, 0});
        const QPointF place = freePlace({box}, {0, 0}, size, Direction::Down);
        QRectF made(QPointF(), size);
        made.moveCenter(place);
        QVERIFY(!made.intersects(box));
        QCOMPARE(place.x(), 0.0);
        QCOMPARE(freePlace({box}, {500, 500}, size, Direction::Down), QPointF(500, 500));
    }

    void snapping() { QCOMPARE(snapped({14, -16}, 10), QPointF(10, -20)); }
};

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
