#include "widgets/charts/decaycurve.h"

#include "model/yaml/templates.h"
#include "widgets/charts/chartpainter.h"
#include "widgets/charts/decaycurveview.h"

#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace tempo;
using namespace Qt::StringLiterals;

namespace {

Decay decay(Decay::Shape shape, double span)
{
    return {shape, Duration(span), Duration(span / 5)};
}

LadderStep step(double mean, double kept)
{
    LadderStep step;
    step.title = u"rung"_s;
    step.figures.kept = kept;
    step.meanReaction = mean;
    return step;
}

} // namespace

/// Checks the axis, marks and handle of the curve, and pulls the handle with mouse and keys.
class TestDecayCurve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAxisHoldsTheSpanAndAllTempos()
    {
        Ladder ladder;
        ladder.rungs = {step(300000, 0.1), step(0.02, 1)};
        ladder.recommended = 1;
        ladder.current = step(7, 0.9);
        const DecayCurve curve = decayCurve(decay(Decay::Shape::HalfLife, 60), &ladder);
        QCOMPARE(curve.marks.size(), 3);
        QVERIFY(curve.marks.at(1).isRecommended && curve.marks.at(2).isCurrent);
        QVERIFY(curve.from < 0.02 && curve.to > 300000);
        ladder.current = step(0.02, 1);
        const DecayCurve merged = decayCurve(decay(Decay::Shape::HalfLife, 60), &ladder);
        QCOMPARE(merged.marks.size(), 2);
        QVERIFY(merged.marks.at(1).isCurrent && merged.marks.at(1).isRecommended);
    }

    void timesComeBackFromWhereTheyAreDrawn()
    {
        const CurvePlot plot{QRectF(40, 10, 300, 150), 0.1, 1000};
        for (const double seconds : {0.1, 2.0, 999.0})
            QVERIFY(std::abs(plot.seconds(plot.x(seconds)) - seconds) < 1e-6 * seconds);
        QCOMPARE(plot.at(0.1, 1), QPointF(40, 10));
    }

    void spansAreRoundedAsPeopleWriteThem_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("expected");
        QTest::newRow("milliseconds") << 0.1234 << 0.123;
        QTest::newRow("tenths of a second") << 3.14 << 3.1;
        QTest::newRow("whole seconds") << 31.4 << 31.0;
        QTest::newRow("quarters of an hour") << 5000.0 << 5400.0;
        QTest::newRow("whole days") << 21.3 * 86400 << 21.0 * 86400;
    }

    void spansAreRoundedAsPeopleWriteThem()
    {
        QFETCH(const double, seconds);
        QTEST(roundSpan(seconds), "expected");
    }

    void theHandleIsPulledByTheMouse()
    {
        DecayCurveView view;
        view.resize(400, 220);
        view.setCurve(decayCurve(decay(Decay::Shape::HalfLife, 3600), nullptr));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy wanted(&view, &DecayCurveView::spanWanted);
        QSignalSpy ended(&view, &DecayCurveView::gestureEnded);
        const QPoint from = view.handle().toPoint();
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, from + QPoint(40, 3));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, from + QPoint(40, 3));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().toDouble() > 1.5 * 3600);
        QCOMPARE(ended.size(), 1);
        wanted.clear();
        QTest::mousePress(&view, Qt::LeftButton, {}, from + QPoint(80, 0)); // beside the handle
        QTest::mouseMove(&view, from);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, from);
        QVERIFY(wanted.isEmpty());
    }

    void theArrowsMoveIt()
    {
        DecayCurveView view;
        view.setCurve(decayCurve(decay(Decay::Shape::Deadline, 2), nullptr));
        QSignalSpy wanted(&view, &DecayCurveView::spanWanted);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).first().toDouble(), 2.2);
        QCOMPARE(wanted.at(1).first().toDouble(), 1.8);
    }

    void everyShapeIsDrawn_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<QString>("words");
        QTest::newRow("half-life") << int(Decay::Shape::HalfLife) << u"half after 1 h"_s;
        QTest::newRow("deadline") << int(Decay::Shape::Deadline) << u"until 1 h"_s;
        QTest::newRow("linear") << int(Decay::Shape::Linear) << u"gone after 1 h"_s;
        QTest::newRow("sigmoid") << int(Decay::Shape::Sigmoid) << u"falls around 1 h"_s;
    }

    void everyShapeIsDrawn()
    {
        QFETCH(const int, shape);
        QFETCH(const QString, words);
        Design design = *templateDesign(u"daily-digest"_s);
        design.elements[u"picks"_s].value->decay = decay(Decay::Shape(shape), 3600);
        const QByteArray svg = chartPainter()(design, u"decay:picks"_s);
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(QString::fromUtf8(svg).contains(words));
        QVERIFY(svg.contains("time after the event"));
    }
};

QTEST_MAIN(TestDecayCurve)
#include "tst_decaycurve.moc"
