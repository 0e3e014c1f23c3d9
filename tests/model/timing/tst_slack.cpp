#include "model/timing/slack.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tempo;

namespace {

/// A random graph of triggered stages with constant latencies behind one event, in layers.
Design layered(quint32 seed, Join join)
{
    QRandomGenerator random(seed);
    Design design;
    const int layers = 2 + random.bounded(4);
    QStringList before;
    for (int layer = 0; layer <= layers; ++layer) {
        const bool isEnd = layer == 0 || layer == layers;
        const int width = isEnd ? 1 : 1 + random.bounded(3);
        QStringList here;
        for (int i = 0; i < width; ++i) {
            Element element;
            element.id = QStringLiteral("e%1-%2").arg(layer).arg(i);
            element.kind = layer == 0 ? Kind::Event
                : layer == layers     ? Kind::Action
                                      : Kind::Service;
            element.join = join;
            if (layer > 0)
                element.latency = Latency::constant(Duration(random.bounded(50)));
            design.elements.set(element.id, element);
            here << element.id;
            for (const QString &from : std::as_const(before)) {
                if (from != before.first() && random.bounded(2))
                    continue;
                Flow flow;
                flow.from = from;
                flow.to = element.id;
                flow.latency = Latency::constant(Duration(random.bounded(5)));
                design.flows << flow;
            }
        }
        before = here;
    }
    return design;
}

} // namespace

/// What is left of limits through each element, against the question asked of each alone.
class TestSlack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSweepFindsWhatEachElementIsToldAlone_data()
    {
        QTest::addColumn<Join>("join");
        QTest::newRow("joins wait for all") << Join::All;
        QTest::newRow("joins take the first") << Join::Any;
    }

    void oneSweepFindsWhatEachElementIsToldAlone()
    {
        QFETCH(Join, join);
        int besides = 0; // elements that not every way passes
        for (quint32 seed = 0; seed < 300; ++seed) {
            const Design design = layered(seed, join);
            const Graph data(design);
            const PathTiming timing(design, data);
            const auto target = int(design.elements.size() - 1);
            const Ends ends{Question::Reaction, 0, target};
            const auto all = timing.time(ends);
            QVERIFY(all);
            const auto slacks = slacksOf(design, timing, {{ends, 1000, *all->p99}});
            for (int element = 0; element < data.size(); ++element) {
                Ends through = ends;
                through.through = element;
                const auto alone = timing.time(through);
                QCOMPARE(slacks.at(element).has_value(), alone.has_value());
                if (!alone)
                    continue;
                QCOMPARE(slacks.at(element)->seconds, 1000 - *alone->p99);
                QCOMPARE(slacks.at(element)->limited, target);
                besides += *alone->p99 != *all->p99;
            }
        }
        QVERIFY(besides > 100);
    }

    /// 2^60 ways, each of which takes as long as sixty stages.
    void sixtyDiamondsAreSixtyStages()
    {
        Design design;
        const auto add = [&](const QString &id, Kind kind, double seconds) {
            Element element;
            element.id = id;
            element.kind = kind;
            if (kind != Kind::Event)
                element.latency = Latency::constant(Duration(seconds));
            design.elements.set(id, element);
        };
        const auto draw = [&](const QString &from, const QString &to) {
            Flow flow;
            flow.from = from;
            flow.to = to;
            design.flows << flow;
        };
        add(QStringLiteral("e0"), Kind::Event, 0);
        for (int i = 1; i <= 60; ++i) {
            const QString last = QStringLiteral("e%1").arg(i - 1);
            const QString next = QStringLiteral("e%1").arg(i);
            for (const char side : {'a', 'b'}) {
                const QString id = next + QLatin1Char(side);
                add(id, Kind::Service, side == 'a' ? 1 : 3);
                draw(last, id);
            }
            add(next, i == 60 ? Kind::Action : Kind::Service, 2);
            draw(next + QLatin1Char('a'), next);
            draw(next + QLatin1Char('b'), next);
        }
        const Graph data(design);
        const PathTiming timing(design, data);
        const Ends ends{Question::Reaction, 0, int(design.elements.size() - 1)};
        const auto time = timing.time(ends);
        QVERIFY(time);
        QCOMPARE(time->worst, std::optional(300.0));
        const auto slacks = slacksOf(design, timing, {{ends, 310, 300}});
        const auto slackOf = [&](const char *id) {
            return slacks.at(design.elements.indexOf(QString::fromLatin1(id)))->seconds;
        };
        QCOMPARE(slackOf("e30"), 10.0);
        QCOMPARE(slackOf("e30b"), 10.0);
        QCOMPARE(slackOf("e30a"), 12.0);
    }
};

QTEST_APPLESS_MAIN(TestSlack)
#include "tst_slack.moc"
