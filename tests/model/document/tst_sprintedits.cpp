#include "model/document/document.h"
#include "model/document/sprintedits.h"

#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

class SprintEditsTest : public QObject
{
    Q_OBJECT

    static Design designWith(const QStringList &parked)
    {
        Design design;
        for (const QString &id : parked)
            design.sprint.parked.set(id, Parked{u"About "_s + id, {}, false});
        return design;
    }

    static Sprint after(Design design, const Patch &patch)
    {
        exchange(design, patch);
        return design.sprint;
    }

    static QStringList keys(const OrderedMap<Parked> &map)
    {
        QStringList found;
        for (const auto &[key, value] : map)
            found << key;
        return found;
    }

private Q_SLOTS:
    void aNewQuestionGetsAFreeId_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QString>("remembered");
        QTest::addColumn<QString>("id");
        QTest::newRow("the first is p1") << QStringList() << QString() << u"p1"_s;
        QTest::newRow("then they count on")
            << QStringList{u"p1"_s, u"p2"_s} << QString() << u"p3"_s;
        QTest::newRow("gaps stay, since something outside may mean them")
            << QStringList{u"p1"_s, u"p4"_s} << QString() << u"p5"_s;
        QTest::newRow("other ids don't count") << QStringList{u"party"_s} << QString() << u"p1"_s;
        QTest::newRow("what the roadmap remembers isn't used again")
            << QStringList{u"p1"_s} << u"parked@p2"_s << u"p3"_s;
    }

    void aNewQuestionGetsAFreeId()
    {
        QFETCH(QStringList, there);
        QFETCH(QString, remembered);
        QFETCH(QString, id);
        Design design = designWith(there);
        if (!remembered.isEmpty())
            design.roadmap.items[remembered].owner = u"data"_s;
        const NewEntry made = addParked(design, Parked{u" Who owns it? "_s, u"data"_s, false});
        QCOMPARE(made.id, id);
        const Sprint sprint = after(design, made.patch);
        QCOMPARE(sprint.parked.value(id), (Parked{u"Who owns it?"_s, u"data"_s, false}));
        QCOMPARE(keys(sprint.parked).last(), id);
    }

    void decisionsCountOnTheirOwn()
    {
        Design design = designWith({u"p7"_s});
        const NewEntry made = addDecision(design, {u"Batch is enough."_s, u"product"_s});
        QCOMPARE(made.id, u"d1"_s);
        exchange(design, made.patch);
        QCOMPARE(addDecision(design, {u"More"_s, {}}).id, u"d2"_s);
    }

    void whatSaysNothingIsNotAdded()
    {
        QCOMPARE(after(Design(), addParked(Design(), {u"  "_s, {}, false}).patch), Sprint());
        QCOMPARE(after(Design(), addDecision(Design(), {{}, u"me"_s}).patch), Sprint());
    }

    void anEntryIsEditedInItsPlaceAndGoesWithItsText()
    {
        const Design design = designWith({u"p1"_s, u"p2"_s});
        Sprint sprint = after(design, setParked(design, u"p1"_s, {u"Else"_s, u"ops"_s, true}));
        QCOMPARE(keys(sprint.parked), (QStringList{u"p1"_s, u"p2"_s}));
        QCOMPARE(sprint.parked.value(u"p1"_s), (Parked{u"Else"_s, u"ops"_s, true}));
        sprint = after(design, setParked(design, u"p1"_s, {}));
        QCOMPARE(keys(sprint.parked), QStringList{u"p2"_s});
        sprint = after(design, setParked(design, u"p9"_s, {u"Else"_s, {}, false}));
        QCOMPARE(sprint, design.sprint);
    }

    void entriesMove_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("order");
        QTest::newRow("down") << u"p1"_s << 1 << u"p2 p1 p3"_s;
        QTest::newRow("to the front") << u"p3"_s << 0 << u"p3 p1 p2"_s;
        QTest::newRow("no further than the end") << u"p1"_s << 9 << u"p2 p3 p1"_s;
        QTest::newRow("no further than the front") << u"p2"_s << -1 << u"p2 p1 p3"_s;
        QTest::newRow("what isn't there doesn't") << u"p9"_s << 0 << u"p1 p2 p3"_s;
    }

    void entriesMove()
    {
        QFETCH(QString, id);
        QFETCH(int, place);
        QFETCH(QString, order);
        const Design design = designWith({u"p1"_s, u"p2"_s, u"p3"_s});
        const Sprint sprint = after(design, moveParked(design, id, place));
        QCOMPARE(keys(sprint.parked).join(u' '), order);
    }

    void timeIsPlannedAndTakenOff()
    {
        Design design;
        exchange(design, setPlanned(design, u"canvas"_s, Duration(1200)));
        QCOMPARE(design.sprint.agenda.value(u"canvas"_s).text(), u"20min"_s);
        exchange(design, setPlanned(design, u"matrix"_s, Duration(0)));
        QCOMPARE(design.sprint.agenda.size(), 1);
        exchange(design, setPlanned(design, u"canvas"_s, {}));
        QVERIFY(design.sprint.agenda.isEmpty());
    }

    void eachIsOneStepOfUndo()
    {
        Document document;
        document.push(u"Park"_s, addParked(document.design(), {u"One"_s, {}, false}).patch);
        document.push(u"Date"_s, setSprintDate(document.design(), QDate(2026, 3, 2)));
        OrderedMap<Duration> agenda;
        agenda.set(u"canvas"_s, Duration(600));
        document.push(u"Agenda"_s, setAgenda(document.design(), agenda));
        const Sprint all = document.design().sprint;
        QCOMPARE(document.undoStack().count(), 3);
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QCOMPARE(document.design().sprint, Sprint());
        while (document.undoStack().canRedo())
            document.undoStack().redo();
        QCOMPARE(document.design().sprint, all);
    }
};

QTEST_GUILESS_MAIN(SprintEditsTest)
#include "tst_sprintedits.moc"
