#include "model/report/reportwords.h"

#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

class ReportWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void signs_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("below") << -0.7 << u"−0.70"_s;
        QTest::newRow("above") << 0.25 << u"+0.25"_s;
        QTest::newRow("nothing") << 0.0 << u"0.00"_s;
        QTest::newRow("no minus before nothing") << -0.001 << u"0.00"_s;
    }

    void signs()
    {
        QFETCH(double, value);
        QFETCH(QString, expected);
        QCOMPARE(signedText(value), expected);
    }

    void shares()
    {
        QCOMPARE(shareText(0.2), u"20 %"_s);
        QCOMPARE(shareText(1.0 / 3), u"33 %"_s);
        QCOMPARE(shareText(0.055), u"5.5 %"_s);
        QCOMPARE(shareText(1), u"100 %"_s);
        QCOMPARE(shareText(0), u"0 %"_s);
    }

    void days()
    {
        QCOMPARE(daysText(2), u"2"_s);
        QCOMPARE(daysText(0.5), u"0.5"_s);
    }

    void latencies()
    {
        QCOMPARE(latencyText(Latency::constant(Duration(0.04))), u"40 ms"_s);
        Latency lognormal;
        lognormal.family = Family::Lognormal;
        lognormal.p50 = Duration(0.02);
        lognormal.p95 = Duration(0.06);
        QCOMPARE(latencyText(lognormal), u"p50 20 ms, p95 60 ms"_s);
        Latency samples;
        samples.family = Family::Samples;
        samples.samples = u"runs.csv"_s;
        QCOMPARE(latencyText(samples), u"measured in runs.csv"_s);
    }
};

QTEST_GUILESS_MAIN(ReportWordsTest)
#include "tst_reportwords.moc"
