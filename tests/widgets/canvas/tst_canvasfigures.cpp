#include "tests/widgets/canvas/canvasstage.h"

#include "model/document/edits.h"
#include "widgets/canvas/accessiblecanvas.h"
#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/elementitem.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace tempo;
using namespace Qt::StringLiterals;

namespace {

const QString click = QStringLiteral("click");
const QString rank = QStringLiteral("rank");
const FlowKey flow{click, rank};

void set(CanvasStage &stage, const QString &key, const FieldValue &value)
{
    stage.document().push(u"Edit"_s, *setField(stage.design(), QStringList{rank}, key, value));
}

FigureFace figureOf(CanvasStage &stage, const QString &element)
{
    return stage.board().canvas().item(element)->face().live.figure;
}

/// A page whose ranked list takes 40 ms of the 200 ms that it may take.
void limit(CanvasStage &stage)
{
    set(stage, u"latency"_s, Latency::constant(Duration(0.04)));
    set(stage, u"max_latency"_s, Duration(0.2));
    QTRY_COMPARE(figureOf(stage, rank).text, u"✓ slack 160 ms"_s);
}

void hover(CanvasStage &stage, QPoint at)
{
    QHelpEvent event(QEvent::ToolTip, at, stage.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(stage.viewport(), &event);
}

/// What the picture shows of a part of the canvas.
QImage shown(CanvasStage &stage)
{
    return stage.viewport()->grab().toImage();
}

} // namespace

/// Edits a design on the canvas, and looks at the figures there.
class TestCanvasFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QToolTip::hideText(); }

    void everyEditUpdatesThem()
    {
        CanvasStage stage;
        limit(stage);
        set(stage, u"latency"_s, Latency::constant(Duration(0.25)));
        QTRY_COMPARE(figureOf(stage, rank).text, u"✕ 50 ms too slow"_s);
        QCOMPARE(figureOf(stage, rank).standing, std::optional(Standing::Missed));
        stage.document().undoStack().undo();
        QTRY_COMPARE(figureOf(stage, rank).text, u"✓ slack 160 ms"_s);
    }

    void theyCanBeSeen()
    {
        CanvasStage stage;
        limit(stage);
        const QImage met = shown(stage);
        set(stage, u"latency"_s, Latency::constant(Duration(0.25)));
        QTRY_COMPARE(figureOf(stage, rank).text, u"✕ 50 ms too slow"_s);
        QVERIFY(shown(stage) != met);
    }

    void hoveringExplainsThem()
    {
        CanvasStage stage;
        hover(stage, stage.at(rank));
        limit(stage);
        hover(stage, stage.at(rank));
        QVERIFY(QToolTip::text().contains(
            u"“Ranked list” reflects “Click” always 40 ms later. The limit of 200 ms is met with "
            "160 ms to spare"_s));
        hover(stage, stage.at(flow));
        QVERIFY(QToolTip::text().contains(u"On the critical path: “Ranked list” reflects"_s));
    }

    void theKeyboardExplainsThemToo()
    {
        CanvasStage stage;
        limit(stage);
        stage.selection().set({rank});
        stage.key(Qt::Key_E);
        QVERIFY(QToolTip::text().contains(u"160 ms to spare"_s));
    }

    void assistiveToolsAreToldThem()
    {
        CanvasStage stage;
        limit(stage);
        QAccessibleInterface *box
            = QAccessible::queryAccessibleInterface(stage.board().canvas().item(rank));
        const QString said = box->text(QAccessible::Description);
        QVERIFY2(said.contains(u"✓ slack 160 ms"_s), qPrintable(said));
        QVERIFY2(said.contains(u"The limit of 200 ms is met"_s), qPrintable(said));
        QAccessibleInterface *line = accessibleFlow(stage.board(), flow);
        QVERIFY(line->text(QAccessible::Description).contains(u"160 ms to spare"_s));
    }

    void whatPeopleTypedIsNoMarkup()
    {
        CanvasStage stage;
        set(stage, u"title"_s, u"<img src=x>"_s);
        limit(stage);
        hover(stage, stage.at(rank));
        QVERIFY(QToolTip::text().contains(u"&lt;img src=x&gt;"_s));
        QVERIFY(!QToolTip::text().contains(u"<img"_s));
    }

    void anotherDesignHasNoneOfTheLast()
    {
        CanvasStage stage;
        limit(stage);
        Design other = stage.design();
        other.elements[rank].maxLatency.reset();
        stage.document().load(other);
        QCOMPARE(figureOf(stage, rank).text, QString());
        QTRY_COMPARE(figureOf(stage, rank).text, u"p99 40 ms"_s);
        QCOMPARE(figureOf(stage, rank).standing, std::nullopt);
    }

    void simulatedFiguresStayDimmedUntilTheNewOnesAreThere()
    {
        CanvasStage stage;
        Latency latency;
        latency.family = Family::Uniform;
        latency.min = Duration(0.02);
        latency.max = Duration(0.04);
        set(stage, u"latency"_s, latency);
        set(stage, u"max_latency"_s, Duration(0.2));
        QTRY_VERIFY(figureOf(stage, rank).text.startsWith(u"✓ slack 160"));
        QStringList seen;
        connect(&stage.board().canvas(), &CanvasScene::rebuilt, this, [&] {
            const FigureFace face = figureOf(stage, rank);
            seen << (face.isOld ? u"old "_s : u"new "_s) + face.text.left(11);
        });
        set(stage, u"max_latency"_s, Duration(0.3));
        QTRY_VERIFY(seen.contains(u"new ✓ slack 260"_s));
        seen.removeDuplicates();
        QCOMPARE(seen,
                 (QStringList{u"new ✓ slack 160"_s, u"old ✓ slack 160"_s, u"new ✓ slack 260"_s}));
    }
};

QTEST_MAIN(TestCanvasFigures)
#include "tst_canvasfigures.moc"
