#include "model/plan/agenda.h"

#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

class AgendaTest : public QObject
{
    Q_OBJECT

    static QString text(const Agenda &agenda)
    {
        QStringList parts;
        for (const auto &[step, time] : agenda)
            parts << step + u' ' + time.text();
        return parts.join(u", ");
    }

private Q_SLOTS:
    void proposals_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("pages");
        QTest::addColumn<QString>("agenda");
        const QString pages = u"canvas features matrix roadmap monitoring report"_s;
        QTest::newRow("an hour") << 60 << pages
                                 << u"canvas 15min, features 15min, matrix 15min, roadmap 10min, "
                                    "monitoring 5min"_s;
        QTest::newRow("an hour and a quarter")
            << 75 << pages
            << u"canvas 20min, features 15min, matrix 20min, roadmap 10min, monitoring 10min"_s;
        QTest::newRow("an hour and a half")
            << 90 << pages
            << u"canvas 25min, features 20min, matrix 25min, roadmap 10min, monitoring 10min"_s;
        QTest::newRow("a page alone gets everything") << 60 << u"matrix"_s << u"matrix 1h"_s;
        QTest::newRow("pages nobody knows get nothing") << 60 << u"matrix fun"_s << u"matrix 1h"_s;
        QTest::newRow("a report takes no time of its own") << 60 << u"report"_s << QString();
        QTest::newRow("too short for five minutes each") << 10 << pages << QString();
        QTest::newRow("five minutes each")
            << 25 << pages
            << u"canvas 5min, features 5min, matrix 5min, roadmap 5min, monitoring 5min"_s;
    }

    void proposals()
    {
        QFETCH(int, minutes);
        QFETCH(QString, pages);
        QFETCH(QString, agenda);
        QCOMPARE(text(proposedAgenda(minutes, pages.split(u' '))), agenda);
    }

    void everyProposalAddsUp()
    {
        const QStringList all = u"canvas features value timing matrix serving roadmap monitoring "
                                "report"_s.split(u' ');
        for (int minutes = 40; minutes <= 240; minutes += 5) {
            for (qsizetype pages = 1; pages <= all.size(); ++pages) {
                const Agenda agenda = proposedAgenda(minutes, all.first(pages));
                QCOMPARE(plannedSeconds(agenda), minutes * 60.0);
                for (const auto &[step, time] : agenda)
                    QVERIFY2(time.seconds() >= 300, qPrintable(step));
            }
        }
    }

    void theStepsAreInTheOrderOfTheSprint()
    {
        Agenda agenda;
        for (const char *step : {"retrospective", "value", "canvas"})
            agenda.set(QString::fromLatin1(step), Duration(60));
        QCOMPARE(agendaSteps(agenda, {u"canvas"_s, u"matrix"_s}),
                 (QStringList{u"canvas"_s, u"value"_s, u"matrix"_s, u"retrospective"_s}));
        QCOMPARE(agendaTitle(u"value"_s), u"Value"_s);
        QCOMPARE(agendaTitle(u"retrospective"_s), u"retrospective"_s);
    }
};

QTEST_GUILESS_MAIN(AgendaTest)
#include "tst_agenda.moc"
