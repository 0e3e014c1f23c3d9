#include "widgets/views/valueview.h"

#include "model/yaml/templates.h"
#include "widgets/charts/decaycurveview.h"
#include "widgets/charts/frontierview.h"
#include "widgets/editors/valueline.h"
#include "widgets/views/value/assumptionrow.h"
#include "widgets/views/value/rungtable.h"
#include "widgets/views/value/valuewatch.h"

#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QUndoStack>

using namespace tempo;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Document document;
    Selection selection;
    ValueView *view = nullptr;

    explicit Shown(const Design &design)
    {
        document.load(design);
        view = new ValueView({document, selection, {}});
        view->resize(1200, 1400);
        view->show();
        if (!QTest::qWaitForWindowExposed(view))
            qFatal("the page was not shown");
    }
    ~Shown() { delete view; }

    bool settles() const
    {
        return QTest::qWaitFor([this] { return view->watch().isCurrent(); }, 20000);
    }

    bool shows(const QString &text) const
    {
        for (const QLabel *label : view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    /// A visible line by what assistive tools call it, or part of that.
    ValueLine *line(const QString &name) const
    {
        for (ValueLine *one : view->findChildren<ValueLine *>()) {
            if (one->isVisible() && one->accessibleName().contains(name))
                return one;
        }
        return nullptr;
    }

    /// Types a value and settles on it.
    bool type(const QString &name, const QString &text) const
    {
        ValueLine *found = line(name);
        if (!found)
            return false;
        found->setFocus();
        found->selectAll();
        QTest::keyClicks(found, text);
        QTest::keyClick(found, Qt::Key_Return);
        return true;
    }

    /// Opens what is assumed of an element; of the whole design where it has no id.
    bool open(const QString &element) const
    {
        for (AssumptionRow *row : view->findChildren<AssumptionRow *>()) {
            if (row->element() != element || !row->isVisible())
                continue;
            QTest::mouseClick(row->findChild<QToolButton *>(), Qt::LeftButton);
            return true;
        }
        return false;
    }

    template <class Widget>
    Widget *only() const
    {
        return view->findChild<Widget *>();
    }

    Decay decay(const QString &target) const
    {
        return *document.design().element(target).value->decay;
    }
};

Design digest()
{
    return *templateDesign(u"daily-digest"_s);
}

} // namespace

/// Drives the Value page with mouse and keys, and looks at the document and at what is shown.
class TestValueView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedDesignIsAnswered_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("daily-digest") << u"“nightly” is the cheapest tempo"_s;
        QTest::newRow("churn-campaign") << u"“nightly” is the cheapest tempo"_s;
        QTest::newRow("payment-fraud") << u"“on each event” is the cheapest tempo"_s;
        QTest::newRow("recommendation-hybrid") << u"“nightly” is the cheapest tempo"_s;
        QTest::newRow("blank") << u"Nothing has a value yet."_s;
    }

    void everyShippedDesignIsAnswered()
    {
        QFETCH(const QString, sentence);
        const Shown shown(*templateDesign(QLatin1String(QTest::currentDataTag())));
        QTRY_VERIFY_WITH_TIMEOUT(shown.shows(sentence), 20000);
    }

    void theTableTellsEveryTempo()
    {
        const Shown shown(digest());
        QVERIFY(shown.settles());
        const auto *table = shown.only<RungTable>();
        QCOMPARE(table->rowCount(), 8); // the design, and the usual ladder
        QCOMPARE(table->item(2, RungTable::Title)->text(), u"✓ nightly, recommended"_s);
        QCOMPARE(table->item(2, RungTable::Kept)->text(), u"95.5 %"_s);
        QCOMPARE(table->item(2, RungTable::Cost)->text(), u"833"_s);
        QCOMPARE(table->item(1, RungTable::SlowerLoses)->text(), u"–"_s); // nothing is slower
        QVERIFY(shown.only<FrontierView>()->accessibleDescription().contains(u"nightly"_s));
    }

    void theSelectionChoosesTheTarget()
    {
        Shown shown(*templateDesign(u"recommendation-hybrid"_s));
        shown.selection.set({u"ranking"_s});
        QCOMPARE(shown.view->target(), u"ranking"_s);
        shown.selection.set({u"catalogue"_s}); // has no value: what is shown stays
        QCOMPARE(shown.view->target(), u"ranking"_s);
        QVERIFY(shown.settles());
        QTRY_VERIFY(shown.shows(u"“on each event”"_s));
        QTest::keyClick(shown.only<QTabBar>(), Qt::Key_Left);
        QVERIFY(shown.view->target() != u"ranking"_s);
    }

    void aTargetWithoutValueGetsItInPlace()
    {
        Shown shown(digest());
        shown.selection.set({u"mail"_s});
        QTRY_VERIFY_WITH_TIMEOUT(shown.shows(u"worth when it comes late?"_s), 20000);
        QVERIFY(shown.shows(u"how its value falls with time"_s));
        QVERIFY(!shown.only<RungTable>()->isVisible());
        QVERIFY(shown.type(u"time"_s, u"2d"_s));
        QCOMPARE(shown.decay(u"mail"_s).span.seconds(), 2 * 86400.0);
        QTRY_VERIFY_WITH_TIMEOUT(shown.only<RungTable>()->isVisible(), 20000);
        QVERIFY(shown.shows(u"say what one is worth and how many are wanted"_s));
    }

    void pullingTheHandleIsOneStep()
    {
        Shown shown(digest());
        QVERIFY(shown.settles());
        auto *curve = shown.only<DecayCurveView>();
        const QPoint from = curve->handle().toPoint();
        QTest::mousePress(curve, Qt::LeftButton, {}, from);
        for (int way = 10; way <= 60; way += 10)
            QTest::mouseMove(curve, from - QPoint(way, 0));
        QTest::mouseRelease(curve, Qt::LeftButton, {}, from - QPoint(60, 0));
        QVERIFY(shown.decay(u"picks"_s).span.seconds() < 5 * 86400.0);
        QCOMPARE(shown.document.undoStack().count(), 1);
        shown.document.undoStack().undo();
        QCOMPARE(shown.decay(u"picks"_s).span.seconds(), 10 * 86400.0);
    }

    void anEditMovesTheAnswer()
    {
        Shown shown(digest());
        QVERIFY(shown.settles());
        QVERIFY(shown.type(u"time"_s, u"2h"_s));
        QVERIFY(!shown.view->watch().isCurrent());
        QTRY_VERIFY_WITH_TIMEOUT(!shown.shows(u"“nightly” is the cheapest"_s), 20000);
    }

    void assumptionsAreChangedInPlace()
    {
        Shown shown(digest());
        QVERIFY(shown.settles());
        QTRY_VERIFY(shown.open(u"picks"_s));
        QVERIFY(shown.type(u"Cost per run"_s, u"42"_s));
        QCOMPARE(shown.document.design().element(u"picks"_s).cost.perRun, std::optional(42.0));
        QVERIFY(shown.open({}));
        QVERIFY(shown.type(u"An engineer's hour costs"_s, u"90"_s));
        QCOMPARE(shown.document.design().operations.engineerHour, std::optional(90.0));
        QVERIFY(shown.open(u"reading"_s));
        QVERIFY(shown.type(u"Peak rate"_s, u"200/s"_s));
        QCOMPARE(shown.document.design().element(u"reading"_s).peak->perSecond(), 200.0);
    }

    void gapsAreTold()
    {
        Design design = digest();
        design.elements[u"build"_s].latency.reset();
        const Shown shown(design);
        QTRY_VERIFY_WITH_TIMEOUT(shown.shows(u"No time is known for “Build features”"_s),
                                 20000);
    }

    void whatNoEventReachesIsExplained()
    {
        Design design = digest();
        design.flows.removeIf([](const Flow &flow) { return flow.from == u"reading"; });
        const Shown shown(design);
        QTRY_VERIFY_WITH_TIMEOUT(shown.shows(u"No event reaches “Ranked articles”"_s), 20000);
    }

    void anotherDesignMayBeOpened()
    {
        Shown shown(digest());
        QVERIFY(shown.settles());
        shown.document.load(*templateDesign(u"payment-fraud"_s));
        QTRY_VERIFY_WITH_TIMEOUT(shown.shows(u"“on each event” is the cheapest"_s), 20000);
        shown.document.load(Design());
        QVERIFY(shown.shows(u"Nothing has a value yet."_s));
    }

    void theNewestDesignWins()
    {
        Document document;
        document.load(digest());
        std::atomic<int> asked = 0;
        ValueWatch watch(document, nullptr,
                         [&asked](const Design &design, const QString &,
                                  const TimingOptions &options) -> std::optional<Ladder> {
                             ++asked;
                             while (design.elements.contains(u"mail"_s)
                                    && !options.simulation.isCancelled())
                                 QThread::msleep(1); // never ends by itself
                             return Ladder();
                         });
        watch.setTarget(u"picks"_s);
        QTest::qWait(20);
        QCOMPARE(asked.load(), 0); // nobody looks
        watch.setActive(true);
        QTRY_COMPARE(asked.load(), 1);
        Design next = digest();
        next.elements.take(u"mail"_s);
        next.flows.removeIf(
            [](const Flow &flow) { return flow.from == u"mail" || flow.to == u"mail"; });
        document.load(next);
        QTRY_VERIFY(watch.isCurrent());
        QCOMPARE(asked.load(), 2);
        QVERIFY(!watch.newest().design.elements.contains(u"mail"_s));
    }
};

QTEST_MAIN(TestValueView)
#include "tst_valueview.moc"
