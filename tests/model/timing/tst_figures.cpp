#include "model/timing/figures.h"
#include "model/yaml/reader.h"
#include "tests/model/yaml/designgenerator.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tempo;

namespace {

/// An hourly export, a job at 02:00 and a mail at 06:00, with places for what a row adds.
QByteArray digest(const QByteArray &ofExport, const QByteArray &ofScore, const QByteArray &ofMail,
                  const QByteArray &ofFlow = {})
{
    return "tempo: 1\ntitle: Digest\nelements:\n"
           "  reading: {kind: event, title: Reading}\n"
           "  export: {kind: source, title: Export, every: 1h, offset: 0s, latency: 20min"
        + ofExport
        + "}\n"
          "  score: {kind: job, title: Score, schedule: \"0 2 * * *\", latency: 3h30min"
        + ofScore
        + "}\n"
          "  mail: {kind: action, title: Mail, schedule: \"0 6 * * *\", latency: 5min"
        + ofMail
        + "}\n"
          "flows:\n"
          "  - {from: reading, to: export}\n"
          "  - {from: export, to: score}\n"
          "  - {from: score, to: mail"
        + ofFlow + "}\n";
}

Design designOf(const QByteArray &text)
{
    const ReadResult read = readDesign(text);
    return read.design.value_or(Design());
}

/// Numbers as they are compared, "-" where there is none.
QString joined(const QList<std::optional<double>> &numbers)
{
    QStringList texts;
    for (const std::optional<double> &number : numbers)
        texts << (number ? QString::number(*number, 'g', 10) : QStringLiteral("-"));
    return texts.join(u' ');
}

} // namespace

/// What a design's figures say, against what can be computed by hand.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reaction"); // judged, limit, slack
        QTest::addColumn<QString>("staleness");
        QTest::newRow("nothing is asked") << digest("", "", "") << "103836 - -"
                                          << "18300 - -";
        QTest::newRow("the 99th percentile is held against the limit")
            << digest("", "", ", max_latency: 30h, max_staleness: 6h") << "103836 108000 4164"
            << "18300 21600 3300";
        QTest::newRow("a limit that is missed")
            << digest("", "", ", max_latency: 1d") << "103836 86400 -17436"
            << "18300 - -";
        QTest::newRow("judged at its worst")
            << digest("", "", ", max_latency: 30h")
                   .replace("title: Digest\n", "title: Digest\njudge_at: worst\n")
            << "104700 108000 3300"
            << "18300 - -";
        QTest::newRow("a limit for another origin only")
            << digest("", "", ", max_staleness: {reading: 30h}") << "103836 - -"
            << "18300 - -";
        QTest::newRow("a flow that has its own limit doesn't count for the target's")
            << digest("", "", ", max_staleness: 1h", ", max_age: 6h") << "103836 - -"
            << "18300 3600 -";
        QTest::newRow("a flow that limits another origin counts")
            << digest("", "", ", max_staleness: 1h", ", max_age: {reading: 40h}") << "103836 - -"
            << "18300 3600 -14700";
    }

    void limits()
    {
        QFETCH(QByteArray, text);
        const Figures figures = figuresOf(designOf(text));
        QCOMPARE(figures.targets.size(), 1);
        const TargetFigures &mail = figures.targets.first();
        const auto shown = [](const PathFigures &path) {
            return joined({path.judged, path.limit, path.slack});
        };
        QCOMPARE(mail.reaction.size(), 1);
        QTEST(shown(mail.reaction.first()), "reaction");
        QCOMPARE(mail.staleness.size(), 2); // of the reading and of the export
        QCOMPARE(mail.staleness.last().from, 1);
        QTEST(shown(mail.staleness.last()), "staleness");
    }

    void agesOverFlows_data()
    {
        QTest::addColumn<QByteArray>("elements");
        QTest::addColumn<QByteArray>("flow");
        QTest::addColumn<QString>("age"); // best, mean, worst
        const QByteArray hourly = "  s: {kind: source, title: S, every: 1h, offset: 0s, latency: "
                                  "20min}\n";
        const QByteArray call = "  e: {kind: event, title: E}\n"
                                "  p: {kind: prediction, title: P, latency: 1s}\n";
        QTest::newRow("a fetch at a random instant, when it completes")
            << hourly + call << QByteArray("{from: s, to: p, pull: true, latency: 2s, max_age: 1h}")
            << "1202 3002 4802";
        QTest::newRow("out of a store, with its look-up")
            << hourly + call + "  f: {kind: store, title: F, latency: 3s}\n"
            << QByteArray("{from: f, to: p, latency: 2s, max_age: 1h}\n  - {from: s, to: f}")
            << "1205 3005 4805";
        QTest::newRow("what is pushed, when it arrives")
            << hourly + call << QByteArray("{from: s, to: p, latency: 2s, max_age: 1h}")
            << "1202 1202 1202";
        QTest::newRow("what is pushed again without anything new grows older")
            << "  s: {kind: source, title: S, every: 1d, offset: 0s, latency: 0s}\n"
               "  j: {kind: job, title: J, every: 8h, offset: 0s, latency: 0s}\n"
                + call
            << QByteArray("{from: j, to: p, max_age: 1h}\n  - {from: s, to: j}") << "0 28800 57600";
        QTest::newRow("read by a scheduled reader, at its runs")
            << hourly
                + "  e: {kind: event, title: E}\n"
                  "  p: {kind: prediction, title: P, every: 12h, offset: 1h30min, latency: 1s}\n"
            << QByteArray("{from: s, to: p, latency: 2s, max_age: 1h}") << "1800 1800 1800";
        QTest::newRow("of a source that is never still")
            << "  s: {kind: source, title: S, latency: 5s}\n" + call
            << QByteArray("{from: s, to: p, latency: 2s, max_age: 1h}") << "7 7 7";
        QTest::newRow("a clock of unknown phase, fetched")
            << "  s: {kind: source, title: S, every: 1h, latency: 20min}\n" + call
            << QByteArray("{from: s, to: p, pull: true, latency: 2s, max_age: 1h}")
            << "1202 3002 4802";
        QTest::newRow("a clock of unknown phase, pushed")
            << "  s: {kind: source, title: S, every: 1h, latency: 20min}\n" + call
            << QByteArray("{from: s, to: p, latency: 2s, max_age: 1h}") << "1202 1202 1202";
    }

    void agesOverFlows()
    {
        QFETCH(QByteArray, elements);
        QFETCH(QByteArray, flow);
        const Design design = designOf("tempo: 1\ntitle: T\nelements:\n" + elements
                                       + "flows:\n  - {from: e, to: p}\n  - " + flow + '\n');
        QVERIFY(!design.elements.isEmpty());
        const Figures figures = figuresOf(design);
        QCOMPARE(figures.flows.size(), 1);
        QCOMPARE(figures.flows.first().age.size(), 1);
        const PathFigures &age = figures.flows.first().age.first();
        QVERIFY(age.time);
        QTEST(joined({age.time->best, age.time->mean, age.time->worst}), "age");
        Ticks sum = 0;
        for (const PathPart &part : age.time->worstPath)
            sum += part.time;
        QCOMPARE(secondsOf(sum), *age.time->worst);
        QCOMPARE(joined({age.slack}), joined({3600 - *age.time->p99}));
    }

    /// Trained at 01:00 for 3 h on the log of midnight, readable at 00:30; served on demand.
    void agesOfModels()
    {
        const Design design = designOf(R"(tempo: 1
title: T
elements:
  call: {kind: event, title: Call}
  log: {kind: source, title: Log, schedule: "0 0 * * *", latency: 30min}
  train: {kind: job, title: Train, schedule: "0 1 * * *", latency: 3h, role: train}
  rank: {kind: prediction, title: Rank, latency: 10ms}
  show: {kind: action, title: Show, latency: 0s}
flows:
  - {from: call, to: rank}
  - {from: log, to: train}
  - {from: train, to: rank, carries: model}
  - {from: rank, to: show}
)");
        const Figures figures = figuresOf(design);
        QCOMPARE(figures.targets.size(), 2);
        for (const TargetFigures &target : figures.targets) {
            QCOMPARE(target.staleness.size(), 1); // of the call
            QCOMPARE(target.modelAge.size(), 1);
            const PathFigures &age = target.modelAge.first();
            QCOMPARE(age.from, 1);
            QVERIFY(age.time);
            QCOMPARE(age.time->best, 4 * 3600 + 0.01);
            QCOMPARE(*age.time->worst, 28 * 3600 + 0.01);
            QVERIFY(std::ranges::all_of(age.time->worstPath,
                                        [](const PathPart &part) { return part.place < 5; }));
            QVERIFY(!age.limit);
        }
    }

    void windowsAddToTheAge()
    {
        const Design design = designOf(R"(tempo: 1
title: T
elements:
  click: {kind: event, title: Click}
  clicks: {kind: feature, title: Clicks, class: windowed, window: 1h, every: 1min, offset: 0s, latency: 0s, watermark: 10s}
  rank: {kind: prediction, title: Rank, latency: 0s}
flows:
  - {from: click, to: clicks}
  - {from: clicks, to: rank}
)");
        const Figures figures = figuresOf(design);
        const PathFigures &age = figures.targets.first().staleness.first();
        QCOMPARE(age.time->worst, std::optional(70.0));
        QCOMPARE(age.window, std::optional(WindowAges{1800, 3600}));
    }

    void elements_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("figures"); // natural, slack, margin
        const auto row
            = [](const char *name, const QByteArray &text, const char *element,
                 const char *figures) { QTest::newRow(name) << text << element << figures; };
        const QByteArray unasked = digest("", "", "");
        row("an export that is ready when the job comes", unasked, "export", "- - 2400");
        row("a job that nobody set a limit for", unasked, "score", "unasked - 1800");
        row("what nothing reads has no margin", unasked, "mail", "unasked - -");
        const QByteArray limited = digest("", "", ", max_latency: 30h");
        row("an event has slack and no tempo", limited, "reading", "- 4164 -");
        row("a job that a limit asks for", limited, "score", "batch 4164 1800");
        row("a run that is too long for its reader",
            digest("", ", tags: [long]", "").replace("3h30min", "4h10min"), "score",
            "unasked - -600");
        const QByteArray join = R"(tempo: 1
title: T
elements:
  call: {kind: event, title: Call}
  quick: {kind: service, title: Quick, latency: 10ms}
  slow: {kind: service, title: Slow, latency: 50ms}
  rank: {kind: prediction, title: Rank, latency: 20ms, max_latency: 1h}
  show: {kind: action, title: Show, latency: 10ms, max_latency: 100ms}
  log: {kind: job, title: Log, latency: 1s}
flows:
  - {from: call, to: quick}
  - {from: call, to: slow}
  - {from: quick, to: rank}
  - {from: slow, to: rank}
  - {from: rank, to: show}
  - {from: rank, to: log}
)";
        row("the slow branch has little left", join, "slow", "real-time 0.02 -");
        row("the quick branch has more", join, "quick", "real-time 0.06 -");
        row("what both lead to has what is left of all", join, "rank", "real-time 0.02 -");
        row("what leads to no limit", join, "log", "unasked - -");
        row("on its own, an hour would do", QByteArray(join).replace(", max_latency: 100ms", ""),
            "rank", "batch 3599.93 -");
    }

    void elements()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, element);
        const Design design = designOf(text);
        const auto place = design.elements.indexOf(element);
        QVERIFY(place >= 0);
        const ElementFigures found = figuresOf(design).elements.at(place);
        const auto slack = found.slack ? std::optional(found.slack->seconds) : std::nullopt;
        QStringList shown{found.naturalWord().value_or(QStringLiteral("-")),
                          joined({slack, found.margin})};
        QTEST(shown.join(u' '), "figures");
    }

    /// Whatever a document says, its figures come to an end and are numbers.
    void anyDesignHasFigures()
    {
        TimingOptions options;
        options.simulation.samples = 200;
        for (quint32 seed = 0; seed < 60; ++seed) {
            const Figures figures = figuresOf(randomDesign(seed), options);
            for (const TargetFigures &target : figures.targets) {
                for (const PathFigures &path : target.reaction + target.staleness) {
                    if (path.time) {
                        QVERIFY2(std::isfinite(path.time->best) && path.time->best >= 0,
                                 qPrintable(QString::number(seed)));
                        QVERIFY2(path.time->worst.value_or(path.time->best) >= path.time->best,
                                 qPrintable(QString::number(seed)));
                    }
                }
            }
        }
    }

    void aCycleLeavesNoFigures()
    {
        const Design design = designOf(R"(tempo: 1
title: T
elements:
  call: {kind: event, title: Call}
  a: {kind: service, title: A, latency: 10ms}
  b: {kind: prediction, title: B, latency: 10ms, max_latency: 1s}
flows:
  - {from: call, to: a}
  - {from: a, to: b}
  - {from: b, to: a}
)");
        const Figures figures = figuresOf(design);
        QCOMPARE(figures.targets.first().reaction.size(), 1);
        QVERIFY(!figures.targets.first().reaction.first().time);
        QCOMPARE(figures.targets.first().reaction.first().limit, std::optional(1.0));
        QVERIFY(!figures.elements.at(1).slack);
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
