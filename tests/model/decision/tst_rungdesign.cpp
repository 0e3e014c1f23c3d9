#include "model/decision/rungdesign.h"
#include "model/design/activation.h"
#include "model/timing/pathtiming.h"
#include "model/timing/schedule.h"
#include "tests/model/decision/ladderdesigns.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace tempo;

namespace {

Rung every(double seconds, std::optional<double> latency = {})
{
    Rung rung;
    rung.every = Duration(seconds);
    if (latency)
        rung.latency = Latency::constant(Duration(*latency));
    return rung;
}

Rung onEvent(std::optional<double> latency = {})
{
    Rung rung = every(1, latency);
    rung.every.reset();
    return rung;
}

Rung nightly()
{
    Rung rung;
    rung.schedule = *Cron::parse(u"0 2 * * *");
    return rung;
}

/// event -> build (02:00, 20 min) -> history (a store, 1 min to read) -> score (04:00, 30 min)
Design pipeline()
{
    Design design;
    add(design, "event", Kind::Event);
    add(design, "build", Kind::Job, 1200).schedule = *Cron::parse(u"0 2 * * *");
    add(design, "history", Kind::Store, 60);
    add(design, "score", Kind::Prediction, 1800).schedule = *Cron::parse(u"0 4 * * *");
    draw(design, "event", "build");
    draw(design, "build", "history");
    draw(design, "history", "score");
    return design;
}

/// payment -> score (10 s), which reads what a nightly job makes of all visits.
Design hybrid()
{
    Design design;
    add(design, "payment", Kind::Event);
    add(design, "visit", Kind::Event);
    addEvery(design, "nightly", Kind::Job, 86400, 3600);
    add(design, "profiles", Kind::Store, 2);
    add(design, "score", Kind::Prediction, 10);
    draw(design, "payment", "score");
    draw(design, "visit", "nightly");
    draw(design, "payment", "nightly");
    draw(design, "nightly", "profiles");
    draw(design, "profiles", "score");
    return design;
}

/// "best worst" of the reaction to an event in whole seconds, or "-".
QString reaction(const Design &design, const QString &event, const QString &target)
{
    const Graph data(design);
    const PathTiming timing(design, data);
    const auto time = timing.reaction(int(design.elements.indexOf(event)),
                                      int(design.elements.indexOf(target)));
    return time ? QStringLiteral("%1 %2").arg(time->best).arg(*time->worst) : QStringLiteral("-");
}

QByteArray numbered(int place)
{
    return QByteArray("e").append(QByteArray::number(place));
}

/// Small designs of everything, in which the last element is the target.
Design madeUp(QRandomGenerator &random)
{
    static constexpr std::array kinds{Kind::Job,     Kind::Stream,  Kind::Service, Kind::Store,
                                      Kind::Feature, Kind::Feature, Kind::Action};
    Design design;
    const int size = 4 + int(random.bounded(6));
    for (int place = 0; place < size; ++place) {
        const QByteArray name = numbered(place);
        const Kind kind = place == 0 ? Kind::Event
            : place == size - 1      ? Kind::Prediction
                                     : kinds[size_t(random.bounded(int(kinds.size())))];
        Element &element = add(design, name.constData(), kind, random.bounded(5));
        if (kind == Kind::Feature)
            element.featureClass = FeatureClass(random.bounded(3));
        if (kind != Kind::Store && kind != Kind::Event && random.bounded(2)) {
            element.every = Duration(10 * (1 + random.bounded(3)));
            element.offset = Duration(random.bounded(10));
        }
        for (int from = 0; from < place; ++from) {
            if (from == place - 1 || random.bounded(3) == 0)
                draw(design, numbered(from).constData(), name.constData());
        }
    }
    return design;
}

} // namespace

/// Checks what a rung makes of a design by timing the outcome.
class TestRungDesign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reactions_data();
    void reactions();
    void whatServesOthersStays();
    void placesStay();
    void fasterRungsAreNeverSlower();
};

void TestRungDesign::reactions_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<Rung>("rung");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("expected"); // best and worst, seconds
    const auto row = [](const char *name, const Design &design, const Rung &rung,
                        const char *expected, const char *event = "event") {
        QTest::newRow(name) << design << rung << id(event) << id(expected);
    };
    // 20 min of building, 1 min of reading, 30 min of scoring: 3060 s.
    row("hourly: the first waits, the rest follow at once", pipeline(), every(3600), "3060 6660");
    row("nightly", pipeline(), nightly(), "3060 89460");
    row("on each event nothing waits", pipeline(), onEvent(), "3060 3060");
    row("runs that are longer than the period are dropped", pipeline(), every(900), "3060 4860");
    row("a run of the rung's own length", pipeline(), every(3600, 600), "660 4260");
    row("the same on each event", pipeline(), onEvent(600), "660 660");

    Design zoned = pipeline();
    zoned.elements[id("build")].timezone = QStringLiteral("Asia/Tokyo");
    zoned.elements[id("event")].schedule = *Cron::parse(u"0 1 * * *");
    row("a stage's own time zone doesn't stay", zoned, nightly(), "6660 6660");

    Design direct = pipeline();
    add(direct, "other", Kind::Event);
    draw(direct, "other", "score");
    row("what comes from elsewhere waits for the beat, too", direct, every(3600), "1860 5460",
        "other");
    row("on each event it doesn't", direct, onEvent(), "1860 1860", "other");
    row("and the rest waits no longer for it", direct, every(3600), "3060 6660");

    Design mixed = pipeline();
    add(mixed, "other", Kind::Event);
    draw(mixed, "other", "history");
    row("a store written from elsewhere waits for the beat", mixed, every(3600), "1860 5460",
        "other");
    row("a store written from elsewhere, on each event", mixed, onEvent(), "1860 1860", "other");

    Design lake = pipeline();
    lake.flows[0].to = id("lake");
    add(lake, "lake", Kind::Store, 5);
    draw(lake, "lake", "build");
    row("a first stage fetches from a store", lake, every(3600), "3065 6665");
    row("what arrives in the store triggers it", lake, onEvent(), "3065 3065");

    Design filled = mixed;
    filled.flows[3].to = id("lake");
    add(filled, "lake", Kind::Store, 5);
    draw(filled, "lake", "history");
    row("a store that fills another isn't read", filled, every(3600), "1860 5460", "other");

    Design either = pipeline();
    add(either, "quick", Kind::Stream, 1);
    draw(either, "event", "quick");
    draw(either, "quick", "history");
    row("both have to arrive in a store", either, every(3600), "3060 6660");
    either.elements[id("history")].join = Join::Any;
    row("or either of them", either, every(3600), "1861 5461");
    row("either of them on each event", either, onEvent(), "1861 1861");

    Design feature = pipeline();
    feature.elements[id("build")].kind = Kind::Feature;
    feature.elements[id("build")].featureClass = FeatureClass::Precomputed;
    row("a scheduled feature goes on taking its time", feature, onEvent(), "3060 3060");
    feature.flows.removeAt(2);
    feature.flows[1].to = id("score");
    row("a feature that was fetched hands over", feature, every(3600), "3000 6600");

    Design branches = pipeline();
    addEvery(branches, "prices", Kind::Job, 60, 3);
    draw(branches, "event", "prices");
    draw(branches, "prices", "score");
    row("branches begin together and meet again", branches, every(3600), "3060 6660");

    row("a triggered stage reads on the side and waits for the beat", hybrid(), every(60), "12 72",
        "payment");
    row("what is read on the side still isn't followed", hybrid(), every(60), "-", "visit");
    row("nor with a length of its own", hybrid(), every(60, 20), "22 82", "payment");
    row("a hybrid on each event is as it was", hybrid(), onEvent(), "12 12", "payment");
}

void TestRungDesign::reactions()
{
    QFETCH(Design, design);
    QFETCH(Rung, rung);
    QFETCH(QString, event);
    QTEST(reaction(designAtRung(design, id("score"), rung), event, id("score")), "expected");
}

void TestRungDesign::whatServesOthersStays()
{
    Design design = pipeline();
    add(design, "report", Kind::Action);
    draw(design, "build", "report");
    const Design hourly = designAtRung(design, id("score"), every(3600));
    QCOMPARE(hourly.element(id("build")), design.element(id("build")));
    QCOMPARE(hourly.element(id("report")), design.element(id("report")));
    QVERIFY(!hourly.element(id("score")).schedule);
    QCOMPARE(hourly.element(id("score")).every->seconds(), 3600.0);
}

void TestRungDesign::placesStay()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 300; ++round) {
        const Design design = madeUp(random);
        const QString target = design.elements.at(design.elements.size() - 1).first;
        for (const Rung &rung : {every(30), every(30, 7), nightly(), onEvent(), onEvent(7)}) {
            const Design made = designAtRung(design, target, rung);
            for (qsizetype i = 0; i < design.elements.size(); ++i)
                QCOMPARE(made.elements.at(i).first, design.elements.at(i).first);
            QVERIFY(made.flows.size() >= design.flows.size());
            QSet<FlowKey> seen;
            for (const Flow &flow : made.flows) {
                QVERIFY(made.elements.contains(flow.from) && made.elements.contains(flow.to));
                QVERIFY(!seen.contains(flow.key()));
                seen << flow.key();
            }
            QVERIFY(Graph(made).cycles().isEmpty());
        }
    }
}

void TestRungDesign::fasterRungsAreNeverSlower()
{
    QRandomGenerator random(4);
    int compared = 0;
    for (int round = 0; round < 300; ++round) {
        const Design design = madeUp(random);
        const QString target = design.elements.at(design.elements.size() - 1).first;
        const auto worst = [&](const Rung &rung) {
            const QString text = reaction(designAtRung(design, target, rung), id("e0"), target);
            return text == u"-" ? -1 : text.section(u' ', 1).toDouble();
        };
        const double event = worst(onEvent());
        const double often = worst(every(60));
        const double seldom = worst(every(120));
        QCOMPARE(event < 0, often < 0);
        QCOMPARE(event < 0, seldom < 0);
        if (event < 0)
            continue;
        ++compared;
        QVERIFY2(event <= often + 1e-6, qPrintable(QString::number(round)));
        QVERIFY2(often <= seldom + 1e-6, qPrintable(QString::number(round)));
    }
    QVERIFY(compared > 100);
}

QTEST_GUILESS_MAIN(TestRungDesign)
#include "tst_rungdesign.moc"
