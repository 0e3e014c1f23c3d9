#include "model/document/lineedits.h"

#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

/// Edits of the lines of roadmap and monitoring.
class LineEditsTest : public QObject
{
    Q_OBJECT

    static Design applied(Design design, const Patch &patch)
    {
        exchange(design, patch);
        return design;
    }

    static Design withAdded()
    {
        Design design;
        AddedTask task;
        task.title = u"Buy a GPU"_s;
        task.effort = *Duration::parse(u"1d");
        design.roadmap.added.set(u"buy-gpu"_s, task);
        AddedMonitor monitor;
        monitor.metric = u"Refunds"_s;
        monitor.threshold = u"below 2 %"_s;
        monitor.owner = u"finance"_s;
        design.monitoring.added.set(u"refunds"_s, monitor);
        return design;
    }

private Q_SLOTS:
    void oneStepEditsManyTasksAndTakesEmptyEditsAway()
    {
        const QStringList ids{u"serve@rank"_s, u"dag@rank"_s};
        Design design = applied({}, editTasks({}, ids, [](const QString &, TaskEdit &edit) {
                                    edit.status = TaskStatus::Doing;
                                }));
        QCOMPARE(design.roadmap.items.size(), 2);
        QCOMPARE(design.roadmap.items.value(u"dag@rank"_s).status, TaskStatus::Doing);
        design = applied(design, editTasks(design, ids, [](const QString &, TaskEdit &edit) {
                             edit.status.reset();
                         }));
        QVERIFY(design.roadmap.items.isEmpty());
    }

    void otherEditsOfALineStay()
    {
        Design design;
        TaskEdit edit;
        edit.note = u"pilot"_s;
        edit.start = QDate(2026, 3, 9);
        design.roadmap.items.set(u"serve@rank"_s, edit);
        edit.owner = u"ranking"_s;
        design = applied(
            design, editTasks(design, {u"serve@rank"_s}, [](const QString &, TaskEdit &changed) {
                changed.owner = u"ranking"_s;
            }));
        QCOMPARE(design.roadmap.items.value(u"serve@rank"_s), edit);
    }

    void theEffortOfAnAddedTaskIsItsOwn()
    {
        Design design = withAdded();
        design = applied(design,
                         editTasks(design, {u"buy-gpu"_s}, [](const QString &, TaskEdit &edit) {
                             QCOMPARE(edit.effort, *Duration::parse(u"1d"));
                             edit.effort = *Duration::parse(u"3d");
                             edit.owner = u"platform"_s;
                         }));
        QCOMPARE(design.roadmap.added.value(u"buy-gpu"_s).effort, *Duration::parse(u"3d"));
        QCOMPARE(design.roadmap.items.value(u"buy-gpu"_s).owner, u"platform"_s);
        QVERIFY(!design.roadmap.items.value(u"buy-gpu"_s).effort);
    }

    void anAddedMonitorIsEditedWhereItStands()
    {
        Design design = withAdded();
        MonitorEdit over;
        over.owner = u"risk"_s;
        design.monitoring.items.set(u"refunds"_s, over);
        design = applied(
            design, editMonitors(design, {u"refunds"_s}, [](const QString &, MonitorEdit &edit) {
                QCOMPARE(edit.threshold, u"below 2 %"_s);
                edit.severity = MonitorSeverity::Page;
            }));
        const AddedMonitor monitor = design.monitoring.added.value(u"refunds"_s);
        QCOMPARE(monitor.severity, MonitorSeverity::Page);
        QCOMPARE(monitor.owner, u"risk"_s);
        QVERIFY(design.monitoring.items.isEmpty());
    }

    void aNewLineGetsAnIdOfItsOwn_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("id");
        QTest::newRow("from its title") << u"Ask the lawyers"_s << u"ask-the-lawyers"_s;
        QTest::newRow("not one that is taken") << u"Buy a GPU!"_s << u"buy-a-gpu"_s;
        QTest::newRow("not that of an edit whose line is gone") << u"Old line"_s << u"old-line-2"_s;
    }

    void aNewLineGetsAnIdOfItsOwn()
    {
        QFETCH(QString, title);
        QFETCH(QString, id);
        Design design = withAdded();
        TaskEdit edit;
        edit.owner = u"somebody"_s;
        design.roadmap.items.set(u"old-line"_s, edit);
        AddedTask task;
        task.title = title;
        const NewLine line = addTask(design, task);
        QCOMPARE(line.id, id);
        QCOMPARE(applied(design, line.patch).roadmap.added.value(id).title, title);
    }

    void forgettingTakesTheEditAndTheAddedLine()
    {
        Design design = withAdded();
        TaskEdit edit;
        edit.removed = true;
        design.roadmap.items.set(u"buy-gpu"_s, edit);
        design.roadmap.items.set(u"serve@rank"_s, edit);
        design = applied(design, forgetTasks(design, {u"buy-gpu"_s}));
        QVERIFY(design.roadmap.added.isEmpty());
        QCOMPARE(design.roadmap.items.size(), 1);
        design = applied(design, forgetMonitors(design, {u"refunds"_s}));
        QVERIFY(design.monitoring.added.isEmpty());
    }

    void whatIsNotThereIsNotEdited()
    {
        const auto rename = [](AddedTask &task) { task.title = u"x"_s; };
        QVERIFY(editAddedTask({}, u"gone"_s, rename).isEmpty());
        const auto move = [](AddedMonitor &monitor) { monitor.element = u"x"_s; };
        QVERIFY(editAddedMonitor({}, u"gone"_s, move).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LineEditsTest)
#include "tst_lineedits.moc"
