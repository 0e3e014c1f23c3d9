#include "model/decision/evidence.h"

#include <QTest>

using namespace tempo;

namespace {

const QString prediction = QStringLiteral("rank");
const QString designScope = QStringLiteral("design");

Element &add(Design &design, const char *id, Kind kind)
{
    Element element;
    element.id = QString::fromLatin1(id);
    element.kind = kind;
    element.latency = Latency::constant(Duration(0));
    design.elements.set(element.id, element);
    return design.elements[element.id];
}

Flow &draw(Design &design, const char *from, const char *to)
{
    Flow flow;
    flow.from = QString::fromLatin1(from);
    flow.to = QString::fromLatin1(to);
    design.flows << flow;
    return design.flows.last();
}

Value decaying(Decay::Shape shape, double span)
{
    Value value;
    value.decay = Decay{shape, Duration(span), Duration(1)};
    return value;
}

/// The score on an axis, or 9 where the document says nothing.
int scoreOn(const Design &design, const char *axis, const QString &scope = prediction)
{
    const auto evidence = evidenceOf(design, scope);
    const Evidence *found = evidence.find(QString::fromLatin1(axis));
    if (found && (found->facts.isEmpty() || found->facts.first().contains(u'%')))
        return 99;
    return found ? found->score : 9;
}

} // namespace

/// Checks what a document says about each axis.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void valueDecays_data();
    void valueDecays();
    void actionability();
    void refreshIsTheFreshestOfItsData();
    void passiveFeaturesTakeWhatIsPublished();
    void inheritedStagesTakeWhatTheyInherit();
    void reviews_data();
    void reviews();
    void computations_data();
    void computations();
    void designTakesTheExtremes();
    void contradictionIsTwoSteps();
};

void TestEvidence::times_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("expected");
    QTest::newRow("a day") << 86400.0 << -2;
    QTest::newRow("just below a day") << 86399.0 << -1;
    QTest::newRow("an hour") << 3600.0 << -1;
    QTest::newRow("a minute") << 60.0 << 0;
    QTest::newRow("a second") << 1.0 << 1;
    QTest::newRow("less") << 0.999 << 2;
}

void TestEvidence::times()
{
    QFETCH(double, seconds);
    QFETCH(int, expected);
    QCOMPARE(scoreOfTime(seconds), expected);
}

void TestEvidence::valueDecays_data()
{
    QTest::addColumn<Decay::Shape>("shape");
    QTest::addColumn<double>("span");
    QTest::addColumn<int>("expected");
    QTest::newRow("half-life") << Decay::Shape::HalfLife << 3600.0 << -1;
    QTest::newRow("deadline") << Decay::Shape::Deadline << 6.0 << 1;
    QTest::newRow("half of the linear span") << Decay::Shape::Linear << 100.0 << 1;
    QTest::newRow("midpoint") << Decay::Shape::Sigmoid << 86400.0 << -2;
}

void TestEvidence::valueDecays()
{
    QFETCH(Decay::Shape, shape);
    QFETCH(double, span);
    QFETCH(int, expected);
    Design design;
    Element &rank = add(design, "rank", Kind::Prediction);
    QCOMPARE(scoreOn(design, "value-decay"), 9);
    rank.maxLatency = Duration(0.2);
    QCOMPARE(scoreOn(design, "value-decay"), 2);
    rank.value = decaying(shape, span);
    QCOMPARE(scoreOn(design, "value-decay"), expected);
}

void TestEvidence::actionability()
{
    Design design;
    add(design, "rank", Kind::Prediction);
    add(design, "keep", Kind::Store);
    add(design, "show", Kind::Action);
    add(design, "mail", Kind::Action);
    draw(design, "rank", "show");
    draw(design, "rank", "keep");
    draw(design, "keep", "mail");
    QCOMPARE(scoreOn(design, "actionability"), 9);
    const auto cron = Cron::parse(u"0 7 * * *");
    design.elements[QStringLiteral("mail")].due = *cron;
    QCOMPARE(scoreOn(design, "actionability"), -2);
    design.elements[prediction].maxLatency = Duration(60);
    QCOMPARE(scoreOn(design, "actionability"), 0);
    design.elements[QStringLiteral("mail")].maxLatency = Duration(7200);
    QCOMPARE(scoreOn(design, "actionability"), -1);
    design.elements[QStringLiteral("show")].maxLatency = Duration(0.2);
    QCOMPARE(scoreOn(design, "actionability"), 2);
}

void TestEvidence::refreshIsTheFreshestOfItsData()
{
    Design design;
    add(design, "ask", Kind::Event);
    add(design, "rank", Kind::Prediction);
    draw(design, "ask", "rank");
    QCOMPARE(scoreOn(design, "data-refresh"), 9);
    Element &dump = add(design, "dump", Kind::Source);
    dump.every = Duration(86400);
    draw(design, "dump", "rank");
    QCOMPARE(scoreOn(design, "data-refresh"), -2);
    Element &counts = add(design, "counts", Kind::Feature);
    counts.featureClass = FeatureClass::Windowed;
    counts.every = Duration(60);
    draw(design, "counts", "rank");
    QCOMPARE(scoreOn(design, "data-refresh"), 0);
}

void TestEvidence::passiveFeaturesTakeWhatIsPublished()
{
    Design design;
    Element &job = add(design, "job", Kind::Job);
    job.every = Duration(3600);
    add(design, "keep", Kind::Store);
    add(design, "profile", Kind::Feature).featureClass = FeatureClass::Precomputed;
    add(design, "rank", Kind::Prediction);
    draw(design, "job", "keep");
    draw(design, "keep", "profile");
    draw(design, "profile", "rank");
    QCOMPARE(scoreOn(design, "data-refresh"), -1);
}

void TestEvidence::inheritedStagesTakeWhatTheyInherit()
{
    Design design;
    add(design, "live", Kind::Store);
    add(design, "job", Kind::Job).every = Duration(86400);
    add(design, "next", Kind::Job);
    add(design, "profile", Kind::Feature).featureClass = FeatureClass::Precomputed;
    add(design, "click", Kind::Event);
    add(design, "rank", Kind::Prediction);
    draw(design, "job", "next");
    draw(design, "click", "live");
    draw(design, "live", "next"); // pulled by what runs at night
    draw(design, "next", "profile");
    draw(design, "profile", "rank");
    QCOMPARE(scoreOn(design, "data-refresh"), -2);
}

void TestEvidence::reviews_data()
{
    QTest::addColumn<int>("yes");
    QTest::addColumn<int>("no");
    QTest::addColumn<int>("expected");
    QTest::newRow("too few answers") << 3 << 0 << 9;
    QTest::newRow("no yes") << 0 << 4 << -2;
    QTest::newRow("one yes") << 1 << 5 << -2;
    QTest::newRow("two") << 2 << 2 << -1;
    QTest::newRow("three") << 3 << 1 << 0;
    QTest::newRow("four") << 4 << 0 << 1;
    QTest::newRow("five") << 5 << 1 << 1;
    QTest::newRow("six") << 6 << 0 << 2;
}

void TestEvidence::reviews()
{
    QFETCH(int, yes);
    QFETCH(int, no);
    QFETCH(int, expected);
    Design design;
    Operations &review = design.operations;
    int place = 0;
    for (ReviewAnswer *point :
         {&review.onCall, &review.modelCiCd, &review.disasterRecovery, &review.streamingExperience,
          &review.loadTesting, &review.rollback}) {
        if (place < yes + no)
            point->answer = place < yes ? Answer::Yes : Answer::No;
        ++place;
    }
    QCOMPARE(scoreOn(design, "cost-tolerance"), expected);
    QCOMPARE(scoreOn(design, "cost-tolerance", designScope), expected);
}

void TestEvidence::computations_data()
{
    QTest::addColumn<double>("latency");
    QTest::addColumn<int>("expected");
    QTest::newRow("longer than the limit") << 1.01 << -2;
    QTest::newRow("exactly the limit") << 1.0 << -1;
    QTest::newRow("more than half") << 0.51 << -1;
    QTest::newRow("half") << 0.5 << 0;
    QTest::newRow("a tenth") << 0.1 << 1;
    QTest::newRow("a hundredth") << 0.01 << 2;
}

void TestEvidence::computations()
{
    QFETCH(double, latency);
    QFETCH(int, expected);
    Design design;
    Element &rank = add(design, "rank", Kind::Prediction);
    rank.latency = Latency::constant(Duration(latency));
    QCOMPARE(scoreOn(design, "computation"), 9);
    rank.maxLatency = Duration(1);
    QCOMPARE(scoreOn(design, "computation"), expected);
    rank.model = Model{{}, true};
    QCOMPARE(scoreOn(design, "computation"), -2);
}

void TestEvidence::designTakesTheExtremes()
{
    Design design;
    Element &rank = add(design, "rank", Kind::Prediction);
    rank.maxLatency = Duration(0.2);
    rank.latency = Latency::constant(Duration(0.001));
    Element &night = add(design, "night", Kind::Prediction);
    night.maxLatency = Duration(2 * 86400);
    night.model = Model{{}, true};
    QCOMPARE(scoreOn(design, "value-decay", designScope), 2);
    QCOMPARE(scoreOn(design, "computation", designScope), -2);
    QCOMPARE(scoreOn(design, "computation"), 2);
    QCOMPARE(scoreOn(design, "value-decay", QStringLiteral("night")), -2);
    QVERIFY(evidenceOf(design, QStringLiteral("gone")).isEmpty());
}

void TestEvidence::contradictionIsTwoSteps()
{
    QVERIFY(contradicts(-1, Evidence{1, {}}));
    QVERIFY(contradicts(2, Evidence{0, {}}));
    QVERIFY(!contradicts(1, Evidence{2, {}}));
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
