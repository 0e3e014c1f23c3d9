#include "model/base/rate.h"

#include <QTest>

using namespace tempo;

/// How often something happens, as people write it.
class TestRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *written, double perSecond, const char *text) {
            QTest::newRow(written)
                << QString::fromLatin1(written) << perSecond << QString::fromLatin1(text);
        };
        row("120/s", 120, "120/s");
        row("2M/day", 2e6 / 86400, "2M/day");
        row("50k/h", 50e3 / 3600, "50k/h");
        row("1G/d", 1e9 / 86400, "1G/d");
        row("1.5 / min", 0.025, "1.5/min");
        row("3/week", 3.0 / 604800, "3/week");
        row("0/s", 0, "0/s");
    }

    void read()
    {
        QFETCH(QString, written);
        QFETCH(double, perSecond);
        const Result<Rate> read = Rate::parse(written);
        QVERIFY(read);
        QCOMPARE(read->perSecond(), perSecond);
        QTEST(read->text(), "text");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("written");
        for (const char *written :
             {"", "5", "5/", "/s", "5/fortnight", "-5/s", "5K/s", "five/s", "5/s/s", "1e999/s"})
            QTest::newRow(*written ? written : "nothing") << QString::fromLatin1(written);
    }

    void refused()
    {
        QFETCH(QString, written);
        const Result<Rate> read = Rate::parse(written);
        QVERIFY(!read);
        QVERIFY(read.error().contains(u"120/s"));
    }

    void ratesThatNobodyWrote_data()
    {
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<QString>("text");
        QTest::newRow("per second") << 2.5 << QStringLiteral("2.5/s");
        QTest::newRow("per hour") << 0.5 << QStringLiteral("1800/h");
        QTest::newRow("per day") << 1.0 / 86400 << QStringLiteral("1/day");
        QTest::newRow("never") << 0.0 << QStringLiteral("0/s");
    }

    void ratesThatNobodyWrote()
    {
        QFETCH(double, perSecond);
        QTEST(Rate(perSecond).text(), "text");
    }
};

QTEST_GUILESS_MAIN(TestRate)
#include "tst_rate.moc"
