#include "widgets/views/monitoringview.h"

#include "widgets/views/noteedit.h"
#include "widgets/views/plan/monitormodel.h"

#include "tests/widgets/views/planstage.h"

using namespace tempo;
using namespace Qt::StringLiterals;

/// Drives the Monitoring page with mouse and keys, and looks at the document and at what is shown.
class TestMonitoringView : public QObject
{
    Q_OBJECT

    using Stage = PlanStage<MonitoringView>;

    static MonitorEdit editOf(const Stage &stage, const char *id)
    {
        return stage.document.design().monitoring.items.value(QLatin1String(id));
    }

    static void setLimit(Stage &stage, double seconds)
    {
        const auto patch = setField(stage.document.design(), QStringList{u"render"_s},
                                    u"max_latency"_s, Duration(seconds));
        stage.document.push(u"Limit"_s, *patch);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void linesAreAsTheyWereUntilOthersAreThere()
    {
        Stage stage(rankingDesign());
        const QStringList before = stage.texts(MonitorModel::Metric);
        QStringList atTheEnd;
        connect(&stage.view->model(), &QAbstractItemModel::modelAboutToBeReset, this,
                [&] { atTheEnd = stage.texts(MonitorModel::Metric); });
        stage.document.push(u"Remove"_s, removeParts(stage.document.design(), {u"vectors"_s}, {}));
        QCOMPARE(atTheEnd, before);
        QVERIFY(stage.texts(MonitorModel::Metric).size() < before.size());
    }

    void thresholdsStandWithTheirDerivation()
    {
        Stage stage(rankingDesign());
        QVERIFY(stage.groups().contains(u"Rank"_s));
        const QModelIndex cell = stage.cell("latency-p99@rank", MonitorModel::Threshold);
        QCOMPARE(cell.data().toString(), u"p99 below 145 ms"_s);
        QCOMPARE(cell.data(LineModel::SecondLineRole).toString(),
                 u"limit 200 ms of Render less 25 ms transport, 30 ms for what follows"_s);
    }

    void aThresholdOfTheTeamStandsBesideTheGeneratedOne()
    {
        Stage stage(rankingDesign());
        stage.type("latency-p99@rank", MonitorModel::Threshold, u"p99 below 120 ms"_s);
        QCOMPARE(editOf(stage, "latency-p99@rank").threshold, u"p99 below 120 ms"_s);
        QVERIFY(stage.shows(u"p99 below 145 ms"_s));
        QVERIFY(stage.press(u"Use the generated"_s));
        QVERIFY(stage.document.design().monitoring.items.isEmpty());
        QCOMPARE(stage.shown("latency-p99@rank", MonitorModel::Threshold), u"p99 below 145 ms"_s);
    }

    void severityAndOwnerAreEditedInPlace()
    {
        Stage stage(rankingDesign());
        stage.take("latency-p99@rank", MonitorModel::Severity, 2);
        QCOMPARE(editOf(stage, "latency-p99@rank").severity, MonitorSeverity::Info);
        stage.type("latency-p99@rank", MonitorModel::Owner, u"on-call"_s);
        QCOMPARE(editOf(stage, "latency-p99@rank").owner, u"on-call"_s);
        QCOMPARE(stage.steps(), 2);
        stage.take("latency-p99@rank", MonitorModel::Severity, 0);
        QVERIFY2(!editOf(stage, "latency-p99@rank").severity, "as generated isn't written");
    }

    void aRunbookIsOneStep()
    {
        Stage stage(rankingDesign());
        stage.click("latency-p99@rank", MonitorModel::Metric);
        auto *runbook = stage.view->findChild<NoteEdit *>();
        runbook->setFocus();
        QTest::keyClick(runbook, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(runbook, u"Call the <b>cache</b> team"_s);
        QCOMPARE(editOf(stage, "latency-p99@rank").runbook, u"Call the <b>cache</b> team"_s);
        QCOMPARE(stage.steps(), 1);
    }

    void signingAsksForANameOnce()
    {
        Stage stage(rankingDesign());
        stage.click("latency-p99@rank", MonitorModel::Metric);
        QVERIFY(stage.press(u"Sign off"_s));
        QCOMPARE(stage.steps(), 0);
        auto *name = stage.named<QLineEdit>(u"Name to sign with"_s);
        QVERIFY(name->hasFocus());
        const QString sentence = name->accessibleDescription();
        QVERIFY(sentence.contains(u"Write your name"_s));
        auto *told = stage.named<QLabel>(sentence);
        QVERIFY(told && told->isVisible());
        const int below = told->mapTo(stage.view, QPoint()).y()
            - stage.button(u"Sign off"_s)->mapTo(stage.view, QPoint()).y();
        QVERIFY2(below > 0 && below < 2 * space::row, "it stands just below its button");
        QTest::keyClicks(name, u"Serving lead"_s);
        QVERIFY(!told->isVisible());
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(editOf(stage, "latency-p99@rank").signedOff,
                 (SignOff{u"Serving lead"_s, QDate(2026, 3, 10), u"p99 below 145 ms"_s}));
        QCOMPARE(stage.signer, u"Serving lead"_s);
        stage.click("latency-p99@render", MonitorModel::Metric);
        QTest::keyClick(&stage.tree(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(editOf(stage, "latency-p99@render").signedOff->by, u"Serving lead"_s);
    }

    void allAreSignedInOneStep()
    {
        Stage stage(rankingDesign());
        stage.named<QLineEdit>(u"Name to sign with"_s)->setText(u"Lead"_s);
        stage.click("latency-p99@rank", MonitorModel::Metric);
        QTest::keyClick(&stage.tree(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&stage.tree(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.steps(), 1);
        for (const Monitor &monitor : stage.view->model().monitors())
            QCOMPARE(signStateOf(monitor), SignState::Signed);
        stage.undo();
        QVERIFY(stage.document.design().monitoring.items.isEmpty());
    }

    void aThresholdThatMovedIsToBeSignedAgain()
    {
        Stage stage(rankingDesign());
        stage.named<QLineEdit>(u"Name to sign with"_s)->setText(u"Lead"_s);
        stage.click("latency-p99@rank", MonitorModel::Metric);
        QVERIFY(stage.press(u"Sign off"_s));
        QCOMPARE(stage.shown("latency-p99@rank", MonitorModel::SignedOff), u"Lead"_s);
        setLimit(stage, 0.15);
        QCOMPARE(stage.shown("latency-p99@rank", MonitorModel::SignedOff), u"sign again"_s);
        QVERIFY(stage.shows(u"to be signed again"_s));
        const PlanLine &line = stage.view->model().lineAt(stage.cell("latency-p99@rank", 0));
        QVERIFY(line.change && !line.change->isNew);
        QVERIFY(stage.shows(u"Threshold: p99 below 145 ms"_s));
        QVERIFY(stage.press(u"Sign off"_s));
        QCOMPARE(stage.shown("latency-p99@rank", MonitorModel::SignedOff), u"Lead"_s);
        QVERIFY(stage.press(u"Take signature back"_s));
        QCOMPARE(stage.shown("latency-p99@rank", MonitorModel::SignedOff), u"not yet"_s);
    }

    void whatIsRemovedIsKeptAndComesBack()
    {
        Stage stage(rankingDesign());
        stage.click("latency-p99@rank", MonitorModel::Metric);
        QTest::keyClick(&stage.tree(), Qt::Key_Delete);
        QVERIFY(editOf(stage, "latency-p99@rank").removed);
        QCOMPARE(stage.groups().last(), u"Removed"_s);
        stage.click("latency-p99@rank", MonitorModel::Metric);
        QVERIFY(stage.press(u"Restore"_s));
        QVERIFY(stage.document.design().monitoring.items.isEmpty());
    }

    void anOwnMonitorIsAddedEditedAndDeleted()
    {
        Stage stage(rankingDesign());
        auto *element = stage.named<QComboBox>(u"Element"_s);
        element->setFocus();
        QTest::keyClick(element, Qt::Key_End);
        auto *add = stage.named<QLineEdit>(u"Add a monitor: what is measured?"_s);
        add->setFocus();
        QTest::keyClicks(add, u"Refunds"_s);
        QTest::keyClick(add, Qt::Key_Return);
        const QByteArray id = stage.tree().currentId().toLatin1();
        QVERIFY(!id.isEmpty());
        stage.type(id, MonitorModel::Threshold, u"below 2 %"_s);
        stage.type(id, MonitorModel::Owner, u"finance"_s);
        const AddedMonitor own = stage.document.design().monitoring.added.value(QLatin1String(id));
        QCOMPARE(own.metric, u"Refunds"_s);
        QCOMPARE(own.element, u"render"_s);
        QCOMPARE(own.threshold, u"below 2 %"_s);
        QCOMPARE(own.owner, u"finance"_s);
        QVERIFY(stage.document.design().monitoring.items.isEmpty());
        QVERIFY(stage.press(u"Delete"_s));
        QVERIFY(stage.document.design().monitoring.added.isEmpty());
    }

    void filtersKnowWhatIsSigned()
    {
        Stage stage(rankingDesign());
        stage.named<QLineEdit>(u"Name to sign with"_s)->setText(u"Lead"_s);
        stage.click("latency-p99@rank", MonitorModel::Metric);
        QVERIFY(stage.press(u"Sign off"_s));
        auto *state = stage.named<QComboBox>(u"State"_s);
        state->setCurrentIndex(state->findData(u"signed"_s));
        QCOMPARE(stage.view->model().rowCount(), 1);
        state->setCurrentIndex(state->findData(u"again"_s));
        QCOMPARE(stage.view->model().rowCount(), 0);
        QVERIFY(stage.shows(u"No monitor fits the filter."_s));
    }

    void editsOfWhatIsGoneAreShownUntilTheyAreForgotten()
    {
        Stage stage(rankingDesign());
        stage.type("latency-p99@rank", MonitorModel::Owner, u"on-call"_s);
        stage.document.push(u"Remove"_s, removeParts(stage.document.design(), {u"rank"_s}, {}));
        QVERIFY(stage.groups().contains(u"No element"_s));
        stage.click("latency-p99@rank", MonitorModel::Metric);
        QVERIFY(stage.shows(u"gone"_s));
        QVERIFY(stage.press(u"Forget"_s));
        QVERIFY(stage.document.design().monitoring.items.isEmpty());
    }

    void aBlankDesignLeadsToTheCanvas()
    {
        Stage stage((Design()));
        QVERIFY(stage.shows(u"No monitors yet"_s));
        QVERIFY(stage.press(u"Go to the canvas"_s));
        QCOMPARE(stage.shownPage, u"canvas"_s);
    }
};

QTEST_MAIN(TestMonitoringView)
#include "tst_monitoringview.moc"
