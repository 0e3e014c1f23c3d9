#include "widgets/views/figureswatch.h"

#include "model/document/document.h"
#include "model/document/edits.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tempo;
using namespace Qt::StringLiterals;

namespace {

/// A click that reaches a page, whose latency is that of the only limit.
Design pageDesign()
{
    Design design;
    Element click;
    click.id = u"click"_s;
    click.kind = Kind::Event;
    Element page;
    page.id = u"page"_s;
    page.kind = Kind::Action;
    page.latency = Latency::constant(Duration(2));
    page.maxLatency = Duration(10);
    design.elements.set(click.id, click);
    design.elements.set(page.id, page);
    Flow flow;
    flow.from = click.id;
    flow.to = page.id;
    design.flows << flow;
    return design;
}

/// What a computation is asked, and an answer as a simulated design gives it: nothing without
/// samples.
class Computed
{
public:
    Figures operator()(const Design &design, const TimingOptions &options)
    {
        ++*m_rounds;
        Figures figures;
        TargetFigures target;
        PathFigures path;
        if (options.simulation.samples > 0) {
            path.time = PathTime();
            path.time->best = design.element(u"page"_s).maxLatency->seconds();
            while (m_isStuck && path.time->best == 10 && !options.simulation.isCancelled())
                QThread::msleep(1);
        }
        target.reaction << path;
        figures.targets << target;
        return figures;
    }

    int rounds() const { return *m_rounds; }

    bool m_isStuck = false; ///< the simulation of the first design never ends by itself

private:
    std::shared_ptr<std::atomic<int>> m_rounds = std::make_shared<std::atomic<int>>(0);
};

std::optional<PathTime> reaction(const DesignFigures &of)
{
    return of.figures.targets.isEmpty() ? std::nullopt
                                        : of.figures.targets.first().reaction.first().time;
}

} // namespace

/// Edits designs and waits for their figures.
class TestFiguresWatch : public QObject
{
    Q_OBJECT

    static void setLimit(Document &document, double seconds)
    {
        const auto patch = setField(document.design(), QStringList{u"page"_s}, u"max_latency"_s,
                                    Duration(seconds));
        document.push(u"Limit"_s, *patch);
    }

private Q_SLOTS:
    void exactFiguresAreThereAfterEveryEdit()
    {
        Document document;
        document.load(pageDesign());
        FiguresWatch watch(document);
        QTRY_VERIFY(watch.isSettled());
        QCOMPARE(*watch.newest().figures.targets.first().reaction.first().slack, 8.0);
        setLimit(document, 5);
        QVERIFY(!watch.isCurrent());
        QCOMPARE(*watch.newest().figures.targets.first().reaction.first().slack, 8.0);
        QTRY_VERIFY(watch.isSettled());
        QCOMPARE(*watch.newest().figures.targets.first().reaction.first().slack, 3.0);
        QCOMPARE(*watch.settled().design.element(u"page"_s).maxLatency, Duration(5));
    }

    void simulatedFiguresFollowAndTheOldOnesStayUntilThen()
    {
        Document document;
        document.load(pageDesign());
        FiguresWatch watch(document, nullptr, Computed());
        QTRY_VERIFY(watch.isSettled());
        setLimit(document, 5);
        QSignalSpy spy(&watch, &FiguresWatch::changed);
        QVERIFY(spy.wait());
        QVERIFY(watch.isCurrent());
        QVERIFY(!watch.isSettled());
        QVERIFY(!reaction(watch.newest()));
        QCOMPARE(reaction(watch.settled())->best, 10.0);
        QTRY_VERIFY(watch.isSettled());
        QCOMPARE(reaction(watch.newest())->best, 5.0);
        QCOMPARE(reaction(watch.settled())->best, 5.0);
    }

    void anEditEndsTheSimulationOfTheDesignBefore()
    {
        Document document;
        document.load(pageDesign());
        Computed stuck;
        stuck.m_isStuck = true;
        FiguresWatch watch(document, nullptr, stuck);
        QTRY_COMPARE(stuck.rounds(), 2);
        setLimit(document, 5);
        QTRY_VERIFY(watch.isSettled());
        QCOMPARE(reaction(watch.newest())->best, 5.0);
    }

    void itGoesWhileItIsSimulating()
    {
        Document document;
        document.load(pageDesign());
        Computed stuck;
        stuck.m_isStuck = true;
        auto watch = std::make_unique<FiguresWatch>(document, nullptr, stuck);
        QTRY_COMPARE(stuck.rounds(), 2);
        watch.reset();
        QCOMPARE(stuck.rounds(), 2);
    }

    void namesAndPlacesLeaveThemAsTheyAre()
    {
        Document document;
        document.load(pageDesign());
        Computed computed;
        FiguresWatch watch(document, nullptr, computed);
        QTRY_VERIFY(watch.isSettled());
        const auto title
            = setField(document.design(), QStringList{u"page"_s}, u"title"_s, u"Shown page"_s);
        document.push(u"Title"_s, *title);
        OrderedMap<QPointF> places;
        places.set(u"page"_s, QPointF(400, 80));
        document.push(u"Move"_s, moveElements(document.design(), places));
        QVERIFY(watch.isSettled());
        QTest::qWait(50);
        QCOMPARE(computed.rounds(), 2);
    }

    void measuredLatenciesAreReadInTheFolderOfTheDocument()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"page.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("seconds\n4\n4\n4\n");
        file.close();
        Design design = pageDesign();
        Latency measured;
        measured.family = Family::Samples;
        measured.samples = u"page.csv"_s;
        design.elements[u"page"_s].latency = measured;
        Document document;
        document.load(design);
        FiguresWatch watch(document);
        watch.setFolder([&] { return folder.path(); });
        QTRY_VERIFY(watch.isSettled());
        const PathFigures reaction = watch.newest().figures.targets.first().reaction.first();
        QCOMPARE(reaction.slack.value_or(-1), 6.0);
        QVERIFY(reaction.time->complete);
    }

    void anotherDesignStartsWithoutFigures()
    {
        Document document;
        document.load(pageDesign());
        FiguresWatch watch(document);
        QTRY_VERIFY(watch.isSettled());
        document.load(pageDesign());
        QVERIFY(watch.newest().figures.targets.isEmpty());
        QVERIFY(watch.settled().figures.targets.isEmpty());
        QVERIFY(!watch.isCurrent());
        QTRY_VERIFY(watch.isSettled());
        QCOMPARE(watch.newest().figures.targets.size(), 1);
    }
};

QTEST_MAIN(TestFiguresWatch)
#include "tst_figureswatch.moc"
