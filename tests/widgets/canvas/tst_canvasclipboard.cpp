#include "tests/widgets/canvas/canvasstage.h"

#include "model/yaml/reader.h"
#include "model/yaml/writer.h"
#include "widgets/canvas/board.h"
#include "widgets/canvas/boardactions.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/fragmentmime.h"

#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QSvgRenderer>
#include <QTest>

using namespace tempo;

namespace {

const QString click = QStringLiteral("click");
const QString rank = QStringLiteral("rank");
const QString show = QStringLiteral("show");

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

void selectBoth(CanvasStage &stage)
{
    stage.click(stage.at(click));
    stage.click(stage.at(rank), Qt::ShiftModifier);
}

QPointF placeOf(CanvasStage &stage, const QString &id)
{
    return stage.design().canvas.positions.value(id);
}

} // namespace

/// Cut, copy, paste and duplicate, by their keys.
class TestCanvasClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clipboard().clear(); }

    void copyPutsYamlAndPicturesOnTheClipboard()
    {
        CanvasStage stage;
        selectBoth(stage);
        stage.key(Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = clipboard().mimeData();
        QVERIFY(data->hasFormat(fragmentMimeType));
        QCOMPARE(data->text().toUtf8(), data->data(fragmentMimeType));
        const ReadResult read = readFragment(data->data(fragmentMimeType));
        QVERIFY(read.design);
        QCOMPARE(read.design->elements.size(), 2);
        QCOMPARE(read.design->flows.size(), 1);
        QVERIFY(QSvgRenderer(data->data(QStringLiteral("image/svg+xml"))).isValid());
        const QImage image = data->imageData().value<QImage>();
        QVERIFY(image.width() > 2 * 240); // two boxes and what is between them, twice as sharp
        QVERIFY(data->data(QStringLiteral("image/png")).startsWith("\x89PNG"));
        QCOMPARE(stage.steps(), 0);
    }

    void whatIsCopiedIsADocumentThatOpens()
    {
        CanvasStage stage;
        selectBoth(stage);
        stage.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(readDesign(clipboard().text().toUtf8()).design);
    }

    void pasteBesideInOneStepAndSelectsIt()
    {
        CanvasStage stage;
        const QByteArray before = writeDesign(stage.design());
        selectBoth(stage);
        stage.key(Qt::Key_C, Qt::ControlModifier);
        QTest::mouseMove(stage.page().window(), QPoint(2, 2)); // not over the board
        stage.board().boardActions().paste->trigger();
        const QStringList pasted{QStringLiteral("click-2"), QStringLiteral("ranked-list")};
        QCOMPARE(stage.selection().elements(), pasted);
        QCOMPARE(stage.steps(), 1);
        QCOMPARE(stage.document().undoStack().undoText(), QStringLiteral("Paste 2 element(s)"));
        QVERIFY(stage.design().flowIndex({pasted[0], pasted[1]}) >= 0);
        QCOMPARE(placeOf(stage, pasted[1]) - placeOf(stage, pasted[0]), QPointF(240, 0));
        QVERIFY(placeOf(stage, pasted[0]) != placeOf(stage, click));
        stage.document().undoStack().undo();
        QCOMPARE(writeDesign(stage.design()), before);
        QVERIFY(stage.selection().elements().isEmpty());
    }

    void pasteGoesToThePointer()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_C, Qt::ControlModifier);
        const QPoint there = stage.at(QPointF(100, 200));
        QTest::mouseMove(stage.viewport(), there);
        QCursor::setPos(stage.viewport()->mapToGlobal(there));
        QTest::qWait(20);
        if (!stage.board().pointerOnCanvas())
            QSKIP("this platform has no pointer");
        stage.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(placeOf(stage, stage.selection().elements().value(0)), QPointF(100, 200));
    }

    void pasteWithAnIdlePointerCoversNothing()
    {
        CanvasStage stage;
        stage.click(stage.at(rank) + QPoint(3, 2));
        QCursor::setPos(stage.viewport()->mapToGlobal(stage.at(rank) + QPoint(3, 2)));
        QTest::qWait(20);
        if (!stage.board().pointerOnCanvas())
            QSKIP("this platform has no pointer");
        stage.key(Qt::Key_C, Qt::ControlModifier);
        QList<QPointF> places{placeOf(stage, rank)};
        for (int i = 0; i < 3; ++i) {
            stage.key(Qt::Key_V, Qt::ControlModifier);
            const QPointF place = placeOf(stage, stage.selection().elements().value(0));
            for (const QPointF &other : std::as_const(places))
                QVERIFY((place - other).manhattanLength() >= 40);
            QVERIFY((place - places.last()).manhattanLength() <= 2 * 50); // beside the one before
            places << place;
        }
    }

    void pasteAgainGoesOn()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_D, Qt::ControlModifier);
        const QString once = stage.selection().elements().value(0);
        stage.key(Qt::Key_D, Qt::ControlModifier);
        const QString twice = stage.selection().elements().value(0);
        QVERIFY(once != twice);
        QVERIFY(placeOf(stage, once) != placeOf(stage, twice));
        QCOMPARE(stage.steps(), 2);
    }

    void duplicateLeavesTheClipboard()
    {
        CanvasStage stage;
        clipboard().setText(QStringLiteral("mine"));
        selectBoth(stage);
        stage.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(stage.ids().size(), 5);
        QCOMPARE(stage.design().flows.size(), 2);
        QCOMPARE(stage.document().undoStack().undoText(), QStringLiteral("Duplicate 2 element(s)"));
        QCOMPARE(clipboard().text(), QStringLiteral("mine"));
    }

    void cutAndPasteBringsTheFlowsBack()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(stage.ids(), (QStringList{click, show}));
        QVERIFY(stage.design().flows.isEmpty());
        QCOMPARE(stage.document().undoStack().undoText(), QStringLiteral("Cut 1 element(s)"));
        stage.board().boardActions().paste->trigger();
        QCOMPARE(stage.ids(), (QStringList{click, show, rank}));
        QVERIFY(stage.design().flowIndex({click, rank}) >= 0);
        QCOMPARE(stage.steps(), 2);
    }

    void anotherDesignSaysWhatWasLeftOut()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_X, Qt::ControlModifier);
        CanvasStage other(true);
        other.board().boardActions().paste->trigger();
        QCOMPARE(other.ids(), QStringList{rank});
        QVERIFY(other.hint().contains(QStringLiteral("1 flow")));
    }

    void aWholeDocumentIsPasted()
    {
        CanvasStage stage;
        clipboard().setText(QString::fromUtf8(writeDesign(stage.design())));
        stage.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.ids().size(), 6);
        QCOMPARE(stage.design().header.title, QStringLiteral("Three boxes"));
    }

    void whatIsNoFragmentIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a sentence") << QStringLiteral("see you at ten");
        QTest::newRow("a design with a flaw") << QStringLiteral("elements:\n  a: {kind: jab}\n");
        QTest::newRow("a blank design") << QStringLiteral("tempo: 1\ntitle: Nothing\n");
        QTest::newRow("a later format") << QStringLiteral("tempo: 9\ntitle: Later\n");
        QTest::newRow("NUL") << QString(QChar(0)) + QStringLiteral("elements:");
    }

    void whatIsNoFragmentIsToldAndChangesNothing()
    {
        QFETCH(QString, text);
        CanvasStage stage;
        const QString before = stage.hint();
        clipboard().setText(text);
        stage.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(stage.steps(), 0);
        QVERIFY(stage.hint() != before);
    }

    void theActionsAreEnabledWhereTheyDoSomething()
    {
        CanvasStage stage;
        const BoardActions &actions = stage.board().boardActions();
        for (const QAction *action : {actions.cut, actions.copy, actions.duplicate, actions.paste})
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        stage.click(stage.at(FlowKey{click, rank}));
        QVERIFY(actions.cut->isEnabled() && actions.copy->isEnabled());
        QVERIFY(!actions.duplicate->isEnabled());
        stage.click(stage.at(rank));
        QVERIFY(actions.duplicate->isEnabled());
        stage.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(actions.paste->isEnabled());
    }

    void titlesKeepTheirOwnClipboard()
    {
        CanvasStage stage;
        stage.click(stage.at(rank));
        stage.key(Qt::Key_F2);
        QVERIFY(stage.titleEditor());
        stage.titleEditor()->selectAll();
        stage.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard().text(), QStringLiteral("Ranked list"));
        stage.key(Qt::Key_Escape);
    }
};

QTEST_MAIN(TestCanvasClipboard)
#include "tst_canvasclipboard.moc"
