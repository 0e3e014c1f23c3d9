#include "model/decision/stagecost.h"
#include "model/yaml/reader.h"
#include "tests/model/decision/ladderdesigns.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <functional>

using namespace tempo;

namespace {

using Change = std::function<void(Design &)>;

const auto nothing = [](Design &) {};

/// tick -> job, every hour for half an hour: 2 a run, 10 an hour.
Design scheduled()
{
    Design design;
    add(design, "tick", Kind::Event).rate = Rate(1);
    Element &job = addEvery(design, "job", Kind::Job, 3600, 1800);
    job.cost.perRun = 2;
    job.cost.perHour = 10;
    add(design, "score", Kind::Prediction, 0);
    draw(design, "tick", "job");
    draw(design, "job", "score");
    return design;
}

/// payment (40/s, at most 160/s) -> score, 10 ms within 100 ms: 0.5 an hour.
Design alwaysOn()
{
    Design design;
    Element &payment = add(design, "payment", Kind::Event);
    payment.rate = Rate(40);
    payment.peak = Rate(160);
    Element &score = add(design, "score", Kind::Prediction, 0.01);
    score.maxLatency = Duration(0.1);
    score.cost.perHour = 0.5;
    draw(design, "payment", "score");
    return design;
}

Change changing(const char *name, const std::function<void(Element &)> &change)
{
    return [=](Design &design) { change(design.elements[id(name)]); };
}

StageCost costOf(const Design &design, const char *stage)
{
    return stageCosts(design, id("score"), {id(stage)}).first();
}

} // namespace

/// Checks what stages cost a month.
class TestStageCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data();
    void runs();
    void servers_data();
    void servers();
    void gaps_data();
    void gaps();
    void additions_data();
    void additions();
    void theWaitIsShared();
    void totalsNeedEveryPrice();
    void shippedDesign();
};

void TestStageCost::runs_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<double>("runs");
    QTest::addColumn<double>("busyHours");
    QTest::addColumn<double>("expected");
    const auto ofJob = [](auto change) { return changing("job", change); };
    QTest::newRow("every hour for half an hour") << Change(nothing) << 730.0 << 365.0 << 5110.0;
    QTest::newRow("a run longer than the period drops every other")
        << ofJob([](Element &job) { job.latency = Latency::constant(Duration(5400)); }) << 365.0
        << 547.5 << 6205.0;
    QTest::newRow("a run as long as the period drops none")
        << ofJob([](Element &job) { job.latency = Latency::constant(Duration(3600)); }) << 730.0
        << 730.0 << 8760.0;
    QTest::newRow("three periods, but for rounding") << Change([](Design &design) {
        design.elements[id("job")].every = Duration(0.1);
        design.elements[id("job")].latency = Latency::constant(Duration(0.1));
        add(design, "lake", Kind::Store, 0.2);
        draw(design, "lake", "job");
    }) << 2628000 / 0.3 << 730.0 << 2 * 2628000 / 0.3 + 7300;
    QTest::newRow("queued runs are all made") << ofJob([](Element &job) {
        job.latency = Latency::constant(Duration(5400));
        job.operate.overrun = Overrun::Queue;
    }) << 730.0 << 1095.0 << 12410.0;
    QTest::newRow("a random run counts by its mean") << ofJob([](Element &job) {
        Latency latency;
        latency.family = Family::Exponential;
        latency.mean = Duration(360);
        job.latency = latency;
    }) << 730.0 << 73.0 << 2190.0;
    const auto cron = [&](const char *text, const char *zone = "") {
        return ofJob([=](Element &job) {
            job.every.reset();
            job.offset.reset();
            job.schedule = *Cron::parse(id(text));
            job.timezone = id(zone);
        });
    };
    const double nights = 365.0 / 12;
    QTest::newRow("nightly") << cron("0 2 * * *") << nights << nights / 2 << 7 * nights;
    QTest::newRow("nightly where clocks change")
        << cron("30 2 * * *", "Europe/Berlin") << nights << nights / 2 << 7 * nights;
    QTest::newRow("a cron whose runs are longer than its gaps")
        << cron("*/20 2 * * *") << 2 * nights << nights << 14 * nights;
    QTest::newRow("reading is a part of the run") << Change([](Design &design) {
        add(design, "lake", Kind::Store, 600);
        draw(design, "lake", "job").latency = Latency::constant(Duration(1200));
    }) << 730.0 << 730.0 << 8760.0;
}

void TestStageCost::runs()
{
    QFETCH(Change, change);
    Design design = scheduled();
    change(design);
    const StageCost cost = costOf(design, "job");
    QVERIFY(!cost.isAlwaysOn);
    QVERIFY(cost.gaps.isEmpty());
    QTEST(cost.runs, "runs");
    QTEST(cost.busyHours, "busyHours");
    QTEST(cost.perMonth.value(), "expected");
    // What it triggers runs as often.
    design.elements[id("score")].cost.perRun = 1;
    QTEST(costOf(design, "score").perMonth.value(), "runs");
}

void TestStageCost::servers_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<qint64>("replicas");
    const auto ofScore = [](auto change) { return changing("score", change); };
    QTest::newRow("1.6 erlangs, 90 ms to wait at p99") << Change(nothing) << qint64(3);
    QTest::newRow("at p95 two are enough")
        << Change([](Design &design) { design.header.judgeAt = JudgeAt::P95; }) << qint64(2);
    QTest::newRow("the worst case is sized as p99")
        << Change([](Design &design) { design.header.judgeAt = JudgeAt::Worst; }) << qint64(3);
    QTest::newRow("without a limit they keep up")
        << ofScore([](Element &score) { score.maxLatency.reset(); }) << qint64(2);
    QTest::newRow("with a limit that is missed anyway nobody waits")
        << ofScore([](Element &score) { score.maxLatency = Duration(0.005); }) << qint64(6);
    QTest::newRow("a replica that takes two at once")
        << ofScore([](Element &score) { score.concurrency = 2; }) << qint64(2);
    QTest::newRow("as many as are written")
        << ofScore([](Element &score) { score.replicas = 7; }) << qint64(7);
    QTest::newRow("the rate where there is no peak")
        << changing("payment", [](Element &payment) { payment.peak.reset(); }) << qint64(1);
    QTest::newRow("the value's rate where no event has one") << Change([](Design &design) {
        design.elements[id("payment")].rate.reset();
        design.elements[id("payment")].peak.reset();
        design.elements[id("score")].value = Value();
        design.elements[id("score")].value->rate = Rate(160);
    }) << qint64(3);
    QTest::newRow("two events add up") << Change([](Design &design) {
        add(design, "refund", Kind::Event).peak = Rate(160);
        draw(design, "refund", "score");
    }) << qint64(4);
    QTest::newRow("what is read on the side is no load") << Change([](Design &design) {
        add(design, "visit", Kind::Event).peak = Rate(100000);
        add(design, "store", Kind::Store);
        draw(design, "visit", "store");
        draw(design, "store", "score");
    }) << qint64(3);
    QTest::newRow("a service behind a schedule is one") << Change([](Design &design) {
        addEvery(design, "job", Kind::Job, 60);
        design.flows.first().to = id("job");
        draw(design, "job", "score");
        design.elements[id("score")].kind = Kind::Service;
    }) << qint64(1);
}

void TestStageCost::servers()
{
    QFETCH(Change, change);
    QFETCH(qint64, replicas);
    Design design = alwaysOn();
    change(design);
    const StageCost cost = costOf(design, "score");
    QVERIFY(cost.isAlwaysOn);
    QVERIFY(cost.gaps.isEmpty());
    QCOMPARE(cost.replicas, replicas);
    QCOMPARE(cost.perMonth, std::optional(0.5 * 730 * double(replicas)));
}

void TestStageCost::gaps_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<CostGap>("gap");
    QTest::addColumn<double>("expected"); // -1: none
    const auto ofScore = [](auto change) { return changing("score", change); };
    QTest::newRow("nobody says how much comes") << changing("payment", [](Element &payment) {
        payment.rate.reset();
        payment.peak.reset();
    }) << CostGap::Load << 365.0;
    QTest::newRow("a latency is unknown")
        << ofScore([](Element &score) { score.latency.reset(); }) << CostGap::RunTime << 365.0;
    QTest::newRow("nobody says what an engineer costs")
        << ofScore([](Element &score) { score.cost.onCallHours = 5; }) << CostGap::EngineerHour
        << 1095.0;
    QTest::newRow("a price of runs is none of hours") << ofScore([](Element &score) {
        score.cost.perHour.reset();
        score.cost.perRun = 21;
    }) << CostGap::HourPrice << -1.0;
}

void TestStageCost::gaps()
{
    QFETCH(Change, change);
    QFETCH(CostGap, gap);
    QFETCH(double, expected);
    Design design = alwaysOn();
    change(design);
    const StageCost cost = costOf(design, "score");
    QCOMPARE(cost.gaps, QList{gap});
    QCOMPARE(cost.perMonth.value_or(-1), expected);
}

void TestStageCost::additions_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<double>("expected"); // more than three replicas
    QTest::newRow("a thousand requests")
        << changing("score", [](Element &score) { score.cost.per1000 = 0.25; })
        << 0.25 * 40 * 3600 * 730 / 1000;
    QTest::newRow("on-call work") << Change([](Design &design) {
        design.elements[id("score")].cost.onCallHours = 5;
        design.operations.engineerHour = 90;
    }) << 450.0;
}

void TestStageCost::additions()
{
    QFETCH(Change, change);
    Design design = alwaysOn();
    change(design);
    QTEST(*costOf(design, "score").perMonth - 1095, "expected");
}

void TestStageCost::theWaitIsShared()
{
    Design design = alwaysOn();
    add(design, "facts", Kind::Service, 0.01).cost.perHour = 1;
    design.flows.first().to = id("facts");
    draw(design, "facts", "score");
    // 20 ms of the 45 are spent. 1.6 erlangs on 3 servers keep one request in a hundred waiting for
    // 24 ms: right for one stage that has all of the other 25, and not for two with half of it.
    design.elements[id("score")].maxLatency = Duration(0.045);
    QCOMPARE(costOf(design, "score").replicas, 3);
    for (const StageCost &each : stageCosts(design, id("score"), {id("facts"), id("score")}))
        QCOMPARE(each.replicas, 4);
}

void TestStageCost::totalsNeedEveryPrice()
{
    QCOMPARE(totalOf({}), std::optional(0.0));
    StageCost known;
    known.perMonth = 3;
    QCOMPARE(totalOf({known, known}), std::optional(6.0));
    QVERIFY(!totalOf({known, StageCost()}));
}

/// The nightly rung that the design itself lists costs 270 EUR.
void TestStageCost::shippedDesign()
{
    QFile file(QStringLiteral(TEMPO_SOURCE_DIR "/templates/designs/churn-campaign.tempo.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto design = readDesign(file.readAll()).design;
    const auto costs = stageCosts(*design, id("churn-risk"), {id("build"), id("churn-risk")});
    QVERIFY(std::abs(*totalOf(costs) - 270) < 5);
}

Q_DECLARE_METATYPE(Change)

QTEST_GUILESS_MAIN(TestStageCost)
#include "tst_stagecost.moc"
