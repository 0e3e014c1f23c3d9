#include "model/design/latency.h"

#include <QTest>

using namespace tempo;

Q_DECLARE_METATYPE(tempo::Latency)

/// Which figures make a distribution.
class TestLatency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fine_data()
    {
        QTest::addColumn<Latency>("latency");
        Latency latency;
        latency.family = Family::Lognormal;
        latency.p50 = Duration(1);
        latency.p95 = Duration(2);
        QTest::newRow("lognormal") << latency;
        latency.min = Duration(0.5);
        QTest::newRow("shifted lognormal") << latency;
        latency = {};
        latency.family = Family::Weibull;
        latency.p50 = Duration(1);
        latency.p99 = Duration(2);
        QTest::newRow("weibull") << latency;
        latency = {};
        latency.family = Family::Uniform;
        latency.min = Duration(0);
        latency.max = Duration(0);
        QTest::newRow("uniform of no width") << latency;
        latency = {};
        latency.family = Family::Normal;
        latency.mean = Duration(1);
        latency.sd = Duration(0);
        QTest::newRow("normal of no width") << latency;
        latency = {};
        latency.family = Family::Samples;
        latency.samples = QStringLiteral("runs/../a.csv");
        QTest::newRow("samples inside the folder") << latency;
        QTest::newRow("constant") << Latency::constant(Duration(3));
    }

    void fine()
    {
        QFETCH(Latency, latency);
        QCOMPARE(flawOf(latency), QString());
    }

    void flaws_data()
    {
        QTest::addColumn<Latency>("latency");
        QTest::addColumn<QString>("part");
        Latency latency;
        latency.family = Family::Lognormal;
        latency.p50 = Duration(2);
        QTest::newRow("one figure") << latency << QStringLiteral("takes exactly");
        latency.p95 = Duration(2);
        QTest::newRow("p50 is p95") << latency << QStringLiteral("below p95");
        latency.p99 = Duration(3);
        QTest::newRow("three figures") << latency << QStringLiteral("takes exactly");
        latency = {};
        latency.family = Family::Lognormal;
        latency.p50 = Duration(0);
        latency.p99 = Duration(3);
        QTest::newRow("p50 of nothing") << latency << QStringLiteral("above 0");
        latency.p50 = Duration(1);
        latency.min = Duration(1);
        QTest::newRow("min with p99") << latency << QStringLiteral("takes exactly");
        latency.p99.reset();
        latency.p95 = Duration(3);
        QTest::newRow("min is p50") << latency << QStringLiteral("min must be below p50");
        latency = {};
        latency.family = Family::Uniform;
        latency.min = Duration(2);
        latency.max = Duration(1);
        QTest::newRow("min above max") << latency << QStringLiteral("min must not be above max");
        latency = {};
        latency.family = Family::Exponential;
        latency.mean = Duration(0);
        QTest::newRow("exponential of nothing") << latency << QStringLiteral("above 0");
        for (const char *path : {"../a.csv", "/etc/passwd", "a/../../b.csv", "http://x/a.csv"}) {
            latency = {};
            latency.family = Family::Samples;
            latency.samples = QString::fromLatin1(path);
            QTest::newRow(path) << latency << QStringLiteral("inside the document's folder");
        }
    }

    void flaws()
    {
        QFETCH(Latency, latency);
        QFETCH(QString, part);
        QVERIFY2(flawOf(latency).contains(part), qPrintable(flawOf(latency)));
    }
};

QTEST_GUILESS_MAIN(TestLatency)
#include "tst_latency.moc"
