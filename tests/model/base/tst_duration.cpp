#include "model/base/duration.h"

#include <QTest>

using namespace tempo;

/// Lengths of time as people write them, and as the program writes them.
class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *written, double seconds, const char *text) {
            QTest::newRow(written)
                << QString::fromLatin1(written) << seconds << QString::fromLatin1(text);
        };
        row("250ms", 0.25, "250ms");
        row("3h30min", 12600, "3h30min");
        row("1d", 86400, "1d");
        row("90min", 5400, "90min");
        row("2w", 1209600, "2w");
        row("1.5us", 1.5e-6, "1.5us");
        row("9ms", 0.009, "9ms");
        row("0s", 0, "0s");
        row("0ms", 0, "0ms");
        row("3 h 30 min", 12600, "3h30min");
        row("1h 1h", 7200, "1h1h");
        row("PT5M", 300, "5min");
        row("P1DT12H", 129600, "1d12h");
        row("P2W", 1209600, "14d");
        row("PT0.5S", 0.5, "500ms");
    }

    void read()
    {
        QFETCH(QString, written);
        QFETCH(double, seconds);
        const Result<Duration> read = Duration::parse(written);
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        QVERIFY2(read->seconds() == seconds, "not even the last bit differs");
        QTEST(read->text(), "text");
        const Result<Duration> again = Duration::parse(read->text());
        QVERIFY(again && *again == *read);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *written, const char *part) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(part);
        };
        row("", "is not a duration");
        row("5", "e.g. 5s");
        row("-5s", "never negative");
        row("5 parsecs", "is not a duration");
        row("s", "is not a duration");
        row("1h30", "is not a duration");
        row("012s", "is not a duration");
        row("1m", "is not a duration");
        row("P1M", "is not a duration");
        row("P1Y", "is not a duration");
        row("PT", "is not a duration");
        row("P", "is not a duration");
        row("PT-5M", "is not a duration");
        row("99999999w", "ten thousand years");
    }

    void refused()
    {
        QFETCH(QString, written);
        QFETCH(QString, part);
        const Result<Duration> read = Duration::parse(written);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(part), qPrintable(read.error()));
    }

    void written_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        const auto row = [](double seconds, const char *text) {
            QTest::newRow(text) << seconds << QString::fromLatin1(text);
        };
        row(0, "0s");
        row(1e-6, "1us");
        row(0.1 + 0.2, "300ms");
        row(59.5, "59.5s");
        row(61, "1min1s");
        row(3599.25, "59min59.25s");
        row(86400 * 14 + 3600, "14d1h");
    }

    void written()
    {
        QFETCH(double, seconds);
        QTEST(durationText(seconds), "text");
    }

    void everyTextReadsBack()
    {
        for (double seconds = 1e-6; seconds < 1e9; seconds *= 1.37) {
            const Result<Duration> read = Duration::parse(durationText(seconds));
            QVERIFY2(read, qPrintable(durationText(seconds)));
            QVERIFY(std::abs(read->seconds() - seconds) <= 1e-9 + seconds * 1e-6);
        }
    }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
