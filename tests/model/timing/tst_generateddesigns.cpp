#include "model/design/activation.h"
#include "model/timing/pathtiming.h"
#include "model/timing/reading.h"
#include "model/timing/schedule.h"
#include "tests/model/timing/bruteforce.h"
#include "tests/model/timing/designmaker.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace tempo;

namespace {

constexpr int designs = 1000;

QString textOf(const std::optional<TimeFigures> &figures)
{
    return figures ? QStringLiteral("%1 %2 %3 %4 %5 %6")
                         .arg(figures->best)
                         .arg(figures->mean)
                         .arg(figures->p50)
                         .arg(figures->p95)
                         .arg(figures->p99)
                         .arg(figures->worst)
                   : QStringLiteral("nothing");
}

std::optional<TimeFigures> figuresOf(const std::optional<Spread> &spread)
{
    return spread ? spread->figures() : std::nullopt;
}

std::optional<TimeFigures> figuresOf(const std::optional<PathTime> &time)
{
    return time ? std::optional(TimeFigures{time->best, *time->mean, *time->p50, *time->p95,
                                            *time->p99, *time->worst})
                : std::nullopt;
}

struct Ages
{
    double best = std::numeric_limits<double>::max();
    double mean = 0;
    double worst = 0;
};

/// The ages of the first element's data over every whole second of two phases.
Ages agesOverPhases(const Design &known, const QStringList &free, int target)
{
    Ages ages;
    int tried = 0;
    Design design = known;
    const int phases = int(known.element(free.at(0)).every->seconds());
    const int others = int(known.element(free.at(1)).every->seconds());
    for (int first = 0; first < phases; ++first) {
        for (int second = 0; second < others; ++second, ++tried) {
            design.elements[free.at(0)].offset = Duration(first);
            design.elements[free.at(1)].offset = Duration(second);
            const auto spread = BruteForce(design).staleness(0, target);
            const TimeFigures figures = spread->figures().value();
            ages.best = std::min(ages.best, figures.best);
            ages.worst = std::max(ages.worst, figures.worst);
            ages.mean += figures.mean;
        }
    }
    ages.mean /= tried;
    return ages;
}

/// Whether something is fetched by a stage that runs when it is triggered.
bool pullsIntoTriggered(const Design &design)
{
    return std::ranges::any_of(design.flows, [&design](const Flow &flow) {
        return activationOf(design.element(flow.to), true) == Activation::Triggered
            && pulls(design, flow);
    });
}

} // namespace

/// Checks exact figures on generated designs: against a reference that steps through time, and by
/// what must hold for every design.
class TestGeneratedDesigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreeWithStepsThroughTime();
    void reactionIsAge();
    void laterStagesNeverMakeItSooner();
    void theOrderOfElementsDoesNotMatter();
    void unknownPhasesEncloseEveryPhase();

private:
    /// Calls \a check with each design, its graph, an input and its last element.
    template <class Check>
    static void forEachQuestion(Check check)
    {
        for (quint32 seed = 1; seed <= designs && !QTest::currentTestFailed(); ++seed) {
            const Design design = DesignMaker(seed).make();
            const Graph data(design);
            const int target = data.size() - 1;
            for (int origin = 0; origin < target && !QTest::currentTestFailed(); ++origin) {
                const Kind kind = design.elements.at(origin).second.kind;
                if (kind == Kind::Event || kind == Kind::Source)
                    check(design, data, origin, target, seed);
            }
        }
    }
};

void TestGeneratedDesigns::agreeWithStepsThroughTime()
{
    int answered = 0;
    const auto pathSums = [](const std::optional<PathTime> &time) {
        Ticks sum = 0;
        for (const PathPart &part : time ? time->worstPath : std::vector<PathPart>())
            sum += part.time;
        return !time || secondsOf(sum) == time->worst;
    };
    forEachQuestion(
        [&](const Design &design, const Graph &data, int origin, int target, quint32 seed) {
            const PathTiming timing(design, data);
            const BruteForce steps(design);
            const QString where = QStringLiteral("design %1 from %2: ").arg(seed).arg(origin);
            QCOMPARE(where + textOf(figuresOf(timing.staleness(origin, target))),
                     where + textOf(figuresOf(steps.staleness(origin, target))));
            const auto reaction = timing.reaction(origin, target);
            answered += reaction.has_value();
            QVERIFY2(pathSums(timing.staleness(origin, target)), qPrintable(where));
            QVERIFY2(pathSums(reaction), qPrintable(where));
            QCOMPARE(where + textOf(figuresOf(reaction)),
                     where + textOf(figuresOf(steps.reaction(origin, target))));
        });
    QVERIFY(answered > designs / 2);
}

void TestGeneratedDesigns::reactionIsAge()
{
    int compared = 0;
    forEachQuestion(
        [&](const Design &design, const Graph &data, int origin, int target, quint32 seed) {
            const Element &event = design.elements.at(origin).second;
            const Element &last = design.elements.at(target).second;
            if (event.kind != Kind::Event || event.every || pullsIntoTriggered(design)
                || (last.kind == Kind::Action && last.every))
                return;
            const PathTiming timing(design, data);
            const auto reaction = timing.reaction(origin, target);
            compared += reaction.has_value();
            const QString where = QStringLiteral("design %1: ").arg(seed);
            QCOMPARE(where + textOf(figuresOf(reaction)),
                     where + textOf(figuresOf(timing.staleness(origin, target))));
        });
    QVERIFY(compared > 50);
}

void TestGeneratedDesigns::laterStagesNeverMakeItSooner()
{
    forEachQuestion([&](const Design &design, const Graph &data, int origin, int target, quint32) {
        const auto before = figuresOf(PathTiming(design, data).reaction(origin, target));
        if (!before)
            return;
        Design slower = design;
        for (int place = 0; place < data.size(); ++place) {
            Element &element = slower.elements[design.elements.at(place).first];
            // What makes runs longer than their period changes which of them are skipped.
            if (activationOf(element, true) != Activation::Triggered || place == origin)
                continue;
            element.latency = Latency::constant(Duration(element.latency->value->seconds() + 1));
        }
        const Graph same(slower);
        const auto after = figuresOf(PathTiming(slower, same).reaction(origin, target));
        QVERIFY(after);
        QVERIFY(after->worst >= before->worst);
        QVERIFY(after->best >= before->best);
        QVERIFY(after->mean >= before->mean - 1e-9);
    });
}

void TestGeneratedDesigns::theOrderOfElementsDoesNotMatter()
{
    forEachQuestion([&](const Design &design, const Graph &data, int origin, int target, quint32) {
        Design turned = design;
        turned.elements = {};
        for (int place = data.size() - 1; place >= 0; --place)
            turned.elements.set(design.elements.at(place).first, design.elements.at(place).second);
        std::ranges::reverse(turned.flows);
        const Graph other(turned);
        const int last = data.size() - 1;
        QCOMPARE(
            textOf(figuresOf(PathTiming(turned, other).staleness(last - origin, last - target))),
            textOf(figuresOf(PathTiming(design, data).staleness(origin, target))));
    });
}

/// Two clocks lose their phase, and the reference tries every whole second of both. It misses what
/// lies between the seconds: up to one for each clock.
void TestGeneratedDesigns::unknownPhasesEncloseEveryPhase()
{
    int compared = 0;
    for (quint32 seed = 1; seed <= designs / 4; ++seed) {
        const Design known = DesignMaker(seed).make();
        Design design = known;
        QStringList free;
        const Graph flows(known);
        for (const auto &[id, element] : known.elements) {
            const int place = int(known.elements.indexOf(id));
            const double run
                = element.latency->value->seconds() + readingTime(known, flows, place).seconds;
            // Where runs are skipped, the phase is one of a longer period.
            const bool mayBeFree
                = element.every && element.kind != Kind::Event && run <= element.every->seconds();
            if (mayBeFree && free.size() < 2) {
                design.elements[id].offset.reset();
                free << id;
            }
        }
        const Graph data(design);
        const int target = data.size() - 1;
        const PathTiming timing(design, data);
        const auto found = free.size() == 2 ? timing.staleness(0, target) : std::nullopt;
        if (!found)
            continue;
        const Ages ages = agesOverPhases(known, free, target);
        const double between = double(free.size());
        QVERIFY2(ages.best >= found->best - 1e-9, qPrintable(QString::number(seed)));
        QVERIFY2(ages.best <= found->best + between, qPrintable(QString::number(seed)));
        QVERIFY2(ages.worst <= *found->worst + 1e-9, qPrintable(QString::number(seed)));
        QVERIFY2(ages.worst >= *found->worst - between, qPrintable(QString::number(seed)));
        if (found->mean)
            QVERIFY2(std::abs(ages.mean - *found->mean) <= between / 2 + 1e-9,
                     qPrintable(QString::number(seed)));
        ++compared;
    }
    QVERIFY(compared > 20);
}

QTEST_APPLESS_MAIN(TestGeneratedDesigns)
#include "tst_generateddesigns.moc"
