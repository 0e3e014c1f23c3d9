#include "model/decision/ladder.h"
#include "model/timing/pathtiming.h"
#include "model/timing/schedule.h"
#include "tests/model/decision/ladderdesigns.h"

#include <QTest>

#include <cmath>

using namespace tempo;

namespace {

using Figures = QList<RungFigures>;

/// reading (10/s) -> build (02:00, 20 min) -> score (04:00, 30 min), worth 0.001 each.
Design digest(Decay::Shape shape, double span)
{
    Design design;
    add(design, "reading", Kind::Event).rate = Rate(10);
    Element &build = add(design, "build", Kind::Job, 1200);
    build.schedule = *Cron::parse(u"0 2 * * *");
    build.cost.perRun = 3;
    build.cost.perHour = 2;
    Element &score = add(design, "score", Kind::Prediction, 1800);
    score.schedule = *Cron::parse(u"0 4 * * *");
    score.cost.perHour = 1;
    score.value = Value{0.001, Rate(10), Decay{shape, Duration(span), Duration(1)}};
    draw(design, "reading", "build");
    draw(design, "build", "score");
    return design;
}

/// The same without schedules.
Design realTime(double halfLife)
{
    Design design = digest(Decay::Shape::HalfLife, halfLife);
    for (const char *stage : {"build", "score"}) {
        Element &element = design.elements[id(stage)];
        element.schedule.reset();
        element.latency = Latency::constant(Duration(0.1));
    }
    return design;
}

std::optional<double> keptBy(const Design &design)
{
    const Graph data(design);
    const auto reaction = PathTiming(design, data).distribution({Question::Reaction, 0, 2});
    const Value &value = *design.element(id("score")).value;
    return reaction ? std::optional(keptShare(*value.decay, *reaction)) : std::nullopt;
}

const LadderStep &step(const Ladder &ladder, const char *title)
{
    return *std::ranges::find(ladder.rungs, id(title), &LadderStep::title);
}

} // namespace

/// Checks which rung is recommended, and the figures that it is recommended by.
class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recommendations_data();
    void recommendations();
    void frontier();
    void slower();
    void usualRungs();
    void ownRungs();
    void figuresOfADigest();
    void reflex();
    void gatesCountWithWhatIsBehindThem();
    void unknownReactions();
    void withoutDecayThereIsNoLadder();
};

void TestLadder::recommendations_data()
{
    QTest::addColumn<Figures>("rungs");
    QTest::addColumn<double>("keepShare");
    QTest::addColumn<int>("expected"); // -1: none
    const RungFigures nightly{86400, 0.96, 96};
    const RungFigures hourly{3600, 0.99, 700};
    const RungFigures event{0, 1, 2600};
    QTest::newRow("the cheapest that keeps enough") << Figures{nightly, hourly, event} << 0.95 << 0;
    QTest::newRow("a stricter share") << Figures{nightly, hourly, event} << 0.97 << 1;
    QTest::newRow("everything") << Figures{nightly, hourly, event} << 1.0 << 2;
    QTest::newRow("exactly the share, but for rounding")
        << Figures{{86400, 0.3 * 0.95 - 1e-12, 1}, {0, 0.3, 9}} << 0.95 << 0;
    QTest::newRow("measured against the fastest and not against everything")
        << Figures{{86400, 0.48, 10}, {0, 0.5, 90}} << 0.95 << 0;
    QTest::newRow("the fastest counts wherever it stands")
        << Figures{event, {86400, 0.5, 1}} << 0.95 << 0;
    QTest::newRow("a faster rung may be cheaper") << Figures{hourly, {0, 1, 100}} << 0.95 << 1;
    QTest::newRow("the slowest of the same cost")
        << Figures{{0, 1, 5}, {60, 1, 5}, {3600, 0.99, 5}, {86400, 0.2, 5}} << 0.95 << 2;
    QTest::newRow("a rung of unknown cost is passed over")
        << Figures{{86400, 0.99, {}}, hourly, event} << 0.95 << 1;
    QTest::newRow("a rung that keeps nobody knows what is passed over")
        << Figures{{86400, {}, 1}, hourly, event} << 0.95 << 1;
    QTest::newRow("nobody knows what the fastest keeps")
        << Figures{nightly, {0, {}, 1}} << 0.95 << -1;
    QTest::newRow("no cost is known") << Figures{{86400, 1, {}}, {0, 1, {}}} << 0.95 << -1;
    QTest::newRow("no rungs") << Figures{} << 0.95 << -1;
}

void TestLadder::recommendations()
{
    QFETCH(Figures, rungs);
    QFETCH(double, keepShare);
    QTEST(int(recommendedRung(rungs, keepShare).value_or(-1)), "expected");
}

void TestLadder::frontier()
{
    const Figures rungs{{86400, 0.9, 50}, {3600, 0.9, 60}, {900, 0.95, 40},
                        {60, 0.99, 200},  {1, 0.99, 200},  {0, 1, {}}};
    const QList<bool> expected{false, false, true, true, true, false};
    for (qsizetype i = 0; i < rungs.size(); ++i)
        QCOMPARE(isEfficient(rungs, i), expected.at(i));
}

void TestLadder::slower()
{
    const Figures rungs{{604800, 0, 0}, {86400, 0, 0}, {3600, 0, 0}, {0, 0, 0}};
    QCOMPARE(oneStepSlower(rungs, 0), std::optional<qsizetype>(2));
    QCOMPARE(oneStepSlower(rungs, 1800), std::optional<qsizetype>(2));
    QCOMPARE(oneStepSlower(rungs, 3600), std::optional<qsizetype>(1));
    QVERIFY(!oneStepSlower(rungs, 604800));
}

void TestLadder::usualRungs()
{
    Design design;
    design.header.timezone = QStringLiteral("Europe/Berlin");
    QList<double> periods;
    for (const Rung &rung : rungsOf(Element()))
        periods << periodOf(design, rung);
    // Nights and weeks are an hour longer once a year.
    QCOMPARE(periods, (QList<double>{608400, 90000, 21600, 3600, 900, 60, 0}));
}

void TestLadder::ownRungs()
{
    Design design = digest(Decay::Shape::HalfLife, 86400);
    Alternative daily;
    daily.title = QStringLiteral("daily");
    daily.every = Duration(86400);
    daily.latency = Latency::constant(Duration(600));
    daily.costPerMonth = 50;
    Alternative live;
    live.title = QStringLiteral("live");
    live.trigger = QStringLiteral("event");
    live.latency = Latency::constant(Duration(1));
    design.elements[id("score")].alternatives = {daily, live};
    const auto ladder = tempoLadder(design, id("score"), keptBy);
    QVERIFY(ladder);
    QCOMPARE(ladder->rungs.size(), 2);
    QCOMPARE(ladder->rungs.at(0).figures.costPerMonth, std::optional(50.0));
    QVERIFY(ladder->rungs.at(0).costs.isEmpty());
    // Uniform on [600, 87000] with k T = ln 2.
    const double kept = std::exp2(-600.0 / 86400) * 0.5 / std::log(2);
    QVERIFY(std::abs(*ladder->rungs.at(0).figures.kept - kept) < 1e-9);
    QVERIFY(std::abs(*ladder->rungs.at(1).figures.kept - std::exp2(-1.0 / 86400)) < 1e-12);
    QVERIFY(ladder->rungs.at(1).figures.costPerMonth > 730); // 10/s keep more than one busy
}

void TestLadder::figuresOfADigest()
{
    // Linear over 100 days: the nightly reaction of 50 min to 24 h 50 min keeps all but half a day.
    const Design design = digest(Decay::Shape::Linear, 100 * 86400);
    const auto ladder = tempoLadder(design, id("score"), keptBy);
    QVERIFY(ladder);
    QCOMPARE(ladder->rungs.size(), 7);
    const LadderStep &nightly = step(*ladder, "nightly");
    const double lost = (43200 + 3000) / 8640000.0;
    QVERIFY(std::abs(*nightly.figures.kept - (1 - lost)) < 1e-9);
    QVERIFY(std::abs(*nightly.value->lostPerMonth - 26280 * lost) < 1e-6);
    const double nights = 365.0 / 12;
    QVERIFY(std::abs(*nightly.figures.costPerMonth - nights * (3 + 2.0 / 3 + 0.5)) < 1e-9);
    QCOMPARE(nightly.figures.costPerMonth, ladder->current.figures.costPerMonth);
    QVERIFY(nightly.isEfficient);
    QCOMPARE(nightly.band, std::optional(Tempo::Batch));
    QCOMPARE(ladder->rungs.last().band, std::optional(Tempo::Batch)); // it takes 20 min, at once
    // Built at 02:00 and scored at 04:00: 2 h 30 min instead of 50 min after the night's start.
    QVERIFY(std::abs(*ladder->current.figures.kept - (1 - (43200 + 9000) / 8640000.0)) < 1e-9);
    QCOMPARE(ladder->rungs.at(*ladder->recommended).title, id("weekly"));
    QCOMPARE(*ladder->slower, 0);
    QVERIFY(*ladder->savedPerMonth > 100);
    // Half a week and 50 min, instead of half a day and 150 min.
    const double later = (302400 + 3000 - 43200 - 9000) / 8640000.0;
    QVERIFY(std::abs(*ladder->lostPerMonthWhenSlower - 26280 * later) < 1e-6);
    QVERIFY(!ladder->isReflex);
}

void TestLadder::reflex()
{
    const Design design = realTime(21 * 86400);
    const auto ladder = tempoLadder(design, id("score"), keptBy);
    QVERIFY(ladder);
    QCOMPARE(ladder->current.band, std::optional(Tempo::RealTime));
    QCOMPARE(ladder->current.figures.period, 0.0);
    // Half a week of three weeks' half-life costs a tenth; half a night next to nothing.
    QCOMPARE(ladder->rungs.at(*ladder->recommended).title, id("nightly"));
    QVERIFY(ladder->isReflex);
    QVERIFY(*ladder->savedPerMonth > 2000);
    QCOMPARE(ladder->rungs.at(*ladder->slower).title, id("every minute"));

    const auto urgent = tempoLadder(realTime(5), id("score"), keptBy);
    QVERIFY(urgent);
    QCOMPARE(urgent->rungs.at(*urgent->recommended).title, id("on each event"));
    QVERIFY(!urgent->isReflex);
    QVERIFY(std::abs(*urgent->savedPerMonth) < 1e-9);
}

void TestLadder::gatesCountWithWhatIsBehindThem()
{
    // A stage that reads something on the side waits behind a gate: 15 min and what it takes are
    // more than a near-real-time stage may take, as for one that has the schedule itself.
    Design design = realTime(60);
    const auto bands = [](const Design &of) {
        const auto ladder = tempoLadder(of, id("score"), keptBy);
        QList<Tempo> found;
        for (const LadderStep &rung : ladder->rungs)
            found << *rung.band;
        return found;
    };
    const QList<Tempo> expected{Tempo::Batch, Tempo::Batch,        Tempo::Batch,   Tempo::Batch,
                                Tempo::Batch, Tempo::NearRealTime, Tempo::RealTime};
    QCOMPARE(bands(design), expected);
    add(design, "lake", Kind::Store);
    draw(design, "lake", "build");
    QCOMPARE(bands(design), expected);
}

void TestLadder::unknownReactions()
{
    const auto ladder = tempoLadder(realTime(60), id("score"),
                                    [](const Design &) { return std::optional<double>(); });
    QVERIFY(ladder);
    QVERIFY(!ladder->recommended && !ladder->savedPerMonth && !ladder->lostPerMonthWhenSlower);
    QVERIFY(!ladder->current.value);
    QVERIFY(ladder->current.figures.costPerMonth);
}

void TestLadder::withoutDecayThereIsNoLadder()
{
    Design design = realTime(60);
    design.elements[id("score")].value->decay.reset();
    QVERIFY(!tempoLadder(design, id("score"), keptBy));
    design.elements[id("score")].value.reset();
    QVERIFY(!tempoLadder(design, id("score"), keptBy));
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
