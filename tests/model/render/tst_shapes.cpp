#include "model/render/shapes.h"

#include <QTest>

#include <cmath>

namespace tempo {

namespace {

const QRectF box(10, 20, 176, 66);

} // namespace

class TestShapes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void kindsDiffer();
    void flowsEndOnTheOutline_data() { everyKind_data(); }
    void flowsEndOnTheOutline();
};

void TestShapes::everyKind_data()
{
    QTest::addColumn<int>("kind");
    for (const KindInfo &info : kinds())
        QTest::newRow(info.id) << int(info.kind);
}

void TestShapes::everyKind()
{
    QFETCH(int, kind);
    const QPainterPath outline = silhouette(Kind(kind), box);
    QVERIFY(box.adjusted(-0.1, -0.1, 0.1, 0.1).contains(outline.boundingRect()));
    QVERIFY(outline.boundingRect().width() > 0.95 * box.width());
    QVERIFY(outline.contains(box.center()));
    const QRectF texts = textArea(Kind(kind), box);
    QVERIFY(texts.width() > 130);
    QVERIFY(outline.contains(QRectF(texts.left(), texts.center().y() - 24, 100, 48)));
    QVERIFY(box.contains(innerLines(Kind(kind), box).boundingRect())
            || innerLines(Kind(kind), box).isEmpty());
}

void TestShapes::kindsDiffer()
{
    QList<QPainterPath> seen;
    for (const KindInfo &info : kinds()) {
        const QPainterPath outline = silhouette(info.kind, box);
        QVERIFY2(!seen.contains(outline), info.id);
        seen << outline;
    }
}

void TestShapes::flowsEndOnTheOutline()
{
    QFETCH(int, kind);
    const QPainterPath outline = silhouette(Kind(kind), box);
    const auto check = [&](QPointF onEdge, QPointF inwards) {
        const QPointF end = onOutline(Kind(kind), box, onEdge);
        QVERIFY2(outline.contains(end + 2.5 * inwards), "just inside");
        QVERIFY2(!outline.contains(end - 1.5 * inwards), "just outside");
    };
    for (const double shift : {-16.0, -8.0, 0.0, 8.0, 16.0}) {
        check({box.left(), box.center().y() + shift}, {1, 0});
        check({box.right(), box.center().y() + shift}, {-1, 0});
        check({box.center().x() + shift * 3, box.top()}, {0, 1});
        check({box.center().x() + shift * 3, box.bottom()}, {0, -1});
    }
}

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestShapes)
#include "tst_shapes.moc"
