#include "tests/widgets/canvas/canvasstage.h"

#include "model/document/edits.h"
#include "widgets/canvas/accessiblecanvas.h"
#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/elementitem.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace tempo;

namespace {

const QString click = QStringLiteral("click");
const QString rank = QStringLiteral("rank");
const QString show = QStringLiteral("show");

void wheel(CanvasStage &stage, QPoint at, int delta)
{
    QWheelEvent event(at, stage.viewport()->mapToGlobal(at), {}, {0, delta}, {}, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(stage.viewport(), &event);
}

} // namespace

/// Looking around: zoom, pan, fit, what undo brings into sight, and what assistive tools are told.
/// None of it changes the document.
class TestCanvasLooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wheelZoomsAtThePointer()
    {
        CanvasStage stage;
        const QPoint at = stage.at(rank);
        wheel(stage, at, 240);
        QVERIFY(stage.board().zoom() > 1.3);
        QVERIFY((stage.at(rank) - at).manhattanLength() <= 2);
        wheel(stage, at, -480);
        QVERIFY(stage.board().zoom() < 0.8);
        QVERIFY((stage.at(rank) - at).manhattanLength() <= 3);
        QVERIFY(!stage.document().isModified());
    }

    void keysZoom()
    {
        CanvasStage stage;
        stage.key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(stage.board().zoom(), 1.25);
        stage.key(Qt::Key_Minus, Qt::ControlModifier);
        stage.key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(stage.board().zoom(), 0.8);
        stage.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(stage.board().zoom(), 1.0);
        const auto *level = stage.page().findChild<QToolButton *>(QStringLiteral("zoomLevel"));
        QVERIFY(level->text().startsWith(u"100"));
    }

    void keysZoomAroundTheSelection()
    {
        CanvasStage stage;
        stage.click(stage.at(show));
        const QPoint before = stage.at(show);
        stage.key(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY((stage.at(show) - before).manhattanLength() <= 2);
    }

    void zoomHasLimits()
    {
        CanvasStage stage;
        for (int i = 0; i < 60; ++i)
            stage.key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(stage.board().zoom(), CanvasBoard::largestZoom);
        for (int i = 0; i < 60; ++i)
            stage.key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(stage.board().zoom(), CanvasBoard::smallestZoom);
    }

    void fitShowsEverything()
    {
        CanvasStage stage;
        stage.document().push(QStringLiteral("far"), moveElements(stage.design(), [] {
                                  OrderedMap<QPointF> far;
                                  far.set(show, QPointF(4000, 900));
                                  return far;
                              }()));
        stage.key(Qt::Key_1, Qt::ShiftModifier);
        const QRect seen = stage.viewport()->rect();
        for (const QString &id : stage.ids()) {
            QVERIFY(seen.contains(
                stage.board().mapFromScene(stage.board().canvas().boxOf(id)).boundingRect()));
        }
        QVERIFY(stage.board().zoom() < 0.35); // far: blocks instead of texts
        QVERIFY(!stage.page().grab().isNull());
        stage.selection().set({show});
        stage.key(Qt::Key_2, Qt::ShiftModifier);
        QCOMPARE(stage.board().zoom(), 1.0); // never larger than it is
        QVERIFY(seen.contains(stage.at(show)));
    }

    void aLoadedDesignIsFitted()
    {
        CanvasStage stage;
        Design design = stage.design();
        design.canvas.positions.set(show, QPointF(3000, 0));
        stage.document().load(design);
        QVERIFY(stage.viewport()->rect().contains(stage.at(click)));
        QVERIFY(stage.viewport()->rect().contains(stage.at(show)));
    }

    void whatIsFittedStaysFittedAsTheWindowGrows_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("refits");
        QTest::newRow("untouched since it was opened") << QString() << true;
        QTest::newRow("fitted by key after zooming") << QStringLiteral("fit") << true;
        QTest::newRow("zoomed") << QStringLiteral("zoom") << false;
        QTest::newRow("scrolled") << QStringLiteral("scroll") << false;
    }

    void whatIsFittedStaysFittedAsTheWindowGrows()
    {
        QFETCH(QString, before);
        QFETCH(bool, refits);
        CanvasStage stage;
        stage.page().resize(500, 360);
        Design design = stage.design();
        design.canvas.positions.set(show, QPointF(1600, 0));
        stage.document().load(design);
        if (before == u"zoom" || before == u"fit")
            stage.key(Qt::Key_Plus, Qt::ControlModifier);
        if (before == u"fit")
            stage.key(Qt::Key_1, Qt::ShiftModifier);
        if (before == u"scroll")
            stage.board().centerOn(1000, 0);
        const double zoom = stage.board().zoom();
        stage.page().resize(900, 600);
        QCoreApplication::processEvents();
        QCOMPARE(stage.board().zoom() > zoom, refits);
        if (refits) {
            const double grown = stage.board().zoom();
            QVERIFY(stage.viewport()->rect().contains(stage.at(click)));
            QVERIFY(stage.viewport()->rect().contains(stage.at(show)));
            stage.key(Qt::Key_1, Qt::ShiftModifier);
            QCOMPARE(stage.board().zoom(), grown);
        }
    }

    void spaceAndMiddleButtonPan_data()
    {
        QTest::addColumn<bool>("space");
        QTest::newRow("Space and a drag") << true;
        QTest::newRow("the middle button") << false;
    }

    void spaceAndMiddleButtonPan()
    {
        QFETCH(bool, space);
        CanvasStage stage;
        const QPoint before = stage.at(rank);
        const Qt::MouseButton button = space ? Qt::LeftButton : Qt::MiddleButton;
        if (space)
            QTest::keyPress(&stage.board(), Qt::Key_Space);
        QTest::mousePress(stage.viewport(), button, {}, before);
        QTest::mouseMove(stage.viewport(), before + QPoint(30, -20));
        QTest::mouseRelease(stage.viewport(), button, {}, before + QPoint(30, -20));
        if (space)
            QTest::keyRelease(&stage.board(), Qt::Key_Space);
        QCOMPARE(stage.at(rank), before + QPoint(30, -20));
        QVERIFY(stage.board().isAtRest());
        QVERIFY(!stage.document().isModified());
        QVERIFY(stage.selection().isEmpty());
    }

    void undoInSightDoesNotScroll()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_Down);
        const QPoint before = stage.at(click);
        stage.document().undoStack().undo();
        QCOMPARE(stage.at(click), before);
    }

    void undoOutOfSightIsShown()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_Down);
        stage.board().centerOn(6000, 6000);
        QVERIFY(!stage.viewport()->rect().contains(stage.at(rank)));
        stage.document().undoStack().undo();
        QVERIFY(stage.viewport()->rect().contains(stage.at(rank)));
    }

    void whatIsChosenElsewhereComesIntoSight()
    {
        CanvasStage stage;
        stage.board().centerOn(6000, 6000);
        stage.board().clearFocus();
        stage.selection().set({rank});
        QVERIFY(stage.viewport()->rect().contains(stage.at(rank)));
    }

    void boxesAreKnownToAssistiveTools()
    {
        CanvasStage stage;
        QAccessibleInterface *board = QAccessible::queryAccessibleInterface(&stage.board());
        QVERIFY(board);
        QAccessibleInterface *box
            = QAccessible::queryAccessibleInterface(stage.board().canvas().item(rank));
        QVERIFY(box);
        QVERIFY(box->text(QAccessible::Name).contains(QStringLiteral("Ranked list")));
        QCOMPARE(box->role(), QAccessible::ListItem);
        const int place = board->indexOfChild(box);
        QVERIFY(place >= 0);
        QCOMPARE(board->child(place), box);
        QVERIFY(!box->state().selected);
        box->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(stage.selection().elements(), QStringList{rank});
        QVERIFY(box->state().selected);
        QVERIFY(box->state().focused);
    }

    void flowsAreKnownToAssistiveTools()
    {
        CanvasStage stage;
        QAccessible::setActive(true);
        const FlowKey flow = stage.design().flows.first().key();
        QAccessibleInterface *board = QAccessible::queryAccessibleInterface(&stage.board());
        QAccessibleInterface *one = accessibleFlow(stage.board(), flow);
        QVERIFY(board && one);
        QVERIFY(one->text(QAccessible::Name).contains(stage.design().titleOf(flow.to)));
        QVERIFY(stage.board().viewport()->rect().intersects(QRect(
            stage.board().viewport()->mapFromGlobal(one->rect().topLeft()), one->rect().size())));
        QCOMPARE(board->child(board->indexOfChild(one)), one);
        QCOMPARE(one->parent(), board);
        one->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(stage.selection().flows(), QList<FlowKey>{flow});
        QVERIFY(one->state().focused);
        stage.key(Qt::Key_Delete);
        QVERIFY(!one->isValid());
        QCOMPARE(board->indexOfChild(one), -1);
        QVERIFY(!accessibleFlow(stage.board(), flow));
    }

    void everyControlHasAName()
    {
        CanvasStage stage;
        const QList<QToolButton *> buttons = stage.page().findChildren<QToolButton *>();
        QVERIFY(buttons.size() > 9);
        for (const QToolButton *button : buttons)
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }

    void aNarrowBarKeepsEverythingInSight()
    {
        CanvasStage stage;
        stage.page().resize(360, 300);
        QCoreApplication::processEvents();
        QCOMPARE(stage.page().width(), 360);
        const QList<QPushButton *> buttons = stage.page().findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        for (const QPushButton *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            const QPoint corner = button->mapTo(&stage.page(), button->rect().bottomRight());
            QVERIFY(stage.page().rect().contains(corner));
        }
    }
};

QTEST_MAIN(TestCanvasLooking)
#include "tst_canvaslooking.moc"
