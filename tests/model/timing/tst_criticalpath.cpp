#include "model/timing/criticalpath.h"
#include "model/yaml/reader.h"

#include <QTest>

using namespace tempo;

namespace {

Design designOf(const QByteArray &text)
{
    return readDesign("tempo: 1\ntitle: T\n" + text).design.value_or(Design());
}

/// A page that waits for a filter and a model, and a mail that is sent once a day.
Design pageAndMail(const QByteArray &ofPage, const QByteArray &ofMail,
                   const QByteArray &ofModel = "50ms")
{
    return designOf("elements:\n"
                    "  click: {kind: event, title: Click}\n"
                    "  filter: {kind: service, title: Filter, latency: 2ms}\n"
                    "  model: {kind: service, title: Model, latency: "
                    + ofModel
                    + "}\n"
                      "  page: {kind: action, title: Page, latency: 5ms"
                    + ofPage
                    + "}\n"
                      "  mail: {kind: action, title: Mail, schedule: \"0 6 * * *\", latency: 5min"
                    + ofMail
                    + "}\n"
                      "flows:\n"
                      "  - {from: click, to: filter}\n"
                      "  - {from: click, to: model}\n"
                      "  - {from: filter, to: page}\n"
                      "  - {from: model, to: page, latency: 1ms}\n"
                      "  - {from: click, to: mail}\n");
}

QString shown(const Design &design, const std::optional<CriticalPath> &path)
{
    if (!path)
        return QStringLiteral("none");
    QStringList ids;
    for (const int place : path->elements)
        ids << design.elements.at(place).first;
    return ids.join(u' ');
}

} // namespace

/// Which path is critical, and over what it leads.
class TestCriticalPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data()
    {
        QTest::addColumn<QByteArray>("ofPage");
        QTest::addColumn<QByteArray>("ofMail");
        QTest::addColumn<QByteArray>("ofModel");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("path");
        const QByteArray none;
        const QByteArray fixed = "50ms";
        const QString slow = QStringLiteral("click model page");
        const QString mail = QStringLiteral("click mail");
        QTest::newRow("without limits there is none")
            << none << none << fixed << QString() << QStringLiteral("none");
        QTest::newRow("the slow branch decides")
            << QByteArray(", max_latency: 200ms") << none << fixed << QString() << slow;
        QTest::newRow("the smallest share of a limit left decides, not the fewest seconds")
            << QByteArray(", max_latency: 200ms") << QByteArray(", max_latency: 25h") << fixed
            << QString() << mail;
        QTest::newRow("a missed limit decides over a tight one")
            << QByteArray(", max_latency: 40ms") << QByteArray(", max_latency: 25h") << fixed
            << QString() << slow;
        QTest::newRow("a chosen target shows its own")
            << QByteArray(", max_latency: 40ms") << QByteArray(", max_latency: 25h") << fixed
            << QStringLiteral("mail") << mail;
        QTest::newRow("a chosen target needs no limit")
            << QByteArray(", max_latency: 40ms") << none << fixed << QStringLiteral("mail") << mail;
        QTest::newRow("what is chosen may be no target")
            << QByteArray(", max_latency: 40ms") << none << fixed << QStringLiteral("filter")
            << slow;
        QTest::newRow("where figures name no path, the longest is taken")
            << QByteArray(", max_latency: 400ms") << none << QByteArray("{p50: 50ms, p99: 90ms}")
            << QString() << slow;
        QTest::newRow("where the first will do, the shortest")
            << QByteArray(", max_latency: 40ms, join: any") << none
            << QByteArray("{p50: 50ms, p99: 90ms}") << QString()
            << QStringLiteral("click filter page");
    }

    void paths()
    {
        QFETCH(QByteArray, ofPage);
        QFETCH(QByteArray, ofMail);
        QFETCH(QByteArray, ofModel);
        QFETCH(QString, chosen);
        const Design design = pageAndMail(ofPage, ofMail, ofModel);
        QVERIFY(!design.elements.isEmpty());
        const auto place = design.elements.indexOf(chosen);
        const auto path = criticalPath(design, figuresOf(design),
                                       place < 0 ? std::nullopt : std::optional(int(place)));
        QTEST(shown(design, path), "path");
        if (path)
            QCOMPARE(path->flows.size(), path->elements.size() - 1);
    }

    void anAgeOnAFlowEndsWithThatFlow()
    {
        const Design design = designOf("elements:\n"
                                       "  log: {kind: source, title: Log, every: 1h, offset: 0s}\n"
                                       "  table: {kind: store, title: Table, latency: 0s}\n"
                                       "  rank: {kind: prediction, title: Rank, latency: 5ms}\n"
                                       "flows:\n"
                                       "  - {from: log, to: rank}\n"
                                       "  - {from: log, to: table}\n"
                                       "  - {from: table, to: rank, max_age: 30min}\n");
        const auto path = criticalPath(design, figuresOf(design));
        QCOMPARE(shown(design, path), QStringLiteral("log table rank"));
        QCOMPARE(path->aged, std::optional(2));
        QCOMPARE(path->standing(), std::optional(Standing::Missed));
    }

    void standings_data()
    {
        QTest::addColumn<double>("slack");
        QTest::addColumn<Standing>("standing");
        QTest::newRow("plenty is left") << 50.0 << Standing::Met;
        QTest::newRow("a tenth is left") << 10.0 << Standing::Met;
        QTest::newRow("less than a tenth is left") << 9.9 << Standing::Tight;
        QTest::newRow("nothing is left") << 0.0 << Standing::Tight;
        QTest::newRow("it is missed") << -0.001 << Standing::Missed;
    }

    void standings()
    {
        QFETCH(double, slack);
        QTEST(standingOf(slack, 100), "standing");
    }
};

QTEST_MAIN(TestCriticalPath)
#include "tst_criticalpath.moc"
