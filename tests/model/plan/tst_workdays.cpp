#include "model/plan/workdays.h"

#include <QTest>

using namespace tempo;

class WorkdaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesOverWeekends_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("expected");
        const QDate friday(2026, 3, 6);
        QTest::newRow("a working day stays") << friday << 0 << friday;
        QTest::newRow("a Saturday moves to Monday") << QDate(2026, 3, 7) << 0 << QDate(2026, 3, 9);
        QTest::newRow("a Sunday moves to Monday") << QDate(2026, 3, 8) << 0 << QDate(2026, 3, 9);
        QTest::newRow("the day after a Friday is Monday") << friday << 1 << QDate(2026, 3, 9);
        QTest::newRow("five days are a week") << friday << 5 << QDate(2026, 3, 13);
        QTest::newRow("eleven days cross two weekends") << friday << 11 << QDate(2026, 3, 23);
        QTest::newRow("a Sunday and four days end on Friday")
            << QDate(2026, 3, 8) << 4 << QDate(2026, 3, 13);
    }

    void movesOverWeekends()
    {
        QFETCH(QDate, from);
        QFETCH(int, days);
        QFETCH(QDate, expected);
        QCOMPARE(workdayAfter(from, days), expected);
    }

    void betweenIsTheReverse()
    {
        const QDate start(2026, 3, 4);
        for (int days = 0; days < 600; ++days)
            QCOMPARE(workdaysBetween(start, workdayAfter(start, days)), days);
        QCOMPARE(workdaysBetween(start, start.addDays(-30)), 0);
    }

    void effort_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<double>("days");
        QTest::newRow("two days") << QStringLiteral("2d") << 2.0;
        QTest::newRow("four hours are half a day") << QStringLiteral("4h") << 0.5;
        QTest::newRow("a day and a half") << QStringLiteral("1d4h") << 1.5;
        QTest::newRow("no more than a day below a day") << QStringLiteral("20h") << 1.0;
        QTest::newRow("nothing") << QStringLiteral("0s") << 0.0;
    }

    void effort()
    {
        QFETCH(QString, written);
        QFETCH(double, days);
        QCOMPARE(effortInDays(*Duration::parse(written)), days);
        QCOMPARE(effortInDays(effortOfDays(days)), days);
    }
};

QTEST_GUILESS_MAIN(WorkdaysTest)
#include "tst_workdays.moc"
