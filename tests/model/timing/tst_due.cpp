#include "model/timing/due.h"
#include "model/timing/schedule.h"
#include "model/yaml/reader.h"

#include <QTest>

using namespace tempo;

/// Whether what is due is there, against what can be computed by hand.
class TestDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void margins_data()
    {
        QTest::addColumn<QByteArray>("job");
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<double>("margin"); // seconds
        QTest::addColumn<double>("late");
        const QByteArray atSix = R"(schedule: "0 6 * * *", latency: 5min, due: )";
        const QByteArray none = R"(schedule: "0 2 * * *", latency: 3h30min)";
        QTest::newRow("55 min left every day") << none << atSix + "\"0 7 * * *\"" << 3300.0 << 0.0;
        QTest::newRow("published just when it is due is in time")
            << none << atSix + "\"5 6 * * *\"" << 0.0 << 0.0;
        QTest::newRow("2 min too late every day")
            << none << atSix + "\"3 6 * * *\"" << -120.0 << 1.0;
        QTest::newRow("yesterday's run is the latest before it starts")
            << none << atSix + "\"59 5 * * *\"" << 23 * 3600.0 + 54 * 60 << 0.0;
        QTest::newRow("late on one of two days")
            << none
            << QByteArray(R"(schedule: "0 6 * * 0,2,4,6", latency: 5min, due: "2 6 * * 0,1,2,3")")
            << -180.0 << 0.5;
        QTest::newRow("in a time zone that is two hours ahead in summer")
            << none + ", timezone: Europe/Berlin"
            << QByteArray(R"(every: 1d, offset: 3h, latency: 5min, due: "0 6 * * *")") << 3300.0
            << 0.0;
        QTest::newRow("a mail that goes out when the file is there")
            << none << QByteArray(R"(latency: 5min, due: "0 6 * * *")") << 1500.0 << 0.0;
        QTest::newRow("a random run counts at its 99th percentile")
            << none
            << QByteArray(R"(schedule: "0 6 * * *", latency: {family: uniform, min: 0s, max: 100s},
                             due: "1 6 * * *")")
            << -39.0 << 0.4;
        QTest::newRow("a clock of unknown phase may just have started")
            << none << QByteArray(R"(every: 1h, latency: 6min, due: "0 6 * * *")") << -360.0 << 0.1;
    }

    void margins()
    {
        QFETCH(QByteArray, job);
        QFETCH(QByteArray, mail);
        const QByteArray zone = job.contains("Berlin") ? "Europe/Berlin" : "UTC";
        const ReadResult read = readDesign("tempo: 1\ntitle: T\ntimezone: " + zone
                                           + "\nelements:\n  job: {kind: job, title: J, " + job
                                           + "}\n  mail: {kind: action, title: M, " + mail
                                           + "}\nflows:\n  - {from: job, to: mail}\n");
        QVERIFY2(read.design, read.problems.isEmpty() ? "" : qPrintable(read.problems[0].message));
        const auto due = dueFigures(*read.design, Graph(*read.design), 1, defaultStart());
        QVERIFY(due);
        QTEST(due->margin, "margin");
        QTEST(due->late, "late");
        QVERIFY(due->complete);
    }

    void whatRunsOnItsOwnIsNeverDue()
    {
        const ReadResult read = readDesign(R"(tempo: 1
title: T
elements:
  call: {kind: event, title: Call}
  rank: {kind: prediction, title: Rank, latency: 1s, due: "0 6 * * *"}
  mail: {kind: action, title: Mail, schedule: "0 6 * * *"}
flows:
  - {from: call, to: rank}
)");
        QVERIFY(read.design);
        QVERIFY(!dueFigures(*read.design, Graph(*read.design), 1, defaultStart()));
        QVERIFY(!dueFigures(*read.design, Graph(*read.design), 2, defaultStart()));
    }

    void anUnknownRunIsNoShortOne()
    {
        const ReadResult read = readDesign(R"(tempo: 1
title: T
elements:
  mail: {kind: action, title: Mail, schedule: "0 6 * * *", due: "0 7 * * *"}
)");
        QVERIFY(read.design);
        const auto due = dueFigures(*read.design, Graph(*read.design), 0, defaultStart());
        QVERIFY(due);
        QCOMPARE(due->margin, 3600.0);
        QVERIFY(!due->complete);
    }
};

QTEST_APPLESS_MAIN(TestDue)
#include "tst_due.moc"
