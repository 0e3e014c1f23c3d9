#include "model/plan/monitoring.h"

#include "tests/model/plan/plandesigns.h"

#include <QLocale>
#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

class MonitoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aLimitIsWatchedLessTheTransportIntoIt()
    {
        const Monitor monitor = lineOf(monitoringOf(rankingDesign()), "latency-p99@render");
        QCOMPARE(monitor.threshold, u"p99 below 195 ms"_s);
        QCOMPARE(monitor.derivation, u"limit 200 ms less 5 ms transport"_s);
        QCOMPARE(monitor.severity, MonitorSeverity::Page);
    }

    void aPredictionGetsWhatItsActionLeaves()
    {
        const Monitor monitor = lineOf(monitoringOf(rankingDesign()), "latency-p99@rank");
        QCOMPARE(monitor.threshold, u"p99 below 145 ms"_s);
        QCOMPARE(monitor.derivation,
                 u"limit 200 ms of Render less 25 ms transport, 30 ms for what follows"_s);
    }

    void aStageMayAddWhatTheLimitLeaves()
    {
        const Monitor monitor = lineOf(monitoringOf(rankingDesign()), "budget@rank");
        QVERIFY2(monitor.threshold.startsWith(u"adds at most 145 ms; a sign above "_s),
                 qPrintable(monitor.threshold));
        QCOMPARE(monitor.derivation,
                 u"it adds 42 ms in the design; the limit of Render on Click leaves 103 ms while "
                 "all else stays"_s);
    }

    void aStageThatIsOverIsToldBy()
    {
        Design design = rankingDesign();
        design.elements[u"render"_s].maxLatency = Duration(0.03);
        const Monitor monitor = lineOf(monitoringOf(design), "budget@rank");
        QCOMPARE(monitor.threshold, u"nothing is left for it"_s);
        QVERIFY2(monitor.derivation.endsWith(u"is missed by 67 ms"_s),
                 qPrintable(monitor.derivation));
    }

    void theExampleOfTheRules()
    {
        Design design = rankingDesign();
        design.elements[u"render"_s].maxLatency.reset();
        design.elements[u"rank"_s].maxLatency = Duration(0.2);
        design.flows[3].latency = Latency::constant(Duration(0.02));
        const Monitor monitor = lineOf(monitoringOf(design), "latency-p99@rank");
        QCOMPARE(monitor.threshold, u"p99 below 180 ms"_s);
        QCOMPARE(monitor.derivation, u"limit 200 ms less 20 ms transport"_s);
    }

    void theJudgedFigureIsInTheId()
    {
        Design design = rankingDesign();
        design.header.judgeAt = JudgeAt::Worst;
        QVERIFY(idsOf(monitoringOf(design)).contains(u"latency-worst@render"_s));
    }

    void nothingLeftIsSaid()
    {
        Design design = rankingDesign();
        design.elements[u"render"_s].maxLatency = Duration(0.03);
        const Monitor monitor = lineOf(monitoringOf(design), "latency-p99@rank");
        QCOMPARE(monitor.threshold, u"nothing is left for it"_s);
    }

    void nothingIsTakenOffWhereASchedulePutsTheEventOff()
    {
        Design design = rankingDesign();
        design.elements[u"render"_s].every = Duration(3600);
        const Monitor monitor = lineOf(monitoringOf(design), "latency-p99@render");
        QCOMPARE(monitor.derivation, u"limit 200 ms"_s);
        QVERIFY(!idsOf(monitoringOf(design)).contains(u"latency-p99@rank"_s));
    }

    void batchStagesAreWatched_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("threshold");
        QTest::newRow("success, with its retries")
            << u"success@vectors"_s << u"every run succeeds after at most 2 retry(s)"_s;
        QTest::newRow("run time against its p95 and its slot")
            << u"runtime@vectors"_s << u"p95 at most 2 h; no run above 1 d"_s;
        QTest::newRow("freshness: period and run")
            << u"freshness@vectors"_s << u"last success at most 1 d 2 h ago"_s;
        QTest::newRow("volume") << u"volume@vectors"_s << u"within 30 % of the median"_s;
    }

    void batchStagesAreWatched()
    {
        QFETCH(QString, id);
        QFETCH(QString, threshold);
        QCOMPARE(lineOf(monitoringOf(rankingDesign()), id.toLatin1().constData()).threshold,
                 threshold);
    }

    void liveStagesAreWatched_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("threshold");
        QTest::newRow("availability as designed") << u"availability@rank"_s << u"at least 99.9 %"_s;
        QTest::newRow("throughput against the rate")
            << u"throughput@rank"_s << u"keeps up with 120/s"_s;
        QTest::newRow("drift") << u"drift@rank"_s << u"population stability index below 0.2"_s;
        QTest::newRow("its own part of the latency")
            << u"latency-p95@rank"_s << u"p95 of its own part at most 40 ms"_s;
    }

    void liveStagesAreWatched()
    {
        QFETCH(QString, id);
        QFETCH(QString, threshold);
        Design design = rankingDesign();
        design.elements[u"rank"_s].operate.availability = 0.999;
        QCOMPARE(lineOf(monitoringOf(design), id.toLatin1().constData()).threshold, threshold);
    }

    void boundariesAreWatched()
    {
        Design design = rankingDesign();
        design.flows[2].maxAge.all = Duration(300);
        design.flows[2].fallback = Fallback::LastValue;
        const QList<Monitor> monitors = monitoringOf(design);
        QCOMPARE(lineOf(monitors, "age@store@rank").threshold, u"data at most 5 min old"_s);
        QCOMPARE(lineOf(monitors, "age@store@rank").element, u"rank"_s);
        QCOMPARE(lineOf(monitors, "fallback-rate@store@rank").threshold, u"below 1 % of reads"_s);
    }

    void aLimitPerOriginIsNamed()
    {
        Design design = rankingDesign();
        design.flows[2].maxAge.byOrigin.set(u"click"_s, Duration(300));
        QCOMPARE(lineOf(monitoringOf(design), "age@store@rank").threshold,
                 u"Click at most 5 min old"_s);
    }

    void dueTimesAndStalenessAreWatched()
    {
        Design design = rankingDesign();
        design.elements[u"render"_s].due = *Cron::parse(u"0 6 * * *");
        design.elements[u"render"_s].maxStaleness.all = Duration(86400);
        const QList<Monitor> monitors = monitoringOf(design);
        QVERIFY(lineOf(monitors, "due@render").threshold.contains(u"06:00"_s));
        QCOMPARE(lineOf(monitors, "freshness@render").threshold, u"data at most 1 d old"_s);
    }

    void editsSurviveAChangeOfTheDesign()
    {
        Design design = rankingDesign();
        MonitorEdit edit;
        edit.threshold = u"180ms"_s;
        edit.owner = u"serving"_s;
        edit.severity = MonitorSeverity::Ticket;
        edit.signedOff = SignOff{u"lead"_s, QDate(2026, 3, 20), u"180ms"_s};
        design.monitoring.items.set(u"latency-p99@rank"_s, edit);
        design.elements[u"rank"_s].latency = milliseconds(60);
        const Monitor monitor = lineOf(monitoringOf(design), "latency-p99@rank");
        QCOMPARE(monitor.origin, LineOrigin::Edited);
        QCOMPARE(monitor.threshold, u"180ms"_s);
        QCOMPARE(monitor.severity, MonitorSeverity::Ticket);
        QVERIFY(monitor.derivation.contains(u"145 ms"_s));
        QVERIFY(!monitor.resign);
    }

    void aThresholdThatMovedSinceItWasSignedIsMarked()
    {
        Design design = rankingDesign();
        MonitorEdit edit;
        edit.signedOff = SignOff{u"lead"_s, QDate(2026, 3, 20), u"p99 below 145 ms"_s};
        design.monitoring.items.set(u"latency-p99@rank"_s, edit);
        QVERIFY(!lineOf(monitoringOf(design), "latency-p99@rank").resign);
        design.elements[u"render"_s].maxLatency = Duration(0.1);
        QVERIFY(lineOf(monitoringOf(design), "latency-p99@rank").resign);
    }

    void goneRemovedAndAddedLinesAreMarked()
    {
        Design design = rankingDesign();
        MonitorEdit edit;
        edit.removed = true;
        design.monitoring.items.set(u"drift@rank"_s, edit);
        design.monitoring.items.set(u"success@old-job"_s, MonitorEdit{});
        AddedMonitor added;
        added.metric = u"Clicks"_s;
        added.element = u"render"_s;
        design.monitoring.added.set(u"clicks"_s, added);
        const QList<Monitor> monitors = monitoringOf(design);
        QVERIFY(lineOf(monitors, "drift@rank").removed);
        QCOMPARE(lineOf(monitors, "success@old-job").origin, LineOrigin::Gone);
        QCOMPARE(lineOf(monitors, "clicks").origin, LineOrigin::Added);
    }

    void everyLineSaysHowItFollows()
    {
        Design design = rankingDesign();
        design.flows[2].maxAge.all = Duration(300);
        const QList<Monitor> monitors = monitoringOf(design);
        const QStringList ids = idsOf(monitors);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const Monitor &monitor : monitors) {
            QVERIFY2(!monitor.threshold.isEmpty(), qPrintable(monitor.id));
            QVERIFY2(!monitor.derivation.isEmpty(), qPrintable(monitor.id));
            QVERIFY2(!monitor.window.isEmpty() && !monitor.runbook.isEmpty(),
                     qPrintable(monitor.id));
        }
    }
};

QTEST_GUILESS_MAIN(MonitoringTest)
#include "tst_monitoring.moc"
