#include "widgets/charts/chartpainter.h"
#include "widgets/charts/tornado.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace tempo;

/// The bars against decision.md's index by hand, and the picture against an XML reader.
class TestTornado : public QObject
{
    Q_OBJECT

private:
    static Design scored()
    {
        Design design;
        MatrixScope scope;
        scope.weights.set(QStringLiteral("value-decay"), 4);
        for (const QString &axis : axisIds(design.matrix))
            scope.agreed.set(axis, -1);
        design.matrix.scopes.set(QStringLiteral("design"), scope);
        return design;
    }

private Q_SLOTS:
    void barsAreWhatTheIndexWouldBe()
    {
        const MatrixResult result = scoreMatrix(scored(), QStringLiteral("design"));
        const QList<TornadoBar> bars = tornadoBars(result);
        QCOMPARE(bars.size(), 5);
        QCOMPARE(bars.first().label, QStringLiteral("Value decay"));
        // Half of the weight: from -1 the index -0.5 goes to -0.75, or to +0.25.
        QCOMPARE(bars.first().low, -0.75);
        QCOMPARE(bars.first().high, 0.25);
        QCOMPARE(bars.last().low, -0.5 - 0.125 / 2);
        QCOMPARE(bars.last().high, -0.5 + 0.125 * 1.5);
    }

    void aMissingScoreHasNoBars()
    {
        Design design = scored();
        MatrixScope scope = design.matrix.scopes.value(QStringLiteral("design"));
        scope.agreed.take(QStringLiteral("computation"));
        design.matrix.scopes.set(QStringLiteral("design"), scope);
        QVERIFY(tornadoBars(scoreMatrix(design, QStringLiteral("design"))).isEmpty());
        QVERIFY(chartPainter()(design, QStringLiteral("matrix:design")).isEmpty());
    }

    void thePictureIsWellFormedAndTheSameEveryTime()
    {
        const Design design = scored();
        const QByteArray svg = chartPainter()(design, QStringLiteral("matrix:design"));
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(svg.contains("Value decay"));
        QCOMPARE(chartPainter()(design, QStringLiteral("matrix:design")), svg);
        QVERIFY(chartPainter()(design, QStringLiteral("pie:design")).isEmpty());
    }
};

QTEST_MAIN(TestTornado)
#include "tst_tornado.moc"
