#include "tests/widgets/canvas/canvasstage.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/walk.h"
#include "widgets/look/typedtext.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTest>

using namespace tempo;

namespace {

const QString click = QStringLiteral("click");
const QString rank = QStringLiteral("rank");

} // namespace

/// Elements that come, get a name, another kind, and go: by mouse and by keyboard.
class TestCanvasMaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyNTypesKindAndTitle()
    {
        CanvasStage stage(true);
        stage.key(Qt::Key_N);
        QVERIFY(stage.kindSearch());
        QVERIFY(stage.kindSearch()->hasFocus());
        QTest::keyClicks(stage.kindSearch(), QStringLiteral("pred"));
        stage.key(Qt::Key_Return);
        QVERIFY(stage.titleEditor());
        QCOMPARE(stage.steps(), 0); // nothing is in the document before it has a title
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("Ranked list"));
        stage.key(Qt::Key_Return);

        QCOMPARE(stage.ids(), QStringList{QStringLiteral("ranked-list")});
        QCOMPARE(stage.design().element(QStringLiteral("ranked-list")).kind, Kind::Prediction);
        QCOMPARE(stage.selection().elements(), stage.ids());
        QCOMPARE(stage.steps(), 1);
        QVERIFY(stage.board().hasFocus()); // so that Ctrl+Z works at once
        stage.document().undoStack().undo();
        QVERIFY(stage.ids().isEmpty());
        QVERIFY(stage.selection().isEmpty());
    }

    void aTitleOfACancelledElementIsNotTakenUp()
    {
        CanvasStage stage(true);
        stage.key(Qt::Key_N);
        stage.key(Qt::Key_Return);
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("Orders"));
        stage.board().cancelTool();
        QCoreApplication::processEvents(); // the tool goes, and its line later
        QCOMPARE(withTypedIn(stage.page(), stage.design()), stage.design());
        commitTypedIn(stage.page());
        QVERIFY(stage.ids().isEmpty());
    }

    void aKindOfACancelledElementIsNotTakenUp()
    {
        CanvasStage stage(true);
        stage.key(Qt::Key_N);
        QPointer<QLineEdit> search = stage.kindSearch();
        QVERIFY(search);
        stage.board().cancelTool();
        QCoreApplication::processEvents(); // the tool goes, and its list later
        if (search)
            QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!stage.titleEditor());
    }

    void arrowsChooseTheKind()
    {
        CanvasStage stage(true);
        stage.key(Qt::Key_N);
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Return);
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("Orders"));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.design().element(QStringLiteral("orders")).kind, Kind::Source);
    }

    void doubleClickMakesItThere()
    {
        CanvasStage stage;
        const QPointF where(240, 203);
        stage.doubleClick(stage.at(where));
        QVERIFY(stage.kindSearch());
        stage.key(Qt::Key_Return);
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("Night"));
        stage.key(Qt::Key_Return);
        const QPointF centre = stage.design().canvas.positions.value(QStringLiteral("night"));
        QCOMPARE(centre, QPointF(240, 200)); // on the grid
    }

    void escapeMakesNothing_data()
    {
        QTest::addColumn<bool>("afterKind");
        QTest::newRow("while the kind is asked for") << false;
        QTest::newRow("while the title is asked for") << true;
    }

    void escapeMakesNothing()
    {
        QFETCH(bool, afterKind);
        CanvasStage stage;
        stage.key(Qt::Key_N);
        if (afterKind)
            stage.key(Qt::Key_Return);
        stage.key(Qt::Key_Escape);
        QCoreApplication::processEvents();
        QVERIFY(!stage.kindSearch());
        QVERIFY(!stage.titleEditor());
        QCOMPARE(stage.steps(), 0);
        QVERIFY(stage.board().hasFocus());
        QVERIFY(stage.board().isAtRest());
    }

    void aClickElsewhereKeepsTheNewTitle()
    {
        CanvasStage stage;
        stage.doubleClick(stage.at(QPointF(240, 200)));
        stage.key(Qt::Key_Return);
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("Kept"));
        stage.click(stage.at(QPointF(0, 250)));
        QVERIFY(stage.ids().contains(QStringLiteral("kept")));
    }

    void dropFromThePalette()
    {
        CanvasStage stage;
        QMimeData data;
        data.setData(QString(kindMimeType), "store");
        const QPointF where = stage.at(QPointF(0, 160));
        QDragEnterEvent enter(where.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(stage.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(stage.viewport(), &drop);
        QVERIFY(stage.titleEditor());
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("Vectors"));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.design().element(QStringLiteral("vectors")).kind, Kind::Store);
        QCOMPARE(stage.design().canvas.positions.value(QStringLiteral("vectors")), QPointF(0, 160));
    }

    void f2RenamesInPlace_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("F2") << int(Qt::Key_F2);
        QTest::newRow("Enter") << int(Qt::Key_Return);
    }

    void f2RenamesInPlace()
    {
        QFETCH(int, key);
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(key);
        QVERIFY(stage.titleEditor());
        QCOMPARE(stage.titleEditor()->selectedText(), QStringLiteral("Ranked list"));
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("Home page"));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.design().titleOf(rank), QStringLiteral("Home page"));
        QVERIFY(stage.board().hasFocus());
        stage.document().undoStack().undo();
        QCOMPARE(stage.design().titleOf(rank), QStringLiteral("Ranked list"));
    }

    void renamingCanBeLeft()
    {
        CanvasStage stage;
        stage.doubleClick(stage.at(rank));
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("Nothing"));
        stage.key(Qt::Key_Escape);
        QCOMPARE(stage.design().titleOf(rank), QStringLiteral("Ranked list"));
        QCOMPARE(stage.steps(), 0);
    }

    void letterKeysBelongToTheTitleWhileItIsEdited()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_F2);
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("nc"));
        stage.key(Qt::Key_Backspace);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.design().titleOf(rank), QStringLiteral("n"));
        QCOMPARE(stage.ids().size(), 3);
    }

    void deleteAndUndoRestoresEverything_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Delete") << int(Qt::Key_Delete);
        QTest::newRow("Backspace") << int(Qt::Key_Backspace);
    }

    void deleteAndUndoRestoresEverything()
    {
        QFETCH(int, key);
        CanvasStage stage;
        const Design before = stage.design();
        stage.click(stage.at(click));
        stage.key(key);
        QVERIFY(!stage.design().elements.contains(click));
        QVERIFY(stage.design().flows.isEmpty()); // what led from it goes too
        QVERIFY(stage.selection().isEmpty());
        stage.document().undoStack().undo();
        QCOMPARE(stage.design(), before);
        QVERIFY(stage.board().canvas().has(click));
    }

    void selectAllAndDelete()
    {
        CanvasStage stage;
        const Design before = stage.design();
        stage.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(stage.selection().elements(), stage.ids());
        stage.key(Qt::Key_Delete);
        QVERIFY(stage.ids().isEmpty());
        QCOMPARE(stage.steps(), 1);
        stage.document().undoStack().undo();
        QCOMPARE(stage.design(), before);
    }

    void emptyStateIsThereForABlankDesignOnly()
    {
        CanvasStage blank(true);
        const auto shown = [](CanvasStage &stage) {
            return stage.page().findChild<QWidget *>(QStringLiteral("emptyState"))->isVisible();
        };
        QVERIFY(shown(blank));
        CanvasStage stage;
        QVERIFY(!shown(stage));
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.key(Qt::Key_Delete);
        QVERIFY(shown(stage));
    }

    void unplacedBoxesStayWhenAnotherIsMade()
    {
        CanvasStage stage;
        Design design = stage.design();
        design.canvas.positions = {};
        stage.document().load(design);
        const QHash<QString, QPointF> before = stage.board().canvas().centres();
        stage.key(Qt::Key_N);
        stage.key(Qt::Key_Return);
        QTest::keyClicks(stage.titleEditor(), QStringLiteral("New one"));
        stage.key(Qt::Key_Return);
        for (const QString &id : before.keys())
            QCOMPARE(stage.board().canvas().centreOf(id), before.value(id));
    }
};

QTEST_MAIN(TestCanvasMaking)
#include "tst_canvasmaking.moc"
