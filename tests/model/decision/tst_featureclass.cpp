#include "model/decision/featureclass.h"
#include "model/decision/featurereaders.h"
#include "model/yaml/reader.h"

#include <QTest>

using namespace tempo;

namespace {

/// A design of these elements and flows, one flow mapping a line.
Design designOf(const QByteArray &elements, const QByteArray &flows)
{
    const QByteArray text = "tempo: 1\ntitle: T\nelements:\n" + elements
        + (flows.isEmpty() ? QByteArray() : "flows:\n" + flows);
    const ReadResult read = readDesign(text);
    if (!read.design)
        qFatal("%s", qPrintable(read.problems.first().message));
    return *read.design;
}

const QByteArray feature = "  f: {kind: feature, title: Spend}\n";
const QByteArray windowed = "  f: {kind: feature, title: Spend, window: 1h, every: 10s}\n";
const QByteArray payment = "  pay: {kind: event, title: Payment, rate: 1/s}\n";
const QByteArray nightly
    = "  sum: {kind: job, title: Sum up, schedule: \"0 2 * * *\", latency: 1h}\n";
const QByteArray stream = "  live: {kind: stream, title: Sessions}\n";
const QByteArray store = "  keep: {kind: store, title: Keep}\n";
const QByteArray table = "  users: {kind: source, title: Users}\n";
const QByteArray reader = "  score: {kind: prediction, title: Score, max_staleness: {pay: 20s}}\n";
const QByteArray readsIt = "  - {from: f, to: score}\n";

} // namespace

/// Checks which class a design itself speaks for, why, and what it says is missing.
class TestFeatureClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggests_data();
    void suggests();
    void readers_data();
    void readers();
    void onlyFeaturesAreSuggested();
};

void TestFeatureClass::suggests_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QByteArray>("flows");
    QTest::addColumn<QString>("expected"); // a class, or nothing
    QTest::addColumn<QString>("because");  // a part of the reason
    const auto row = [](const char *name, const QByteArray &elements, const QByteArray &flows,
                        const char *expected, const char *because) {
        QTest::newRow(name) << elements << flows << QString::fromLatin1(expected)
                            << QString::fromLatin1(because);
    };
    row("a nightly job makes it precomputed", feature + nightly, "  - {from: sum, to: f}\n",
        "precomputed", "\"Sum up\", renewed every 1 d");
    row("so does a store that a nightly job fills", feature + nightly + store,
        "  - {from: sum, to: keep}\n  - {from: keep, to: f}\n", "precomputed", "renewed every 1 d");
    row("an aggregate of the past stays precomputed with a window",
        "  f: {kind: feature, title: Spend, window: 30d, every: 1d}\n" + nightly,
        "  - {from: sum, to: f}\n", "precomputed", "its own schedule, every 1 d");
    row("an event makes it streaming", feature + payment, "  - {from: pay, to: f}\n", "streaming",
        "as \"Payment\" arrives");
    row("so does a stream of events", feature + payment + stream,
        "  - {from: pay, to: live}\n  - {from: live, to: f}\n", "streaming", "\"Sessions\"");
    row("what a schedule renews may be read beside the event", feature + payment + nightly,
        "  - {from: pay, to: f}\n  - {from: sum, to: f}\n", "streaming",
        "\"Sum up\" is only read beside it");
    row("a stream over a window is windowed", windowed + payment, "  - {from: pay, to: f}\n",
        "windowed", "1 h of \"Payment\" and slides every 10 s");
    row("the age that a reader allows is told", windowed + payment + reader,
        "  - {from: pay, to: f}\n" + readsIt, "windowed", "\"Score\" allows 20 s.");
    row("a window of a table is one as well", windowed + table, "  - {from: users, to: f}\n",
        "windowed", "\"Users\"");
    row("a window without a slide lacks the slide",
        "  f: {kind: feature, title: Spend, window: 1h}\n" + payment, "  - {from: pay, to: f}\n",
        "", "how often it slides is missing");
    row("a slide longer than the window has to be mended",
        "  f: {kind: feature, title: Spend, window: 1h, every: 2h}\n" + payment,
        "  - {from: pay, to: f}\n", "", "every 2 h over a window of 1 h");
    row("events summed up once a day are precomputed",
        "  f: {kind: feature, title: Spend, every: 1d}\n" + payment, "  - {from: pay, to: f}\n",
        "precomputed", "summed up by schedule, every 1 d");
    row("unless a reader allows less than a day",
        "  f: {kind: feature, title: Spend, every: 1d}\n" + payment + reader,
        "  - {from: pay, to: f}\n" + readsIt, "", "every 1 d, but \"Score\" allows 20 s");
    row("a slide over events without a window lacks the window",
        "  f: {kind: feature, title: Spend, every: 10s}\n" + payment, "  - {from: pay, to: f}\n",
        "", "with a window it is windowed");
    row("fresher data than a schedule gives is asked for in vain",
        feature + nightly + payment
            + "  log: {kind: source, title: Log, every: 1h, latency: 5min}\n" + reader,
        "  - {from: pay, to: log}\n  - {from: log, to: sum}\n  - {from: sum, to: f}\n" + readsIt,
        "precomputed", "needs fresher data whatever the class");
    row("nothing feeds it", feature + payment, "", "", "Nothing feeds it");
    row("a schedule of its own is enough where nothing is drawn",
        "  f: {kind: feature, title: Spend, every: 1d}\n", "", "precomputed", "every 1 d");
    row("a table without a schedule may change at any time", feature + table,
        "  - {from: users, to: f}\n", "", "how often \"Users\" changes");
    row("a job that a stream joins leaves it open", feature + nightly + payment + stream + table,
        "  - {from: pay, to: live}\n  - {from: users, to: live}\n  - {from: live, to: f}\n"
        "  - {from: sum, to: f}\n",
        "", "both compute it");
    row("a class further on that hangs by a job holds it back",
        "  f: {kind: feature, title: Spend}\n  g: {kind: feature, title: G, class: streaming}\n"
        "  again: {kind: job, title: Again}\n"
            + nightly,
        "  - {from: sum, to: f}\n  - {from: f, to: again}\n  - {from: again, to: g}\n", "",
        "settle that one first");
}

void TestFeatureClass::suggests()
{
    QFETCH(QByteArray, elements);
    QFETCH(QByteArray, flows);
    QFETCH(QString, expected);
    QFETCH(QString, because);
    const auto all = suggestedClasses(designOf(elements, flows));
    const ClassSuggestion *one = all.find(QStringLiteral("f"));
    QVERIFY(one);
    QVERIFY2(one->reason.contains(because), qPrintable(one->reason));
    QVERIFY(!one->reason.contains(u'%'));
    QCOMPARE(one->featureClass ? word(*one->featureClass) : QString(), expected);
}

void TestFeatureClass::readers_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<QByteArray>("flows");
    QTest::addColumn<QString>("expected"); // origin seconds, the strictest first
    QTest::newRow("a limit on the way out")
        << feature + payment + reader
        << QByteArray("  - {from: pay, to: f}\n  - {from: f, to: score, max_age: 5s}\n") << "pay 5";
    QTest::newRow("a limit on the way out stands over the prediction's")
        << feature + payment + reader
        << QByteArray("  - {from: pay, to: f}\n  - {from: f, to: score, max_age: 1h}\n")
        << "pay 3600";
    QTest::newRow("a limit behind a store")
        << feature + payment + store + reader
        << QByteArray("  - {from: pay, to: f}\n  - {from: f, to: keep}\n"
                      "  - {from: keep, to: score, max_age: {pay: 7s}}\n")
        << "pay 7";
    QTest::newRow("a limit of another origin says nothing")
        << feature + nightly + payment + reader
        << QByteArray("  - {from: sum, to: f}\n  - {from: f, to: score}\n"
                      "  - {from: pay, to: score}\n")
        << "";
    QTest::newRow("the strictest of several first")
        << feature + payment + table + reader
        << QByteArray("  - {from: pay, to: f}\n  - {from: users, to: f}\n"
                      "  - {from: f, to: score, max_age: {pay: 9s, users: 3s}}\n")
        << "users 3, pay 9";
}

void TestFeatureClass::readers()
{
    QFETCH(QByteArray, elements);
    QFETCH(QByteArray, flows);
    QFETCH(QString, expected);
    const Design design = designOf(elements, flows);
    const FeatureReaders found = readersOf(design, Graph(design), 0);
    QStringList ages;
    for (const AllowedAge &age : found.ages)
        ages << age.origin + u' ' + QString::number(age.seconds);
    QCOMPARE(ages.join(QStringLiteral(", ")), expected);
    QCOMPARE(found.predictions, QList<int>{int(design.elements.indexOf(QStringLiteral("score")))});
}

void TestFeatureClass::onlyFeaturesAreSuggested()
{
    QVERIFY(suggestedClasses(Design()).isEmpty());
    const auto all = suggestedClasses(designOf(feature + payment, "  - {from: pay, to: f}\n"));
    QCOMPARE(all.size(), 1);
}

QTEST_GUILESS_MAIN(TestFeatureClass)
#include "tst_featureclass.moc"
