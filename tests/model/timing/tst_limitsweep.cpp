#include "model/timing/limitsweep.h"
#include "tests/model/timing/designmaker.h"

#include <QTest>

using namespace tempo;

namespace {

constexpr int designs = 1000;

/// A generated design in which nothing waits for a schedule.
Design makeDesign(quint32 seed, bool takesFirst)
{
    Design design = DesignMaker(seed).make();
    for (int place = 0; place < int(design.elements.size()); ++place) {
        Element &element = design.elements[QString(design.elements.at(place).first)];
        element.every.reset();
        element.offset.reset();
        element.watermark.reset();
        if (!takesFirst)
            element.join = Join::All;
    }
    return design;
}

bool isOrigin(const Element &element, Question question)
{
    return element.kind == Kind::Event
        || (question == Question::Staleness && element.kind == Kind::Source);
}

QString textOf(const std::optional<ElementSlack> &slack)
{
    return slack
        ? QStringLiteral("%1 %2 %3").arg(slack->seconds).arg(slack->limited).arg(slack->from)
        : QStringLiteral("nothing");
}

/// Asks about the ways through every element, one by one.
QList<std::optional<ElementSlack>> asked(const Design &design, const Graph &data,
                                         const std::vector<LimitSweep::Limit> &limits,
                                         Question question)
{
    const PathTiming timing(design, data);
    QList<std::optional<ElementSlack>> tightest(data.size());
    for (const LimitSweep::Limit &limit : limits) {
        for (int origin = 0; origin < data.size(); ++origin) {
            for (int place = 0; place < data.size(); ++place) {
                if (!isOrigin(design.elements.at(origin).second, question))
                    continue;
                const auto time = timing.time({question, origin, limit.target, place});
                const double slack = time ? limit.seconds - *time->worst : 0;
                if (time && (!tightest[place] || slack < tightest[place]->seconds))
                    tightest[place] = ElementSlack{slack, limit.target, origin};
            }
        }
    }
    return tightest;
}

} // namespace

/// Checks the slack that two sweeps give against questions about the ways through each element.
class TestLimitSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheWaysSay_data()
    {
        QTest::addColumn<Question>("question");
        QTest::newRow("reactions") << Question::Reaction;
        QTest::newRow("ages") << Question::Staleness;
    }

    void isWhatTheWaysSay()
    {
        QFETCH(const Question, question);
        int known = 0;
        for (quint32 seed = 1; seed <= designs; ++seed) {
            const Design design = makeDesign(seed, seed % 2 == 0);
            const Graph data(design);
            const LimitSweep sweep(design, data, question);
            std::vector<LimitSweep::Limit> limits;
            for (int target = data.size() - 3; target < data.size(); ++target) {
                const bool isAsked = target > 0
                    && !isOrigin(design.elements.at(target).second, question)
                    && sweep.knows(target);
                if (isAsked)
                    limits.push_back({target, 20.0 + target % 2});
            }
            known += int(limits.size());
            const auto swept = sweep.slacks(limits);
            const auto one = asked(design, data, limits, question);
            for (int place = 0; place < data.size(); ++place) {
                const QString where = QStringLiteral("design %1, %2: ").arg(seed).arg(place);
                QCOMPARE(where + textOf(swept.at(place)), where + textOf(one.at(place)));
            }
        }
        QVERIFY(known > designs);
    }

    void whatItDoesNotKnow_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("behind constant times it knows") << 0 << true;
        QTest::newRow("behind a schedule it doesn't") << 1 << false;
        QTest::newRow("behind a random latency it doesn't") << 2 << false;
        QTest::newRow("behind the earliest of two inputs it doesn't") << 3 << false;
        QTest::newRow("behind a cycle it doesn't") << 4 << false;
    }

    void whatItDoesNotKnow()
    {
        QFETCH(const int, place);
        QFETCH(const bool, isKnown);
        Design design;
        for (const QString &name : {QStringLiteral("event"), QStringLiteral("stage"),
                                    QStringLiteral("other"), QStringLiteral("score")}) {
            Element element;
            element.id = name;
            element.kind = name == u"event" ? Kind::Event
                : name == u"score"          ? Kind::Prediction
                                            : Kind::Stream;
            element.latency = Latency::constant(Duration(1));
            design.elements.set(name, element);
        }
        const auto add = [&design](int from, int to) {
            Flow flow;
            flow.from = design.elements.at(from).first;
            flow.to = design.elements.at(to).first;
            design.flows << flow;
        };
        add(0, 1);
        add(0, 2);
        add(1, 3);
        add(2, 3);
        if (place == 1)
            design.elements[QStringLiteral("stage")].every = Duration(60);
        if (place == 2)
            design.elements[QStringLiteral("stage")].latency->family = Family::Exponential;
        if (place == 3)
            design.elements[QStringLiteral("score")].join = Join::Any;
        if (place == 4) {
            add(2, 1);
            add(1, 2);
        }
        const Graph data(design);
        QCOMPARE(LimitSweep(design, data, Question::Reaction).knows(3), isKnown);
        QCOMPARE(LimitSweep(design, data, Question::Staleness).knows(3), isKnown);
    }
};

QTEST_APPLESS_MAIN(TestLimitSweep)
#include "tst_limitsweep.moc"
