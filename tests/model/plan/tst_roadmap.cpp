#include "model/plan/roadmap.h"

#include "tests/model/plan/plandesigns.h"

#include <QLocale>
#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

class RoadmapTest : public QObject
{
    Q_OBJECT

    static Design decided(Verdict verdict, const QString &scope = u"design"_s)
    {
        Design design = rankingDesign();
        Settled settled;
        settled.verdict = verdict;
        MatrixScope matrix;
        matrix.settled = settled;
        design.matrix.scopes.set(scope, matrix);
        return design;
    }

    static QStringList about(const Design &design, const char *suffix, int step)
    {
        QStringList ids;
        for (const Task &task : roadmapOf(design)) {
            if (task.step == step && task.id.endsWith(QLatin1String(suffix)))
                ids << task.id.section(u'@', 0, 0);
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theVerdictDecidesOnStepFour_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("expected");
        QTest::newRow("batch: the graph, retries and alerting")
            << int(Verdict::Batch) << u"dag retries alerting"_s;
        QTest::newRow("real-time: the service, and a path in phases")
            << int(Verdict::RealTime)
            << u"service scaling health canary fetch log phase-batch phase-online"_s;
        QTest::newRow("hybrid: both")
            << int(Verdict::Hybrid)
            << u"dag retries alerting service scaling health canary fetch log phase-batch phase-online"_s;
    }

    void theVerdictDecidesOnStepFour()
    {
        QFETCH(int, verdict);
        QFETCH(QString, expected);
        QStringList tasks = about(decided(Verdict(verdict)), "@rank", 4);
        tasks.removeAll(u"contract"_s);
        QCOMPARE(tasks.join(u' '), expected);
    }

    void aPredictionsOwnVerdictStandsOverTheDesigns()
    {
        Design design = decided(Verdict::RealTime);
        const Design own = decided(Verdict::Batch, u"rank"_s);
        design.matrix.scopes.set(u"rank"_s, own.matrix.scopes.value(u"rank"_s));
        QVERIFY(about(design, "@rank", 4).contains(u"dag"_s));
        QVERIFY(!about(design, "@rank", 4).contains(u"service"_s));
    }

    void featuresGetTheTasksOfTheirClass_data()
    {
        QTest::addColumn<int>("featureClass");
        QTest::addColumn<QString>("expected");
        QTest::newRow("not yet classified") << -1 << u"classify"_s;
        QTest::newRow("precomputed") << int(FeatureClass::Precomputed) << u"table build backfill"_s;
        QTest::newRow("streaming") << int(FeatureClass::Streaming) << u"payload transform"_s;
        QTest::newRow("windowed") << int(FeatureClass::Windowed) << u"window state aggregate"_s;
    }

    void featuresGetTheTasksOfTheirClass()
    {
        QFETCH(int, featureClass);
        QFETCH(QString, expected);
        Design design = rankingDesign();
        Element &feature = addElement(design, "spend-1h", Kind::Feature, "Spend");
        if (featureClass >= 0)
            feature.featureClass = FeatureClass(featureClass);
        QCOMPARE(about(design, "@spend-1h", 2).join(u' '), expected);
    }

    void aFeatureWrittenTwiceGetsAParityTestAfterItIsBuilt()
    {
        Design design = rankingDesign();
        Element &feature = addElement(design, "spend-1h", Kind::Feature, "Spend");
        feature.featureClass = FeatureClass::Windowed;
        feature.definitions = Definitions{Definition{}, Definition{}};
        const Task task = lineOf(roadmapOf(design), "parity-test@spend-1h");
        QCOMPARE(task.step, 2);
        QCOMPARE(task.after, QStringList{u"aggregate@spend-1h"_s});
    }

    void theDeadlineIsPartOfThePrototypesAcceptance()
    {
        const Task serve = lineOf(roadmapOf(rankingDesign()), "serve@rank");
        QCOMPARE(serve.step, 3);
        QCOMPARE(serve.owner, u"serving"_s);
        QVERIFY2(serve.acceptance.contains(u"200 ms"_s), qPrintable(serve.acceptance));
        QVERIFY2(serve.acceptance.endsWith(u" As drawn it leaves 103 ms."_s),
                 qPrintable(serve.acceptance));
        Design late = rankingDesign();
        late.elements[u"render"_s].maxLatency = Duration(0.09);
        const Task over = lineOf(roadmapOf(late), "serve@rank");
        QVERIFY2(over.acceptance.endsWith(u" As drawn it is 7 ms over."_s),
                 qPrintable(over.acceptance));
    }

    void layersOfDifferentTempoGetAContract()
    {
        QVERIFY(idsOf(roadmapOf(rankingDesign())).contains(u"contract@store@rank"_s));
    }

    void idsAreUniqueAndStepsAscend()
    {
        const QList<Task> tasks = roadmapOf(decided(Verdict::Hybrid));
        const QStringList ids = idsOf(tasks);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (qsizetype i = 1; i < tasks.size(); ++i)
            QVERIFY(tasks.at(i - 1).step <= tasks.at(i).step);
        for (const Task &task : tasks) {
            QVERIFY2(!task.title.contains(u'%') && !task.acceptance.contains(u'%'),
                     qPrintable(task.title));
            QVERIFY2(!task.why.isEmpty(), qPrintable(task.id));
            for (const QString &id : task.after)
                QVERIFY2(ids.contains(id), qPrintable(task.id + u" after "_s + id));
        }
    }

    void editsSurviveAChangeOfTheDesign()
    {
        Design design = decided(Verdict::RealTime);
        TaskEdit edit;
        edit.owner = u"ranking"_s;
        edit.status = TaskStatus::Doing;
        edit.effort = *Duration::parse(u"5d");
        edit.note = u"pilot"_s;
        design.roadmap.items.set(u"serve@rank"_s, edit);
        design.elements[u"rank"_s].title = u"Ranked list"_s;
        const Task task = lineOf(roadmapOf(design), "serve@rank");
        QCOMPARE(task.origin, LineOrigin::Edited);
        QCOMPARE(task.owner, u"ranking"_s);
        QCOMPARE(task.status, TaskStatus::Doing);
        QCOMPARE(task.effortDays, 5.0);
        QCOMPARE(task.note, u"pilot"_s);
        QVERIFY(task.title.contains(u"Ranked list"_s));
    }

    void editsOfWhatIsGoneAreKeptAndMarked()
    {
        Design design = rankingDesign();
        TaskEdit edit;
        edit.owner = u"features"_s;
        design.roadmap.items.set(u"parity-test@spend-1h"_s, edit);
        design.roadmap.start = QDate(2026, 3, 2);
        const Task task = lineOf(roadmapOf(design), "parity-test@spend-1h");
        QCOMPARE(task.origin, LineOrigin::Gone);
        QCOMPARE(task.owner, u"features"_s);
        QCOMPARE(task.step, 2);
        QVERIFY(!task.start);
    }

    void addedTasksWaitForGeneratedOnesAndCanBeEdited()
    {
        Design design = rankingDesign();
        design.roadmap.start = QDate(2026, 3, 2);
        AddedTask added;
        added.title = u"Buy a GPU"_s;
        added.step = 4;
        added.effort = *Duration::parse(u"1d");
        added.after = {u"serve@rank"_s};
        design.roadmap.added.set(u"buy-gpu"_s, added);
        TaskEdit edit;
        edit.status = TaskStatus::Done;
        design.roadmap.items.set(u"buy-gpu"_s, edit);
        const QList<Task> tasks = roadmapOf(design);
        const Task task = lineOf(tasks, "buy-gpu");
        QCOMPARE(task.origin, LineOrigin::Added);
        QCOMPARE(task.step, 4);
        QCOMPARE(task.status, TaskStatus::Done);
        QVERIFY(*task.start >= *lineOf(tasks, "serve@rank").end);
    }

    void removedTasksStayAndAreMarked()
    {
        Design design = rankingDesign();
        TaskEdit edit;
        edit.removed = true;
        design.roadmap.items.set(u"serve@rank"_s, edit);
        QVERIFY(lineOf(roadmapOf(design), "serve@rank").removed);
    }

    void thereAreDatesOnlyWithAStart()
    {
        Design design = rankingDesign();
        QVERIFY(!lineOf(roadmapOf(design), "serve@rank").start);
        design.roadmap.start = QDate(2026, 3, 7);
        for (const Task &task : roadmapOf(design)) {
            QVERIFY2(task.start && task.start->dayOfWeek() <= 5, qPrintable(task.id));
            QVERIFY2(task.end && task.end->dayOfWeek() <= 5, qPrintable(task.id));
        }
    }

    void theEarliestStartLeavesTheOwnPinOut()
    {
        Design design = rankingDesign();
        design.roadmap.start = QDate(2026, 3, 2);
        const QDate free = *lineOf(roadmapOf(design), "dag@rank").start;
        TaskEdit edit;
        edit.start = free.addDays(28);
        design.roadmap.items.set(u"dag@rank"_s, edit);
        const QList<Task> tasks = roadmapOf(design);
        QCOMPARE(*lineOf(tasks, "dag@rank").start, free.addDays(28));
        QCOMPARE(earliestStart(design, tasks, u"dag@rank"_s), free);
        QVERIFY(earliestStart(design, tasks, u"retries@rank"_s) >= free.addDays(28));
        design.roadmap.start.reset();
        QVERIFY(!earliestStart(design, tasks, u"dag@rank"_s).isValid());
    }

    void anEmptyDesignHasNoTasks() { QVERIFY(roadmapOf(Design()).isEmpty()); }
};

QTEST_GUILESS_MAIN(RoadmapTest)
#include "tst_roadmap.moc"
