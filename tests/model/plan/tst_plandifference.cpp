#include "model/plan/plandifference.h"

#include "tests/model/plan/plandesigns.h"

#include <QLocale>
#include <QTest>

#include <functional>

using namespace tempo;
using namespace Qt::StringLiterals;

using Edit = std::function<void(Design &)>;
Q_DECLARE_METATYPE(Edit)

/// What is marked after a change of the design, against the design as it was.
class PlanDifferenceTest : public QObject
{
    Q_OBJECT

    static LineDifference tasksAfter(const Edit &edit)
    {
        const Design seen = rankingDesign();
        Design now = seen;
        edit(now);
        return differenceOf(generatedTasks(withTitlesOf(now, seen)), generatedTasks(now));
    }

    static LineDifference monitorsAfter(const Edit &edit)
    {
        const Design seen = rankingDesign();
        Design now = seen;
        edit(now);
        return differenceOf(generatedMonitors(withTitlesOf(now, seen)), generatedMonitors(now));
    }

    static QString words(const LineDifference &difference)
    {
        QStringList found;
        for (auto it = difference.changes.cbegin(); it != difference.changes.cend(); ++it)
            found << (it->isNew ? u"new "_s : u"changed "_s) + it.key();
        for (const auto &[id, title] : difference.gone)
            found << u"gone "_s + id;
        found.sort();
        return found.join(u", "_s);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tasksAreMarkedByTheirIds_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing happened") << Edit([](Design &) {}) << QString();
        QTest::newRow("another title for an element makes nothing new or changed")
            << Edit([](Design &design) {
                   for (const QString &id : {u"rank"_s, u"store"_s, u"vectors"_s, u"render"_s})
                       design.elements[id].title += u" II"_s;
               })
            << QString();
        QTest::newRow("edits by people are no change of the design") << Edit([](Design &design) {
            TaskEdit edit;
            edit.owner = u"ranking"_s;
            edit.removed = true;
            design.roadmap.items.set(u"serve@rank"_s, edit);
            design.roadmap.added.set(u"own"_s, {u"Own"_s, 4, {}, {}});
            design.roadmap.start = QDate(2026, 3, 2);
        }) << QString();
        QTest::newRow("a new feature brings its task and holds up what needs it")
            << Edit([](Design &design) { addElement(design, "spend", Kind::Feature, "Spend"); })
            << u"changed settle@operational-overhead@design, new classify@spend, "
               "new settle@unreached@spend"_s;
        QTest::newRow("a store that goes takes its tasks along")
            << Edit([](Design &design) {
                   design.elements.take(u"store"_s);
                   design.flows.removeIf([](const Flow &flow) {
                       return flow.from == u"store"_s || flow.to == u"store"_s;
                   });
               })
            << u"changed deliver@render, changed fetch@rank, changed monitors@rank, "
               "changed phase-batch@rank, changed serve@rank, gone alerting@rank, "
               "gone contract@store@rank, gone dag@rank, gone retries@rank, "
               "gone settle@no-contract@store@rank, gone store@store"_s;
        QTest::newRow("a box moved on the canvas is no change") << Edit([](Design &design) {
            design.canvas.positions.set(u"rank"_s, {10, 10});
        }) << QString();
        QTest::newRow("another owner of an element changes its tasks")
            << Edit([](Design &design) { design.elements[u"vectors"_s].owner = u"data"_s; })
            << u"changed job@vectors"_s;
    }

    void tasksAreMarkedByTheirIds()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, expected);
        QCOMPARE(words(tasksAfter(edit)), expected);
    }

    void monitorsAreMarkedByTheirIds_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing happened") << Edit([](Design &) {}) << QString();
        QTest::newRow("another title for an element makes nothing new or changed")
            << Edit([](Design &design) { design.elements[u"render"_s].title = u"Page"_s; })
            << QString();
        QTest::newRow("a tighter limit changes what is watched of it") << Edit([](Design &design) {
            design.elements[u"render"_s].maxLatency = Duration(0.15);
        }) << u"changed budget@rank, changed budget@render, changed latency-p99@rank, changed latency-p99@render"_s;
        QTest::newRow("a limit that is taken back takes its monitors along") << Edit([](Design &
                                                                                            design) {
            design.elements[u"render"_s].maxLatency.reset();
        }) << u"gone budget@rank, gone budget@render, gone latency-p99@rank, gone latency-p99@render"_s;
        QTest::newRow("a due time brings a monitor") << Edit([](Design &design) {
            design.elements[u"vectors"_s].due = *Cron::parse(u"0 6 * * *");
        }) << u"new due@vectors"_s;
    }

    void monitorsAreMarkedByTheirIds()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, expected);
        QCOMPARE(words(monitorsAfter(edit)), expected);
    }

    void aChangedLineSaysWhatItWas()
    {
        const LineDifference difference = monitorsAfter(
            [](Design &design) { design.elements[u"render"_s].maxLatency = Duration(0.15); });
        const LineChange change = difference.changes.value(u"latency-p99@rank"_s);
        QVERIFY(!change.isNew);
        QCOMPARE(change.was.first(), u"Threshold: p99 below 145 ms"_s);
        QCOMPARE(difference.newCount(), 0);
    }
};

QTEST_GUILESS_MAIN(PlanDifferenceTest)
#include "tst_plandifference.moc"
