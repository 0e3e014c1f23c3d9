#include "model/timing/tempo.h"

#include <QTest>

using namespace tempo;

namespace {

/// A design written stage by stage.
struct Draft
{
    Design design;

    Element &add(const char *id, Kind kind)
    {
        Element element;
        element.id = QString::fromLatin1(id);
        element.kind = kind;
        element.latency = Latency::constant(Duration(0));
        design.elements.set(element.id, element);
        return design.elements[element.id];
    }

    Element &clocked(const char *id, Kind kind, double every)
    {
        Element &element = add(id, kind);
        element.every = Duration(every);
        return element;
    }

    Flow &flow(const char *from, const char *to)
    {
        Flow flow;
        flow.from = QString::fromLatin1(from);
        flow.to = QString::fromLatin1(to);
        design.flows << flow;
        return design.flows.last();
    }

    StageTempo at(const char *id) const
    {
        return stageTempos(design).at(design.elements.indexOf(QString::fromLatin1(id)));
    }

    QString word(const char *id) const { return currentTempoWord(at(id)).value_or(QString()); }
};

} // namespace

/// Checks contributions, bands, and which stages inherit their tempo.
class TestTempo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bands_data();
    void bands();
    void contributionIsPeriodReadingAndLatency();
    void readsGoOutInParallel();
    void unknownLatencyIsMarked();
    void watermarkIsNoContribution();
    void originsAndStoresHaveNone();
    void triggeredByScheduledInherits();
    void anEventMakesItsOwn();
    void pullsDoNotTrigger();
    void onlyPullsAreFollowed();
    void scheduledStageEndsWhatIsContinuous();
    void slowestPublishedCounts();
    void feedbackIsNotFollowed();
    void cyclesEnd();
};

void TestTempo::bands_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<Tempo>("expected");
    QTest::newRow("nothing") << 0.0 << Tempo::RealTime;
    QTest::newRow("the bound belongs to the faster band") << 1.0 << Tempo::RealTime;
    QTest::newRow("a sum that rounds above it too") << 0.7 + 0.1 + 0.2 + 2e-16 << Tempo::RealTime;
    QTest::newRow("just above") << 1.001 << Tempo::NearRealTime;
    QTest::newRow("15 min") << 900.0 << Tempo::NearRealTime;
    QTest::newRow("more") << 900.1 << Tempo::Batch;
}

void TestTempo::bands()
{
    QFETCH(double, seconds);
    QFETCH(Tempo, expected);
    QCOMPARE(bandOf(Bands(), seconds), expected);
}

void TestTempo::contributionIsPeriodReadingAndLatency()
{
    Draft draft;
    draft.add("lake", Kind::Store).latency = Latency::constant(Duration(2));
    draft.clocked("job", Kind::Job, 3600).latency = Latency::constant(Duration(600));
    draft.flow("lake", "job").latency = Latency::constant(Duration(3));
    QCOMPARE(draft.at("job").contribution, std::optional(3600.0 + 5 + 600));
    QCOMPARE(draft.at("job").current, std::optional(Tempo::Batch));
    QVERIFY(draft.at("job").hasOwn);
}

void TestTempo::readsGoOutInParallel()
{
    Draft draft;
    draft.add("a", Kind::Store).latency = Latency::constant(Duration(0.002));
    draft.add("b", Kind::Store).latency = Latency::constant(Duration(0.005));
    draft.add("e", Kind::Event);
    draft.add("s", Kind::Service).latency = Latency::constant(Duration(0.02));
    draft.flow("a", "s");
    draft.flow("b", "s").latency = Latency::constant(Duration(0.001));
    draft.flow("e", "s").latency
        = Latency::constant(Duration(5)); // arrives later; the service doesn't wait
    QCOMPARE(draft.at("s").contribution, std::optional(0.006 + 0.02));
    QCOMPARE(draft.word("s"), QStringLiteral("real-time"));
}

void TestTempo::unknownLatencyIsMarked()
{
    Draft draft;
    draft.add("e", Kind::Event).latency.reset();
    draft.add("s", Kind::Service).latency.reset();
    draft.add("db", Kind::Store).latency.reset();
    draft.add("t", Kind::Service);
    draft.flow("e", "s");
    draft.flow("e", "t");
    draft.flow("db", "t");
    QVERIFY(draft.at("e").complete);
    QVERIFY(!draft.at("s").complete);
    QCOMPARE(draft.at("s").contribution, std::optional(0.0));
    QVERIFY(!draft.at("t").complete);
}

void TestTempo::watermarkIsNoContribution()
{
    Draft draft;
    Element &counts = draft.clocked("counts", Kind::Feature, 60);
    counts.featureClass = FeatureClass::Windowed;
    counts.watermark = Duration(3600);
    QCOMPARE(draft.at("counts").contribution, std::optional(60.0));
}

void TestTempo::originsAndStoresHaveNone()
{
    Draft draft;
    draft.add("e", Kind::Event);
    draft.clocked("s", Kind::Source, 86400).latency = Latency::constant(Duration(1200));
    draft.add("db", Kind::Store);
    draft.add("f", Kind::Feature).featureClass = FeatureClass::Precomputed;
    for (const char *id : {"e", "s", "db", "f"}) {
        QVERIFY(!draft.at(id).hasOwn);
        QVERIFY(!draft.at(id).current);
        QVERIFY(!currentTempoWord(draft.at(id)));
    }
    QCOMPARE(draft.at("s").contribution, std::optional(87600.0));
    QVERIFY(!draft.at("db").contribution);
}

void TestTempo::triggeredByScheduledInherits()
{
    Draft draft;
    draft.add("e", Kind::Event);
    draft.clocked("job", Kind::Job, 86400);
    draft.add("next", Kind::Job);
    draft.add("db", Kind::Store);
    draft.add("mail", Kind::Action);
    draft.flow("e", "job");
    draft.flow("job", "next");
    draft.flow("next", "db");
    draft.flow("db", "mail").pull = false;
    for (const char *id : {"next", "mail"}) {
        QCOMPARE(draft.word(id), QStringLiteral("inherited"));
        QCOMPARE(draft.at(id).current, std::optional(Tempo::Batch));
        QVERIFY(!draft.at(id).hasOwn);
    }
    QCOMPARE(draft.at("db").current, std::optional(Tempo::Batch));
    QVERIFY(!draft.at("db").inherited);
}

void TestTempo::anEventMakesItsOwn()
{
    Draft draft;
    draft.add("e", Kind::Event);
    draft.clocked("job", Kind::Job, 86400);
    draft.add("rank", Kind::Prediction);
    draft.flow("job", "rank");
    draft.flow("e", "rank");
    QCOMPARE(draft.word("rank"), QStringLiteral("real-time"));
}

void TestTempo::pullsDoNotTrigger()
{
    Draft draft;
    draft.add("e", Kind::Event);
    draft.add("live", Kind::Store);
    draft.clocked("job", Kind::Job, 86400);
    draft.add("score", Kind::Prediction);
    draft.flow("e", "live");
    draft.flow("live", "score");
    draft.flow("job", "score");
    QCOMPARE(draft.word("score"), QStringLiteral("inherited"));
}

void TestTempo::onlyPullsAreFollowed()
{
    Draft draft;
    draft.clocked("job", Kind::Job, 86400);
    draft.add("db", Kind::Store);
    draft.add("show", Kind::Action);
    draft.flow("job", "db");
    draft.flow("db", "show");
    QCOMPARE(draft.word("show"), QStringLiteral("inherited"));
}

void TestTempo::scheduledStageEndsWhatIsContinuous()
{
    Draft draft;
    draft.add("e", Kind::Event);
    draft.add("clean", Kind::Stream);
    draft.clocked("hourly", Kind::Feature, 3600);
    draft.add("score", Kind::Prediction);
    draft.flow("e", "clean");
    draft.flow("clean", "hourly");
    draft.flow("hourly", "score");
    QCOMPARE(draft.word("clean"), QStringLiteral("real-time"));
    QCOMPARE(draft.word("hourly"), QStringLiteral("batch"));
    QCOMPARE(draft.word("score"), QStringLiteral("inherited"));
}

void TestTempo::slowestPublishedCounts()
{
    Draft draft;
    draft.add("e", Kind::Event);
    draft.add("live", Kind::Stream);
    draft.clocked("often", Kind::Job, 300);
    draft.clocked("dump", Kind::Source, 86400);
    draft.add("fast", Kind::Store);
    draft.add("mixed", Kind::Store);
    draft.add("dumped", Kind::Store);
    draft.flow("e", "live");
    draft.flow("live", "fast");
    draft.flow("live", "mixed");
    draft.flow("often", "mixed");
    draft.flow("dump", "dumped");
    QCOMPARE(draft.at("fast").current, std::optional(Tempo::RealTime));
    QCOMPARE(draft.at("mixed").current, std::optional(Tempo::NearRealTime));
    QCOMPARE(draft.at("dumped").current, std::optional(Tempo::Batch));
}

void TestTempo::feedbackIsNotFollowed()
{
    Draft draft;
    draft.add("e", Kind::Event);
    draft.clocked("job", Kind::Job, 86400);
    draft.add("score", Kind::Prediction);
    draft.flow("job", "score");
    draft.flow("e", "score").carries = Carries::Feedback;
    QCOMPARE(draft.word("score"), QStringLiteral("inherited"));
}

void TestTempo::cyclesEnd()
{
    Draft draft;
    draft.clocked("job", Kind::Job, 86400);
    draft.add("a", Kind::Stream);
    draft.add("b", Kind::Store);
    draft.flow("a", "b");
    draft.flow("b", "a").pull = false;
    draft.flow("a", "a");
    QCOMPARE(draft.word("a"), QStringLiteral("real-time"));
    draft.flow("job", "b");
    QCOMPARE(draft.word("a"), QStringLiteral("inherited"));
    QCOMPARE(draft.at("b").current, std::optional(Tempo::Batch));
}

QTEST_GUILESS_MAIN(TestTempo)
#include "tst_tempo.moc"
