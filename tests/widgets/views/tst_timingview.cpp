#include "widgets/views/timingview.h"

#include "model/document/edits.h"
#include "tests/model/timing/digestdesign.h"
#include "widgets/charts/paintedchart.h"
#include "widgets/views/timing/clockpane.h"
#include "widgets/views/timing/clockpicture.h"
#include "widgets/views/timing/clocktable.h"
#include "widgets/views/timing/dayslider.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>

using namespace tempo;
using namespace Qt::StringLiterals;

/// Drives the Timing page with mouse and keys, and looks at what is shown.
class TestTimingView : public QObject
{
    Q_OBJECT

private:
    struct Stage
    {
        Document document;
        Selection selection;
        QString shownPage;
        TimingView *view = nullptr;

        explicit Stage(const Design &design)
        {
            document.load(design);
            PageContext context{document, selection, {}};
            context.showPage = [this](const QString &page) { shownPage = page; };
            view = new TimingView(context);
            view->resize(900, 800);
            view->show();
            if (!QTest::qWaitForWindowExposed(view) || !settle())
                qFatal("the page was not shown");
        }
        ~Stage() { delete view; }
        Stage(const Stage &) = delete;
        Stage &operator=(const Stage &) = delete;

        bool settle() const
        {
            return QTest::qWaitFor([this] { return view->isSettled(); });
        }

        template <class Widget>
        Widget *named(const QString &name) const
        {
            for (Widget *one : view->findChildren<Widget *>()) {
                if (one->isVisible() && one->accessibleName() == name)
                    return one;
            }
            qFatal("there is no %s", qPrintable(name));
        }

        bool shows(const QString &text) const
        {
            for (const QLabel *label : view->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        }

        void press(const QString &text) const
        {
            for (QPushButton *button : view->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == text) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    QVERIFY(settle());
                    return;
                }
            }
            QFAIL(qPrintable(u"there is no button "_s + text));
        }

        QString path() const { return named<QComboBox>(u"Path"_s)->currentText(); }

        /// What the clock's table says in the row of an element and an origin.
        QStringList row(const QString &element, const QString &origin) const
        {
            auto *table = view->findChild<ClockTable *>();
            QString title;
            for (int row = 0; row < table->topLevelItemCount(); ++row) {
                const QTreeWidgetItem &item = *table->topLevelItem(row);
                title = item.text(0).isEmpty() ? title : item.text(0);
                if (title == element && item.text(1) == origin)
                    return {item.text(2), item.text(3)};
            }
            return {};
        }

        void setLatency(const QString &id, double minutes)
        {
            set(id, u"latency"_s, Latency::constant(Duration(minutes * 60)));
        }

        void set(const QString &id, const QString &key, const FieldValue &value)
        {
            const auto patch = setField(document.design(), QStringList{id}, key, value);
            document.push(key, *patch);
        }
    };

    static Design limitedDigest()
    {
        return digestDesign("", "", ", max_latency: 30h, max_staleness: 5h");
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theAnswerComesFirst()
    {
        const Stage stage(limitedDigest());
        QVERIFY(stage.shows(u"17 h 5 min later on average and 1 d 5 h 5 min later"_s));
        QVERIFY(stage.shows(u"The limit of 1 d 6 h is met with 1 h 9 min to spare"_s));
        QVERIFY(stage.shows(u"Say “Reading” happens just after 01:00."_s));
        QVERIFY(stage.named<PaintedChart>(u"The worst case, part by part"_s)
                    ->accessibleDescription()
                    .contains(u"Score: waits 23 h 40 min, runs 3 h 30 min"_s));
    }

    void agesAreAskedForByTheirButton()
    {
        const Stage stage(limitedDigest());
        stage.press(u"Age of data"_s);
        QVERIFY(stage.shows(u"is always 5 h 5 min old"_s));
        QVERIFY(stage.shows(u"That is 5 min too old for its limit of 5 h"_s));
        QCOMPARE(stage.path(), u"✕ Reading → Mail · 5 min over"_s);
    }

    void pathsAreChosenByKey()
    {
        const Stage stage(limitedDigest());
        stage.press(u"Age of data"_s);
        auto *paths = stage.named<QComboBox>(u"Path"_s);
        QCOMPARE(paths->count(), 2);
        QTest::keyClick(paths, Qt::Key_Down);
        QVERIFY(stage.settle());
        QTRY_VERIFY(stage.shows(u"holds of “Export” is always 5 h 5 min old"_s));
    }

    void anEditMovesTheFigures()
    {
        Stage stage(limitedDigest());
        stage.setLatency(u"score"_s, 250);
        QVERIFY(QTest::qWaitFor([&] { return stage.shows(u"2 d 5 h 5 min"_s); }));
        QVERIFY(stage.shows(u"too late for its limit of 1 d 6 h"_s));
    }

    void aNewNameShowsWithoutNewFigures()
    {
        Stage stage(limitedDigest());
        stage.set(u"mail"_s, u"title"_s, u"<b>Letter</b>"_s);
        QVERIFY(QTest::qWaitFor([&] { return stage.shows(u"“<b>Letter</b>” reflects"_s); }));
    }

    void theSelectionChoosesAPath()
    {
        Stage stage(designOf("tempo: 1\ntitle: T\nelements:\n"
                             "  tap: {kind: event, title: Tap}\n"
                             "  one: {kind: action, title: One, latency: 1s, max_latency: 2s}\n"
                             "  two: {kind: action, title: Two, latency: 1s, max_latency: 9s}\n"
                             "flows: [{from: tap, to: one}, {from: tap, to: two}]\n"));
        QVERIFY(stage.path().contains(u"Tap → One"_s)); // the tightest
        stage.selection.set({u"two"_s});
        QVERIFY(stage.settle());
        QVERIFY(stage.path().contains(u"Tap → Two"_s));
        QTRY_VERIFY(stage.shows(u"“Two” reflects “Tap” always 1 s later"_s));
        stage.selection.set({u"tap"_s}); // on both: what is shown stays
        QVERIFY(stage.path().contains(u"Tap → Two"_s));
    }

    void aRandomTimeIsSimulatedAndSaysSo()
    {
        const Stage stage(
            designOf("tempo: 1\ntitle: T\nelements:\n"
                     "  tap: {kind: event, title: Tap}\n"
                     "  one: {kind: action, title: One, latency: {p50: 1s, p99: 2s}}\n"
                     "flows: [{from: tap, to: one}]\n"));
        QTRY_VERIFY(stage.shows(u"there is no bound"_s));
        QVERIFY(stage.shows(u"Simulated, because"_s));
        QVERIFY(stage.shows(u"A bad case, part by part"_s));
        QVERIFY(stage.shows(u"no bound"_s));
    }

    void nothingToTimeLeadsToTheCanvas()
    {
        const Stage stage(designOf("tempo: 1\ntitle: T\n"));
        QVERIFY(stage.shows(u"Nothing can be timed here yet."_s));
        stage.press(u"Go to the Canvas"_s);
        QCOMPARE(stage.shownPage, u"canvas"_s);
    }

    void theClockTellsWhatIsKnownAtATimeOfDay()
    {
        const Stage stage(digestDesign());
        stage.press(u"Clock"_s);
        auto *time = stage.named<QTimeEdit>(u"Time of day"_s);
        time->setFocus();
        QTest::keyClick(time, Qt::Key_Up);
        QTest::keyClick(time, Qt::Key_Up);
        QCOMPARE(time->time(), QTime(14, 0));
        auto *slider = stage.named<DaySlider>(u"Time of day"_s);
        for (int minute = 0; minute < 3; ++minute)
            QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(time->time(), QTime(14, 3));
        QCOMPARE(stage.row(u"Export"_s, u"Export"_s), QStringList({u"13:00"_s, u"1 h 3 min"_s}));
        QCOMPARE(stage.row(u"Score"_s, u"Reading"_s), QStringList({u"01:00"_s, u"13 h 3 min"_s}));
        QCOMPARE(stage.row(u"Mail"_s, u"Export"_s), QStringList({u"01:00"_s, u"13 h 3 min"_s}));
        QVERIFY(stage.shows(u"it is of 01:00 and 13 h 3 min old"_s));
    }

    void theClockGoesFromRunToRun()
    {
        const Stage stage(digestDesign());
        stage.press(u"Clock"_s);
        auto *time = stage.named<QTimeEdit>(u"Time of day"_s);
        stage.press(u"Next run"_s); // the export of noon can be read
        QCOMPARE(time->time(), QTime(12, 20));
        stage.press(u"Next run"_s);
        QCOMPARE(time->time(), QTime(13, 0));
        for (int run = 0; run < 3; ++run)
            stage.press(u"Previous run"_s);
        QCOMPARE(time->time(), QTime(11, 20));
    }

    void aClickOnThePictureSelects()
    {
        const Stage stage(digestDesign());
        stage.press(u"Clock"_s);
        auto *picture = stage.named<ClockPicture>(u"The canvas at this time of day"_s);
        QTest::mouseClick(picture, Qt::LeftButton, {},
                          picture->boxOf(u"mail"_s).center().toPoint());
        QCOMPARE(stage.selection.elements(), QStringList{u"mail"_s});
        QVERIFY(stage.shows(u"At 12:00 “Mail” knows “Reading” up to 01:00: that is 11 h old."_s));
        QCOMPARE(stage.view->findChild<ClockTable *>()->currentItem()->text(0), u"Mail"_s);
    }
};

QTEST_MAIN(TestTimingView)
#include "tst_timingview.moc"
