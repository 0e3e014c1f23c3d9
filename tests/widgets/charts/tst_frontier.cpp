#include "widgets/charts/frontier.h"

#include "model/decision/keptvalue.h"
#include "model/yaml/templates.h"
#include "widgets/charts/chartaxis.h"
#include "widgets/charts/chartpainter.h"
#include "widgets/charts/labelplacing.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace tempo;
using namespace Qt::StringLiterals;

namespace {

LadderStep step(const QString &title, double period, std::optional<double> kept,
                std::optional<double> cost)
{
    LadderStep step;
    step.title = title;
    step.figures = {period, kept, cost};
    return step;
}

Ladder smallLadder()
{
    Ladder ladder;
    ladder.rungs = {step(u"nightly"_s, 86400, 0.96, 96.0), step(u"hourly"_s, 3600, 0.99, 700.0),
                    step(u"secret"_s, 60, 0.99, std::nullopt), step(u"at once"_s, 0, 1.0, 2600.0)};
    ladder.recommended = 0;
    ladder.current = step({}, 0, 1.0, 2600.0);
    return ladder;
}

} // namespace

/// Checks what the chart of value against cost holds and where it puts it, and its picture against
/// an XML reader.
class TestFrontier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRungThatEqualsTheDesignIsMarkedAsIt()
    {
        const Frontier frontier = frontierOf(Design(), smallLadder());
        QCOMPARE(frontier.points.size(), 3); // of the secret one nobody knows the cost
        QVERIFY(frontier.points.at(0).isRecommended && !frontier.points.at(0).isCurrent);
        QVERIFY(frontier.points.at(2).isCurrent);
        QCOMPARE(frontier.enough, std::optional(Header().keepShare));
    }

    void aDesignThatNoRungEqualsHasAPointOfItsOwn()
    {
        Ladder ladder = smallLadder();
        ladder.current = step({}, 1800, 0.98, 1000.0);
        const Frontier frontier = frontierOf(Design(), ladder);
        QCOMPARE(frontier.points.size(), 4);
        QVERIFY(frontier.points.last().isCurrent && !frontier.points.last().title.isEmpty());
        QVERIFY(frontierWords(frontier).last().contains(u"98 %"_s));
    }

    void costsBeginAtZeroAndSharesFillTheHeight()
    {
        const Frontier frontier = frontierOf(Design(), smallLadder());
        const QRectF plot(100, 50, 300, 200);
        QCOMPARE(placeOf(frontier, {u""_s, 0, 0}, plot), QPointF(100, 250));
        QCOMPARE(placeOf(frontier, {u""_s, 2600, 1}, plot), QPointF(100 + 300 * 2600 / 3000.0, 50));
    }

    void ticks_data()
    {
        QTest::addColumn<double>("greatest");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("thousands") << 8600.0 << QList<double>{0, 2000, 4000, 6000, 8000, 10000};
        QTest::newRow("a round end") << 100.0 << QList<double>{0, 20, 40, 60, 80, 100};
        QTest::newRow("cents") << 0.04 << QList<double>{0, 0.01, 0.02, 0.03, 0.04};
        QTest::newRow("free of charge") << 0.0 << QList<double>{0, 0.2};
    }

    void ticks()
    {
        QFETCH(const double, greatest);
        QFETCH(const QList<double>, expected);
        const QList<double> ticks = niceTicks(greatest, 5);
        QCOMPARE(ticks.size(), expected.size());
        for (qsizetype i = 0; i < ticks.size(); ++i)
            QVERIFY(std::abs(ticks.at(i) - expected.at(i)) < 1e-9);
    }

    void onlyEverythingIsAHundredPerCent()
    {
        QCOMPARE(sharePercent(99.99), u"99.9 %"_s);
        QCOMPARE(sharePercent(100), u"100 %"_s);
        QCOMPARE(sharePercent(95), u"95 %"_s);
    }

    void labelsLeaveEachOtherAlone()
    {
        LabelPlacing labels(QRectF(0, 0, 200, 100));
        QList<QRectF> placed;
        for (int i = 0; i < 20; ++i) {
            if (const auto area = labels.place({100, 50}, {40, 12}, 6))
                placed << *area;
        }
        QCOMPARE(placed.size(), 4); // above, below and beside
        for (const QRectF &area : placed) {
            QVERIFY(QRectF(0, 0, 200, 100).contains(area));
            QCOMPARE(std::ranges::count_if(
                         placed, [&](const QRectF &other) { return other.intersects(area); }),
                     1);
        }
    }

    void thePictureIsWellFormedAndNamesWhatCounts()
    {
        const Design design = *templateDesign(u"daily-digest"_s);
        const QByteArray svg = chartPainter()(design, u"frontier:picks"_s);
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const char *text : {"nightly", "as it is", "weekly", "of what the fastest keeps"})
            QVERIFY2(svg.contains(text), text);
        QCOMPARE(chartPainter()(design, u"frontier:picks"_s), svg);
        QVERIFY(chartPainter()(design, u"frontier:mail"_s).isEmpty());
    }
};

QTEST_MAIN(TestFrontier)
#include "tst_frontier.moc"
