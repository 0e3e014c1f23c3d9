#include "model/document/edits.h"
#include "tests/widgets/editors/inspectorstage.h"
#include "widgets/look/typedtext.h"
#include "widgets/shell/inspector.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <memory>

namespace tempo {

/// Fields of the inspector, driven by keys: what is typed becomes one undo step.
class TestInspector final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedLimitIsOneUndoStep();
    void aBadTextCommitsNothing();
    void undoUpdatesTheFieldInPlace();
    void severalEditsOfOneFieldFoldIntoOneStep();
    void enterGivesTheFocusBackToWhereItWas();
    void ctrlZAfterAFieldUndoesTheDocument();
    void setsTheOwnerOfSeveralInOneStep();
    void saysWhereTheSelectedDiffer();
    void typingSurvivesAChangeFromElsewhere();
    void pendingTextIsCommittedBeforeSaving();
    void pendingTextIsCommittedWhenTheSelectionChanges();
};

void TestInspector::aTypedLimitIsOneUndoStep()
{
    InspectorStage stage;
    stage.go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    stage.type(QStringLiteral("200ms"));
    QVERIFY(!stage.element("rank").maxLatency);
    stage.enter();
    QVERIFY(stage.element("rank").maxLatency);
    QCOMPARE(stage.element("rank").maxLatency->text(), QStringLiteral("200ms"));
    QCOMPARE(stage.steps(), 1);
    QVERIFY(stage.document.undoStack().undoText().contains(QStringLiteral("Max latency")));
}

void TestInspector::aBadTextCommitsNothing()
{
    InspectorStage stage;
    stage.go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    stage.type(QStringLiteral("200"));
    stage.enter();
    QCOMPARE(stage.steps(), 0);
    QVERIFY(stage.inspector->isAncestorOf(QApplication::focusWidget()));
    stage.type(QStringLiteral("ms"));
    stage.enter();
    QCOMPARE(stage.element("rank").maxLatency->text(), QStringLiteral("200ms"));
}

void TestInspector::undoUpdatesTheFieldInPlace()
{
    InspectorStage stage;
    stage.go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    stage.type(QStringLiteral("200ms"));
    stage.enter();
    QCOMPARE(line->text(), QStringLiteral("200ms"));
    stage.document.undoStack().undo();
    QCOMPARE(line->text(), QString());
    stage.document.undoStack().redo();
    QCOMPARE(line->text(), QStringLiteral("200ms"));
}

void TestInspector::severalEditsOfOneFieldFoldIntoOneStep()
{
    InspectorStage stage;
    stage.go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    stage.type(QStringLiteral("1min"));
    for (int i = 0; i < 3; ++i)
        stage.press(Qt::Key_Up);
    QCOMPARE(stage.element("rank").maxLatency->text(), QStringLiteral("10min"));
    QCOMPARE(stage.steps(), 1);
    stage.canvas->setFocus();
    stage.go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    stage.press(Qt::Key_Up);
    QCOMPARE(stage.steps(), 2);
}

void TestInspector::enterGivesTheFocusBackToWhereItWas()
{
    InspectorStage stage;
    stage.go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    stage.type(QStringLiteral("200ms"));
    stage.enter();
    QCOMPARE(QApplication::focusWidget(), stage.canvas);
}

void TestInspector::ctrlZAfterAFieldUndoesTheDocument()
{
    InspectorStage stage;
    std::unique_ptr<QAction> undo(stage.document.undoStack().createUndoAction(nullptr));
    undo->setShortcut(QKeySequence::Undo);
    stage.window.addAction(undo.get());
    stage.go(QStringLiteral("rank"), QStringLiteral("owner"));
    stage.type(QStringLiteral("serving"));
    stage.enter();
    stage.go(QStringLiteral("rank"), QStringLiteral("owner"));
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.steps(), 0);
    QCOMPARE(stage.element("rank").owner, QString());
}

void TestInspector::setsTheOwnerOfSeveralInOneStep()
{
    InspectorStage stage;
    stage.selection.set({QStringLiteral("click"), QStringLiteral("train"), QStringLiteral("rank")});
    stage.ask(QStringLiteral("owner"));
    stage.type(QStringLiteral("platform"));
    stage.enter();
    QCOMPARE(stage.steps(), 1);
    for (const char *id : {"click", "train", "rank"})
        QCOMPARE(stage.element(id).owner, QStringLiteral("platform"));
    stage.document.undoStack().undo();
    QCOMPARE(stage.element("train").owner, QString());
}

void TestInspector::saysWhereTheSelectedDiffer()
{
    InspectorStage stage;
    const auto patch = setField(stage.document.design(), QStringList{QStringLiteral("rank")},
                                QStringLiteral("owner"), QStringLiteral("serving"));
    stage.document.push(QStringLiteral("x"), *patch);
    stage.selection.set({QStringLiteral("rank"), QStringLiteral("train")});
    stage.ask(QStringLiteral("owner"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QCOMPARE(line->text(), QString());
    QCOMPARE(line->placeholderText(), QStringLiteral("differs"));
    line->clearFocus();
    QCOMPARE(stage.steps(), 1);
    QCOMPARE(stage.element("rank").owner, QStringLiteral("serving"));
}

void TestInspector::typingSurvivesAChangeFromElsewhere()
{
    InspectorStage stage;
    stage.go(QStringLiteral("rank"), QStringLiteral("owner"));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    stage.type(QStringLiteral("serv"));
    const auto patch = setField(stage.document.design(), QStringList{QStringLiteral("rank")},
                                QStringLiteral("tags"), QStringList{QStringLiteral("a")});
    stage.document.push(QStringLiteral("x"), *patch);
    QCOMPARE(QApplication::focusWidget(), line);
    QCOMPARE(line->text(), QStringLiteral("serv"));
}

void TestInspector::pendingTextIsCommittedBeforeSaving()
{
    InspectorStage stage;
    stage.go(QStringLiteral("rank"), QStringLiteral("owner"));
    stage.type(QStringLiteral("serving"));
    commitTypedIn(*stage.inspector);
    QCOMPARE(stage.element("rank").owner, QStringLiteral("serving"));
    QVERIFY(stage.inspector->isAncestorOf(QApplication::focusWidget()));
}

void TestInspector::pendingTextIsCommittedWhenTheSelectionChanges()
{
    InspectorStage stage;
    stage.go(QStringLiteral("rank"), QStringLiteral("owner"));
    stage.type(QStringLiteral("serving"));
    stage.selection.set({QStringLiteral("train")});
    QCOMPARE(stage.element("rank").owner, QStringLiteral("serving"));
    QCOMPARE(stage.element("train").owner, QString());
}

} // namespace tempo

QTEST_MAIN(tempo::TestInspector)
#include "tst_inspector.moc"
