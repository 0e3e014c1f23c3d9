#include "tests/widgets/canvas/canvasstage.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/boardactions.h"
#include "widgets/canvas/contextmenu.h"

#include <QAction>
#include <QMenu>
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

QAction *alignAction(CanvasStage &stage, const char *id)
{
    return stage.board().boardActions().findChild<QAction *>(QLatin1String(id));
}

} // namespace

/// Lining boxes up, and choosing which: by keys, menus and the lasso.
class TestCanvasAligning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysLineUpInOneStep_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QList<QPointF>>("places");
        using Places = QList<QPointF>;
        QTest::newRow("left") << int(Qt::Key_Left) << Places{{0, 0}, {0, 40}, {0, 100}};
        QTest::newRow("right") << int(Qt::Key_Right) << Places{{480, 0}, {480, 40}, {480, 100}};
        QTest::newRow("centre") << int(Qt::Key_C) << Places{{240, 0}, {240, 40}, {240, 100}};
        QTest::newRow("top") << int(Qt::Key_Up) << Places{{0, 0}, {200, 0}, {480, 0}};
        QTest::newRow("bottom") << int(Qt::Key_Down) << Places{{0, 100}, {200, 100}, {480, 100}};
        QTest::newRow("middle") << int(Qt::Key_M) << Places{{0, 50}, {200, 50}, {480, 50}};
        QTest::newRow("across") << int(Qt::Key_H) << Places{{0, 0}, {240, 40}, {480, 100}};
        QTest::newRow("down") << int(Qt::Key_V) << Places{{0, 0}, {200, 50}, {480, 100}};
    }

    void keysLineUpInOneStep()
    {
        QFETCH(int, key);
        QFETCH(QList<QPointF>, places);
        CanvasStage stage;
        stage.drag(stage.at(rank), stage.at(QPointF(200, 40)));
        stage.drag(stage.at(show), stage.at(QPointF(480, 100)));
        stage.key(Qt::Key_A, Qt::ControlModifier);
        const int before = stage.steps();
        stage.key(key, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(
            QList<QPointF>({placeOf(stage, click), placeOf(stage, rank), placeOf(stage, show)}),
            places);
        QCOMPARE(stage.steps(), before + 1);
        stage.document().undoStack().undo();
        QCOMPARE(placeOf(stage, rank), QPointF(200, 40));
    }

    void enabledOnlyWhereItDoesSomething()
    {
        CanvasStage stage;
        const BoardActions &actions = stage.board().boardActions();
        stage.click(stage.at(click));
        QVERIFY(!actions.align->isEnabled());
        QVERIFY(!alignAction(stage, "canvas.alignLeft")->isEnabled());
        stage.click(stage.at(rank), Qt::ShiftModifier);
        QVERIFY(actions.align->isEnabled());
        QVERIFY(alignAction(stage, "canvas.alignLeft")->isEnabled());
        QVERIFY(!alignAction(stage, "canvas.distributeAcross")->isEnabled());
        stage.click(stage.at(show), Qt::ShiftModifier);
        QVERIFY(alignAction(stage, "canvas.distributeAcross")->isEnabled());
    }

    void theMenuOfSeveralBoxesOffersIt()
    {
        CanvasStage stage;
        stage.key(Qt::Key_A, Qt::ControlModifier);
        const auto menu = contextMenu(stage.board(), MenuTarget{rank, {}, {}});
        QVERIFY(menu->actions().contains(stage.board().boardActions().align));
        stage.click(stage.at(rank));
        const auto single = contextMenu(stage.board(), MenuTarget{rank, {}, {}});
        QVERIFY(!single->actions().contains(stage.board().boardActions().align));
    }

    void allOfTheSameKind()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_D, Qt::ControlModifier);
        stage.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.selection().elements(), (QStringList{rank, QStringLiteral("ranked-list")}));
    }

    void escapeClears()
    {
        CanvasStage stage;
        stage.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stage.selection().elements().size(), 3);
        stage.key(Qt::Key_Escape);
        QVERIFY(stage.selection().isEmpty());
    }

    void lassoWithKeys_data()
    {
        QTest::addColumn<int>("modifier");
        QTest::addColumn<QStringList>("elements");
        QTest::addColumn<bool>("flowStays");
        QTest::newRow("alone starts anew")
            << int(Qt::NoModifier) << QStringList{click, rank} << false;
        QTest::newRow("Shift adds") << int(Qt::ShiftModifier) << QStringList{click, rank} << true;
        QTest::newRow("Ctrl takes away what was selected")
            << int(Qt::ControlModifier) << QStringList{rank} << true;
    }

    void lassoWithKeys()
    {
        QFETCH(int, modifier);
        QFETCH(QStringList, elements);
        QFETCH(bool, flowStays);
        CanvasStage stage;
        const FlowKey flow{click, rank};
        stage.selection().set({click}, {flow});
        stage.drag(stage.at(QPointF(-120, -80)), stage.at(QPointF(300, 60)),
                   Qt::KeyboardModifiers(modifier));
        QCOMPARE(stage.selection().elements(), elements);
        QCOMPARE(stage.selection().flows().contains(flow), flowStays);
    }

    void escapeInTheLassoBringsBackWhatWasSelected()
    {
        CanvasStage stage;
        stage.selection().set({show});
        QTest::mousePress(stage.viewport(), Qt::LeftButton, {}, stage.at(QPointF(-120, -80)));
        QTest::mouseMove(stage.viewport(), stage.at(QPointF(100, 60)));
        QCOMPARE(stage.selection().elements(), QStringList{click});
        stage.key(Qt::Key_Escape);
        QCOMPARE(stage.selection().elements(), QStringList{show});
        QTest::mouseRelease(stage.viewport(), Qt::LeftButton, {}, stage.at(QPointF(100, 60)));
    }
};

QTEST_MAIN(TestCanvasAligning)
#include "tst_canvasaligning.moc"
