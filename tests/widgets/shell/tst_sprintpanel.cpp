#include "model/base/translations.h"
#include "widgets/editors/problemlabel.h"
#include "widgets/editors/valueline.h"
#include "widgets/look/look.h"
#include "widgets/shell/agendaeditor.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/notelist.h"
#include "widgets/shell/railpane.h"
#include "widgets/shell/sprintpanel.h"
#include "widgets/shell/sprintrail.h"
#include "widgets/shell/stepdelegate.h"
#include "widgets/shell/timercard.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tempo;
using namespace Qt::StringLiterals;

/// The sprint through the window: keys and mouse on the rail, the timer and the panel.
class TestSprintPanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QDateTime m_now;

    const Sprint &sprint() const { return m_window->document().design().sprint; }
    int steps() const { return m_window->document().undoStack().count(); }
    SprintPanel *panel() const { return m_window->findChild<SprintPanel *>(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    QListView *notes(const QString &name) const
    {
        for (auto *list : m_window->findChildren<QListView *>()) {
            if (list->accessibleName() == name)
                return list;
        }
        return nullptr;
    }

    static QString order(const OrderedMap<Parked> &parked)
    {
        QStringList ids;
        for (const auto &[id, question] : parked)
            ids << id;
        return ids.join(u' ');
    }

    template <class T>
    T *named(const QString &accessibleName) const
    {
        for (T *widget : m_window->findChildren<T *>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        applyTheme(*qApp, ThemeKind::Light);
    }

    void init()
    {
        m_now = QDateTime(QDate(2026, 3, 2), QTime(14, 20), Qt::LocalTime);
        m_folder = std::make_unique<QTemporaryDir>();
        auto store
            = std::make_shared<QSettings>(m_folder->filePath(u"w.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(Settings(store));
        m_window->sprint().timer().setClock([this] { return m_now; });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->files().newFromTemplate(u"daily-digest"_s));
    }

    void cleanup()
    {
        m_window->document().setSaved();
        m_window.reset();
    }

    void aQuestionIsParkedFromAnywhere()
    {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(panel()->isVisible());
        type(u"Who owns <b>it</b>?"_s);
        press(Qt::Key_Tab);
        type(u"data"_s);
        press(Qt::Key_Return);
        QCOMPARE(sprint().parked.value(u"p2"_s),
                 (Parked{u"Who owns <b>it</b>?"_s, u"data"_s, false}));
        QCOMPARE(steps(), 1);
        type(u"And when?"_s);
        press(Qt::Key_Return);
        QCOMPARE(order(sprint().parked), u"p1 p2 p3"_s);
        press(Qt::Key_Escape);
        QVERIFY(!panel()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(order(sprint().parked), u"p1 p2"_s);
    }

    void whatSaysNothingIsNotAdded()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"   "_s);
        press(Qt::Key_Return);
        QCOMPARE(steps(), 0);
    }

    void aDecisionIsRecordedFromAnywhere()
    {
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"One mail a day."_s);
        press(Qt::Key_Return);
        QCOMPARE(sprint().decisions.value(u"d2"_s).text, u"One mail a day."_s);
    }

    void notesAreSettledMovedEditedAndDeletedByKeys()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"Second"_s);
        press(Qt::Key_Return);
        QListView *list = notes(u"Parked questions"_s);
        list->setFocus();
        QCOMPARE(list->currentIndex().row(), 1);
        press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(sprint().parked), u"p2 p1"_s);
        QCOMPARE(list->currentIndex().row(), 0);
        press(Qt::Key_Space);
        QVERIFY(sprint().parked.value(u"p2"_s).settled);
        press(Qt::Key_F2);
        QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Other"_s);
        press(Qt::Key_Return);
        QCOMPARE(sprint().parked.value(u"p2"_s), (Parked{u"Other"_s, {}, true}));
        QCOMPARE(QApplication::focusWidget(), list);
        press(Qt::Key_F2);
        type(u"nothing"_s);
        press(Qt::Key_Escape);
        QCOMPARE(sprint().parked.value(u"p2"_s).text, u"Other"_s);
        press(Qt::Key_Delete);
        QCOMPARE(order(sprint().parked), u"p1"_s);
        QCOMPARE(steps(), 5);
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_window->document().isModified());
    }

    void aChangeOfTheListLeavesWhatIsTypedAlone()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"Second"_s);
        press(Qt::Key_Return);
        notes(u"Parked questions"_s)->setFocus();
        press(Qt::Key_Up); // the first, which stays
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Typed"_s);
        m_window->document().undoStack().undo(); // as the Edit menu does it
        QCOMPARE(order(sprint().parked), u"p1"_s);
        type(u" on"_s);
        press(Qt::Key_Return);
        QCOMPARE(sprint().parked.value(u"p1"_s).text, u"Typed on"_s);
    }

    void theTextOfANoteThatWentAwayIsKeptForANewOne()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        type(u"Second"_s);
        press(Qt::Key_Return);
        const QString first = sprint().parked.value(u"p1"_s).text;
        notes(u"Parked questions"_s)->setFocus();
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Typed"_s);
        m_window->document().undoStack().undo();
        QCOMPARE(order(sprint().parked), u"p1"_s);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        QCOMPARE(field->text(), u"Typed"_s);
        QTest::qWait(0); // the old editor may say that it lost the focus
        QCOMPARE(sprint().parked.value(u"p1"_s).text, first);
    }

    void aNoteBeingTypedIsSavedAndTheFieldStays()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        notes(u"Parked questions"_s)->setFocus();
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Typed"_s);
        Q_EMIT m_window->files().aboutToRead();
        QCOMPARE(sprint().parked.value(u"p1"_s).text, u"Typed"_s);
        type(u" on"_s);
        press(Qt::Key_Return);
        QCOMPARE(sprint().parked.value(u"p1"_s).text, u"Typed on"_s);
    }

    void anUntouchedNoteFollowsTheDocument()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        notes(u"Parked questions"_s)->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_F2);
        m_window->document().undoStack().undo();
        press(Qt::Key_Return);
        QVERIFY(!sprint().parked.value(u"p1"_s).settled);
        QVERIFY(m_window->document().undoStack().canRedo());
    }

    void aClickOnItsMarkSettlesAQuestion()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QListView *list = notes(u"Parked questions"_s);
        const QRect row = list->visualRect(list->model()->index(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(20, 16));
        QVERIFY(sprint().parked.value(u"p1"_s).settled);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(120, 16));
        QVERIFY(sprint().parked.value(u"p1"_s).settled);
    }

    void aProposalIsOneClickAndOneStepOfUndo()
    {
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QPushButton *propose = nullptr;
        for (auto *button : panel()->findChildren<QPushButton *>()) {
            if (button->accessibleName().startsWith(u"Propose an agenda of 90"_s))
                propose = button;
        }
        QVERIFY(propose);
        QTest::mouseClick(propose, Qt::LeftButton);
        QCOMPARE(plannedSeconds(sprint().agenda), 5400.0);
        QCOMPARE(steps(), 1);
    }

    void timesAreTypedInTheAgenda_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a bare number is minutes") << u"25"_s << u"25min"_s;
        QTest::newRow("any duration is understood") << u"1h 10min"_s << u"1h10min"_s;
        QTest::newRow("nothing takes the time away") << QString() << QString();
        QTest::newRow("what can't be read changes nothing") << u"soon"_s << u"20min"_s;
        QTest::newRow("nor does more than a day") << u"3d"_s << u"20min"_s;
    }

    void timesAreTypedInTheAgenda()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto *line = named<ValueLine>(u"Time for Canvas"_s);
        QCOMPARE(QApplication::focusWidget(), line);
        line->selectAll();
        press(Qt::Key_Backspace);
        type(typed);
        press(Qt::Key_Return);
        const Duration *time = sprint().agenda.find(u"canvas"_s);
        QCOMPARE(time ? time->text() : QString(), kept);
    }

    void whatCannotBeReadIsToldBelowIt()
    {
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QString &name : {u"Time for Canvas"_s, u"Day of the sprint"_s}) {
            auto *line = named<ValueLine>(name);
            line->setFocus();
            line->selectAll();
            type(u"soon"_s);
            press(Qt::Key_Return);
            QVERIFY(!line->problem().isEmpty());
            const QString sentence = asSentence(line->problem());
            auto *label = named<QLabel>(sentence);
            QVERIFY2(label, qPrintable(sentence));
            QCOMPARE(label->text(), sentence);
            QCOMPARE(line->accessibleDescription(), sentence);
            QVERIFY(label->mapTo(panel(), QPoint()).y() >= line->mapTo(panel(), QPoint()).y());
            press(Qt::Key_Escape);
            QVERIFY(!label->isVisible());
        }
    }

    void theEndIsCountedFromNow()
    {
        const auto says = [this](const QString &text) {
            for (auto *label : panel()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(text))
                    return true;
            }
            return false;
        };
        m_now = QDateTime(QDate(2026, 3, 2), QTime(14, 20, 59, 900), Qt::LocalTime);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(says(u"1 h 15 min in all."_s));
        QVERIFY(says(u"1 h 15 min left from Canvas on; if it goes on now, at 14:20, it ends at "
                     "15:35."_s));
        m_now = m_now.addSecs(1);
        QTRY_VERIFY(says(u"1 h 15 min left from Canvas on; if it goes on now, at 14:21, it ends "
                         "at 15:36."_s));
        SprintTimer &timer = m_window->sprint().timer();
        timer.addMinute();
        QVERIFY(says(u"1 h 15 min in all, and 1 minute"_s));
        timer.start();
        QVERIFY(says(u"1 h 16 min left from Canvas on; the sprint ends at 15:37."_s));
        timer.pause();
        timer.setStep(u"matrix"_s);
        QVERIFY(says(u"30 min left from Matrix on; if it goes on now, at 14:21, it ends at "
                     "14:51."_s));
    }

    void aStepWithoutAPageSaysSo()
    {
        Patch patch;
        patch.sprint = sprint();
        patch.sprint->agenda.set(u"serving"_s, Duration(600));
        m_window->document().push(u"Plan serving"_s, patch);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        const auto titles = panel()->findChildren<QLabel *>();
        const auto isOf = [](const QString &text) {
            return [text](const QLabel *label) { return label->text() == text; };
        };
        QVERIFY(std::ranges::any_of(titles, isOf(u"Serving (no page)"_s)));
        QVERIFY(std::ranges::any_of(titles, isOf(u"Features"_s)));
    }

    void minutesAddedAreShownInTheRail()
    {
        auto *rail = m_window->findChild<SprintRail *>();
        const QModelIndex canvas = rail->model()->index(0, 0);
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QCOMPARE(canvas.data(StepDelegate::AddedRole).toInt(), 2);
        QCOMPARE(canvas.data(StepDelegate::TimeRole).toString(), u"20 min"_s);
        QVERIFY(canvas.data(Qt::AccessibleTextRole).toString().contains(u"2 minute"_s));
        m_window->sprint().timer().reset();
        QCOMPARE(canvas.data(StepDelegate::AddedRole).toInt(), 0);
        QVERIFY(!canvas.data(Qt::AccessibleTextRole).toString().contains(u"added"_s));
    }

    void timesAreEditedInTheRail()
    {
        auto *rail = m_window->findChild<SprintRail *>();
        rail->setFocus();
        press(Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        type(u"30"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(sprint().agenda.value(u"canvas"_s).seconds(), 1800.0);
        QCOMPARE(rail->model()->index(0, 0).data(StepDelegate::TimeRole).toString(), u"30 min"_s);
        rail->setFocus();
        press(Qt::Key_F2);
        type(u"soon"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(u"Canvas"_s));
        QCOMPARE(sprint().agenda.value(u"canvas"_s).seconds(), 1800.0);
    }

    void whatIsTypedInTheRailStaysAsItsStepChanges()
    {
        auto *rail = m_window->findChild<SprintRail *>();
        rail->setFocus();
        press(Qt::Key_F2);
        type(u"3"_s);
        QAbstractItemModel &steps = *rail->model();
        QVERIFY(steps.setData(steps.index(0, 0), u"1 error"_s, StepDelegate::FindingsRole));
        type(u"5"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(sprint().agenda.value(u"canvas"_s).seconds(), 2100.0);
    }

    void theDayIsTyped()
    {
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto *line = named<ValueLine>(u"Day of the sprint"_s);
        line->setFocus();
        line->selectAll();
        type(u"2026-04-07"_s);
        press(Qt::Key_Return);
        QCOMPARE(sprint().date, QDate(2026, 4, 7));
    }

    void theTimerRunsFromTheMenuAndTellsTheEnd()
    {
        const auto shift = Qt::ControlModifier | Qt::ShiftModifier;
        QTest::keyClick(m_window.get(), Qt::Key_T, shift);
        SprintTimer &timer = m_window->sprint().timer();
        QVERIFY(timer.isRunning());
        m_now = m_now.addSecs(20 * 60 + 1);
        timer.look();
        QVERIFY2(m_window->statusBar()->currentMessage().startsWith(u"Time is up for Canvas"_s),
                 qPrintable(m_window->statusBar()->currentMessage()));
        QVERIFY(!QApplication::activeModalWidget());
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(*timer.left() > 0);
        QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(timer.step(), QString::fromLatin1(pages()[1].id));
        QCOMPARE(m_window->page(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier); // only a glance
        QCOMPARE(timer.step(), QString::fromLatin1(pages()[1].id));
        QTest::keyClick(m_window.get(), Qt::Key_T, shift);
        QVERIFY(!timer.isRunning());
        QVERIFY(!m_window->isWindowModified());
    }

    void theCardStartsPausesAndGoesOn()
    {
        auto *start = named<QPushButton>(u"Start the timer"_s);
        QVERIFY(start);
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(m_window->sprint().timer().isRunning());
        QCOMPARE(start->accessibleName(), u"Pause the timer"_s);
        QTest::mouseClick(named<QToolButton>(u"Go on to the next step"_s), Qt::LeftButton);
        QVERIFY(m_window->sprint().timer().step() != u"canvas"_s);
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(!m_window->sprint().timer().isRunning());
    }

    void theSummaryIsCopied()
    {
        for (QAction *action : m_window->sprint().actions()) {
            if (action->objectName() == u"sprint.copySummary")
                action->trigger();
        }
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"## Design sprint"_s), qPrintable(text));
        QVERIFY(text.contains(u"The mail service reads files"_s));
        QVERIFY(!text.contains(u"## Summary"_s));
    }

    void aNarrowRailShowsIconsAndKeepsItsSteps()
    {
        auto *rail = m_window->findChild<RailPane *>();
        auto *bars = m_window->findChild<SprintRail *>();
        rail->setFixedWidth(64);
        QTRY_COMPARE(rail->width(), 64);
        QVERIFY(!named<QPushButton>(u"Give this step one more minute"_s));
        QVERIFY(named<QPushButton>(u"Start the timer"_s));
        QVERIFY(
            bars->model()->index(0, 0).data(Qt::ToolTipRole).toString().startsWith(u"Canvas"_s));
        QTest::mouseClick(bars->viewport(), Qt::LeftButton, {},
                          bars->visualRect(bars->model()->index(1, 0)).center());
        QCOMPARE(m_window->page(), 1);
    }

    void everyStepIsInSightIn720Lines()
    {
        m_window->resize(1280, 720);
        auto *steps = m_window->findChild<SprintRail *>();
        const QModelIndex last = steps->model()->index(steps->model()->rowCount() - 1, 0);
        QTRY_VERIFY(steps->viewport()->rect().contains(steps->visualRect(last)));
    }
};

QTEST_MAIN(TestSprintPanel)
#include "tst_sprintpanel.moc"
