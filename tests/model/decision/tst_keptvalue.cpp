#include "model/decision/keptvalue.h"

#include "model/decision/ladderwords.h"
#include "model/yaml/templates.h"
#include "tests/model/decision/ladderdesigns.h"

#include <QTest>

#include <cmath>

using namespace tempo;

namespace {

/// An event that triggers a score, whose value halves every 60 s.
Design scored(std::optional<Latency> latency)
{
    Design design;
    add(design, "payment", Kind::Event).rate = Rate(10);
    Element &score = add(design, "score", Kind::Prediction);
    score.latency = std::move(latency);
    score.value = Value{0.5, Rate(10), Decay{Decay::Shape::HalfLife, Duration(60), Duration()}};
    draw(design, "payment", "score");
    return design;
}

/// The same score, fed by an event that is looked at every so often only.
void addSlowEvent(Design &design, double period)
{
    addEvery(design, "sum", Kind::Job, period);
    add(design, "refund", Kind::Event);
    draw(design, "refund", "sum");
    draw(design, "sum", "score");
    design.elements[id("score")].join = Join::Any;
}

Latency exponential(double mean)
{
    Latency latency;
    latency.family = Family::Exponential;
    latency.mean = Duration(mean);
    return latency;
}

double keptOf(const Design &design, const TimingOptions &options = {})
{
    const auto value = valueOf(design, id("score"), options);
    return value ? value->value.kept : std::nan("");
}

} // namespace

/// Checks the value that a design keeps against closed forms, and what the shipped designs say.
class TestKeptValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConstantReaction()
    {
        const auto value = valueOf(scored(Latency::constant(Duration(60))), id("score"));
        QVERIFY(value);
        QCOMPARE(value->event, id("payment"));
        QVERIFY(std::abs(value->value.kept - 0.5) < 1e-12);
        QVERIFY(std::abs(*value->value.perMonth - 0.5 * 10 * secondsPerMonth * 0.5) < 1e-6);
    }

    void aRandomReactionIsAveragedOverItsDistribution()
    {
        // Exp(m) keeps 1 / (1 + k m), k = ln 2 / 60; u of the mean would be 0.5.
        const double expected = 1 / (1 + std::log(2.0));
        QVERIFY(std::abs(keptOf(scored(exponential(60))) - expected) < 0.005);
    }

    void theEventThatKeepsLeastCounts()
    {
        Design design = scored(Latency::constant(Duration(0)));
        addSlowEvent(design, 120);
        const auto value = valueOf(design, id("score"));
        QVERIFY(value);
        QCOMPARE(value->event, id("refund"));
        const double kT = 2 * std::log(2.0); // uniform on [0, 120]
        QVERIFY(std::abs(value->value.kept - (1 - std::exp(-kT)) / kT) < 1e-9);
        QVERIFY(std::abs(value->meanReaction - 60) < 1e-9);
        QCOMPARE(eventsReaching(design, id("score")), QStringList({id("payment"), id("refund")}));
    }

    void anEventThatDoesNotReachTheTargetIsPassedOver()
    {
        Design design = scored(Latency::constant(Duration(60)));
        add(design, "elsewhere", Kind::Event);
        QVERIFY(std::abs(keptOf(design) - 0.5) < 1e-12);
        QCOMPARE(eventsReaching(design, id("score")), QStringList{id("payment")});
    }

    void rungsTellTheirMeanReaction()
    {
        const auto ladder = ladderOf(scored(Latency::constant(Duration(5))), id("score"));
        QVERIFY(ladder);
        QCOMPARE(ladder->current.meanReaction, std::optional(5.0));
        QVERIFY(std::abs(*ladder->rungs.at(3).meanReaction - 1805) < 1e-6); // hourly, half of it
    }

    void withoutAnAnswerForOneEventThereIsNone()
    {
        Design design = scored(exponential(60));
        TimingOptions unsampled;
        unsampled.simulation.samples = 0;
        QVERIFY(!valueOf(design, id("score"), unsampled));
        const auto ladder = ladderOf(design, id("score"), unsampled);
        QVERIFY(ladder && !ladder->recommended && !ladder->current.figures.kept);
    }

    void clocksThatDependOnEachOtherAreDrawnAtRandom()
    {
        // Two ways through the same clock of unknown phase to one reader: only bounds are exact.
        Design design = scored(Latency::constant(Duration(0)));
        Element &tick = addEvery(design, "tick", Kind::Job, 60);
        tick.offset.reset();
        Element &slow = addEvery(design, "slow", Kind::Job, 60);
        slow.offset.reset();
        design.flows.clear();
        draw(design, "payment", "tick");
        draw(design, "payment", "slow");
        draw(design, "tick", "score");
        draw(design, "slow", "score");
        design.elements[id("score")].join = Join::All;
        const double kept = keptOf(design);
        // The later of two waits, each uniform on [0, 60]: E[2^-max].
        const double k = std::log(2.0);
        const double expected = 2 * (1 - std::exp(-k) * (1 + k)) / (k * k);
        QVERIFY2(std::abs(kept - expected) < 0.005, qPrintable(QString::number(kept)));
    }

    void withoutEventOrDecayThereIsNothing()
    {
        Design design = scored(Latency::constant(Duration(60)));
        QVERIFY(!valueOf(design, id("payment")));
        QVERIFY(!valueOf(design, id("nobody")));
        design.flows.clear();
        QVERIFY(!valueOf(design, id("score")));
        design.elements[id("score")].value->decay.reset();
        QVERIFY(!ladderOf(design, id("score")));
    }

    void unknownTimesAreNamed()
    {
        Design design = scored(std::nullopt);
        addSlowEvent(design, 60);
        design.elements[id("sum")].latency.reset();
        add(design, "aside", Kind::Job).latency.reset();
        QCOMPARE(unknownTimes(design, id("score")), QStringList({id("score"), id("sum")}));
        QVERIFY(unknownTimes(scored(exponential(1)), id("score")).isEmpty());
    }

    void shippedDesigns_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("recommended");
        QTest::addColumn<bool>("isReflex");
        QTest::newRow("taste that lasts ten days is served by a run a night")
            << id("daily-digest") << id("picks") << id("nightly") << false;
        QTest::newRow("who leaves within weeks is found by a run a night")
            << id("churn-campaign") << id("churn-risk") << id("nightly") << false;
        QTest::newRow("a page can't wait")
            << id("homepage-personalizer") << id("slot-scores") << id("on each event") << false;
        QTest::newRow("a payment can't wait")
            << id("payment-fraud") << id("fraud-score") << id("on each event") << false;
        QTest::newRow("vectors of all users are made overnight")
            << id("recommendation-hybrid") << id("base-vectors") << id("nightly") << false;
        QTest::newRow("a mood of twenty minutes is followed click by click")
            << id("recommendation-hybrid") << id("fresh-vector") << id("on each event") << false;
        QTest::newRow("the list is ranked for its page")
            << id("recommendation-hybrid") << id("ranking") << id("on each event") << false;
    }

    void shippedDesigns()
    {
        QFETCH(const QString, design);
        QFETCH(const QString, target);
        const auto loaded = templateDesign(design);
        QVERIFY(loaded);
        const auto ladder = ladderOf(*loaded, target);
        QVERIFY(ladder && ladder->recommended);
        QTEST(ladder->rungs.at(*ladder->recommended).title, "recommended");
        QTEST(ladder->isReflex, "isReflex");
        QVERIFY(ladder->current.value && ladder->current.figures.costPerMonth);
        QVERIFY2(*ladder->current.figures.costPerMonth < *ladder->current.value->perMonth,
                 "the design costs more than it keeps");
    }

    void aChurnCampaignMadeRealTimeIsAReflex()
    {
        Design design = *templateDesign(id("churn-campaign"));
        QStringList ids;
        for (const auto &[one, element] : design.elements)
            ids << one;
        for (const QString &one : std::as_const(ids)) {
            Element &element = design.elements[one];
            element.schedule.reset();
            if (element.kind == Kind::Feature)
                element.featureClass = FeatureClass::Streaming;
            if (element.kind != Kind::Event)
                element.latency = Latency::constant(Duration(0.3));
        }
        const auto ladder = ladderOf(design, id("churn-risk"));
        QVERIFY(ladder);
        QVERIFY(ladder->recommended && ladder->savedPerMonth);
        QVERIFY(ladder->isReflex);
        QCOMPARE(ladder->rungs.at(*ladder->recommended).title, id("nightly"));
        QVERIFY(*ladder->savedPerMonth > 1000);
        QVERIFY(ladderAnswer(design, *ladder).contains(id("a month less")));
    }
};

QTEST_MAIN(TestKeptValue)
#include "tst_keptvalue.moc"
