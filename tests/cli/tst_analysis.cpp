#include "tests/cli/clitest.h"

#include "model/yaml/templates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace tempo;

namespace {

const QString digest = QStringLiteral("digest.tempo.yaml");
const QString golden = QStringLiteral(TEMPO_SOURCE_DIR "/tests/golden/analysis/");

QStringList analyze(const QStringList &options = {})
{
    return QStringList{QStringLiteral("analyze"), digest} << options;
}

const QStringList json{QStringLiteral("--json")};

/// The entry of a list whose value of a key is \a value.
QJsonObject entry(const QJsonValue &list, const char *key, const char *value)
{
    for (const QJsonValue &one : list.toArray()) {
        if (one.toObject().value(QLatin1String(key)).toString() == QLatin1String(value))
            return one.toObject();
    }
    return {};
}

} // namespace

/// Analyses designs as people and scripts do.
class TestAnalysis : public CliTest
{
    Q_OBJECT

private:
    QJsonObject analysed(const QStringList &options = {}) const
    {
        return QJsonDocument::fromJson(run(analyze(json + options)).out).object();
    }

    void writeTemplate(const char *name, const QList<std::pair<QByteArray, QByteArray>> &changes)
    {
        QByteArray text = *templateText(QString::fromLatin1(name));
        for (const auto &[before, after] : changes) {
            QVERIFY2(text.contains(before), before);
            text.replace(before, after);
        }
        write(digest, text);
    }

    QJsonObject finding(const char *id) const
    {
        return entry(analysed().value(QLatin1String("findings")), "id", id);
    }

private Q_SLOTS:
    void init() { write(digest, bytesOf(golden + digest)); }

    void allIsSaidAsExpected_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("analysis.txt") << analyze();
        QTest::newRow("analysis.json") << analyze(json);
    }

    void allIsSaidAsExpected()
    {
        QFETCH(QStringList, call);
        compareWithGolden(run(call), golden + QLatin1String(QTest::currentDataTag()));
    }

    /// The numbers of the timing semantics that anyone can check.
    void theDigestOfTheTimingSemantics_data()
    {
        QTest::addColumn<QByteArray>("run");
        QTest::addColumn<double>("best");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("worst");
        QTest::newRow("3 h 30 min") << QByteArray("3h30min") << 18300.0 << 61500.0 << 104700.0;
        QTest::newRow("4 h: the tie can be read")
            << QByteArray("4h") << 18300.0 << 61500.0 << 104700.0;
        QTest::newRow("4 h 10 min: yesterday's file")
            << QByteArray("4h10min") << 104700.0 << 147900.0 << 191100.0;
    }

    void theDigestOfTheTimingSemantics()
    {
        QFETCH(QByteArray, run);
        write(digest, bytesOf(golden + digest).replace("3h30min", run).replace("latency: 2s", ""));
        const QJsonObject mail = entry(analysed().value(QLatin1String("targets")), "id", "mail");
        const QJsonObject reaction
            = entry(mail.value(QLatin1String("reaction")), "from", "reading");
        QCOMPARE(reaction.value(QLatin1String("method")).toString(), QStringLiteral("exact"));
        QTEST(reaction.value(QLatin1String("best_s")).toDouble(), "best");
        QTEST(reaction.value(QLatin1String("mean_s")).toDouble(), "mean");
        QTEST(reaction.value(QLatin1String("worst_s")).toDouble(), "worst");
        double sum = 0;
        for (const QJsonValue &part : reaction.value(QLatin1String("worst_path")).toArray())
            sum += part.toObject().value(QLatin1String("time_s")).toDouble();
        QTEST(sum, "worst");
    }

    void badOptionsAreTold_data()
    {
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *name, const char *option, const char *value) {
            QTest::newRow(name) << QStringList{QString::fromLatin1(option),
                                               QString::fromLatin1(value)};
        };
        row("a seed that is no number", "--seed", "x");
        row("a negative seed", "--seed", "-1");
        row("no samples", "--samples", "0");
        row("too many samples", "--samples", "100000000000");
        row("a day that isn't in the calendar", "--at", "2026-02-30T00:00Z");
        row("a word", "--at", "today");
    }

    void badOptionsAreTold()
    {
        QFETCH(QStringList, options);
        const Ran ran = run(analyze(options));
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains(options.first().toLatin1()), ran.err);
    }

    void theYearOfDaylightSavingBeginsWhereItIsTold()
    {
        write(digest,
              bytesOf(golden + digest)
                  .replace("currency: EUR", "currency: EUR\ntimezone: Europe/Berlin"));
        const auto horizon = [&](const char *at) {
            const QJsonObject mail
                = entry(analysed({QStringLiteral("--at"), QString::fromLatin1(at)})
                            .value(QLatin1String("targets")),
                        "id", "mail");
            return entry(mail.value(QLatin1String("reaction")), "from", "reading")
                .value(QLatin1String("horizon_s"))
                .toDouble();
        };
        QCOMPARE(horizon("2026-01-01T00:00Z"), 365 * 86400.0);
        QCOMPARE(horizon("2027-06-01T00:00+02:00"), 366 * 86400.0);
    }

    /// The uniform times of a file between 1 s and 100 s, nearest rank.
    void measuredLatenciesAreRead()
    {
        QByteArray seconds("seconds\n");
        for (int i = 1; i <= 100; ++i)
            seconds += QByteArray::number(i) + '\n';
        write(QStringLiteral("page.csv"), seconds);
        write(digest,
              bytesOf(golden + digest).replace("latency: 100ms", "latency: {samples: page.csv}"));
        const auto page = [&] {
            const QJsonObject target
                = entry(analysed().value(QLatin1String("targets")), "id", "page");
            return entry(target.value(QLatin1String("reaction")), "from", "view");
        };
        QCOMPARE(page().value(QLatin1String("method")).toString(), QStringLiteral("simulated"));
        QVERIFY(std::abs(page().value(QLatin1String("p50_s")).toDouble() - 50) <= 1.1);
        QCOMPARE(page().value(QLatin1String("best_s")).toDouble(), 1.03);
        QCOMPARE(page().value(QLatin1String("worst_s")).toDouble(), 100.03);
        QFile::remove(path(QStringLiteral("page.csv")));
        const Ran without = run(analyze(json));
        QCOMPARE(without.exit, 0);
        QVERIFY2(without.err.contains("warning: page.csv"), without.err);
        QCOMPARE(page().value(QLatin1String("complete")).toBool(true), false);
    }

    void problemsOfTheDocumentAreTold()
    {
        write(digest, "tempo: 1\ntitel: x\n");
        const Ran ran = run(analyze(json));
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains("digest.tempo.yaml:2:1: error: "), ran.err);
    }
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
