#include "model/plan/monitoring.h"
#include "model/yaml/templates.h"
#include "widgets/shell/progress.h"

#include <QTest>

using namespace tempo;

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("state");
        const auto row
            = [](const char *name, const char *design, const char *page, StepState state) {
                  QTest::newRow(name)
                      << QString::fromLatin1(design) << QString::fromLatin1(page) << int(state);
              };
        row("an empty canvas isn't begun", "blank", "canvas", StepState::Empty);
        row("nor is a value that nobody told", "blank", "value", StepState::Empty);
        row("values are told in full", "daily-digest", "value", StepState::Done);
        row("nor is an unscored matrix", "blank", "matrix", StepState::Empty);
        row("nor a report on nothing", "blank", "report", StepState::Empty);
        row("a drawn path is done", "daily-digest", "canvas", StepState::Done);
        row("so is a matrix with a verdict", "daily-digest", "matrix", StepState::Done);
        row("then the report is ready", "daily-digest", "report", StepState::Done);
        row("a page nobody knows has begun with the first box", "daily-digest", "other",
            StepState::Begun);
    }

    void states()
    {
        QFETCH(QString, design);
        QFETCH(QString, page);
        QFETCH(int, state);
        const Result<Design> read = templateDesign(design);
        QVERIFY(bool(read));
        QCOMPARE(int(progressOf(page, *read, {}).state), state);
    }

    void aStepWithOpenFindingsIsNotDone()
    {
        const Result<Design> design = templateDesign(QStringLiteral("daily-digest"));
        Finding finding;
        finding.rule = QStringLiteral("no-contract");
        finding.severity = Severity::Warning;
        const StepProgress open = progressOf(QStringLiteral("canvas"), *design, {finding});
        QCOMPARE(open.warnings, 1);
        QCOMPARE(int(open.state), int(StepState::Begun));
        finding.status = DispositionStatus::Accepted;
        const StepProgress settled = progressOf(QStringLiteral("canvas"), *design, {finding});
        QCOMPARE(settled.warnings, 0);
        QCOMPARE(int(settled.state), int(StepState::Done));
    }

    void theRoadmapIsJudgedByItsTasks()
    {
        Design design = *templateDesign(QStringLiteral("daily-digest"));
        design.roadmap = {};
        const auto state
            = [&design] { return int(progressOf(QStringLiteral("roadmap"), design, {}).state); };
        QCOMPARE(state(), int(StepState::Empty));
        design.roadmap.start = QDate(2026, 3, 2);
        QCOMPARE(state(), int(StepState::Begun));
        const QList<Task> tasks = roadmapOf(design);
        QVERIFY(tasks.size() > 2);
        for (const Task &task : tasks)
            design.roadmap.items[task.id].status = TaskStatus::Done;
        design.roadmap.items[tasks.first().id].status = TaskStatus::Doing;
        QCOMPARE(state(), int(StepState::Begun));
        design.roadmap.items[tasks.first().id].status = TaskStatus::Dropped;
        QCOMPARE(state(), int(StepState::Done));
        design.roadmap.items[QStringLiteral("serve@gone")].status = TaskStatus::Todo;
        QCOMPARE(state(), int(StepState::Done));
    }

    void monitoringIsJudgedBySignatures()
    {
        Design design = *templateDesign(QStringLiteral("daily-digest"));
        design.monitoring = {};
        const auto state
            = [&design] { return int(progressOf(QStringLiteral("monitoring"), design, {}).state); };
        QCOMPARE(state(), int(StepState::Empty));
        const QList<Monitor> monitors = monitoringOf(design);
        QVERIFY(monitors.size() > 2);
        for (const Monitor &monitor : monitors)
            design.monitoring.items[monitor.id].signedOff
                = SignOff{QStringLiteral("ops"), {}, monitor.threshold};
        QCOMPARE(state(), int(StepState::Done));
        MonitorEdit &last = design.monitoring.items[monitors.last().id];
        last.signedOff->threshold = QStringLiteral("another");
        QCOMPARE(state(), int(StepState::Begun));
        last.removed = true;
        QCOMPARE(state(), int(StepState::Done));
    }

    void rulesLeadToThePageWhereTheyAreMended()
    {
        QCOMPARE(pageOfRule(QStringLiteral("matrix-contradicts-design")), QStringLiteral("matrix"));
        QCOMPARE(pageOfRule(QStringLiteral("operational-overhead")), QStringLiteral("canvas"));
        QCOMPARE(pageOfRule(QStringLiteral("no-deadline")), QStringLiteral("canvas"));
        QCOMPARE(pageOfRule(QStringLiteral("real-time-reflex")), QStringLiteral("value"));
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
