#include "tests/widgets/canvas/canvasstage.h"

#include "model/design/activation.h"
#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/contextmenu.h"

#include <QMenu>
#include <QTest>

using namespace tempo;

namespace {

const QString click = QStringLiteral("click");
const QString rank = QStringLiteral("rank");
const QString show = QStringLiteral("show");

/// The action of a menu or its submenus whose text contains \a text.
QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->menu()) {
            if (QAction *found = actionOf(*action->menu(), text))
                return found;
        }
        if (action->text().remove(u'&').contains(text))
            return action;
    }
    return nullptr;
}

} // namespace

/// Flows that come, change and are refused; appending; walking along them.
class TestCanvasConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dragFromTheEdgeConnects()
    {
        CanvasStage stage;
        const QPoint edge = stage.at(QPointF(240 + 88, 0));
        stage.drag(edge, stage.at(show));
        QVERIFY(stage.design().flowIndex({rank, show}) >= 0);
        QCOMPARE(stage.steps(), 1);
        QCOMPARE(stage.selection().flows(), (QList<FlowKey>{{rank, show}}));
        stage.document().undoStack().undo();
        QCOMPARE(stage.design().flows.size(), 1);
    }

    void keyCThenAClick()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_C);
        stage.click(stage.at(show));
        QVERIFY(stage.design().flowIndex({rank, show}) >= 0);
        QVERIFY(stage.board().isAtRest());
    }

    void keyCThenArrowsAndEnter()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_C);
        stage.key(Qt::Key_Right);
        stage.key(Qt::Key_Return);
        QVERIFY(stage.design().flowIndex({rank, show}) >= 0);
    }

    void keyCWithoutASelectionAsksForBothEnds()
    {
        CanvasStage stage;
        stage.key(Qt::Key_C);
        stage.click(stage.at(rank));
        QCOMPARE(stage.steps(), 0);
        stage.click(stage.at(show));
        QVERIFY(stage.design().flowIndex({rank, show}) >= 0);
    }

    void escapeConnectsNothing()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_C);
        stage.key(Qt::Key_Right);
        stage.key(Qt::Key_Escape);
        QCOMPARE(stage.steps(), 0);
        QVERIFY(stage.board().isAtRest());
        QCOMPARE(stage.selection().elements(), QStringList{rank});
    }

    void aSecondFlowIsRefusedAndSaysWhy()
    {
        CanvasStage stage;
        stage.click(stage.at(click));
        stage.key(Qt::Key_C);
        stage.click(stage.at(rank));
        QCOMPARE(stage.design().flows.size(), 1);
        QCOMPARE(stage.steps(), 0);
        QVERIFY2(stage.hint().contains(QStringLiteral("Ranked list")), qPrintable(stage.hint()));
    }

    void droppedOnEmptySpaceItMakesTheOtherEnd()
    {
        CanvasStage stage;
        stage.drag(stage.at(QPointF(480 + 88, 0)), stage.at(QPointF(480, 160)));
        QVERIFY(stage.kindSearch());
        stage.key(Qt::Key_Return);
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("Log"));
        stage.key(Qt::Key_Return);
        QVERIFY(stage.design().flowIndex({show, QStringLiteral("log")}) >= 0);
        QCOMPARE(stage.steps(), 1);
    }

    void ctrlArrowAppends_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("into"); // the new one flows into the old one
        QTest::newRow("right") << int(Qt::Key_Right) << false;
        QTest::newRow("down") << int(Qt::Key_Down) << false;
        QTest::newRow("left, what feeds it") << int(Qt::Key_Left) << true;
    }

    void ctrlArrowAppends()
    {
        QFETCH(int, key);
        QFETCH(bool, into);
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(key, Qt::ControlModifier);
        QVERIFY(stage.kindSearch());
        stage.key(Qt::Key_Return);
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("Next"));
        stage.key(Qt::Key_Return);
        const QString next = QStringLiteral("next");
        QVERIFY(stage.design().flowIndex(into ? FlowKey{next, rank} : FlowKey{rank, next}) >= 0);
        QCOMPARE(stage.steps(), 1);
        const QRectF box = stage.board().canvas().boxOf(next);
        for (const QString &id : {click, rank, show})
            QVERIFY(!box.intersects(stage.board().canvas().boxOf(id)));
    }

    void altArrowWalksAlongFlows()
    {
        CanvasStage stage;
        stage.click(stage.at(click));
        stage.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(stage.selection().elements(), QStringList{rank});
        stage.key(Qt::Key_Right, Qt::AltModifier); // no flow leads on: the nearest box
        QCOMPARE(stage.selection().elements(), QStringList{show});
        stage.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(stage.selection().elements(), QStringList{rank});
        QCOMPARE(stage.steps(), 0);
    }

    void altShiftArrowReachesTheFlow()
    {
        CanvasStage stage;
        stage.click(stage.at(click));
        stage.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(stage.selection().flows(), (QList<FlowKey>{{click, rank}}));
        stage.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(stage.selection().elements(), QStringList{rank});
        stage.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier); // against its direction
        QCOMPARE(stage.selection().flows(), (QList<FlowKey>{{click, rank}}));
        stage.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(stage.selection().elements(), QStringList{click});
    }

    void arrowsStartFromNothing()
    {
        CanvasStage stage;
        stage.key(Qt::Key_Right);
        QCOMPARE(stage.selection().elements(), QStringList{click});
        QCOMPARE(stage.steps(), 0);
    }

    void menuOfAFlowSwitchesPushAndPull()
    {
        CanvasStage stage;
        const FlowKey flow{click, rank};
        stage.selection().set({}, {flow});
        const auto menu = contextMenu(stage.board(), {{}, flow, {}});
        QVERIFY(!pulls(stage.design(), stage.design().flows.first()));
        actionOf(*menu, QStringLiteral("Pull"))->trigger();
        QVERIFY(pulls(stage.design(), stage.design().flows.first()));
        actionOf(*menu, QStringLiteral("Push"))->trigger();
        QVERIFY(!stage.design().flows.first().pull.has_value()); // as it is by itself
        actionOf(*menu, QStringLiteral("Feedback"))->trigger();
        QCOMPARE(stage.design().flows.first().carries, Carries::Feedback);
    }

    void menuOfABoxChangesItsKindAndSaysWhatGoes()
    {
        CanvasStage stage;
        Design design = stage.design();
        design.elements[rank].maxLatency = Duration(0.2);
        stage.document().load(design);
        stage.selection().set({rank});
        const auto menu = contextMenu(stage.board(), {rank, {}, {}});
        actionOf(*menu, QStringLiteral("Feature"))->trigger();
        QCOMPARE(stage.design().element(rank).kind, Kind::Feature);
        QVERIFY(!stage.design().element(rank).maxLatency.has_value());
        QVERIFY2(stage.hint().contains(QStringLiteral("latency")), qPrintable(stage.hint()));
        stage.document().undoStack().undo();
        QCOMPARE(stage.design(), design);
    }

    void menusShowOnlyWhatWorks()
    {
        CanvasStage stage;
        stage.selection().set({click});
        const auto event = contextMenu(stage.board(), {click, {}, {}});
        QVERIFY(!actionOf(*event, QStringLiteral("Limit"))); // an event has none
        const auto empty = contextMenu(stage.board(), {{}, {}, QPointF(0, 200)});
        QVERIFY(actionOf(*empty, QStringLiteral("Add")));
        QVERIFY(!actionOf(*empty, QStringLiteral("Delete")));
    }
};

QTEST_MAIN(TestCanvasConnecting)
#include "tst_canvasconnecting.moc"
