#include "model/base/displaytext.h"

#include <QLocale>
#include <QTest>

namespace tempo {

class TestDisplayText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void durations_data();
    void durations();
    void rates_data();
    void rates();
    void money_data();
    void money();
    void figuresAreInTheReadersLocale();
};

void TestDisplayText::durations_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << "0 s";
    QTest::newRow("microseconds") << 250e-6 << "250 µs";
    QTest::newRow("milliseconds") << 0.059 << "59 ms";
    QTest::newRow("three digits of milliseconds") << 0.0012345 << "1.23 ms";
    QTest::newRow("rounds up into seconds") << 0.9996 << "1 s";
    QTest::newRow("seconds") << 12.5 << "12.5 s";
    QTest::newRow("rounds up into a minute") << 59.96 << "1 min";
    QTest::newRow("minutes and seconds") << 370.0 << "6 min 10 s";
    QTest::newRow("hours and minutes") << 12000.0 << "3 h 20 min";
    QTest::newRow("a whole hour") << 3600.0 << "1 h";
    QTest::newRow("rounds up into an hour") << 3599.7 << "1 h";
    QTest::newRow("rounds up into a day") << 86399.0 << "1 d";
    QTest::newRow("days and hours") << 129600.0 << "1 d 12 h";
    QTest::newRow("many days") << 864000000.0 << "10,000 d";
    QTest::newRow("missed by") << -70.0 << "−1 min 10 s";
}

void TestDisplayText::durations()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(displayDuration(seconds), text);
}

void TestDisplayText::rates_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<QString>("text");
    QTest::newRow("a second") << 120.0 << "120/s";
    QTest::newRow("thousands") << 1234.0 << "1.23 k/s";
    QTest::newRow("millions") << 2e6 << "2 M/s";
    QTest::newRow("a minute") << 0.5 << "30/min";
    QTest::newRow("an hour") << 5.0 / 3600 << "5/h";
    QTest::newRow("a day") << 0.5 / 86400 << "0.5/day";
    QTest::newRow("never") << 0.0 << "0/day";
}

void TestDisplayText::rates()
{
    QFETCH(double, perSecond);
    QFETCH(QString, text);
    QCOMPARE(displayRate(perSecond), text);
}

void TestDisplayText::money_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 1250.0 << "1,250 EUR";
    QTest::newRow("cents") << 0.4 << "0.40 EUR";
    QTest::newRow("no cents above a hundred") << 1234.56 << "1,235 EUR";
    QTest::newRow("less than a cent") << 0.00042 << "0.00042 EUR";
    QTest::newRow("far less than a cent") << 0.00004 << "0.00004 EUR";
    QTest::newRow("a loss") << -37.0 << "−37 EUR";
    QTest::newRow("nothing") << 0.0 << "0 EUR";
}

void TestDisplayText::money()
{
    QFETCH(double, amount);
    QFETCH(QString, text);
    QCOMPARE(displayMoney(amount, QStringLiteral("EUR")), text);
}

void TestDisplayText::figuresAreInTheReadersLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(displayDuration(12.5), QStringLiteral("12,5 s"));
    QLocale::setDefault(before);
}

} // namespace tempo

QTEST_GUILESS_MAIN(tempo::TestDisplayText)
#include "tst_displaytext.moc"
