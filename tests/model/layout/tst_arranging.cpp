#include "model/layout/arranging.h"

#include <QTest>

namespace tempo {

namespace {

OrderedMap<QPointF> places(const QList<QPointF> &points)
{
    OrderedMap<QPointF> centres;
    for (const QPointF &point : points)
        centres.set(QString(QChar(u'a' + int(centres.size()))), point);
    return centres;
}

} // namespace

class TestArranging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesUp_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QList<QPointF>>("after");
        const auto row = [](const char *name, Alignment way, const QList<QPointF> &after) {
            QTest::newRow(name) << int(way) << after;
        };
        row("left goes to the leftmost", Alignment::Left, {{10, 5}, {10, 50}, {10, 21}});
        row("right goes to the rightmost", Alignment::Right, {{91, 5}, {91, 50}, {91, 21}});
        row("centre is between the outermost, on a whole unit", Alignment::Centre,
            {{51, 5}, {51, 50}, {51, 21}});
        row("top goes to the highest", Alignment::Top, {{40, 5}, {10, 5}, {91, 5}});
        row("bottom goes to the lowest", Alignment::Bottom, {{40, 50}, {10, 50}, {91, 50}});
        row("middle is between the outermost", Alignment::Middle, {{40, 28}, {10, 28}, {91, 28}});
    }

    void linesUp()
    {
        QFETCH(int, way);
        QFETCH(QList<QPointF>, after);
        const OrderedMap<QPointF> before = places({{40, 5}, {10, 50}, {91, 21}});
        QCOMPARE(aligned(before, Alignment(way)), places(after));
        QCOMPARE(aligned(aligned(before, Alignment(way)), Alignment(way)), places(after));
    }

    void spreadsInTheOrderInWhichTheyLie()
    {
        const OrderedMap<QPointF> before = places({{0, 3}, {300, 7}, {20, 5}, {30, 1}});
        QCOMPARE(distributed(before, Spacing::Across),
                 places({{0, 3}, {300, 7}, {100, 5}, {200, 1}}));
        QCOMPARE(distributed(before, Spacing::Down), places({{0, 3}, {300, 7}, {20, 5}, {30, 1}}));
    }

    void fewStayWhereTheyAre()
    {
        QCOMPARE(distributed(places({{0, 0}, {7, 9}}), Spacing::Across), places({{0, 0}, {7, 9}}));
        QCOMPARE(aligned({}, Alignment::Left), OrderedMap<QPointF>());
    }
};

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestArranging)
#include "tst_arranging.moc"
