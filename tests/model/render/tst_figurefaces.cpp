#include "model/render/elementface.h"
#include "model/render/figureexplanation.h"
#include "model/render/figurefaces.h"
#include "model/yaml/reader.h"

#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

namespace {

/// An hourly export, a job at 02:00, its table, and a mail at 06:00.
Design digest(const QByteArray &ofMail, const QByteArray &ofFlow = {},
              const QByteArray &ofScore = "latency: 3h30min")
{
    const QByteArray text = "tempo: 1\ntitle: Digest\nelements:\n"
                            "  reading: {kind: event, title: Reading}\n"
                            "  export: {kind: source, title: Export, every: 1h, offset: 0s, "
                            "latency: 20min}\n"
                            "  score: {kind: job, title: Score, schedule: \"0 2 * * *\", "
        + ofScore
        + "}\n"
          "  table: {kind: store, title: Table, latency: 0s}\n"
          "  mail: {kind: action, title: Mail, schedule: \"0 6 * * *\", latency: 5min"
        + ofMail
        + "}\n"
          "flows:\n"
          "  - {from: reading, to: export}\n"
          "  - {from: export, to: score}\n"
          "  - {from: score, to: table}\n"
          "  - {from: table, to: mail"
        + ofFlow + "}\n";
    return readDesign(text).design.value_or(Design());
}

/// A page that answers in 6 ms, and in 10 ms one time in a hundred.
Design page(const QByteArray &ofPage)
{
    const QByteArray text
        = "tempo: 1\ntitle: Page\nelements:\n"
          "  click: {kind: event, title: \"<b>Click</b>\"}\n"
          "  model: {kind: service, title: Model, latency: {p50: 5ms, p99: 9ms}}\n"
          "  page: {kind: action, title: Page, latency: 1ms"
        + ofPage
        + "}\n"
          "flows:\n"
          "  - {from: click, to: model}\n"
          "  - {from: model, to: page}\n";
    return readDesign(text).design.value_or(Design());
}

DesignFigures figured(const Design &design, qint64 samples = 100'000)
{
    TimingOptions options;
    options.simulation.samples = samples;
    return {design, figuresOf(design, options)};
}

QString textOn(const FigureFaces &faces, const char *from, const char *to)
{
    const FlowFigure flow = faces.flows.value({QLatin1String(from), QLatin1String(to)});
    return flow.age.text + flow.figure.text;
}

} // namespace

/// What figures write on a picture, and how they are explained.
class TestFigureFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void elements_data()
    {
        QTest::addColumn<Design>("design");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("mail");
        QTest::newRow("without limits the target says what it takes")
            << digest("") << QString() << u"p99 1 d 5 h"_s;
        QTest::newRow("a limit with room")
            << digest(", max_latency: 40h") << u"✓ slack 11 h 9 min"_s << u"✓ slack 11 h 9 min"_s;
        QTest::newRow("a limit that is nearly used up")
            << digest(", max_latency: 30h") << u"! slack 1 h 9 min"_s << u"! slack 1 h 9 min"_s;
        QTest::newRow("a limit that is missed")
            << digest(", max_latency: 1d") << u"✕ 4 h 51 min too slow"_s
            << u"✕ 4 h 51 min too slow"_s;
        QTest::newRow("data that is too old")
            << digest(", max_staleness: {export: 4h}") << u"✕ 1 h 5 min too old"_s
            << u"✕ 1 h 5 min too old"_s;
        QTest::newRow("due in time, and no limit")
            << digest(", due: \"30 6 * * *\"") << QString() << u"✓ 25 min early"_s;
        QTest::newRow("due is missed while the limit is met")
            << digest(", max_latency: 40h, due: \"3 6 * * *\"") << u"✓ slack 11 h 9 min"_s
            << u"✕ 2 min too late"_s;
        QTest::newRow("an unknown latency makes the slack the most there can be")
            << digest(", max_latency: 40h", "", "owner: x") << u"✓ slack at most 11 h 9 min"_s
            << u"✓ slack at most 11 h 9 min"_s;
    }

    void elements()
    {
        QFETCH(Design, design);
        QCOMPARE(design.elements.size(), 5);
        const FigureFaces faces = computedFaces(design);
        QTEST(faces.elements.value(u"score"_s).figure.text, "score");
        QTEST(faces.elements.value(u"mail"_s).figure.text, "mail");
        QCOMPARE(faces.elements.value(u"table"_s).figure.text, QString());
    }

    void flagsTellHowTheirLimitsStand()
    {
        const auto flag = [](const QByteArray &ofMail) {
            return computedFaces(digest(ofMail)).elements.value(u"mail"_s).flag;
        };
        QCOMPARE(flag(""), std::nullopt);
        QCOMPARE(flag(", max_latency: 40h"), std::optional(Standing::Met));
        QCOMPARE(flag(", max_latency: 40h, max_staleness: {export: 5h10min}"),
                 std::optional(Standing::Tight));
        QCOMPARE(flag(", max_latency: 1d"), std::optional(Standing::Missed));
    }

    void theCriticalPathIsWrittenOnItsFlows()
    {
        const FigureFaces faces = computedFaces(digest(", max_latency: 1d"));
        for (const FlowFigure &flow : faces.flows) {
            QVERIFY(flow.isCritical);
            QCOMPARE(flow.critical, std::optional(Standing::Missed));
        }
        QCOMPARE(faces.flows.size(), 4);
        QCOMPARE(textOn(faces, "table", "mail"), u"✕ p99 1 d 5 h"_s);
        QCOMPARE(textOn(faces, "export", "score"), QString());
    }

    void aFlowWithALimitSaysItsAge()
    {
        const FigureFaces faces = computedFaces(digest("", ", max_age: {export: 4h}"));
        QCOMPARE(textOn(faces, "table", "mail"), u"✕ age 5 h of 4 h"_s);
    }

    void theChosenTargetShowsItsPath()
    {
        const DesignFigures of = figured(digest(""));
        QVERIFY(!figureFaces(of).flows.contains({u"table"_s, u"mail"_s}));
        QCOMPARE(textOn(figureFaces(of, u"mail"_s), "table", "mail"), u"p99 1 d 5 h"_s);
    }

    void whatIsSimulatedYetKeepsItsOldFigure()
    {
        const Design before = page(", max_latency: 20ms");
        const FigureFaces old = figureFaces(figured(before));
        QVERIFY(old.elements.value(u"page"_s).figure.text.startsWith(u"✓ slack "));
        const Design now = page(", max_latency: 30ms");
        const FigureFaces exact = figureFaces(figured(now, 0), {}, false);
        QCOMPARE(exact.elements.value(u"page"_s).figure.text, QString());
        const FigureFaces shown = withOld(exact, old);
        QCOMPARE(shown.elements.value(u"page"_s).figure.text,
                 old.elements.value(u"page"_s).figure.text);
        QVERIFY(shown.elements.value(u"page"_s).figure.isOld);
        QVERIFY(shown.flows.value({u"model"_s, u"page"_s}).isCritical);
    }

    void exactFiguresDontWaitForThoseThatAreSimulated()
    {
        const Design design = digest(", max_latency: 40h");
        const FigureFaces shown = withOld(figureFaces(figured(design, 0), {}, false), {});
        QVERIFY(!shown.elements.value(u"mail"_s).figure.isOld);
        QCOMPARE(shown, computedFaces(design));
    }

    void theNaturalTempoStandsBesideTheCurrentOne()
    {
        const DesignFigures of = figured(page(", max_latency: 2h"));
        const auto faces = elementFaces(of.design, figureFaces(of));
        QCOMPARE(faces.at(1).live.natural, std::optional(Tempo::Batch));
        QCOMPARE(faces.at(1).caption, u"real-time, could be batch"_s);
        QCOMPARE(elementFaces(of.design).at(1).caption, u"real-time"_s);
    }

    void explanations_data()
    {
        QTest::addColumn<Design>("design");
        QTest::addColumn<QString>("element");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("the limit, what it takes, the worst case, and how it was come by")
            << digest(", max_latency: 30h") << u"mail"_s
            << QStringList{
                   u"“Mail” reflects “Reading” 17 h 5 min later on average and 1 d 5 h 5 min later "
                   "in the worst case. The limit of 1 d 6 h is met with 1 h 9 min to spare, "
                   "judged at p99."_s,
                   u"Say “Reading” happens just after 01:00. It waits 1 h for “Export”, which "
                   "starts at 02:00 and takes 20 min. It waits 23 h 40 min for “Score”, which "
                   "starts at 02:00 the next day and takes 3 h 30 min. It waits 30 min for "
                   "“Mail”, which starts at 06:00 and takes 5 min. So “Mail” reflects it at "
                   "06:05."_s,
                   u"Exact, over every moment of 1 d. Judged at p99."_s,
                   u"Its tempo: Batch. Any slower tempo would miss a limit."_s};
        QTest::newRow("nothing is asked of it")
            << digest("") << u"score"_s
            << QStringList{u"No limit asks anything of it. Say how soon “Mail” must react, or how "
                           "old its data may be, and its slack is shown."_s,
                           u"It is ready 30 min before “Mail” reads it."_s, u"Its tempo: Batch."_s};
        QTest::newRow("too late")
            << digest(", due: \"3 6 * * *\"") << u"mail"_s
            << QStringList{u"When it is due, its run is 2 min late. 100 % of the runs come too "
                           "late."_s};
    }

    void explanations()
    {
        QFETCH(Design, design);
        QFETCH(QString, element);
        QFETCH(QStringList, lines);
        const QStringList said = explainedFigures(figured(design), element).split(u'\n');
        QCOMPARE(said.mid(0, lines.size()), lines);
    }

    void simulatedFiguresSaySo()
    {
        const QString said = explainedFigures(figured(page(", max_latency: 20ms")), u"page"_s);
        QVERIFY2(said.contains(u"Simulated, because "), qPrintable(said));
    }

    void aFlowSaysItsAgesAndItsPath()
    {
        const DesignFigures of = figured(digest("", ", max_age: {export: 6h}"));
        QCOMPARE(explainedFigures(of, FlowKey{u"table"_s, u"mail"_s}).section(u'\n', 0, 0),
                 u"What “Mail” gets of “Export” from “Table” is always 5 h old. The limit of 6 h "
                 "is met with 1 h to spare, judged at p99."_s);
        QVERIFY(explainedFigures(of, FlowKey{u"score"_s, u"table"_s})
                    .startsWith(u"On the critical path: "));
        QCOMPARE(explainedFigures(of, FlowKey{u"reading"_s, u"export"_s}), QString());
    }
};

QTEST_MAIN(TestFigureFaces)
#include "tst_figurefaces.moc"
