#include "model/document/edits.h"
#include "model/document/lineedits.h"
#include "model/plan/monitoring.h"

#include "tests/model/plan/plandesigns.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tempo;
using namespace Qt::StringLiterals;

/// What people wrote on the plan outlives every change of the design: random edits of the design
/// and of the lines, and after each of them every entry still stands in the generated lists.
class LastingTest : public QObject
{
    Q_OBJECT

    /// A design with people's edits, and how chance changes it.
    class Life
    {
    public:
        explicit Life(quint32 seed) : m_random(seed), m_design(rankingDesign()) {}

        const Design &design() const { return m_design; }

        void editTheDesign()
        {
            const QString id = anyElement();
            switch (id.isEmpty() ? 0 : m_random.bounded(7)) {
            case 0:
                apply(tempo::addElement(m_design, Kind(m_random.bounded(9)), u"Part"_s, {}).patch);
                return;
            case 1:
                apply(removeParts(m_design, {id}, {}));
                return;
            case 2:
                apply(changeKind(m_design, id, Kind(m_random.bounded(9))).patch);
                return;
            case 3:
                set(id, u"title"_s, QString(u"Title "_s + QString::number(m_random.bounded(9))));
                return;
            case 4:
                set(id, u"max_latency"_s, Duration(m_random.bounded(1, 90)));
                return;
            case 5:
                set(id, u"class"_s, word(FeatureClass(m_random.bounded(3))));
                return;
            default:
                if (const auto patch = tempo::addFlow(m_design, id, anyElement()))
                    apply(*patch);
            }
        }

        void editALine()
        {
            const QList<Task> tasks = roadmapOf(m_design);
            const QList<Monitor> monitors = monitoringOf(m_design);
            if (!tasks.isEmpty()) {
                const QString id = tasks.at(m_random.bounded(int(tasks.size()))).id;
                const int number = m_random.bounded(1, 100);
                apply(editTasks(m_design, {id}, [number](const QString &, TaskEdit &edit) {
                    write(number, edit);
                }));
            }
            if (!monitors.isEmpty()) {
                const QString id = monitors.at(m_random.bounded(int(monitors.size()))).id;
                const QString owner = u"team-"_s + QString::number(m_random.bounded(9));
                apply(editMonitors(m_design, {id}, [&owner](const QString &, MonitorEdit &edit) {
                    edit.owner = owner;
                    edit.signedOff = SignOff{owner, QDate(2026, 3, 2), u"x"_s};
                }));
            }
        }

    private:
        static void write(int number, TaskEdit &edit)
        {
            edit.owner = u"owner-"_s + QString::number(number);
            edit.status = TaskStatus(number % 4);
            edit.start = QDate(2026, 3, 2).addDays(number);
            edit.effort = Duration(86400.0 * number);
            edit.note = u"note "_s + QString::number(number);
            edit.removed = number % 7 == 0;
        }

        QString anyElement()
        {
            const qsizetype count = m_design.elements.size();
            return count == 0 ? QString()
                              : m_design.elements.at(m_random.bounded(int(count))).first;
        }

        void set(const QString &id, const QString &key, const FieldValue &value)
        {
            if (const auto patch = setField(m_design, QStringList{id}, key, value))
                apply(*patch);
        }

        void apply(const Patch &patch) { exchange(m_design, patch); }

        QRandomGenerator m_random;
        Design m_design;
    };

    static void compareTasks(const Design &design)
    {
        const QList<Task> tasks = roadmapOf(design);
        for (const auto &[id, edit] : design.roadmap.items) {
            const auto task = std::ranges::find(tasks, id, &Task::id);
            QVERIFY2(task != tasks.end(), qPrintable(id));
            QCOMPARE(task->owner, edit.owner);
            QCOMPARE(task->status, *edit.status);
            QCOMPARE(task->note, edit.note);
            QCOMPARE(task->removed, edit.removed);
            QCOMPARE(task->effortDays, edit.effort->seconds() / 86400);
            if (!edit.removed && task->origin != LineOrigin::Gone)
                QVERIFY(*task->start >= *edit.start);
        }
    }

    static void compareMonitors(const Design &design)
    {
        const QList<Monitor> monitors = monitoringOf(design);
        for (const auto &[id, edit] : design.monitoring.items) {
            const auto monitor = std::ranges::find(monitors, id, &Monitor::id);
            QVERIFY2(monitor != monitors.end(), qPrintable(id));
            QCOMPARE(monitor->owner, edit.owner);
            QCOMPARE(monitor->signedOff, edit.signedOff);
        }
    }

    static QStringList keysOf(const Design &design)
    {
        QStringList keys;
        for (const auto &[id, edit] : design.roadmap.items)
            keys << u"task "_s + id;
        for (const auto &[id, edit] : design.monitoring.items)
            keys << u"monitor "_s + id;
        return keys;
    }

private Q_SLOTS:
    void noEditOfALineIsEverLost_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("chance number %u", seed) << seed;
    }

    void noEditOfALineIsEverLost()
    {
        QFETCH(quint32, seed);
        Life life(seed);
        for (int step = 0; step < 60; ++step) {
            if (step % 3 == 0)
                life.editALine();
            const QStringList before = keysOf(life.design());
            life.editTheDesign();
            QCOMPARE(keysOf(life.design()), before);
            Design dated = life.design();
            dated.roadmap.start = QDate(2026, 3, 2);
            compareTasks(dated);
            compareMonitors(dated);
            if (QTest::currentTestFailed())
                return;
        }
    }
};

QTEST_GUILESS_MAIN(LastingTest)
#include "tst_lasting.moc"
