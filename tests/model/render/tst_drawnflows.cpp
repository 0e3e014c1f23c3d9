#include "model/render/drawnflows.h"
#include "tests/model/render/sampledesign.h"

#include <QTest>

namespace tempo {

class TestDrawnFlows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFlowsInTheirOrder();
    void endsLieOnOutlines();
    void labelsKeepClear();
    void whatIsWrittenOnThem_data();
    void whatIsWrittenOnThem();
};

void TestDrawnFlows::allFlowsInTheirOrder()
{
    const Design design = sampleDesign();
    const QList<DrawnFlow> flows = drawnFlows(design, placed(design));
    QCOMPARE(flows.size(), design.flows.size());
    for (qsizetype i = 0; i < flows.size(); ++i)
        QCOMPARE(flows.at(i).route.flow, design.flows.at(i).key());
}

void TestDrawnFlows::endsLieOnOutlines()
{
    const Design design = sampleDesign();
    const OrderedMap<QPointF> centres = placed(design);
    // Into the notch of the band, further right than the edge of its box.
    const DrawnFlow into = drawnFlows(design, centres).first();
    QVERIFY(into.route.points.last().x()
            > boxAround(centres.value(QStringLiteral("clean"))).left() + 5);
}

void TestDrawnFlows::labelsKeepClear()
{
    Design design = sampleDesign();
    for (Flow &flow : design.flows)
        flow.latency = Latency::constant(Duration(0.004));
    const OrderedMap<QPointF> centres = placed(design);
    QList<QRectF> seen;
    for (const DrawnFlow &flow : drawnFlows(design, centres)) {
        const QRectF label = labelArea(flow.face, flow.route);
        QVERIFY(!label.isEmpty());
        for (const auto &[id, centre] : centres)
            QVERIFY2(!label.intersects(boxAround(centre)), qPrintable(flow.face.label + id));
        for (const QRectF &other : std::as_const(seen))
            QVERIFY(!label.intersects(other));
        seen << label;
    }
}

void TestDrawnFlows::whatIsWrittenOnThem_data()
{
    QTest::addColumn<int>("flow");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<bool>("pulls");
    QTest::newRow("nothing on a plain push") << 0 << QString() << QString() << false;
    QTest::newRow("a pull with its limit") << 3 << "read 3 ms"
                                           << "age 5 min" << true;
    QTest::newRow("a model") << 7 << "model" << QString() << false;
    QTest::newRow("feedback") << 8 << "feedback" << QString() << false;
}

void TestDrawnFlows::whatIsWrittenOnThem()
{
    QFETCH(int, flow);
    QFETCH(QString, label);
    QFETCH(QString, flag);
    QFETCH(bool, pulls);
    const Design design = sampleDesign();
    const FlowFace face = flowFace(design, design.flows.at(flow));
    QCOMPARE(face.label, label);
    QCOMPARE(face.flag, flag);
    QCOMPARE(face.pulls, pulls);
}

} // namespace tempo

QTEST_MAIN(tempo::TestDrawnFlows)
#include "tst_drawnflows.moc"
