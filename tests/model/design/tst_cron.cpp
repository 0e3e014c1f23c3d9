#include "model/design/cron.h"

#include <QTest>

using namespace tempo;

/// Five fields, as crontab(5) has them.
class TestCron : public QObject
{
    Q_OBJECT

private:
    /// The members of one field as text: "0 15 30 45".
    template <class Has>
    static QString members(int from, int to, Has has)
    {
        QStringList found;
        for (int i = from; i <= to; ++i) {
            if (has(i))
                found << QString::number(i);
        }
        return found.join(u' ');
    }

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("minutes");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("months");
        const QString allMonths = QStringLiteral("1 2 3 4 5 6 7 8 9 10 11 12");
        QTest::newRow("numbers") << QStringLiteral("5 2 * * *") << QStringLiteral("5")
                                 << QStringLiteral("2") << allMonths;
        QTest::newRow("lists and ranges")
            << QStringLiteral("0,30 8-10 * * *") << QStringLiteral("0 30")
            << QStringLiteral("8 9 10") << allMonths;
        QTest::newRow("steps") << QStringLiteral("*/15 0-12/6 * * *")
                               << QStringLiteral("0 15 30 45") << QStringLiteral("0 6 12")
                               << allMonths;
        QTest::newRow("a step from a number on")
            << QStringLiteral("50/5 20/2 * * *") << QStringLiteral("50 55")
            << QStringLiteral("20 22") << allMonths;
        QTest::newRow("names of months")
            << QStringLiteral("0 0 * jan,MAR-Apr *") << QStringLiteral("0") << QStringLiteral("0")
            << QStringLiteral("1 3 4");
    }

    void fields()
    {
        QFETCH(QString, text);
        const Result<Cron> cron = Cron::parse(text);
        QVERIFY2(cron, cron ? "" : qPrintable(cron.error()));
        QTEST(members(0, 59, [&](int i) { return cron->hasMinute(i); }), "minutes");
        QTEST(members(0, 23, [&](int i) { return cron->hasHour(i); }), "hours");
        QTEST(members(1, 12, [&](int i) { return cron->hasMonth(i); }), "months");
    }

    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("dayOfMonth");
        QTest::addColumn<int>("weekDay");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const char *text, int day, int weekDay, bool has) {
            QTest::newRow(name) << QString::fromLatin1(text) << day << weekDay << has;
        };
        row("every day", "0 0 * * *", 17, 3, true);
        row("a day of the month", "0 0 17 * *", 17, 3, true);
        row("another day of the month", "0 0 18 * *", 17, 3, false);
        row("a weekday", "0 0 * * wed", 17, 3, true);
        row("Sunday as 0", "0 0 * * 0", 17, 0, true);
        row("Sunday as 7", "0 0 * * 7", 17, 0, true);
        row("Sunday at the end of a range", "0 0 * * 5-7", 17, 0, true);
        row("a range up to Sunday leaves out Monday", "0 0 * * 5-7", 17, 1, false);
        row("both restricted: the day of the month will do", "0 0 17 * mon", 17, 3, true);
        row("both restricted: the weekday will do", "0 0 1 * wed", 17, 3, true);
        row("both restricted: neither", "0 0 1 * mon", 17, 3, false);
    }

    void days()
    {
        QFETCH(QString, text);
        QFETCH(int, dayOfMonth);
        QFETCH(int, weekDay);
        const Result<Cron> cron = Cron::parse(text);
        QVERIFY(cron);
        QTEST(cron->hasDay(dayOfMonth, weekDay), "expected");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *text, const char *part) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(part);
        };
        row("nothing", "", "five fields");
        row("four fields", "0 2 * *", "five fields");
        row("six fields", "0 0 2 * * *", "five fields");
        row("minute 60", "60 2 * * *", "minute");
        row("hour 24", "0 24 * * *", "hour");
        row("day 0", "0 2 0 * *", "day of month");
        row("month 13", "0 2 * 13 *", "month");
        row("weekday 8", "0 2 * * 8", "day of week");
        row("a range backwards", "0 22-2 * * *", "hour");
        row("a step of nothing", "*/0 * * * *", "minute");
        row("a word", "0 2 * * someday", "day of week");
        row("a name in the wrong field", "jan 2 * * *", "minute");
        row("an empty item", "0,,5 2 * * *", "minute");
        row("30 February", "0 2 30 2 *", "never happens");
        row("31 of short months", "0 2 31 4,6 *", "never happens");
    }

    void refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const Result<Cron> cron = Cron::parse(text);
        QVERIFY(!cron);
        QVERIFY2(cron.error().contains(part), qPrintable(cron.error()));
    }

    void leapDaysHappen() { QVERIFY(Cron::parse(u"0 0 29 2 *")); }

    void aWeekdaySavesADayThatNeverComes() { QVERIFY(Cron::parse(u"0 0 30 2 mon")); }

    void questionsOfTheCalendar()
    {
        QVERIFY(Cron::parse(u"0 2 * * *")->isDaily());
        QVERIFY(!Cron::parse(u"0 2 * * mon")->isDaily());
        QVERIFY(!Cron::parse(u"0 2 * * mon")->isCalendar());
        QVERIFY(Cron::parse(u"0 2 1 * *")->isCalendar());
        QVERIFY(Cron::parse(u"0 2 * jan *")->isCalendar());
        QVERIFY(Cron::parse(u"0 * * * *")->hasOpenHours());
        QVERIFY(Cron::parse(u"0 0-12/6 * * *")->hasOpenHours());
        QVERIFY(!Cron::parse(u"0 2,4 * * *")->hasOpenHours());
    }

    void textKeepsItsSpelling()
    {
        QCOMPARE(Cron::parse(u"  0   2 * * MON ")->text(), QStringLiteral("0 2 * * MON"));
    }
};

QTEST_GUILESS_MAIN(TestCron)
#include "tst_cron.moc"
