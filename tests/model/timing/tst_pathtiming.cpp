#include "model/timing/pathtiming.h"
#include "model/timing/schedule.h"
#include "tests/model/timing/cases.h"

#include <QTest>

#include <array>

using namespace tempo;

namespace {

using Ask = std::optional<PathTime> (PathTiming::*)(int, int) const;

/// The figures of a design, by the names of an origin and a target.
std::optional<PathTime> timeOf(const Design &design, Ask question, const QString &from,
                               const QString &to)
{
    const Graph data(design);
    const PathTiming timing(design, data);
    return (timing.*question)(int(design.elements.indexOf(from)), int(design.elements.indexOf(to)));
}

Element stage(const char *id, Kind kind, double everyMinutes, double offset, double latency)
{
    Element element;
    element.id = QString::fromLatin1(id);
    element.kind = kind;
    element.every = Duration(60 * everyMinutes);
    element.offset = Duration(60 * offset);
    element.latency = Latency::constant(Duration(60 * latency));
    return element;
}

/// The example of the timing semantics; \a run is the job's, in minutes.
Design digest(double run)
{
    Design design;
    Element reading;
    reading.id = QStringLiteral("reading");
    reading.kind = Kind::Event;
    for (const Element &element :
         {reading, stage("export", Kind::Source, 60, 0, 20),
          stage("score", Kind::Job, 1440, 120, run), stage("mail", Kind::Action, 1440, 360, 5)}) {
        if (design.elements.size() > 0) {
            Flow flow;
            flow.from = design.elements.at(design.elements.size() - 1).first;
            flow.to = element.id;
            design.flows << flow;
        }
        design.elements.set(element.id, element);
    }
    return design;
}

bool isClose(double one, double other)
{
    return std::abs(one - other) <= 1e-6;
}

/// The figures that differ from what is expected, as text for the failure.
QString differing(const PathTime &found, const QJsonObject &expected)
{
    const QList<std::pair<QString, double>> figures{
        {QStringLiteral("best"), found.best}, {QStringLiteral("mean"), *found.mean},
        {QStringLiteral("p50"), *found.p50},  {QStringLiteral("p95"), *found.p95},
        {QStringLiteral("p99"), *found.p99},  {QStringLiteral("worst"), *found.worst}};
    QStringList differing;
    for (const auto &[name, figure] : figures) {
        if (!isClose(figure, expected[name].toDouble()))
            differing << QStringLiteral("%1 is %2, not %3")
                             .arg(name)
                             .arg(figure)
                             .arg(expected[name].toDouble());
    }
    return differing.join(u", ");
}

} // namespace

/// Checks exact figures against a published tool for chains, evaluated graphs, and what anybody can
/// work out by hand.
class TestPathTiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chains_data();
    void chains();
    void chainsWithPercentiles_data();
    void chainsWithPercentiles();
    void graphs_data();
    void graphs();
    void theNightlyDigest_data();
    void theNightlyDigest();
    void aYearOfDaylightSaving();
    void whatIsNotExactHasNoAnswer_data();
    void whatIsNotExactHasNoAnswer();
    void unknownLatenciesMakeLowerBounds();
    void overrunsSkipRuns();
    void theWorstPathPartByPart_data();
    void theWorstPathPartByPart();
    void clocksOfUnknownPhase_data();
    void clocksOfUnknownPhase();
    void distributionsMeetTheirFigures_data();
    void distributionsMeetTheirFigures();
    void clocksThatDependOnEachOtherHaveBounds();
};

void TestPathTiming::chains_data()
{
    QTest::addColumn<QJsonArray>("stages");
    QTest::addColumn<double>("worst");
    QTest::addColumn<double>("mean");
    for (const QJsonValue &one : casesOf("chains_random"))
        QTest::addRow("%s", qPrintable(one[u"id"].toString()))
            << one[u"stages"].toArray() << one[u"mrt"].toDouble() << one[u"mean"].toDouble();
}

void TestPathTiming::chains()
{
    QFETCH(QJsonArray, stages);
    QFETCH(double, worst);
    QFETCH(double, mean);
    const Design design = chainOf(stages);
    const QString last = QStringLiteral("stage%1").arg(stages.size());
    for (const Ask question : {&PathTiming::reaction, &PathTiming::staleness}) {
        const auto found = timeOf(design, question, QStringLiteral("event"), last);
        QVERIFY(found);
        QCOMPARE(found->worst, worst);
        QVERIFY2(std::abs(*found->mean - mean) < 1e-6, qPrintable(QString::number(*found->mean)));
    }
}

void TestPathTiming::chainsWithPercentiles_data()
{
    QTest::addColumn<QJsonArray>("stages");
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue &one : casesOf("chains")) {
        QJsonArray stages;
        for (const QJsonValue &stage : one[u"inputs"][u"stages"].toArray())
            stages.append(QJsonArray{stage[u"period"], stage[u"offset"], stage[u"runtime"]});
        QTest::addRow("%s", qPrintable(one[u"id"].toString()))
            << stages << one[u"expected"].toObject();
    }
}

void TestPathTiming::chainsWithPercentiles()
{
    QFETCH(QJsonArray, stages);
    QFETCH(QJsonObject, expected);
    QJsonObject figures = expected[u"percentiles_reaction"].toObject();
    figures[u"best"] = expected[u"min_age_at_publication"];
    figures[u"mean"] = expected[u"mean_reaction_uniform_event"];
    figures[u"worst"] = expected[u"max_reaction"];
    const auto found = timeOf(chainOf(stages), &PathTiming::reaction, QStringLiteral("event"),
                              QStringLiteral("stage%1").arg(stages.size()));
    QVERIFY(found);
    const QString wrong = differing(*found, figures);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestPathTiming::graphs_data()
{
    QTest::addColumn<QJsonObject>("design");
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue &one : casesOf("graphs"))
        QTest::addRow("%s", qPrintable(one[u"id"].toString()))
            << one[u"design"].toObject() << one[u"expected"].toObject();
}

void TestPathTiming::graphs()
{
    QFETCH(QJsonObject, design);
    QFETCH(QJsonObject, expected);
    const Design made = designOf(design);
    for (const QString &target : expected.keys()) {
        const QJsonObject figures = expected[target].toObject();
        for (const auto &[name, question] :
             {std::pair(QStringLiteral("reaction"), &PathTiming::reaction),
              std::pair(QStringLiteral("staleness"), &PathTiming::staleness)}) {
            const QJsonObject byOrigin = figures[name].toObject();
            for (const QString &origin : byOrigin.keys()) {
                const auto found = timeOf(made, question, origin, target);
                QVERIFY(found);
                const QString wrong = differing(*found, byOrigin[origin].toObject());
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(name + u' ' + origin + u" → " + target + u": " + wrong));
            }
        }
    }
}

/// An hourly export readable 20 min later, a job at 02:00, a mail at 06:00 that takes 5 min.
void TestPathTiming::theNightlyDigest_data()
{
    QTest::addColumn<double>("run");
    QTest::addColumn<TimeFigures>("reaction");
    QTest::addColumn<double>("age");
    const auto minutes = [](double best, double worst) {
        const double span = worst - best;
        return TimeFigures{60 * best,
                           30 * (best + worst),
                           60 * (best + 0.5 * span),
                           60 * (best + 0.95 * span),
                           60 * (best + 0.99 * span),
                           60 * worst};
    };
    QTest::newRow("3 h 30: in time") << 210.0 << minutes(305, 1745) << 305.0;
    QTest::newRow("4 h: the tie can be read") << 240.0 << minutes(305, 1745) << 305.0;
    QTest::newRow("4 h 10: yesterday's file") << 250.0 << minutes(1745, 3185) << 1745.0;
}

void TestPathTiming::theNightlyDigest()
{
    QFETCH(double, run);
    QFETCH(TimeFigures, reaction);
    QFETCH(double, age);
    const Design design = digest(run);
    const auto found
        = timeOf(design, &PathTiming::reaction, QStringLiteral("reading"), QStringLiteral("mail"));
    QVERIFY(found);
    QCOMPARE(found->best, reaction.best);
    QCOMPARE(*found->mean, reaction.mean);
    QCOMPARE(*found->p50, reaction.p50);
    QCOMPARE(*found->p95, reaction.p95);
    QCOMPARE(*found->p99, reaction.p99);
    QCOMPARE(found->worst, reaction.worst);
    const auto staleness
        = timeOf(design, &PathTiming::staleness, QStringLiteral("export"), QStringLiteral("mail"));
    QVERIFY(staleness);
    QCOMPARE(staleness->best, 60 * age);
    QCOMPARE(staleness->worst, 60 * age);
}

/// 06:00 in Berlin comes 23 hours after 06:00 on the last Sunday of March and 25 in October.
void TestPathTiming::aYearOfDaylightSaving()
{
    Design design = digest(210);
    design.header.timezone = QStringLiteral("Europe/Berlin");
    design.elements[QStringLiteral("mail")].every.reset();
    design.elements[QStringLiteral("mail")].offset.reset();
    design.elements[QStringLiteral("mail")].schedule = *Cron::parse(u"0 6 * * *");
    const Graph data(design);
    const PathTiming timing(design, data);
    const auto found = timing.reaction(0, int(design.elements.indexOf(QStringLiteral("mail"))));
    QVERIFY(found);
    QCOMPARE(found->horizon, std::optional(365.0 * 86'400));
    // The job reads the export of 01:00 UTC at 02:00. Its file goes out at 05:00 UTC in winter, one
    // hour too early for it, so the next day; and at 04:00 in summer likewise.
    QCOMPARE(found->best, 3600.0 * 27 + 300);
    QCOMPARE(found->worst, 3600.0 * 52 + 300);
}

void TestPathTiming::whatIsNotExactHasNoAnswer_data()
{
    QTest::addColumn<Design>("design");
    const auto changed = [](auto change) {
        Design design = digest(210);
        change(design);
        return design;
    };
    QTest::newRow("a random latency") << changed([](Design &design) {
        Latency latency;
        latency.family = Family::Lognormal;
        latency.p50 = Duration(100);
        latency.p95 = Duration(200);
        design.elements[QStringLiteral("score")].latency = latency;
    });
    QTest::newRow("runs that pile up") << changed([](Design &design) {
        design.elements[QStringLiteral("score")].latency = Latency::constant(Duration(90'000));
        design.elements[QStringLiteral("score")].operate.overrun = Overrun::Queue;
    });
    QTest::newRow("a cycle") << changed([](Design &design) {
        Flow back;
        back.from = QStringLiteral("score");
        back.to = QStringLiteral("export");
        design.flows << back;
    });
    QTest::newRow("more publications than the cap") << changed(
        [](Design &design) { design.elements[QStringLiteral("export")].every = Duration(0.001); });
    QTest::newRow("runs closer together than a nanosecond") << changed(
        [](Design &design) { design.elements[QStringLiteral("export")].every = Duration(1e-10); });
    QTest::newRow("a period of four centuries") << changed([](Design &design) {
        design.elements[QStringLiteral("export")].every = Duration(400 * 366 * 86'400.0);
    });
    QTest::newRow("a latency of four centuries") << changed([](Design &design) {
        design.elements[QStringLiteral("score")].latency
            = Latency::constant(Duration(400 * 366 * 86'400.0));
    });
    QTest::newRow("transport that takes four centuries") << changed([](Design &design) {
        design.flows.last().latency = Latency::constant(Duration(400 * 366 * 86'400.0));
    });
    QTest::newRow("ten years on the way from a stage that publishes every second")
        << changed([](Design &design) {
               design.elements[QStringLiteral("export")].every = Duration(1);
               design.flows.last().latency = Latency::constant(Duration(10 * 366 * 86'400.0));
           });
    QTest::newRow("schedules that meet once in two centuries") << changed([](Design &design) {
        design.elements[QStringLiteral("export")].every = Duration(79'999);
        design.elements[QStringLiteral("score")].every = Duration(79'998);
        design.elements[QStringLiteral("mail")].every = Duration(79'999);
    });
}

void TestPathTiming::whatIsNotExactHasNoAnswer()
{
    QFETCH(const Design, design);
    const Graph data(design);
    TimingOptions options;
    options.simulation.samples = 0;
    QVERIFY(!PathTiming(design, data, options)
                 .reaction(int(design.elements.indexOf(QStringLiteral("reading"))),
                           int(design.elements.indexOf(QStringLiteral("mail")))));
}

void TestPathTiming::unknownLatenciesMakeLowerBounds()
{
    Design design = digest(210);
    design.elements[QStringLiteral("score")].latency.reset();
    const Graph data(design);
    const auto found = PathTiming(design, data)
                           .reaction(0, int(design.elements.indexOf(QStringLiteral("mail"))));
    QVERIFY(found);
    QVERIFY(!found->complete);
    QCOMPARE(found->worst, 60.0 * 1745);
}

/// A run of 26 hours of a daily job: every other run is left out.
void TestPathTiming::overrunsSkipRuns()
{
    const Design design = digest(26 * 60);
    const auto found
        = timeOf(design, &PathTiming::staleness, QStringLiteral("export"), QStringLiteral("score"));
    QVERIFY(found);
    QCOMPARE(found->best, 3600.0 * 27);
    QCOMPARE(found->worst, 3600.0 * (27 + 48));
}

void TestPathTiming::theWorstPathPartByPart_data()
{
    QTest::addColumn<Ask>("question");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("path"); // minutes
    const auto row = [](const char *name, Ask question, const char *target, const char *path) {
        QTest::newRow(name) << question << QString::fromLatin1(target)
                            << QString::fromLatin1(path).split(QStringLiteral(", "));
    };
    row("an event just after 01:00 misses the export that the job reads", &PathTiming::reaction,
        "mail",
        "export waiting 60, export running 20, score waiting 1420, score running 210, mail waiting "
        "30, "
        "mail running 5");
    row("the mail at 06:00 holds the export of 01:00", &PathTiming::staleness, "mail",
        "export running 20, score waiting 40, score running 210, mail waiting "
        "30, "
        "mail running 5");
    row("a file is in use until the next one is there", &PathTiming::staleness, "score",
        "export running 20, score waiting 40, score running 210, "
        "score waiting 1440");
}

void TestPathTiming::theWorstPathPartByPart()
{
    QFETCH(Ask, question);
    QFETCH(QString, target);
    QFETCH(QStringList, path);
    const Design design = digest(210);
    const auto found = timeOf(design, question, QStringLiteral("reading"), target);
    QVERIFY(found);
    QStringList parts;
    Ticks sum = 0;
    for (const PathPart &part : found->worstPath) {
        static constexpr std::array kinds{"waiting", "reading", "running", "transport"};
        parts << QStringLiteral("%1 %2 %3")
                     .arg(design.elements.at(part.place).first,
                          QLatin1String(kinds[size_t(part.kind)]))
                     .arg(part.time / ticksPerSecond / 60);
        sum += part.time;
    }
    QCOMPARE(secondsOf(sum), found->worst);
    QCOMPARE(parts, path);
}

/// The digest with some of its offsets unknown: independent waits are added to what is left.
void TestPathTiming::clocksOfUnknownPhase_data()
{
    QTest::addColumn<QStringList>("free");
    QTest::addColumn<bool>("isExact");
    QTest::addColumn<double>("best"); // minutes
    QTest::addColumn<double>("worst");
    // Alone, the export takes 20 to 80 min, the job 210 to 1650, the mail 5 to 1445.
    QTest::newRow("all of them") << QStringList{QStringLiteral("export"), QStringLiteral("score"),
                                                QStringLiteral("mail")}
                                 << true << 235.0 << 3175.0;
    QTest::newRow("the export: a wait before the rest, which takes 245 to 1685")
        << QStringList{QStringLiteral("export")} << true << 20.0 + 245 << 80.0 + 1685;
    QTest::newRow("the mail: 5 to 1445 after 230 to 1730, or 1670 from 01:00 on")
        << QStringList{QStringLiteral("mail")} << true << 275.0 << 1710.0 + 1445;
    QTest::newRow("the job, between two known clocks")
        << QStringList{QStringLiteral("score")} << false << 245.0 << 3125.0;
}

void TestPathTiming::clocksOfUnknownPhase()
{
    QFETCH(QStringList, free);
    QFETCH(bool, isExact);
    Design design = digest(210);
    for (const QString &id : std::as_const(free))
        design.elements[id].offset.reset();
    const auto found
        = timeOf(design, &PathTiming::reaction, QStringLiteral("reading"), QStringLiteral("mail"));
    QVERIFY(found);
    QCOMPARE(found->method == Method::Exact, isExact);
    QCOMPARE(found->mean.has_value(), isExact);
    QTEST(found->best / 60, "best");
    QTEST(*found->worst / 60, "worst");
}

/// Two clocks side by side, the later of which decides.
void TestPathTiming::clocksThatDependOnEachOtherHaveBounds()
{
    Design design;
    Element event;
    event.id = QStringLiteral("event");
    event.kind = Kind::Event;
    design.elements.set(event.id, event);
    for (const auto &[id, every] : {std::pair("slow", 60.0), std::pair("quick", 10.0)}) {
        Element job = stage(id, Kind::Job, every, 0, 1);
        job.offset.reset();
        design.elements.set(job.id, job);
    }
    Element last = stage("last", Kind::Prediction, 1, 0, 2);
    last.every.reset();
    last.offset.reset();
    design.elements.set(last.id, last);
    for (const QString &id : {QStringLiteral("slow"), QStringLiteral("quick")}) {
        Flow in;
        in.from = event.id;
        in.to = id;
        Flow out;
        out.from = id;
        out.to = last.id;
        design.flows << in << out;
    }
    const auto latest = timeOf(design, &PathTiming::reaction, event.id, last.id);
    QVERIFY(latest);
    QCOMPARE(latest->method, Method::Bounds);
    QCOMPARE(latest->best, 180.0);
    QCOMPARE(latest->worst, 63 * 60.0);
    QVERIFY(!latest->p99);
    design.elements[last.id].join = Join::Any;
    QCOMPARE(timeOf(design, &PathTiming::reaction, event.id, last.id)->worst, 13 * 60.0);
}

void TestPathTiming::distributionsMeetTheirFigures_data()
{
    QTest::addColumn<QStringList>("withoutOffset");
    QTest::newRow("clocks of known phase") << QStringList{};
    QTest::newRow("one of unknown phase") << QStringList{QStringLiteral("mail")};
    QTest::newRow("two of unknown phase")
        << QStringList{QStringLiteral("score"), QStringLiteral("mail")};
    QTest::newRow("all of unknown phase")
        << QStringList{QStringLiteral("export"), QStringLiteral("score"), QStringLiteral("mail")};
}

void TestPathTiming::distributionsMeetTheirFigures()
{
    QFETCH(QStringList, withoutOffset);
    Design design = digest(210);
    for (const QString &stage : withoutOffset)
        design.elements[stage].offset.reset();
    const Graph data(design);
    const PathTiming timing(design, data);
    const auto isNear = [](double one, double other) { return std::abs(one - other) < 0.05; };
    const auto meets = [&](const std::optional<PathTime> &time,
                           const std::optional<TimeDistribution> &whole) {
        return time && whole && isNear(time->best, whole->best())
            && isNear(*time->mean, whole->mean()) && isNear(*time->p50, whole->quantile(0.5))
            && isNear(*time->p95, whole->quantile(0.95))
            && isNear(*time->p99, whole->quantile(0.99)) && isNear(*time->worst, whole->worst());
    };
    QVERIFY(meets(timing.reaction(0, 3), timing.distribution({Question::Reaction, 0, 3})));
    QVERIFY(meets(timing.staleness(1, 3), timing.distribution({Question::Staleness, 1, 3})));
    QVERIFY(!timing.distribution({Question::Reaction, 3, 0}));
}

QTEST_APPLESS_MAIN(TestPathTiming)
#include "tst_pathtiming.moc"
