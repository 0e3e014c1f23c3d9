#include "model/timing/clock.h"
#include "tests/model/timing/digestdesign.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace tempo;
using namespace Qt::StringLiterals;

namespace {

/// 2026-01-<day>T<hour>:<minute>Z, the day being of the year that is looked at by itself.
Ticks at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 1, day), QTime(hour, minute), QTimeZone::utc()).toSecsSinceEpoch()
        * ticksPerSecond;
}

QString text(Ticks instant)
{
    return QDateTime::fromSecsSinceEpoch(instant / ticksPerSecond, QTimeZone::utc())
        .toString(u"dd. HH:mm"_s);
}

/// "export 02. 13:00" for each origin that the element knows; what depends on unknown phases as
/// "from … to …".
QString knownTo(const Design &design, const char *id, Ticks instant)
{
    const auto place = int(design.elements.indexOf(QLatin1String(id)));
    const QList<ElementAtInstant> elements = Clock(design).at(instant);
    const auto found = std::ranges::find(elements, place, &ElementAtInstant::element);
    if (found == elements.end())
        return u"nothing"_s;
    QStringList texts;
    for (const Knowledge &one : found->knows) {
        const QString cutOff = one.oldest == one.newest
            ? text(one.newest)
            : u"from %1 to %2"_s.arg(text(one.oldest), text(one.newest));
        texts << design.elements.at(one.origin).first + u' ' + cutOff
                + (one.complete ? QString() : u" at least"_s);
    }
    for (const int origin : found->untold)
        texts << design.elements.at(origin).first + u" untold"_s;
    return texts.join(u", ");
}

} // namespace

/// What elements know at an instant, against the example of the timing semantics by hand.
class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEachElementKnows_data()
    {
        QTest::addColumn<Design>("design");
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<Ticks>("instant");
        QTest::addColumn<QString>("known");
        const Design digest = digestDesign();
        QTest::newRow("an export is known 20 minutes after it began")
            << digest << QByteArray("export") << at(2, 14, 3)
            << u"reading 02. 13:00, export 02. 13:00"_s;
        QTest::newRow("an export can be read from the minute on at which it is ready")
            << digest << QByteArray("export") << at(2, 14, 20)
            << u"reading 02. 14:00, export 02. 14:00"_s;
        QTest::newRow("the job of the night has read the export of one o'clock")
            << digest << QByteArray("score") << at(2, 14, 3)
            << u"reading 02. 01:00, export 02. 01:00"_s;
        QTest::newRow("while the job runs, the day before still holds")
            << digest << QByteArray("score") << at(2, 5, 29)
            << u"reading 01. 01:00, export 01. 01:00"_s;
        QTest::newRow("a mail on its way is that of the day before")
            << digest << QByteArray("mail") << at(2, 6, 4)
            << u"reading 01. 01:00, export 01. 01:00"_s;
        QTest::newRow("the days repeat, long after the horizon")
            << digest << QByteArray("mail") << at(30, 6, 5)
            << u"reading 30. 01:00, export 30. 01:00"_s;
        QTest::newRow("the days repeat, before the horizon")
            << digest << QByteArray("mail") << at(1, 6, 5) - 86'400 * 10 * ticksPerSecond
            << u"reading 22. 01:00, export 22. 01:00"_s;
        QTest::newRow("what happens now isn't told of an event")
            << digest << QByteArray("reading") << at(2, 14, 3) << u"nothing"_s;
        QTest::newRow("a random run counts as it is judged") << designOf(
            "tempo: 1\ntitle: T\nelements:\n"
            "  export: {title: E, kind: source, every: 1h, offset: 0s, latency: {p50: 5min, p99: "
            "30min}}\n"
            "  show: {title: E, kind: action}\nflows: [{from: export, to: show}]\n")
                                                             << QByteArray("export")
                                                             << at(2, 14, 29)
                                                             << u"export 02. 13:00"_s;
        QTest::newRow("a clock of unknown phase is said and not invented")
            << designOf("tempo: 1\ntitle: T\nelements:\n"
                        "  click: {title: E, kind: event}\n"
                        "  count: {title: E, kind: job, every: 1h, latency: 5min}\n"
                        "flows: [{from: click, to: count}]\n")
            << QByteArray("count") << at(2, 14, 5) << u"click from 02. 13:00 to 02. 14:00"_s;
        QTest::newRow("an unknown latency makes it old at least")
            << designOf("tempo: 1\ntitle: T\nelements:\n"
                        "  click: {title: E, kind: event}\n"
                        "  count: {title: E, kind: job, every: 1h, offset: 0s}\n"
                        "flows: [{from: click, to: count}]\n")
            << QByteArray("count") << at(2, 14, 5) << u"click 02. 14:00 at least"_s;
        QTest::newRow("on a cycle nothing is told")
            << designOf("tempo: 1\ntitle: T\nelements:\n"
                        "  click: {title: E, kind: event}\n"
                        "  one: {title: E, kind: service, latency: 1s}\n"
                        "  other: {title: E, kind: service, latency: 1s}\n"
                        "flows: [{from: click, to: one}, {from: one, to: other}, {from: other, to: "
                        "one}]\n")
            << QByteArray("other") << at(2, 14, 5) << u"click untold"_s;
    }

    void whatEachElementKnows()
    {
        QFETCH(const Design, design);
        QFETCH(const QByteArray, element);
        QFETCH(const Ticks, instant);
        QTEST(knownTo(design, element.constData(), instant), "known");
    }

    void runsBeforeAndAfterAnInstant()
    {
        const QList<ElementAtInstant> elements = Clock(digestDesign()).at(at(2, 14, 3));
        const ElementAtInstant &job = elements.at(1);
        QVERIFY(job.hasRuns && job.last && job.next);
        QCOMPARE(text(job.last->start), u"02. 02:00"_s);
        QCOMPARE(text(job.last->published), u"02. 05:30"_s);
        QCOMPARE(text(*job.next), u"03. 02:00"_s);
        QCOMPARE(secondsOf(*job.oldestAge(at(2, 14, 3))), 13 * 3600. + 3 * 60);
    }

    void runsOfADay()
    {
        const Interval day{at(2, 0, 0), at(3, 0, 0)};
        const Clock clock(digestDesign());
        QCOMPARE(clock.startsIn(day, 1), QList<Ticks>({at(2, 2, 0), at(2, 6, 0)}));
        const QList<Ticks> all = clock.startsIn(day, 24); // on the hour, at 02:00 and 06:00 too
        QCOMPARE(all.size(), 24);
        QCOMPARE(all.first(), at(2, 0, 0));
        QCOMPARE(all.last(), at(2, 23, 0));
    }

    void thePeriodIsThatOfTheLongestHorizon()
    {
        QCOMPARE(Clock(digestDesign()).period(), std::optional(86'400 * ticksPerSecond));
        QVERIFY(!Clock(Design()).period());
    }

    void randomLatenciesAreSaid()
    {
        QVERIFY(!Clock(digestDesign()).isApproximate());
        QVERIFY(Clock(designOf("tempo: 1\ntitle: T\nelements:\n  a: {title: E, kind: source, "
                               "latency: {p50: 1s, p99: "
                               "2s}}\n"))
                    .isApproximate());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
