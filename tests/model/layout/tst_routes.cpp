#include "model/layout/routes.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <random>

namespace tempo {

namespace {

struct Drawing
{
    Design design;
    OrderedMap<QPointF> centres;
};

QString name(int i)
{
    return QStringLiteral("e%1").arg(i);
}

Drawing drawingOf(const QList<QPointF> &centres, const QList<std::pair<int, int>> &flows)
{
    Drawing drawing;
    for (int i = 0; i < int(centres.size()); ++i) {
        Element element;
        element.id = name(i);
        drawing.design.elements.set(element.id, element);
        drawing.centres.set(element.id, centres.at(i));
    }
    for (const auto &[from, to] : flows) {
        Flow flow;
        flow.from = name(from);
        flow.to = name(to);
        drawing.design.flows << flow;
    }
    return drawing;
}

QList<Route> routesOf(const Drawing &drawing)
{
    return routesOf(drawing.design, drawing.centres);
}

bool isOrthogonal(const Route &route)
{
    for (qsizetype i = 0; i + 1 < route.points.size(); ++i) {
        const QPointF step = route.points.at(i + 1) - route.points.at(i);
        if (std::abs(step.x()) > 1e-9 && std::abs(step.y()) > 1e-9)
            return false;
    }
    return true;
}

bool isOnEdge(const QRectF &box, QPointF point)
{
    const bool level = point.y() >= box.top() && point.y() <= box.bottom();
    const bool upright = point.x() >= box.left() && point.x() <= box.right();
    return (level && (point.x() == box.left() || point.x() == box.right()))
        || (upright && (point.y() == box.top() || point.y() == box.bottom()));
}

/// The boxes that a route crosses, its own ends left out.
int crossed(const Drawing &drawing, const Route &route)
{
    int count = 0;
    for (const auto &[id, centre] : drawing.centres) {
        if (id == route.flow.from || id == route.flow.to)
            continue;
        for (qsizetype i = 0; i + 1 < route.points.size(); ++i) {
            const QRectF step = QRectF(route.points.at(i), route.points.at(i + 1)).normalized();
            count += step.adjusted(-1, -1, 1, 1).intersects(boxAround(centre));
        }
    }
    return count;
}

} // namespace

class TestRoutes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWhereTheTargetLies_data();
    void goesWhereTheTargetLies();
    void alwaysFromEdgeToEdge();
    void goesAroundABoxInTheWay();
    void spreadsFlowsAtOneSide();
    void straightensSmallJogs();
    void middleStretchesLieApart();
    void aFlowIntoItselfIsALoop();
    void flowsWithoutEndsAreLeftOut();
    void someAreTheSameAsAmongAll();
    void aPointIsReached();
    void twoThousandAreQuick();
};

void TestRoutes::goesWhereTheTargetLies_data()
{
    QTest::addColumn<QPointF>("target");
    QTest::addColumn<QPointF>("start");
    QTest::addColumn<QPointF>("end");
    QTest::addColumn<int>("points");
    QTest::newRow("to the right") << QPointF(240, 0) << QPointF(88, 0) << QPointF(152, 0) << 2;
    QTest::newRow("right and below")
        << QPointF(240, 130) << QPointF(88, 0) << QPointF(152, 130) << 4;
    QTest::newRow("below") << QPointF(0, 130) << QPointF(0, 33) << QPointF(0, 97) << 2;
    QTest::newRow("above") << QPointF(0, -130) << QPointF(0, -33) << QPointF(0, -97) << 2;
    QTest::newRow("left and below")
        << QPointF(-240, 130) << QPointF(0, 33) << QPointF(-240, 97) << 4;
    QTest::newRow("to the left") << QPointF(-240, 0) << QPointF(0, 33) << QPointF(-240, 33) << 4;
}

void TestRoutes::goesWhereTheTargetLies()
{
    QFETCH(QPointF, target);
    QFETCH(QPointF, start);
    QFETCH(QPointF, end);
    QFETCH(int, points);
    const auto routes = routesOf(drawingOf({{0, 0}, target}, {{0, 1}}));
    QCOMPARE(routes.size(), 1);
    QCOMPARE(routes.first().points.first(), start);
    QCOMPARE(routes.first().points.last(), end);
    QCOMPARE(routes.first().points.size(), points);
}

void TestRoutes::alwaysFromEdgeToEdge()
{
    std::mt19937 random(3);
    const auto place = [&] { return double(random() % 900); };
    for (int round = 0; round < 100; ++round) {
        QList<QPointF> centres;
        QList<std::pair<int, int>> flows;
        for (int i = 0; i < 12; ++i) {
            centres << QPointF(place(), place());
            flows << std::pair(i, int(random() % 12));
        }
        const Drawing drawing = drawingOf(centres, flows);
        const QList<Route> routes = routesOf(drawing);
        QCOMPARE(routes.size(), 12);
        for (const Route &route : routes) {
            QVERIFY(route.points.size() >= 2);
            QVERIFY(isOrthogonal(route));
            const QPointF from = drawing.centres.value(route.flow.from);
            const QPointF to = drawing.centres.value(route.flow.to);
            QVERIFY(isOnEdge(boxAround(from), route.points.first()));
            QVERIFY(isOnEdge(boxAround(to), route.points.last()));
        }
    }
}

void TestRoutes::goesAroundABoxInTheWay()
{
    const Drawing level = drawingOf({{0, 0}, {240, 0}, {480, 0}}, {{0, 1}, {1, 2}, {0, 2}});
    for (const Route &route : routesOf(level))
        QCOMPARE(crossed(level, route), 0);
    const Drawing upright = drawingOf({{0, 0}, {0, 130}, {0, 260}}, {{0, 2}});
    QCOMPARE(crossed(upright, routesOf(upright).first()), 0);
    const Drawing sloping = drawingOf({{0, 0}, {240, 130}, {480, 130}, {240, 0}}, {{0, 2}});
    QCOMPARE(crossed(sloping, routesOf(sloping).first()), 0);
}

void TestRoutes::spreadsFlowsAtOneSide()
{
    const Drawing drawing
        = drawingOf({{0, 0}, {240, -130}, {240, 0}, {240, 130}}, {{0, 3}, {0, 1}, {0, 2}});
    const QList<Route> routes = routesOf(drawing);
    const auto start = [&](int i) { return routes.at(i).points.first(); };
    QVERIFY(start(1).y() < start(2).y());
    QVERIFY(start(2).y() < start(0).y());
    QCOMPARE(routes.at(2).points.size(), 2);
}

void TestRoutes::straightensSmallJogs()
{
    const Drawing drawing = drawingOf({{0, 0}, {240, 6}}, {{0, 1}});
    QCOMPARE(routesOf(drawing).first().points.size(), 2);
    const Drawing two = drawingOf({{0, 0}, {240, 0}, {240, 300}}, {{0, 1}, {0, 2}});
    QCOMPARE(routesOf(two).first().points.size(), 2);
}

void TestRoutes::middleStretchesLieApart()
{
    const Drawing drawing
        = drawingOf({{0, 0}, {0, 130}, {240, 0}, {240, 130}}, {{0, 3}, {1, 2}, {0, 2}, {1, 3}});
    QList<double> turns;
    for (const Route &route : routesOf(drawing)) {
        if (route.points.size() == 4)
            turns << route.points.at(1).x();
    }
    QCOMPARE(turns.size(), 2);
    QVERIFY(std::abs(turns.at(0) - turns.at(1)) >= 5);
}

void TestRoutes::aFlowIntoItselfIsALoop()
{
    const auto routes = routesOf(drawingOf({{0, 0}}, {{0, 0}}));
    QCOMPARE(routes.size(), 1);
    QVERIFY(routes.first().points.size() > 3);
    QVERIFY(isOrthogonal(routes.first()));
}

void TestRoutes::flowsWithoutEndsAreLeftOut()
{
    QVERIFY(routesOf(drawingOf({{0, 0}}, {{0, 4}})).isEmpty());
}

void TestRoutes::someAreTheSameAsAmongAll()
{
    const Drawing drawing = drawingOf({{0, 0}, {240, -130}, {240, 130}}, {{0, 1}, {0, 2}});
    const QList<Route> some
        = routesOf(drawing.design, drawing.centres, {{QStringLiteral("e0"), QStringLiteral("e2")}});
    QCOMPARE(some.size(), 1);
    QCOMPARE(some.first(), routesOf(drawing).last());
}

void TestRoutes::aPointIsReached()
{
    for (const QPointF to : {QPointF(300, 40), QPointF(-300, 0), QPointF(0, 200), QPointF(10, 5)}) {
        const QList<QPointF> points = routeToPoint({0, 0}, to);
        QVERIFY(points.size() >= 2);
        QCOMPARE(points.last(), to);
        QVERIFY(isOnEdge(boxAround({0, 0}), points.first()));
    }
}

void TestRoutes::twoThousandAreQuick()
{
    std::mt19937 random(9);
    QList<QPointF> centres;
    QList<std::pair<int, int>> flows;
    for (int i = 0; i < 2000; ++i) {
        centres << QPointF(i % 45 * layoutGrid.width(), i / 45 * layoutGrid.height());
        flows << std::pair(i, std::min(1999, i + 1 + int(random() % 60)));
    }
    const Drawing drawing = drawingOf(centres, flows);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(routesOf(drawing).size(), 2000);
    QVERIFY2(timer.elapsed() < 5000, "with sanitizers and without optimisation, still below 5 s");
}

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestRoutes)
#include "tst_routes.moc"
