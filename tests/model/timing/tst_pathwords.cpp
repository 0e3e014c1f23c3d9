#include "model/timing/pathwords.h"
#include "model/timing/worstwords.h"
#include "tests/model/timing/digestdesign.h"

#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

namespace {

/// A path of a design, by its key.
TimedPath pathOf(const Design &design, const QString &key)
{
    const Graph data(design);
    const PathTiming timing(design, data);
    for (const TimedPath &path : timedPaths(timing, design, figuresOf(design))) {
        if (keyOf(design, path) == key)
            return path;
    }
    qFatal("there is no such path");
}

} // namespace

/// What paths say in words.
class TestPathWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void lengthsOfTime_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("days to the minute") << 104'700. << u"1 d 5 h 5 min"_s;
        QTest::newRow("whole days") << 172'800. << u"2 d"_s;
        QTest::newRow("days and minutes") << 86'700. << u"1 d 5 min"_s;
        QTest::newRow("less than a day") << 18'300. << u"5 h 5 min"_s;
        QTest::newRow("milliseconds") << 0.059 << u"59 ms"_s;
        QTest::newRow("less than nothing") << -104'700. << u"−1 d 5 h 5 min"_s;
        QTest::newRow("seconds below a day round up to it") << 86'399. << u"1 d"_s;
    }

    void lengthsOfTime()
    {
        QFETCH(const double, seconds);
        QTEST(pathDuration(seconds), "text");
    }

    void answers_data()
    {
        QTest::addColumn<Design>("design");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("answer");
        QTest::newRow("a reaction with all figures")
            << digestDesign() << u"reaction reading mail"_s
            << u"“Mail” reflects “Reading” 17 h 5 min later on average and 1 d 5 h 5 min later in "
               "the worst case. It has no limit."_s;
        QTest::newRow("a limit that is met")
            << digestDesign("", "", ", max_latency: 30h") << u"reaction reading mail"_s
            << u"“Mail” reflects “Reading” 17 h 5 min later on average and 1 d 5 h 5 min later in "
               "the worst case. The limit of 1 d 6 h is met with 1 h 9 min to spare, judged at "
               "p99."_s;
        QTest::newRow("a limit that is missed")
            << digestDesign("", "", ", max_latency: 1d") << u"reaction reading mail"_s
            << u"“Mail” reflects “Reading” 17 h 5 min later on average and 1 d 5 h 5 min later in "
               "the worst case. That is 4 h 51 min too late for its limit of 1 d, judged at "
               "p99."_s;
        QTest::newRow("an age that never changes")
            << digestDesign("", "", ", max_staleness: 5h") << u"age export mail"_s
            << u"What “Mail” holds of “Export” is always 5 h 5 min old. That is 5 min too old for "
               "its limit of 5 h, judged at p99."_s;
        QTest::newRow("an unknown latency makes figures lower bounds")
            << designOf("tempo: 1\ntitle: T\nelements:\n"
                        "  click: {kind: event, title: Click}\n"
                        "  count: {kind: prediction, title: Count, every: 1h, offset: 0s}\n"
                        "flows: [{from: click, to: count}]\n")
            << u"reaction click count"_s
            << u"“Count” reflects “Click” at least 30 min later on average and 1 h later in the "
               "worst case. It has no limit."_s;
        QTest::newRow("runs that pile up have no figures")
            << designOf("tempo: 1\ntitle: T\nelements:\n"
                        "  click: {kind: event, title: Click}\n"
                        "  count: {kind: prediction, title: Count, every: 1h, offset: 0s, latency: "
                        "2h, operate: {overrun: queue}}\n"
                        "flows: [{from: click, to: count}]\n")
            << u"reaction click count"_s
            << u"How long it takes from “Click” to “Count” isn't defined: there is a cycle on the "
               "way, or runs pile up. It has no limit."_s;
    }

    void answers()
    {
        QFETCH(const Design, design);
        QFETCH(const QString, key);
        const TimedPath path = pathOf(design, key);
        QTEST(QString(pathAnswer(design, path) + u' ' + limitAnswer(design, path)), "answer");
    }

    void theWorstCase_data()
    {
        QTest::addColumn<Design>("design");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("an event that has just missed a run")
            << digestDesign() << u"reaction reading mail"_s
            << u"Say “Reading” happens just after 01:00. It waits 1 h for “Export”, which starts "
               "at 02:00 and takes 20 min. It waits 23 h 40 min for “Score”, which starts at 02:00 "
               "the next day and takes 3 h 30 min. It waits 30 min for “Mail”, which starts at "
               "06:00 and takes 5 min. So “Mail” reflects it at 06:05."_s;
        QTest::newRow("the age in what is sent")
            << digestDesign() << u"age export mail"_s
            << u"Take what “Export” knew at 01:00. “Export” takes 20 min. It waits 40 min for "
               "“Score”, which starts at 02:00 and takes 3 h 30 min. It waits 30 min for “Mail”, "
               "which starts at 06:00 and takes 5 min. So it is still what “Mail” has at 06:05."_s;
        QTest::newRow("no time of day where no schedule tells it")
            << designOf("tempo: 1\ntitle: T\nelements:\n"
                        "  click: {kind: event, title: Click}\n"
                        "  count: {kind: prediction, title: Count, every: 1h, latency: 5min}\n"
                        "flows: [{from: click, to: count, latency: 2s}]\n")
            << u"reaction click count"_s
            << u"Say “Click” happens at the worst moment. Getting from “Click” to “Count” takes 2 "
               "s. It waits 1 h for “Count”, which takes 5 min."_s;
        QTest::newRow("what a prediction shows until the next comes")
            << designOf("tempo: 1\ntitle: T\nelements:\n"
                        "  click: {kind: event, title: Click}\n"
                        "  count: {kind: prediction, title: Count, every: 1h, offset: 0s, latency: "
                        "5min}\n"
                        "flows: [{from: click, to: count}]\n")
            << u"age click count"_s
            << u"Take what “Click” knew at 23:00. “Count” takes 5 min. It stays there for another "
               "1 h, until the next comes. So it is still what “Count” has at 00:05 the next "
               "day."_s;
    }

    void theWorstCase()
    {
        QFETCH(const Design, design);
        QFETCH(const QString, key);
        QTEST(worstCaseInWords(design, pathOf(design, key)), "words");
    }

    void methodsSayWhatTheyMean()
    {
        const Design digest = digestDesign();
        QCOMPARE(methodInWords(digest, *pathOf(digest, u"reaction reading mail"_s).figures.time),
                 u"Exact, over every moment of 1 d. Judged at p99."_s);
    }

    void theTightestPathComesFirst()
    {
        const Design design
            = digestDesign("", "", ", max_latency: 30h, max_staleness: {export: 5h}");
        const Graph data(design);
        const auto paths = timedPaths(PathTiming(design, data), design, figuresOf(design));
        QCOMPARE(keyOf(design, paths.at(tightestOf(paths))), u"age export mail"_s);
        QCOMPARE(tightestOf({}), -1);
        QCOMPARE(paths.first().passes, QList<int>({0, 1, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(TestPathWords)
#include "tst_pathwords.moc"
