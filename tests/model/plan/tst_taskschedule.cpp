#include "model/plan/schedule.h"

#include <QTest>

using namespace tempo;

class TaskScheduleTest : public QObject
{
    Q_OBJECT

    static Task task(const QString &id, double effort, const QStringList &after = {})
    {
        Task made;
        made.id = id;
        made.effortDays = effort;
        made.after = after;
        return made;
    }

    static QString spans(const QList<Task> &tasks)
    {
        QStringList lines;
        for (const Task &one : tasks) {
            lines << one.id + u' ' + (one.start ? one.start->toString(u"MM-dd") : QString()) + u' '
                    + (one.end ? one.end->toString(u"MM-dd") : QString());
        }
        return lines.join(u'|');
    }

    static QString scheduled(QList<Task> tasks, const OrderedMap<QDate> &pinned = {},
                             QDate start = QDate(2026, 3, 6))
    {
        scheduleTasks(tasks, start, pinned);
        return spans(tasks);
    }

private Q_SLOTS:
    void skipsWeekendsAndUsesHalfDays()
    {
        const auto a = QStringLiteral("a");
        const auto b = QStringLiteral("b");
        const auto c = QStringLiteral("c");
        // Friday the 6th: one and a half days end on Monday noon, the rest of Monday is for b.
        QCOMPARE(scheduled({task(a, 1.5), task(b, 0.5, {a}), task(c, 2, {b})}),
                 QStringLiteral("a 03-06 03-09|b 03-09 03-09|c 03-10 03-11"));
    }

    void startsOnAWorkingDay()
    {
        QCOMPARE(scheduled({task(QStringLiteral("a"), 1)}, {}, QDate(2026, 3, 7)),
                 QStringLiteral("a 03-09 03-09"));
    }

    void waitsForTheLastOfSeveral()
    {
        const auto a = QStringLiteral("a");
        const auto b = QStringLiteral("b");
        QCOMPARE(scheduled({task(QStringLiteral("c"), 1, {a, b}), task(a, 1), task(b, 3)}),
                 QStringLiteral("c 03-11 03-11|a 03-06 03-06|b 03-06 03-10"));
    }

    void aPinnedDateHoldsBackButNeverPullsForward()
    {
        const auto a = QStringLiteral("a");
        const auto b = QStringLiteral("b");
        OrderedMap<QDate> pinned;
        pinned.set(a, QDate(2026, 3, 14)); // a Saturday
        pinned.set(b, QDate(2026, 3, 2));
        QCOMPARE(scheduled({task(a, 1), task(b, 1, {a})}, pinned),
                 QStringLiteral("a 03-16 03-16|b 03-17 03-17"));
    }

    void circlesEnd()
    {
        const auto a = QStringLiteral("a");
        const auto b = QStringLiteral("b");
        const auto c = QStringLiteral("c");
        QCOMPARE(scheduled({task(a, 1, {b, a}), task(b, 1, {a}), task(c, 1, {b})}),
                 QStringLiteral("a 03-06 03-06|b 03-09 03-09|c 03-10 03-10"));
    }

    void whatIsGoneOrRemovedTakesNoTime()
    {
        const auto a = QStringLiteral("a");
        const auto b = QStringLiteral("b");
        Task removed = task(b, 5, {a});
        removed.removed = true;
        QCOMPARE(scheduled({task(a, 1), removed, task(QStringLiteral("c"), 1, {b})}),
                 QStringLiteral("a 03-06 03-06|b  |c 03-09 03-09"));
    }

    void whatIsDroppedTakesNoTime()
    {
        Task dropped = task(QStringLiteral("a"), 5);
        dropped.status = TaskStatus::Dropped;
        QCOMPARE(scheduled({dropped, task(QStringLiteral("b"), 1, {QStringLiteral("a")})}),
                 QStringLiteral("a 03-06 03-06|b 03-06 03-06"));
    }

    void aLongChainAndAHugeEffortEnd()
    {
        QList<Task> tasks{task(QStringLiteral("0"), 1e300)};
        for (int i = 1; i < 20000; ++i)
            tasks << task(QString::number(i), 1e9, {QString::number(i - 1)});
        scheduleTasks(tasks, QDate(2026, 3, 6), {});
        QVERIFY(tasks.last().end.has_value());
        QVERIFY(tasks.last().end->isValid());
    }

    void whatItWaitsForMayBeUnknown()
    {
        QCOMPARE(scheduled({task(QStringLiteral("a"), 1, {QStringLiteral("nothing")})}),
                 QStringLiteral("a 03-06 03-06"));
    }
};

QTEST_GUILESS_MAIN(TaskScheduleTest)
#include "tst_taskschedule.moc"
