#include "model/document/edits.h"
#include "tests/widgets/editors/inspectorstage.h"
#include "widgets/editors/fieldeditor.h"
#include "widgets/shell/inspector.h"
#include "widgets/shell/inspectorgroup.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <memory>

namespace tempo {

/// What the inspector shows for each sort of selection, and the choices it offers.
class TestInspectorForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTakesThePlaceOfASchedule();
    void runningOnArrivalTakesBothAway();
    void writesADefinitionTwiceAndOnceAgain();
    void changesTheKindAndSaysWhatIsGone();
    void editsAFlow();
    void editsTheDesignWhereNothingIsSelected();
    void aGroupOfWhatIsGoneStaysEmpty();
    void bandsOutOfOrderAreRefused_data();
    void bandsOutOfOrderAreRefused();
    void answersTheOperationalReview_data();
    void answersTheOperationalReview();
    void deletesWhatIsSelected();
    void showsTheTempo();
};

void TestInspectorForms::everyTakesThePlaceOfASchedule()
{
    InspectorStage stage;
    stage.go(QStringLiteral("train"), QStringLiteral("schedule"));
    stage.type(QStringLiteral("0 2 * * *"));
    stage.enter();
    QVERIFY(stage.element("train").schedule);
    stage.click(QStringLiteral("Every …"));
    QVERIFY(stage.element("train").schedule);
    stage.type(QStringLiteral("15min"));
    stage.enter();
    QVERIFY(!stage.element("train").schedule);
    QCOMPARE(stage.element("train").every->text(), QStringLiteral("15min"));
    QCOMPARE(stage.steps(), 2);
}

void TestInspectorForms::runningOnArrivalTakesBothAway()
{
    InspectorStage stage;
    stage.go(QStringLiteral("train"), QStringLiteral("every"));
    stage.type(QStringLiteral("1h"));
    stage.enter();
    stage.go(QStringLiteral("train"), QStringLiteral("offset"));
    stage.type(QStringLiteral("5min"));
    stage.enter();
    QCOMPARE(stage.element("train").offset->text(), QStringLiteral("5min"));
    stage.click(QStringLiteral("On arrival"));
    QVERIFY(!stage.element("train").every);
    QVERIFY(!stage.element("train").offset);
    QCOMPARE(stage.steps(), 3);
    stage.document.undoStack().undo();
    QVERIFY(stage.element("train").offset);
}

void TestInspectorForms::writesADefinitionTwiceAndOnceAgain()
{
    InspectorStage stage;
    stage.document.push(
        QStringLiteral("x"),
        changeKind(stage.document.design(), QStringLiteral("train"), Kind::Feature).patch);
    stage.go(QStringLiteral("train"), QStringLiteral("definition.engine"));
    stage.type(QStringLiteral("SQL"));
    stage.enter();
    stage.click(QStringLiteral("Written twice"));
    QVERIFY(!stage.element("train").definition);
    QCOMPARE(stage.element("train").definitions->training->engine, QStringLiteral("SQL"));
    QCOMPARE(stage.element("train").definitions->serving->engine, QStringLiteral("SQL"));
    stage.click(QStringLiteral("One for both paths"));
    QCOMPARE(stage.element("train").definition->engine, QStringLiteral("SQL"));
    QVERIFY(!stage.element("train").definitions);
    QCOMPARE(stage.steps(), 4);
}

void TestInspectorForms::changesTheKindAndSaysWhatIsGone()
{
    InspectorStage stage;
    stage.go(QStringLiteral("rank"), QStringLiteral("max_latency"));
    stage.type(QStringLiteral("200ms"));
    stage.enter();
    stage.go(QStringLiteral("rank"), QStringLiteral("kind"));
    auto *kind = qobject_cast<QToolButton *>(QApplication::focusWidget());
    QVERIFY(kind);
    for (QAction *action : kind->menu()->actions()) {
        if (action->text() == kindTitle(Kind::Job)) {
            action->trigger();
            break;
        }
    }
    QCOMPARE(stage.element("rank").kind, Kind::Job);
    QTRY_VERIFY(stage.says(QStringLiteral("Gone with the old kind: Max latency")));
}

void TestInspectorForms::editsAFlow()
{
    InspectorStage stage;
    const FlowKey key{QStringLiteral("train"), QStringLiteral("rank")};
    stage.selection.focusField(key, QStringLiteral("latency"));
    stage.type(QStringLiteral("3ms"));
    stage.enter();
    stage.selection.focusField(key, QStringLiteral("pull"));
    auto *list = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(list->currentText().contains(QStringLiteral("push")));
    QTest::keyClick(list, Qt::Key_Down);
    const Flow &flow = stage.document.design().flows.at(1);
    QCOMPARE(flow.latency->value->text(), QStringLiteral("3ms"));
    QCOMPARE(flow.pull, std::optional(true));
    QCOMPARE(stage.steps(), 2);
}

void TestInspectorForms::editsTheDesignWhereNothingIsSelected()
{
    InspectorStage stage;
    for (const auto &[key, text] : {std::pair{QStringLiteral("title"), QStringLiteral("Large")},
                                    {QStringLiteral("currency"), QStringLiteral("EUR")},
                                    {QStringLiteral("timezone"), QStringLiteral("Europe/Berlin")},
                                    {QStringLiteral("bands.real_time"), QStringLiteral("2s")},
                                    {QStringLiteral("keep_share"), QStringLiteral("90 %")}}) {
        stage.ask(key);
        stage.type(text);
        stage.enter();
    }
    const Header &header = stage.document.design().header;
    QCOMPARE(header.title, QStringLiteral("Large"));
    QCOMPARE(header.currency, QStringLiteral("EUR"));
    QCOMPARE(header.timezone, QStringLiteral("Europe/Berlin"));
    QCOMPARE(header.bands.realTime.text(), QStringLiteral("2s"));
    QCOMPARE(header.bands.nearRealTime, Bands().nearRealTime);
    QCOMPARE(header.keepShare, 0.9);
    QCOMPARE(stage.steps(), 5);
}

void TestInspectorForms::aGroupOfWhatIsGoneStaysEmpty()
{
    InspectorStage stage;
    stage.go(QStringLiteral("rank"), QStringLiteral("owner"));
    stage.document.push(QStringLiteral("Remove"),
                        removeParts(stage.document.design(), {QStringLiteral("rank")}, {}));
    int opened = 0;
    const QList<InspectorGroup *> groups = stage.inspector->findChildren<InspectorGroup *>();
    for (InspectorGroup *group : groups) {
        if (!group->findChildren<FieldEditor *>().isEmpty())
            continue;
        ++opened;
        group->setOpen(true);
        QVERIFY(group->findChildren<FieldEditor *>().isEmpty());
    }
    QVERIFY(opened > 0);
}

void TestInspectorForms::bandsOutOfOrderAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("real-time beyond near-real-time")
        << QStringLiteral("bands.real_time") << QStringLiteral("20min")
        << QStringLiteral("which is at 15 min here. Raise that one first.");
    QTest::newRow("near-real-time below real-time")
        << QStringLiteral("bands.near_real_time") << QStringLiteral("500ms")
        << QStringLiteral("which is at 1 s here. Lower that one first.");
}

void TestInspectorForms::bandsOutOfOrderAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    InspectorStage stage;
    stage.ask(key);
    stage.type(text);
    stage.enter();
    QVERIFY(stage.says(sentence));
    QCOMPARE(stage.document.design().header.bands, Bands());
    QCOMPARE(stage.steps(), 0);
}

void TestInspectorForms::answersTheOperationalReview_data()
{
    QTest::addColumn<Qt::Key>("next");
    QTest::newRow("across, where the words are side by side") << Qt::Key_Right;
    QTest::newRow("down, where they are below each other") << Qt::Key_Down;
}

void TestInspectorForms::answersTheOperationalReview()
{
    QFETCH(Qt::Key, next);
    InspectorStage stage;
    stage.ask(QStringLiteral("operations.rollback.answer"));
    stage.press(next);
    stage.press(Qt::Key_Space);
    QCOMPARE(stage.document.design().operations.rollback.answer, std::optional(Answer::No));
    stage.ask(QStringLiteral("operations.rollback.owner"));
    stage.type(QStringLiteral("platform"));
    stage.enter();
    QCOMPARE(stage.document.design().operations.rollback.owner, QStringLiteral("platform"));
    QCOMPARE(stage.steps(), 2);
}

void TestInspectorForms::deletesWhatIsSelected()
{
    InspectorStage stage;
    stage.selection.set({}, {{QStringLiteral("train"), QStringLiteral("rank")}});
    QTRY_VERIFY(stage.button(QStringLiteral("Delete")));
    stage.click(QStringLiteral("Delete"));
    QCOMPARE(stage.document.design().flows.size(), 1);
    QCOMPARE(stage.steps(), 1);
    QTRY_VERIFY(!stage.button(QStringLiteral("Delete")));
}

void TestInspectorForms::showsTheTempo()
{
    InspectorStage stage;
    stage.go(QStringLiteral("train"), QStringLiteral("every"));
    stage.type(QStringLiteral("1d"));
    stage.enter();
    stage.go(QStringLiteral("train"), QStringLiteral("latency"));
    stage.type(QStringLiteral("3h"));
    stage.enter();
    QTRY_VERIFY(stage.says(QStringLiteral("contributes 1 d 3 h")));
}

} // namespace tempo

QTEST_MAIN(tempo::TestInspectorForms)
#include "tst_inspectorforms.moc"
