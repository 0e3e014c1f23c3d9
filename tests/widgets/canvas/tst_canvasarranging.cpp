#include "tests/widgets/canvas/canvasstage.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"

#include <QTest>

using namespace tempo;

namespace {

const QString click = QStringLiteral("click");
const QString rank = QStringLiteral("rank");
const QString show = QStringLiteral("show");

QPointF placeOf(CanvasStage &stage, const QString &id)
{
    return stage.design().canvas.positions.value(id);
}

} // namespace

/// Selecting and moving, by mouse and by keyboard.
class TestCanvasArranging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dragMovesOnTheGridInOneStep()
    {
        CanvasStage stage;
        const QPoint from = stage.at(rank) + QPoint(7, 9);
        stage.drag(from, from + QPoint(43, 98));
        QCOMPARE(placeOf(stage, rank), QPointF(280, 100));
        QCOMPARE(placeOf(stage, click), QPointF(0, 0));
        QCOMPARE(stage.steps(), 1);
        QCOMPARE(stage.selection().elements(), QStringList{rank});
        stage.document().undoStack().undo();
        QCOMPARE(placeOf(stage, rank), QPointF(240, 0));
        QCOMPARE(stage.board().canvas().centreOf(rank), QPointF(240, 0));
    }

    void dragShowsItLiveAndChangesNothingYet()
    {
        CanvasStage stage;
        const QPoint from = stage.at(rank);
        QTest::mouseMove(stage.viewport(), from);
        QTest::mousePress(stage.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(stage.viewport(), from + QPoint(0, 80));
        QCOMPARE(stage.board().canvas().boxOf(rank).center(), QPointF(240, 80));
        QCOMPARE(stage.steps(), 0);
        stage.key(Qt::Key_Escape);
        QCOMPARE(stage.board().canvas().boxOf(rank).center(), QPointF(240, 0));
        QTest::mouseRelease(stage.viewport(), Qt::LeftButton, {}, from + QPoint(0, 80));
        QCOMPARE(stage.steps(), 0);
    }

    void dragToTheEdgeScrolls()
    {
        CanvasStage stage;
        const QPoint from = stage.at(rank);
        const QPoint edge(stage.viewport()->width() - 8, from.y());
        QTest::mouseMove(stage.viewport(), from);
        QTest::mousePress(stage.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(stage.viewport(), from + QPoint(50, 0));
        QTest::mouseMove(stage.viewport(), edge);
        const int before = stage.at(click).x();
        QTRY_VERIFY(stage.at(click).x() < before - 20);
        QTest::mouseRelease(stage.viewport(), Qt::LeftButton, {}, edge);
        QVERIFY(stage.viewport()->rect().contains(stage.at(rank)));
        const int after = stage.at(click).x();
        QTest::qWait(100);
        QCOMPARE(stage.at(click).x(), after); // let go: no more scrolling
        QCOMPARE(stage.steps(), 1);
    }

    void dragTakesTheSelectionAlong()
    {
        CanvasStage stage;
        stage.click(stage.at(click));
        stage.click(stage.at(rank), Qt::ShiftModifier);
        const QPoint from = stage.at(rank);
        stage.drag(from, from + QPoint(0, 60));
        QCOMPARE(placeOf(stage, click), QPointF(0, 60));
        QCOMPARE(placeOf(stage, rank), QPointF(240, 60));
        QCOMPARE(placeOf(stage, show), QPointF(480, 0));
        QCOMPARE(stage.steps(), 1);
    }

    void smallJitterIsAClick()
    {
        CanvasStage stage;
        const QPoint from = stage.at(rank);
        stage.drag(from, from + QPoint(2, 1));
        QCOMPARE(stage.steps(), 0);
        QCOMPARE(stage.selection().elements(), QStringList{rank});
    }

    void arrowsNudge_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<QPointF>("place");
        QTest::newRow("right") << int(Qt::Key_Right) << false << QPointF(250, 0);
        QTest::newRow("left") << int(Qt::Key_Left) << false << QPointF(230, 0);
        QTest::newRow("up") << int(Qt::Key_Up) << false << QPointF(240, -10);
        QTest::newRow("down") << int(Qt::Key_Down) << false << QPointF(240, 10);
        QTest::newRow("Shift goes by the dots") << int(Qt::Key_Right) << true << QPointF(280, 0);
    }

    void arrowsNudge()
    {
        QFETCH(int, key);
        QFETCH(bool, shift);
        QFETCH(QPointF, place);
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(key, shift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(placeOf(stage, rank), place);
        QCOMPARE(stage.steps(), 1);
    }

    void eachKeyPressIsAStep()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.steps(), 2);
    }

    void holdingAKeyIsOneStep()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        QTest::keyPress(&stage.board(), Qt::Key_Down);
        QTest::keyPress(&stage.board(), Qt::Key_Down);
        QTest::keyPress(&stage.board(), Qt::Key_Down);
        QTest::keyRelease(&stage.board(), Qt::Key_Down);
        QCOMPARE(placeOf(stage, rank), QPointF(240, 30));
        QCOMPARE(stage.steps(), 1);
    }

    void lassoSelectsWhatItTouches()
    {
        CanvasStage stage;
        stage.drag(stage.at(QPointF(-120, -60)), stage.at(QPointF(200, 60)));
        QCOMPARE(stage.selection().elements(), (QStringList{click, rank}));
        stage.drag(stage.at(QPointF(390, 60)), stage.at(QPointF(500, 20)), Qt::ShiftModifier);
        QCOMPARE(stage.selection().elements(), (QStringList{click, rank, show}));
        QCOMPARE(stage.steps(), 0);
    }

    void clicksSelect()
    {
        CanvasStage stage;
        stage.click(stage.at(click));
        QCOMPARE(stage.selection().elements(), QStringList{click});
        stage.click(stage.at(show), Qt::ShiftModifier);
        QCOMPARE(stage.selection().elements(), (QStringList{click, show}));
        stage.click(stage.at(click), Qt::ShiftModifier);
        QCOMPARE(stage.selection().elements(), QStringList{show});
        stage.click(stage.at(QPointF(240, 160)));
        QVERIFY(stage.selection().isEmpty());
    }

    void aClickOnOneOfSeveralSelectsIt()
    {
        CanvasStage stage;
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.click(stage.at(rank));
        QCOMPARE(stage.selection().elements(), QStringList{rank});
    }

    void escapeSelectsNothing()
    {
        CanvasStage stage;
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.key(Qt::Key_Escape);
        QVERIFY(stage.selection().isEmpty());
    }

    void aClickOnAFlowSelectsIt()
    {
        CanvasStage stage;
        const FlowKey flow{click, rank};
        stage.click(stage.at(flow) + QPoint(0, 4)); // beside the line, within reach
        QCOMPARE(stage.selection().flows(), QList<FlowKey>{flow});
        QVERIFY(stage.selection().elements().isEmpty());
        stage.key(Qt::Key_Delete);
        QVERIFY(stage.design().flows.isEmpty());
        QCOMPARE(stage.ids().size(), 3);
    }

    void selectionFromElsewhereIsShown()
    {
        CanvasStage stage;
        stage.selection().set({rank});
        QVERIFY(stage.board().accessibleDescription().contains(QStringLiteral("Ranked list")));
        const QImage selected = stage.page().grab().toImage();
        stage.selection().clear();
        QVERIFY(selected != stage.page().grab().toImage());
    }

    void unplacedBoxesStayWhenOneIsMoved()
    {
        CanvasStage stage;
        Design design = stage.design();
        design.canvas.positions = {};
        stage.document().load(design);
        const QHash<QString, QPointF> before = stage.board().canvas().centres();
        stage.click(stage.at(rank));
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.board().canvas().centreOf(click), before.value(click));
        QCOMPARE(stage.board().canvas().centreOf(show), before.value(show));
        QCOMPARE(stage.design().canvas.positions.size(), 3);
    }

    void tabGoesToTheLimit()
    {
        CanvasStage stage;
        QStringList asked;
        QObject::connect(&stage.selection(), &Selection::fieldRequested, &stage.page(),
                         [&](const QString &field) { asked << field; });
        stage.click(stage.at(rank));
        stage.key(Qt::Key_Tab);
        QCOMPARE(asked, QStringList{QStringLiteral("max_latency")});
        stage.board().setFocus();
        stage.click(stage.at(click)); // an event has none: Tab goes on as everywhere
        stage.key(Qt::Key_Tab);
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(TestCanvasArranging)
#include "tst_canvasarranging.moc"
