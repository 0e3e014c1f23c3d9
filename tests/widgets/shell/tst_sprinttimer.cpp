#include "model/document/document.h"
#include "model/document/sprintedits.h"
#include "widgets/shell/sprinttext.h"
#include "widgets/shell/sprinttimer.h"

#include <QSignalSpy>
#include <QTest>

using namespace tempo;
using namespace Qt::StringLiterals;

class TestSprintTimer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<SprintTimer> m_timer;
    QDateTime m_now;

    void pass(int seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_timer->look();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_now = QDateTime(QDate(2026, 3, 2), QTime(14, 20), Qt::UTC);
        Design design;
        design.sprint.agenda.set(u"canvas"_s, Duration(1200));
        design.sprint.agenda.set(u"matrix"_s, Duration(1500));
        m_document = std::make_unique<Document>();
        m_document->load(design);
        m_timer = std::make_unique<SprintTimer>(
            *m_document, QStringList{u"canvas"_s, u"features"_s, u"matrix"_s},
            [this] { return m_now; });
        m_timer->setShown(u"canvas"_s);
    }

    void aClockReads_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0:00"_s;
        QTest::newRow("a second that has begun counts while time runs out")
            << qint64(59001) << u"1:00"_s;
        QTest::newRow("and not when it is over") << qint64(-59999) << u"0:59"_s;
        QTest::newRow("minutes") << qint64(760000) << u"12:40"_s;
        QTest::newRow("hours") << qint64(3760000) << u"1:02:40"_s;
    }

    void aClockReads()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(clockText(milliseconds), text);
    }

    void itCountsDownOnlyWhileItRuns()
    {
        QCOMPARE(timerFigure(*m_timer), u"20:00"_s);
        QCOMPARE(timerMeaning(*m_timer), u"planned"_s);
        pass(60);
        QCOMPARE(timerFigure(*m_timer), u"20:00"_s);
        m_timer->start();
        pass(440);
        QCOMPARE(timerFigure(*m_timer), u"12:40"_s);
        QCOMPARE(timerMeaning(*m_timer), u"left of 20 min"_s);
        m_timer->pause();
        pass(1000);
        QCOMPARE(timerFigure(*m_timer), u"12:40"_s);
        m_timer->start();
        pass(10);
        QCOMPARE(timerFigure(*m_timer), u"12:30"_s);
    }

    void itTicksByItselfOnlyWhileItRuns()
    {
        QSignalSpy changes(m_timer.get(), &SprintTimer::changed);
        QTest::qWait(1200);
        QCOMPARE(changes.count(), 0);
        m_timer->start();
        changes.clear();
        QTRY_VERIFY(changes.count() >= 2);
        m_timer->pause();
        changes.clear();
        QTest::qWait(1200);
        QCOMPARE(changes.count(), 0);
    }

    void overTimeHasASignAndWords()
    {
        m_timer->start();
        pass(1200);
        QCOMPARE(timerFigure(*m_timer), u"0:00"_s);
        pass(130);
        QCOMPARE(timerFigure(*m_timer), u"+2:10"_s);
        QCOMPARE(timerMeaning(*m_timer), u"over 20 min"_s);
        QVERIFY2(timerSpoken(*m_timer).contains(u"time is up"_s),
                 qPrintable(timerSpoken(*m_timer)));
    }

    void theEndIsToldOnceAndAgainAfterMoreTime()
    {
        QSignalSpy ups(m_timer.get(), &SprintTimer::timeUp);
        m_timer->start();
        pass(1199);
        QCOMPARE(ups.count(), 0);
        pass(1);
        pass(1);
        QCOMPARE(ups.count(), 1);
        QCOMPARE(ups.first().first().toString(), u"canvas"_s);
        m_timer->addMinute();
        QCOMPARE(timerFigure(*m_timer), u"0:59"_s);
        pass(60);
        QCOMPARE(ups.count(), 2);
    }

    void itKeepsToItsStepUnlessItFollows()
    {
        m_timer->setShown(u"matrix"_s);
        QCOMPARE(m_timer->step(), u"matrix"_s); // it hasn't begun
        m_timer->start();
        pass(60);
        m_timer->setShown(u"canvas"_s);
        QCOMPARE(m_timer->step(), u"matrix"_s);
        pass(60);
        m_timer->setFollows(true);
        QCOMPARE(m_timer->step(), u"canvas"_s);
        pass(30);
        QCOMPARE(m_timer->spentOn(u"matrix"_s), qint64(120000));
        QCOMPARE(m_timer->spent(), qint64(30000));
        m_timer->setShown({}); // the Start page
        QCOMPARE(m_timer->step(), u"canvas"_s);
    }

    void theEndOfTheSprintIsKnown()
    {
        m_timer->start();
        QCOMPARE(m_timer->endsAt().time(), QTime(15, 5));
        pass(600);
        QCOMPARE(m_timer->endsAt().time(), QTime(15, 5));
        pass(900); // five minutes over
        QCOMPARE(m_timer->endsAt().time(), QTime(15, 10));
        QCOMPARE(m_timer->nextStep(), u"features"_s);
        QCOMPARE(sprintEndText(*m_timer, m_document->design().sprint),
                 u"The sprint ends at 15:10"_s);
        m_timer->setStep(u"matrix"_s);
        pass(300);
        QCOMPARE(m_timer->leftOfSprint(), qint64(1200000));
        QVERIFY(m_timer->nextStep().isEmpty());
    }

    void aStepWithoutTimeCountsUp()
    {
        m_timer->setStep(u"features"_s);
        QCOMPARE(timerMeaning(*m_timer), u"no time planned"_s);
        m_timer->start();
        pass(65);
        QCOMPARE(timerFigure(*m_timer), u"1:05"_s);
        QCOMPARE(timerMeaning(*m_timer), u"taken, none planned"_s);
    }

    void itIsNoPartOfTheDocument()
    {
        m_timer->start();
        pass(100);
        m_timer->addMinute();
        m_timer->reset();
        QVERIFY(!m_document->isModified());
        QCOMPARE(m_document->undoStack().count(), 0);
        QCOMPARE(timerFigure(*m_timer), u"20:00"_s);
        QVERIFY(m_timer->isRunning());
    }

    void itFollowsTheAgenda()
    {
        m_timer->start();
        pass(60);
        m_document->push(u"Plan"_s, setPlanned(m_document->design(), u"canvas"_s, Duration(600)));
        QCOMPARE(timerFigure(*m_timer), u"9:00"_s);
        m_document->undoStack().undo();
        QCOMPARE(timerFigure(*m_timer), u"19:00"_s);
    }

    void aClockSetBackTakesNoTimeAway()
    {
        m_timer->start();
        pass(-500);
        QCOMPARE(m_timer->spent(), qint64(0));
    }

    void anotherDesignStartsAnew()
    {
        m_timer->start();
        pass(60);
        m_timer->clear();
        QVERIFY(!m_timer->isRunning());
        QCOMPARE(timerFigure(*m_timer), u"20:00"_s);
    }
};

QTEST_MAIN(TestSprintTimer)
#include "tst_sprinttimer.moc"
