#include "model/timing/schedule.h"

#include <QTest>
#include <QTimeZone>

using namespace tempo;

namespace {

Cron cron(const QString &text)
{
    auto parsed = Cron::parse(text);
    return parsed ? *parsed : Cron();
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

constexpr double hour = 3600;
constexpr double day = 24 * hour;

} // namespace

/// Checks when schedules run, how long they pause, and how they are put into words.
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data();
    void runs();
    void daysThatAreNotTwentyFourHours_data();
    void daysThatAreNotTwentyFourHours();
    void gaps_data();
    void gaps();
    void runsAreShownInTheirZone();
    void periods();
    void words_data();
    void words();
};

void TestSchedule::runs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("expected");
    const QByteArray berlin("Europe/Berlin");
    const auto row = [](const char *name, const char *text, const QByteArray &zone,
                        const char *after, const QStringList &expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << zone << QString::fromLatin1(after)
                            << expected;
    };
    row("a run at the very instant asked about is not the next one", "0 2 * * *", "UTC",
        "2026-05-01T02:00:00",
        {QStringLiteral("2026-05-02T02:00:00Z"), QStringLiteral("2026-05-03T02:00:00Z")});
    row("winter time is an hour ahead of UTC", "0 2 * * *", berlin, "2026-01-10T00:00:00",
        {QStringLiteral("2026-01-10T01:00:00Z")});
    row("a nonexistent local time runs at the next valid instant", "30 2 * * *", berlin,
        "2026-03-28T12:00:00",
        {QStringLiteral("2026-03-29T01:00:00Z"), QStringLiteral("2026-03-30T00:30:00Z")});
    row("two runs moved to the same instant are one", "0,30 2,3 * * *", berlin,
        "2026-03-28T12:00:00",
        {QStringLiteral("2026-03-29T01:00:00Z"), QStringLiteral("2026-03-29T01:30:00Z")});
    row("a repeated local time runs once, the first time", "30 2 * * *", berlin,
        "2026-10-24T12:00:00",
        {QStringLiteral("2026-10-25T00:30:00Z"), QStringLiteral("2026-10-26T01:30:00Z")});
    row("open hours run in real time when clocks go back", "30 * * * *", berlin,
        "2026-10-25T00:00:00",
        {QStringLiteral("2026-10-25T00:30:00Z"), QStringLiteral("2026-10-25T01:30:00Z"),
         QStringLiteral("2026-10-25T02:30:00Z")});
    row("open hours skip nothing when clocks go forward", "30 * * * *", berlin,
        "2026-03-29T00:00:00",
        {QStringLiteral("2026-03-29T00:30:00Z"), QStringLiteral("2026-03-29T01:30:00Z")});
    row("stepped hours leave out an hour that isn't there", "0 */2 * * *", berlin,
        "2026-03-28T23:30:00",
        {QStringLiteral("2026-03-29T02:00:00Z"), QStringLiteral("2026-03-29T04:00:00Z")});
    row("a clock that moves by half an hour", "15 2 * * *", "Australia/Lord_Howe",
        "2026-10-03T00:00:00",
        {QStringLiteral("2026-10-03T15:30:00Z"), QStringLiteral("2026-10-04T15:15:00Z")});
    row("a leap day years away", "0 0 29 2 *", "UTC", "2026-01-01T00:00:00",
        {QStringLiteral("2028-02-29T00:00:00Z"), QStringLiteral("2032-02-29T00:00:00Z")});
    row("a leap day across 2100", "0 0 29 2 *", "UTC", "2097-01-01T00:00:00",
        {QStringLiteral("2104-02-29T00:00:00Z")});
    row("day of month and day of week: either", "0 0 13 * 5", "UTC", "2026-03-01T00:00:00",
        {QStringLiteral("2026-03-06T00:00:00Z"), QStringLiteral("2026-03-13T00:00:00Z"),
         QStringLiteral("2026-03-20T00:00:00Z")});
    row("before 1970", "0 2 * * *", "UTC", "1969-12-30T03:00:00",
        {QStringLiteral("1969-12-31T02:00:00Z"), QStringLiteral("1970-01-01T02:00:00Z")});
    row("a zone nobody knows counts as UTC", "0 2 * * *", "Middle/Earth", "2026-05-01T00:00:00",
        {QStringLiteral("2026-05-01T02:00:00Z")});
}

void TestSchedule::runs()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(QString, after);
    QFETCH(QStringList, expected);
    QStringList actual;
    for (const QDateTime &run : nextRuns(cron(text), zone, utc(after), int(expected.size())))
        actual << run.toUTC().toString(Qt::ISODate);
    QCOMPARE(actual, expected);
}

void TestSchedule::daysThatAreNotTwentyFourHours_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("hours"); // from one 06:00 to the next
    const auto row = [](const char *name, const char *zone, const char *day, int hours) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(day) << hours;
    };
    row("clocks go forward in Berlin", "Europe/Berlin", "2026-03-28", 23);
    row("clocks go back in Berlin", "Europe/Berlin", "2026-10-24", 25);
    row("clocks go forward in New York", "America/New_York", "2026-03-07", 23);
    row("clocks go back in New York", "America/New_York", "2026-10-31", 25);
    row("a day in summer", "Europe/Berlin", "2026-06-01", 24);
}

void TestSchedule::daysThatAreNotTwentyFourHours()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, day);
    const QDateTime midnight(QDate::fromString(day, Qt::ISODate), QTime(0, 0), QTimeZone(zone));
    const auto runs = nextRuns(*Cron::parse(u"0 6 * * *"), zone, midnight, 2);
    QTEST(int(runs.at(0).secsTo(runs.at(1)) / 3600), "hours");
}

void TestSchedule::gaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, const char *text, const char *zone, double expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QByteArray(zone) << expected;
    };
    row("daily in UTC", "0 2 * * *", "UTC", day);
    row("every minute", "* * * * *", "UTC", 60);
    row("daily where clocks go back", "0 6 * * *", "Europe/Berlin", day + hour);
    row("daily in a zone without daylight saving", "0 6 * * *", "Asia/Tokyo", day);
    row("hourly in real time whatever the clocks do", "0 * * * *", "Europe/Berlin", hour);
    row("two-hourly: odd hours where the clocks move", "0 */2 * * *", "Europe/Berlin", 3 * hour);
    row("working days pause over the weekend", "0 2 * * 1-5", "UTC", 3 * day);
    row("weekly", "30 6 * * mon", "UTC", 7 * day);
    row("weekly where clocks go back", "30 6 * * mon", "Europe/Berlin", 7 * day + hour);
    row("monthly", "0 3 1 * *", "UTC", 31 * day);
    row("the 31st skips short months", "0 3 31 * *", "UTC", 61 * day);
    row("one month of the year: the gap to the next year counts", "0 0 1 3,4 *", "UTC", 334 * day);
    row("yearly", "0 0 1 1 *", "UTC", 365 * day);
    row("a leap day", "0 0 29 2 *", "UTC", 1461 * day);
    row("office hours pause over night", "0 9-17 * * *", "UTC", 16 * hour);
}

void TestSchedule::gaps()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(double, expected);
    QCOMPARE(longestGap(cron(text), zone, defaultStart()), expected);
}

void TestSchedule::runsAreShownInTheirZone()
{
    const auto runs
        = nextRuns(cron(QStringLiteral("0 2 * * *")), "Europe/Berlin", defaultStart(), 1);
    QCOMPARE(runs.first().time(), QTime(2, 0));
    QCOMPARE(runs.first().offsetFromUtc(), 3600);
}

void TestSchedule::periods()
{
    Design design;
    design.header.timezone = QStringLiteral("Europe/Berlin");
    Element nightly;
    nightly.schedule = cron(QStringLiteral("0 2 * * *"));
    QCOMPARE(periodOf(design, nightly), day + hour);
    nightly.timezone = QStringLiteral("UTC");
    QCOMPARE(periodOf(design, nightly), day);
    Element clocked;
    clocked.every = Duration(900);
    QCOMPARE(periodOf(design, clocked), 900.0);
    QCOMPARE(periodOf(design, Element()), 0.0);
    Periods shared(design);
    QCOMPARE(shared.of(nightly), shared.of(nightly));
}

void TestSchedule::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("0 2 * * *", "every day at 02:00");
    row("0 2,14 * * *", "every day at 02:00 and 14:00");
    row("*/15 * * * *", "every 15 min");
    row("* * * * *", "every minute");
    row("0 * * * *", "every hour");
    row("0 */6 * * *", "every 6 h");
    row("30 6 * * 1", "Mondays at 06:30");
    row("30 6 * * 7", "Sundays at 06:30");
    row("30 6 * * tue,sat", "Tuesdays and Saturdays at 06:30");
    row("0 7 * * mon-fri", "Mondays to Fridays at 07:00");
    row("0 3 1 * *", "on the 1st of every month at 03:00");
    row("0 3 12 * *", "on the 12th of every month at 03:00");
    row("0 3 22 * *", "on the 22nd of every month at 03:00");
    row("0 3 13 * 5", "0 3 13 * 5");
    row("0 3 1 6 *", "0 3 1 6 *");
    row("*/7 * * * *", "*/7 * * * *");
    row("0 */5 * * *", "0 */5 * * *");
    row("5 9-17 * * *", "5 9-17 * * *");
    row("*/15 * * * 1", "*/15 * * * 1");
}

void TestSchedule::words()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(scheduleInWords(cron(text)), expected);
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
