#include "model/timing/evenruns.h"
#include "model/timing/pathtiming.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace tempo;

namespace {

QString id(int place)
{
    return QStringLiteral("e%1").arg(place);
}

void lead(Design &design, const QString &from, const QString &to, int seconds)
{
    Flow flow;
    flow.from = from;
    flow.to = to;
    flow.latency = Latency::constant(Duration(seconds));
    design.flows << flow;
}

/// A chain from an event or a source that may run on a schedule, with times in multiples of some
/// seconds.
Design makeChain(QRandomGenerator &random, double unit)
{
    static constexpr std::array periods{1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 24};
    Design design;
    const int size = 3 + int(random.bounded(4));
    for (int place = 0; place < size; ++place) {
        Element element;
        element.id = id(place);
        element.kind = place == 0 ? (random.bounded(2) ? Kind::Event : Kind::Source)
            : place + 1 == size   ? Kind::Prediction
                                  : Kind::Job;
        element.latency = Latency::constant(Duration(unit * random.bounded(20)));
        if (place == 0 ? element.kind == Kind::Source : random.bounded(4) > 0) {
            element.every = Duration(unit * periods[size_t(random.bounded(int(periods.size())))]);
            element.offset = Duration(unit * random.bounded(40));
        }
        design.elements.set(element.id, element);
        if (place > 0)
            lead(design, id(place - 1), id(place), int(random.bounded(4)));
    }
    return design;
}

/// The same design with two equal branches in between, which are no chain and change no time.
Design branched(Design design)
{
    design.flows.removeFirst();
    for (const QString &branch : {QStringLiteral("left"), QStringLiteral("right")}) {
        Element element;
        element.id = branch;
        element.kind = Kind::Stream;
        design.elements.set(branch, element);
        lead(design, id(0), branch, 1);
        lead(design, branch, id(1), 1);
    }
    return design;
}

std::optional<PathTime> timeOf(const Design &design, Question question)
{
    const Graph data(design);
    TimingOptions options;
    options.simulation.samples = 0;
    const int target
        = int(design.elements.size()) - (design.elements.contains(QStringLiteral("left")) ? 3 : 1);
    auto time = PathTiming(design, data, options).time({question, 0, target});
    if (time) {
        time->complete = true;   // a branch says nothing about its latency
        time->worstPath.clear(); // and is one more part
    }
    return time;
}

} // namespace

/// Checks chains of regular runs that are followed from their slowest stage against the same design
/// with its runs listed.
class TestEvenChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatListedRunsSay_data()
    {
        QTest::addColumn<double>("unit");
        QTest::newRow("whole seconds: few values, which are counted") << 1.0;
        QTest::newRow("odd nanoseconds: many values, which are sorted") << 1.000000007;
    }

    void isWhatListedRunsSay()
    {
        QFETCH(const double, unit);
        QRandomGenerator random(7);
        int answered = 0;
        for (int made = 0; made < 400; ++made) {
            Design chain = makeChain(random, unit);
            chain.flows.first().latency = Latency::constant(Duration(2));
            const Design listed = branched(chain);
            for (const Question question : {Question::Reaction, Question::Staleness}) {
                const auto followed = timeOf(chain, question);
                const QByteArray where = QByteArray::number(made);
                QVERIFY2(followed == timeOf(listed, question), where.constData());
                answered += followed.has_value() && followed->horizon.has_value();
            }
        }
        QVERIFY(answered > 400);
    }

    void longChainsTakeManyBlocks()
    {
        Design design;
        Element event;
        event.id = id(0);
        event.kind = Kind::Event;
        design.elements.set(event.id, event);
        int place = 0;
        for (const int period : {13, 17, 31, 29, 16}) {
            Element stage;
            stage.id = id(++place);
            stage.kind = place == 5 ? Kind::Prediction : Kind::Job;
            stage.every = Duration(period);
            stage.offset = Duration(place);
            stage.latency = Latency::constant(Duration(2));
            design.elements.set(stage.id, stage);
            lead(design, id(place - 1), id(place), 2);
        }
        const auto followed = timeOf(design, Question::Reaction);
        QCOMPARE(followed->horizon.value(), 13.0 * 17 * 31 * 29 * 16);
        QVERIFY(followed == timeOf(branched(design), Question::Reaction));
    }

    void allInstructionsGiveTheSameNumbers()
    {
        const EvenRuns runs{{{3, 7, 2}, {1, 13, 5}, {-4, 29, 1}, {0, 11, 6}}, 2, 4};
        std::array<double, EvenRuns::block> begins{};
        std::array<double, EvenRuns::block> ends{};
        evenKernels().front().follow(runs, -1000, begins.data(), ends.data());
        for (int run = 0; run < EvenRuns::block; ++run) {
            const qint64 start = -1000 + 29 * run;
            const auto lastAt = [](qint64 instant, qint64 offset, qint64 step) {
                const qint64 rest = (instant - offset) % step;
                return instant - (rest < 0 ? rest + step : rest);
            };
            QCOMPARE(begins[size_t(run)], double(lastAt(lastAt(start - 5, 1, 13) - 2, 3, 7) - 4));
            QCOMPARE(ends[size_t(run)], double(lastAt(start + 1 + 10, 0, 11) + 6));
        }
        for (const EvenKernel &kernel : evenKernels()) {
            std::array<double, EvenRuns::block> otherBegins{};
            std::array<double, EvenRuns::block> otherEnds{};
            kernel.follow(runs, -1000, otherBegins.data(), otherEnds.data());
            QVERIFY2(otherBegins == begins, kernel.name);
            QVERIFY2(otherEnds == ends, kernel.name);
        }
    }
};

QTEST_APPLESS_MAIN(TestEvenChain)
#include "tst_evenchain.moc"
