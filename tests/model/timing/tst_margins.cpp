#include "model/timing/margins.h"
#include "model/timing/schedule.h"
#include "model/yaml/reader.h"

#include <QTest>

using namespace tempo;

/// Whether readers come after what they read, against what can be computed by hand.
class TestMargins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void margins_data()
    {
        QTest::addColumn<QByteArray>("job"); // what is read
        QTest::addColumn<QByteArray>("reader");
        QTest::addColumn<QByteArray>("flows");
        QTest::addColumn<QString>("margin"); // seconds, same gap, missed, jump; or empty
        const auto row = [](const char *name, const char *job, const char *reader,
                            const char *flows, const char *margin) {
            QTest::newRow(name) << QByteArray(job) << QByteArray(reader) << QByteArray(flows)
                                << QString::fromLatin1(margin);
        };
        const char *const nightly = R"(schedule: "0 2 * * *", latency: 3h30min)";
        const char *const atSix = R"(schedule: "0 6 * * *", latency: 5min)";
        const char *const push = "{from: job, to: reader}";
        row("30 min before the mail", nightly, atSix, push, "1800 same 0 86400");
        row("a train that is always missed", R"(schedule: "0 2 * * *", latency: 4h10min)", atSix,
            push, "-600 same 1 86400");
        row("both at once: the reader sees what was made the day before", nightly,
            R"(schedule: "0 2 * * *", latency: 5min)", push, "73800 same 0 86400");
        row("the time of transport counts", nightly, atSix,
            "{from: job, to: reader, latency: 10min}", "1200 same 0 86400");
        row("a fetch takes nothing before the reader runs", nightly, atSix,
            "{from: job, to: reader, pull: true, latency: 10min}", "1800 same 0 86400");
        row("through a store, with the time to get there", nightly, atSix,
            "{from: job, to: store, latency: 10min}\n  - {from: store, to: reader, latency: 9min}",
            "1200 same 0 86400");
        row("through a store, over the slower of two ways", nightly, atSix,
            "{from: job, to: store, latency: 10min}\n  - {from: store, to: reader}\n"
            "  - {from: job, to: reader, latency: 2min}",
            "1200 same 0 86400");
        row("a reader that runs less often", R"(every: 1h, offset: 0s, latency: 20min)",
            R"(schedule: "0 2 * * *", latency: 5min)", push, "2400 longer 0 3600");
        row("a reader that runs more often has no margin", nightly,
            R"(every: 1h, offset: 0s, latency: 5min)", push, "");
        row("a clock of unknown phase has no margin", R"(every: 1d, latency: 1h)", atSix, push, "");
        row("late for a reader that runs on two days of the week",
            R"(schedule: "0 3 * * *", latency: 2h)", R"(schedule: "0 4 * * 0,6", latency: 5min)",
            push, "-3600 longer 1 86400");
        row("a random run is late with some probability",
            R"(schedule: "0 2 * * *", latency: {family: uniform, min: 0s, max: 5h})", atSix, push,
            "-3420 same 0.2 86400");
        row("the wait for what comes late counts",
            R"(schedule: "0 2 * * *", latency: 3h, watermark: 30min, class: windowed, window: 1d)",
            atSix, push, "1800 same 0 86400");
    }

    void margins()
    {
        QFETCH(QByteArray, job);
        QFETCH(QByteArray, reader);
        QFETCH(QByteArray, flows);
        const QByteArray kind = job.contains("window") ? "feature" : "job";
        if (kind == "feature") // every is its slide; the same instants
            job.replace("schedule: \"0 2 * * *\"", "every: 1d, offset: 2h");
        const ReadResult read = readDesign(
            "tempo: 1\ntitle: T\nelements:\n  job: {kind: " + kind + ", title: J, " + job
            + "}\n  reader: {kind: action, title: R, " + reader
            + "}\n  store: {kind: store, title: S, latency: 0s}\nflows:\n  - " + flows + '\n');
        QVERIFY2(read.design, read.problems.isEmpty() ? "" : qPrintable(read.problems[0].message));
        QStringList found;
        for (const Margin &margin : marginsOf(*read.design, Graph(*read.design), defaultStart())) {
            QCOMPARE(margin.element, 0);
            QCOMPARE(margin.reader, 1);
            QVERIFY(margin.complete);
            found << QStringLiteral("%1 %2 %3 %4")
                         .arg(margin.seconds, 0, 'g', 9)
                         .arg(margin.isSameGap ? QStringLiteral("same") : QStringLiteral("longer"))
                         .arg(margin.missed, 0, 'g', 9)
                         .arg(margin.jump, 0, 'g', 9);
        }
        QTEST(found.join(u','), "margin");
    }
};

QTEST_APPLESS_MAIN(TestMargins)
#include "tst_margins.moc"
