#include "model/timing/distribution.h"
#include "model/timing/orderstatistics.h"
#include "model/timing/pathtiming.h"
#include "model/timing/simulation.h"
#include "model/timing/variates.h"
#include "tests/model/timing/cases.h"
#include "tests/model/timing/designmaker.h"
#include "tests/model/timing/latencies.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <random>

using namespace tempo;

namespace {

/// A design of elements, each fed by the one before.
Design chain(const QList<Element> &elements)
{
    Design design;
    for (const Element &element : elements) {
        if (!design.elements.isEmpty()) {
            Flow flow;
            flow.from = design.elements.at(design.elements.size() - 1).first;
            flow.to = element.id;
            design.flows << flow;
        }
        design.elements.set(element.id, element);
    }
    return design;
}

Element elementOf(Kind kind, const QString &id, std::optional<Latency> latency = {})
{
    Element element;
    element.kind = kind;
    element.id = id;
    element.latency = std::move(latency);
    return element;
}

Element scheduled(Element element, double every, std::optional<double> offset)
{
    element.every = Duration(every);
    if (offset)
        element.offset = Duration(*offset);
    return element;
}

Element anEvent()
{
    return elementOf(Kind::Event, QStringLiteral("event"));
}

Latency minutes(double count)
{
    return Latency::constant(Duration(60 * count));
}

std::optional<Simulation> simulated(const Design &design, const Ends &ends, qint64 samples = 20'000)
{
    const Graph data(design);
    TimingOptions options;
    options.simulation.samples = samples;
    return Simulation::of(design, {data, data}, ends, options);
}

std::optional<PathTime> timeOf(const Design &design, const Ends &ends,
                               const TimingOptions &options = {})
{
    const Graph data(design);
    return PathTiming(design, data, options).time(ends);
}

/// The ends of a chain.
Ends endsOf(const Design &design, Question question)
{
    return {question, 0, int(design.elements.size()) - 1};
}

bool isNear(double found, double expected, double tolerance)
{
    if (std::abs(found - expected) <= tolerance)
        return true;
    qWarning("%.9g isn't within %.3g of %.9g", found, tolerance, expected);
    return false;
}

/// Within three times the distance that 95 % of samples keep, or a rounding of it.
bool isAround(double exact, double found, const Confidence &confidence)
{
    const double rounding = 1e-6 + 1e-9 * exact;
    return isNear(exact, found, rounding + 1.5 * (confidence.high - confidence.low));
}

/// A percentile of a distribution with atoms may jump: the share up to the exact one is what it
/// should be, and less than that lies below it.
bool isQuantile(double exact, double p, const std::vector<double> &samples)
{
    const double rounding = 1e-6;
    const auto count = double(samples.size());
    const auto upTo = double(
        std::ranges::count_if(samples, [&](double sample) { return sample <= exact + rounding; }));
    const auto below = double(
        std::ranges::count_if(samples, [&](double sample) { return sample < exact - rounding; }));
    const double spread = 6 * std::sqrt(p * (1 - p) / count);
    if (upTo / count >= p - spread && below / count <= p + spread)
        return true;
    qWarning("%g: %g of the samples are up to %g, %g below", p, upTo / count, exact, below / count);
    return false;
}

bool agree(const PathTime &exact, const Simulation &simulation)
{
    const PathTime found = simulation.figures();
    const auto &samples = simulation.seconds;
    return isAround(*exact.mean, *found.mean, found.confidence->mean)
        && isQuantile(*exact.p50, 0.5, samples) && isQuantile(*exact.p95, 0.95, samples)
        && isQuantile(*exact.p99, 0.99, samples) && found.best >= exact.best - 1e-6
        && *found.worst <= *exact.worst + 1e-6;
}

/// What a case of percentiles.json says.
QJsonObject expected(const char *id)
{
    for (const QJsonValue &one : casesOf("percentiles")) {
        if (one[u"id"].toString() == QLatin1String(id))
            return one[u"expected"].toObject();
    }
    return {};
}

/// An event, then the stage that \a count branches from it lead to.
Design forkOf(int count, const Latency &latency, Join join)
{
    Design design = chain({anEvent()});
    Element last = elementOf(Kind::Service, QStringLiteral("last"), Latency::constant(Duration(0)));
    last.join = join;
    design.elements.set(last.id, last);
    for (int branch = 0; branch < count; ++branch) {
        const QString id = QStringLiteral("b%1").arg(branch);
        design.elements.set(id, elementOf(Kind::Service, id, latency));
        for (const auto &[from, to] : {std::pair{QStringLiteral("event"), id}, {id, last.id}}) {
            Flow flow;
            flow.from = from;
            flow.to = to;
            design.flows << flow;
        }
    }
    return design;
}

/// A digest: an hourly export, readable 20 min later; a job at 02:00; a mail at 06:00.
Design digest(const Latency &run)
{
    return chain(
        {anEvent(),
         scheduled(elementOf(Kind::Source, QStringLiteral("export"), minutes(20)), 3600, 0),
         scheduled(elementOf(Kind::Job, QStringLiteral("score"), run), 86'400, 7200),
         scheduled(elementOf(Kind::Action, QStringLiteral("mail"), minutes(5)), 86'400, 21'600)});
}

} // namespace

/// Compares simulated figures with closed forms and with exact ones.
class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedForms_data();
    void closedForms();
    void aRunThatMissesItsReader();
    void branchesAreReadyTogetherLessOften();
    void constantLatenciesAgreeWithExactFigures();
    void agesOverFlowsAgreeWithExactFigures();
    void aReaderOfUnknownPhaseLooksAtAnyInstant();
    void reactionIsAge();
    void runsThatAreTooLong_data();
    void runsThatAreTooLong();
    void runsThatPileUpHaveNoAnswer();
    void aLateSourceShowsWhatCameFirst();
    void whatTakesTooLongToRepeatIsSimulated();
    void boundsAreKnownWhereLatenciesAreBounded();
    void whatIsUnknownMakesALowerBound();
    void theSameForAnyNumberOfThreads();
    void theSameOnEveryInstructionSet();
    void anotherSeedGivesOtherSamples();
    void cancelledOrWithoutSamplesHasNoAnswer();
    void orderStatisticsAreThoseOfASort();
    void theDistributionKeepsTheFigures();
};

void TestSimulation::closedForms_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<Ends>("ends");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("p95");
    QTest::addColumn<double>("p99");

    const auto stage = [](const char *id, const Latency &latency) {
        return elementOf(Kind::Service, QLatin1String(id), latency);
    };
    const QJsonObject sumCase = expected("sum-2exp-p95");
    const Design sum
        = chain({anEvent(), stage("one", exponential(1)), stage("two", exponential(1))});
    const double p95 = sumCase[u"p95"].toDouble();
    const double p99 = sumCase[u"p99"].toDouble();
    QTest::newRow("two exponential stages make a gamma of shape two, not twice the percentile")
        << sum << endsOf(sum, Question::Reaction) << 2.0 << p95 << p99;
    QTest::newRow("the age at a random instant is distributed likewise")
        << sum << endsOf(sum, Question::Staleness) << 2.0 << p95 << p99;

    const QJsonObject joins = expected("max-exp");
    int place = 0;
    for (const int count : {2, 3, 10, 100}) {
        const Design all = forkOf(count, exponential(1), Join::All);
        QTest::addRow("%d branches that are waited for", count)
            << all << Ends{Question::Reaction, 0, 1} << joins[u"mean"][place].toDouble()
            << joins[u"p95"][place].toDouble() << -std::log1p(-std::pow(0.99, 1.0 / count));
        const Design first = forkOf(count, exponential(1), Join::Any);
        QTest::addRow("the first of %d branches", count)
            << first << Ends{Question::Reaction, 0, 1} << 1.0 / count << -std::log(0.05) / count
            << -std::log(0.01) / count;
        ++place;
    }

    const QJsonObject fitCase = expected("lognormal-fit");
    const Design fit = chain({anEvent(), stage("fit", lognormal(100, 400))});
    QTest::newRow("a lognormal latency fitted to p50 and p95")
        << fit << endsOf(fit, Question::Reaction) << fitCase[u"mean"].toDouble() << 400.0
        << fitCase[u"p99"].toDouble();

    const QJsonObject phasesCase = expected("two-uniform-phase");
    const Latency none = Latency::constant(Duration(0));
    const Design phases = chain(
        {anEvent(), scheduled(stage("one", none), 60, {}), scheduled(stage("two", none), 60, {})});
    QTest::newRow("two clocks of unknown phase")
        << phases << endsOf(phases, Question::Reaction) << phasesCase[u"mean"].toDouble()
        << phasesCase[u"p95"].toDouble() << phasesCase[u"p99"].toDouble();
}

void TestSimulation::closedForms()
{
    QFETCH(const Design, design);
    QFETCH(const Ends, ends);
    QFETCH(const double, mean);
    QFETCH(const double, p95);
    QFETCH(const double, p99);
    const auto found = simulated(design, ends, 100'000);
    QVERIFY(found);
    const PathTime figures = found->figures();
    QCOMPARE(figures.method, Method::Simulated);
    QVERIFY(isAround(mean, *figures.mean, figures.confidence->mean));
    QVERIFY(isAround(p95, *figures.p95, figures.confidence->p95));
    QVERIFY(isAround(p99, *figures.p99, figures.confidence->p99));
    QVERIFY(isQuantile(p95, 0.95, found->seconds));
    QVERIFY(isQuantile(p99, 0.99, found->seconds));
}

/// A job at 02:00 that mostly takes three hours, and a mail at 06:00 that fetches what it made.
void TestSimulation::aRunThatMissesItsReader()
{
    const QJsonObject train = expected("batch-misses-train");
    const double missed = train[u"p_miss"].toDouble();
    const Design design = chain(
        {scheduled(elementOf(Kind::Source, QStringLiteral("score"), lognormal(180 * 60, 230 * 60)),
                   86'400, 7200),
         scheduled(elementOf(Kind::Action, QStringLiteral("mail"), minutes(0)), 86'400, 21'600)});
    const auto found = simulated(design, endsOf(design, Question::Staleness), 100'000);
    QVERIFY(found);
    const auto ages = [&](double minutes) {
        return double(std::ranges::count_if(
                   found->seconds,
                   [minutes](double age) { return std::abs(age - 60 * minutes) < 1e-6; }))
            / double(found->seconds.size());
    };
    QVERIFY(isNear(ages(1680), missed, 4 * std::sqrt(missed / 100'000)));
    QCOMPARE(ages(240) + ages(1680), 1.0);
    const PathTime figures = found->figures();
    QVERIFY(isAround(train[u"mean_age_at_read"].toDouble() * 60, *figures.mean,
                     figures.confidence->mean));
    QCOMPARE(*figures.p50, 240.0 * 60);
    QCOMPARE(*figures.p99, 1680.0 * 60);
}

/// Three branches of which each is ready within its 99th percentile in 99 of 100 cases.
void TestSimulation::branchesAreReadyTogetherLessOften()
{
    const double together = expected("and-join-p99")[u"prob_join_le_100"].toDouble();
    const Latency latency = lognormal(20, 60);
    const auto found
        = simulated(forkOf(3, latency, Join::All), {Question::Reaction, 0, 1}, 100'000);
    QVERIFY(found);
    QVERIFY(isQuantile(*quantile(latency, 0.99), together, found->seconds));
}

void TestSimulation::constantLatenciesAgreeWithExactFigures()
{
    int compared = 0;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        const Design design = DesignMaker(seed).make();
        const Graph data(design);
        const int target = data.size() - 1;
        for (const Question question : {Question::Reaction, Question::Staleness}) {
            const Ends ends{question, 0, target};
            const auto exact = timeOf(design, ends);
            const auto found = simulated(design, ends, 4096);
            QCOMPARE(found.has_value(), exact.has_value());
            if (!exact)
                continue;
            QVERIFY2(agree(*exact, *found), qPrintable(QStringLiteral("design %1").arg(seed)));
            QCOMPARE(found->horizon, exact->horizon);
            ++compared;
        }
    }
    QVERIFY(compared > 200);
}

void TestSimulation::agesOverFlowsAgreeWithExactFigures()
{
    int compared = 0;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        const Design design = DesignMaker(seed).make();
        const Graph data(design);
        const PathTiming timing(design, data);
        for (int flow = 0; flow < int(design.flows.size()); ++flow) {
            const auto exact = timing.flowAge(0, flow);
            const auto found = simulated(design, timing.endsOf(0, flow), 4096);
            QCOMPARE(found.has_value(), exact.has_value());
            // What else is pushed may repeat after a longer time than what is on the way.
            if (!exact || found->horizon != exact->horizon)
                continue;
            QVERIFY2(agree(*exact, *found),
                     qPrintable(QStringLiteral("design %1, flow %2").arg(seed).arg(flow)));
            ++compared;
        }
    }
    QVERIFY(compared > 200);
}

/// What is pushed to a job whose phase nobody knows is looked at when the job runs, at any instant.
void TestSimulation::aReaderOfUnknownPhaseLooksAtAnyInstant()
{
    const Design design
        = chain({scheduled(elementOf(Kind::Source, QStringLiteral("export"), minutes(1)), 600, 0),
                 scheduled(elementOf(Kind::Job, QStringLiteral("job"), minutes(1)), 600, {})});
    const Graph data(design);
    const PathTiming timing(design, data);
    const auto exact = timing.flowAge(0, 0);
    const auto found = simulated(design, timing.endsOf(0, 0));
    QVERIFY(exact && found);
    QCOMPARE(exact->best, 60.0);
    QCOMPARE(exact->worst, std::optional(660.0));
    QVERIFY(agree(*exact, *found));
}

void TestSimulation::reactionIsAge()
{
    const Design design = chain(
        {anEvent(), elementOf(Kind::Stream, QStringLiteral("clean"), lognormal(1, 4)),
         scheduled(elementOf(Kind::Job, QStringLiteral("score"), lognormal(60, 100)), 600, 0),
         elementOf(Kind::Prediction, QStringLiteral("answer"), exponential(3))});
    const auto reaction = simulated(design, endsOf(design, Question::Reaction), 50'000);
    const auto age = simulated(design, endsOf(design, Question::Staleness), 50'000);
    QVERIFY(reaction && age);
    QCOMPARE(reaction->seconds, age->seconds);

    // Looked at the other way round: when an action runs at each second, that is a random instant.
    Design looked = design;
    Element action = scheduled(
        elementOf(Kind::Action, QStringLiteral("look"), Latency::constant(Duration(0))), 1, 0);
    looked.elements.set(action.id, action);
    Flow flow;
    flow.from = QStringLiteral("answer");
    flow.to = action.id;
    looked.flows << flow;
    const auto ages = simulated(looked, endsOf(looked, Question::Staleness), 50'000);
    QVERIFY(ages);
    const PathTime forward = age->figures();
    const PathTime backward = ages->figures();
    QVERIFY(isAround(*forward.mean, *backward.mean, backward.confidence->mean));
    QVERIFY(isQuantile(*forward.p50, 0.5, ages->seconds));
    QVERIFY(isQuantile(*forward.p95, 0.95, ages->seconds));
    QVERIFY(isQuantile(*forward.p99, 0.99, ages->seconds));
}

void TestSimulation::runsThatAreTooLong_data()
{
    QTest::addColumn<Overrun>("overrun");
    QTest::addColumn<Latency>("latency");
    QTest::newRow("skipped") << Overrun::Skip << uniform(6, 16);
    QTest::newRow("skipped, rarely") << Overrun::Skip << uniform(2, 10.5);
    QTest::newRow("queued") << Overrun::Queue << uniform(4, 14);
    QTest::newRow("queued, of exponential length") << Overrun::Queue << exponential(6);
}

/// Against a history of the stage alone, run after run.
void TestSimulation::runsThatAreTooLong()
{
    QFETCH(const Overrun, overrun);
    QFETCH(const Latency, latency);
    Design design = chain(
        {anEvent(), scheduled(elementOf(Kind::Job, QStringLiteral("job"), latency), 10, 3)});
    design.elements[QStringLiteral("job")].operate.overrun = overrun;
    const auto found = simulated(design, endsOf(design, Question::Reaction), 50'000);
    QVERIFY(found);

    std::mt19937_64 random(7);
    const auto run = [&] {
        if (latency.family == Family::Exponential)
            return std::exponential_distribution(1 / latency.mean->seconds())(random);
        return std::uniform_real_distribution(latency.min->seconds(),
                                              latency.max->seconds())(random);
    };
    std::vector<double> reactions;
    double free = 0;
    double event = 0;
    for (int activation = 0; activation < 100'000; ++activation) {
        const double at = 10.0 * activation;
        if (overrun == Overrun::Skip && at < free)
            continue;
        const double start = std::max(at, free);
        free = start + run();
        for (; event <= start; event += 1.37)
            reactions.push_back(free - event);
    }
    std::ranges::sort(reactions);
    const auto quantile = [&](double p) { return reactions[size_t(p * double(reactions.size()))]; };
    for (const double p : {0.1, 0.5, 0.9, 0.95, 0.99})
        QVERIFY(isQuantile(quantile(p), p, found->seconds));
}

void TestSimulation::runsThatPileUpHaveNoAnswer()
{
    Design design
        = chain({anEvent(),
                 scheduled(elementOf(Kind::Job, QStringLiteral("job"), exponential(11)), 10, 3)});
    QVERIFY(simulated(design, endsOf(design, Question::Reaction)));
    design.elements[QStringLiteral("job")].operate.overrun = Overrun::Queue;
    QVERIFY(!simulated(design, endsOf(design, Question::Reaction)));
    QVERIFY(!timeOf(design, endsOf(design, Question::Reaction)));
}

/// Exports of which every other one overtakes the one before.
void TestSimulation::aLateSourceShowsWhatCameFirst()
{
    const Design design = chain(
        {scheduled(elementOf(Kind::Source, QStringLiteral("export"), uniform(0, 40)), 10, 0),
         elementOf(Kind::Prediction, QStringLiteral("answer"), Latency::constant(Duration(0)))});
    const auto found = simulated(design, endsOf(design, Question::Staleness), 50'000);
    QVERIFY(found);
    std::mt19937_64 random(3);
    std::uniform_real_distribution latency(0.0, 40.0);
    std::vector<double> ages;
    std::vector<double> published;
    for (int export_ = 0; export_ < 100'000; ++export_)
        published.push_back(10.0 * export_ + latency(random));
    for (double at = 100; at < 900'000; at += 3.7) {
        auto newest = int(at / 10);
        while (published[size_t(newest)] > at)
            --newest;
        ages.push_back(at - 10.0 * newest);
    }
    std::ranges::sort(ages);
    for (const double p : {0.1, 0.5, 0.9, 0.95, 0.99})
        QVERIFY(isQuantile(ages[size_t(p * double(ages.size()))], p, found->seconds));
}

void TestSimulation::whatTakesTooLongToRepeatIsSimulated()
{
    const Design design = chain(
        {anEvent(), scheduled(elementOf(Kind::Job, QStringLiteral("one"), minutes(0)), 7.919, 0),
         scheduled(elementOf(Kind::Job, QStringLiteral("two"), minutes(0)), 10.007, 0),
         scheduled(elementOf(Kind::Job, QStringLiteral("three"), minutes(0)), 9.973, 0)});
    TimingOptions options;
    options.cap = 1000;
    const auto found = timeOf(design, endsOf(design, Question::Reaction), options);
    QVERIFY(found);
    QCOMPARE(found->method, Method::Simulated);
    QCOMPARE(found->best, 0.0);
    QCOMPARE(found->worst, std::optional(7.919 + 10.007 + 9.973));
    QVERIFY(isAround((7.919 + 10.007 + 9.973) / 2, *found->mean, found->confidence->mean));
}

void TestSimulation::boundsAreKnownWhereLatenciesAreBounded()
{
    const Design bounded = digest(uniform(200 * 60, 250 * 60));
    const Ends ends = endsOf(bounded, Question::Staleness);
    const auto found = timeOf(bounded, {ends.question, 1, ends.target});
    QVERIFY(found);
    QCOMPARE(found->best, 305.0 * 60);
    QCOMPARE(found->worst, std::optional(1745.0 * 60));
    Ticks sum = 0;
    for (const PathPart &part : found->worstPath)
        sum += part.time;
    QCOMPARE(secondsOf(sum), *found->worst);

    const auto unbounded
        = timeOf(digest(lognormal(200 * 60, 250 * 60)), {ends.question, 1, ends.target});
    QVERIFY(unbounded);
    QCOMPARE(unbounded->best, 305.0 * 60);
    QVERIFY(!unbounded->worst);
    QVERIFY(unbounded->worstPath.empty());
    QVERIFY(!unbounded->judged(JudgeAt::Worst));
}

void TestSimulation::whatIsUnknownMakesALowerBound()
{
    const Design design
        = chain({anEvent(), elementOf(Kind::Service, QStringLiteral("one"), exponential(1)),
                 elementOf(Kind::Service, QStringLiteral("unknown"))});
    const auto found = timeOf(design, endsOf(design, Question::Reaction));
    QVERIFY(found);
    QVERIFY(!found->complete);
    QVERIFY(isAround(1, *found->mean, found->confidence->mean));
}

void TestSimulation::theSameForAnyNumberOfThreads()
{
    const Design design = digest(lognormal(200 * 60, 250 * 60));
    const Graph data(design);
    for (const Question question : {Question::Reaction, Question::Staleness}) {
        std::vector<double> first;
        for (const int threads : {1, 2, 3}) {
            TimingOptions options;
            options.simulation.samples = 20'001;
            options.simulation.threads = threads;
            const auto found
                = Simulation::of(design, {data, data}, endsOf(design, question), options);
            QVERIFY(found);
            QCOMPARE(found->seconds.size(), size_t(20'001));
            if (threads == 1)
                first = found->seconds;
            QCOMPARE(found->seconds, first);
        }
    }
}

void TestSimulation::theSameOnEveryInstructionSet()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        Design design = DesignMaker(seed).make();
        const Graph data(design);
        const std::array latencies{lognormal(1, 3), weibull(1, 4), tempo::gamma(1, 5),
                                   exponential(2),  uniform(1, 4), normal(2, 3)};
        for (int place = 0; place < data.size(); ++place)
            design.elements[design.elements.at(place).first].latency
                = latencies[(seed + size_t(place)) % latencies.size()];
        TimingOptions options;
        options.simulation.samples = 3000;
        const Ends ends = endsOf(design, Question::Staleness);
        const auto expected = Simulation::of(design, {data, data}, ends, options);
        for (const ColumnKernel &kernel : columnKernels()) {
            options.simulation.kernel = &kernel;
            const auto found = Simulation::of(design, {data, data}, ends, options);
            QCOMPARE(found.has_value(), expected.has_value());
            if (found)
                QVERIFY2(found->seconds == expected->seconds, kernel.name);
        }
    }
}

void TestSimulation::anotherSeedGivesOtherSamples()
{
    const Design design = digest(lognormal(200 * 60, 250 * 60));
    TimingOptions options;
    const auto first = timeOf(design, endsOf(design, Question::Reaction), options);
    QCOMPARE(timeOf(design, endsOf(design, Question::Reaction), options), first);
    options.simulation.seed = 2;
    QVERIFY(timeOf(design, endsOf(design, Question::Reaction), options)->mean != first->mean);
}

void TestSimulation::cancelledOrWithoutSamplesHasNoAnswer()
{
    const Design design = digest(lognormal(200 * 60, 250 * 60));
    const Ends ends = endsOf(design, Question::Reaction);
    TimingOptions options;
    std::atomic<int> asked = 0;
    options.simulation.isCancelled = [&asked] { return ++asked == 3; };
    QVERIFY(!timeOf(design, ends, options));
    QVERIFY(asked >= 3 && asked < 3 + 64);
    options.simulation.isCancelled = [] { return false; };
    QVERIFY(timeOf(design, ends, options));
    options.simulation.samples = 0;
    QVERIFY(!timeOf(design, ends, options));
    const Graph data(design);
    QVERIFY(!PathTiming(design, data, options).distribution(ends));
}

void TestSimulation::orderStatisticsAreThoseOfASort()
{
    std::mt19937_64 random(5);
    for (const double spread : {0.0, 1e-9, 1.0, 5.0}) {
        std::vector<double> samples;
        for (int at = 0; at < 10'000; ++at)
            samples.push_back(std::exp(std::normal_distribution(0.0, spread)(random)));
        samples.push_back(0);
        samples.push_back(samples.front());
        const std::vector<size_t> ranks{0, 1, 17, 5000, 9500, 9999, 10'001};
        std::vector<double> expected = samples;
        std::ranges::sort(expected);
        const std::vector<double> found = orderStatistics(samples, ranks);
        for (size_t place = 0; place < ranks.size(); ++place)
            QCOMPARE(found[place], expected[ranks[place]]);
    }
}

void TestSimulation::theDistributionKeepsTheFigures()
{
    const Design design = digest(lognormal(200 * 60, 250 * 60));
    const Graph data(design);
    const PathTiming timing(design, data);
    for (const Ends &ends : {Ends{Question::Reaction, 0, 3}, Ends{Question::Staleness, 1, 3}}) {
        const auto figures = timing.time(ends);
        const auto distribution = timing.distribution(ends);
        QVERIFY(figures && distribution);
        QVERIFY(distribution->knots().size() < 12'000);
        QVERIFY(isNear(distribution->mean(), *figures->mean, 1e-5 * *figures->mean));
        QVERIFY(isNear(distribution->quantile(0.5), *figures->p50, 1e-3 * *figures->p50));
        QVERIFY(isNear(distribution->quantile(0.99), *figures->p99, 1e-3 * *figures->p99));
    }
}

Q_DECLARE_METATYPE(tempo::Ends)

QTEST_APPLESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
