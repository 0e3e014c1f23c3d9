#include "widgets/views/featuresview.h"

#include "model/document/edits.h"
#include "model/yaml/reader.h"
#include "model/yaml/writer.h"
#include "widgets/look/typedtext.h"
#include "widgets/views/carddelegate.h"
#include "widgets/views/featureboard.h"
#include "widgets/views/featurecolumn.h"
#include "widgets/views/featuresmodel.h"
#include "widgets/views/featurestrip.h"
#include "widgets/views/featuretable.h"
#include "widgets/views/partlist.h"
#include "widgets/views/windowprompt.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

#include <utility>

using namespace tempo;

namespace {

const QByteArray text = R"(tempo: 1
title: Small
elements:
  pay: {kind: event, title: Payment, owner: payments}
  sum: {kind: job, title: Sum up, schedule: "0 2 * * *", latency: 1h}
  spend: {kind: feature, title: "Spend <b>all</b> & more", entity: user, window: 1h, every: 10s}
  profile: {kind: feature, title: Profile, latency: 0s}
  facts:
    kind: feature
    title: Facts
    class: streaming
    definitions: {training: {engine: Spark, timezone: UTC}, serving: {engine: Go, timezone: UTC}}
  score: {kind: prediction, title: Score, max_latency: 1s, latency: 5ms}
  train: {kind: job, title: Train, role: train, schedule: "0 3 * * 1", latency: 1h}
flows:
  - {from: pay, to: spend}
  - {from: pay, to: facts}
  - {from: sum, to: profile}
  - {from: spend, to: score}
  - {from: profile, to: score}
  - {from: facts, to: score}
  - {from: facts, to: train}
)";

Design designOf(const QByteArray &source)
{
    const ReadResult read = readDesign(source);
    if (!read.design)
        qFatal("%s", qPrintable(read.problems.first().message));
    return *read.design;
}

const auto spend = QStringLiteral("spend");
const auto profile = QStringLiteral("profile");
const auto facts = QStringLiteral("facts");

} // namespace

/// Drives the Features page with mouse and keys, and looks at the document and at what is shown.
class TestFeaturesView : public QObject
{
    Q_OBJECT

private:
    struct Shown
    {
        Document document;
        Selection selection;
        FeaturesView *view = nullptr;

        explicit Shown(const QByteArray &source = text)
        {
            document.load(designOf(source));
            view = new FeaturesView({document, selection, {}});
            view->resize(1000, 700);
            view->show();
            if (!QTest::qWaitForWindowActive(view))
                qFatal("the page was not shown");
        }
        ~Shown() { delete view; }

        std::optional<FeatureClass> classOf(const QString &id) const
        {
            return document.design().element(id).featureClass;
        }

        FeatureBoard *board() const { return view->findChild<FeatureBoard *>(); }
        FeatureTable *table() const { return view->findChild<FeatureTable *>(); }
        FeatureColumn *column(const std::optional<FeatureClass> &featureClass) const
        {
            return board()->columnOf(featureClass);
        }
        int cards(const std::optional<FeatureClass> &featureClass) const
        {
            return column(featureClass)->model()->rowCount();
        }
        QPoint cardAt(const QString &id, const std::optional<FeatureClass> &in) const
        {
            FeatureColumn *from = column(in);
            const QModelIndex index = from->features().indexOf(id);
            return from->visualRect(index).center() - QPoint(0, 12);
        }

        /// Presses the card, moves over the middle of another column and lets go or not.
        void drag(const QString &id, const std::optional<FeatureClass> &from, QWidget *onto,
                  bool letGo = true) const
        {
            QWidget *source = column(from)->viewport();
            const QPoint start = cardAt(id, from);
            const QPoint end = source->mapFromGlobal(onto->mapToGlobal(onto->rect().center()));
            QTest::mousePress(source, Qt::LeftButton, {}, start);
            QTest::mouseMove(source, start + QPoint(12, 12));
            QTest::mouseMove(source, end);
            if (letGo)
                QTest::mouseRelease(source, Qt::LeftButton, {}, end);
        }

        void clickCard(const QString &id, const std::optional<FeatureClass> &in) const
        {
            QTest::mouseClick(column(in)->viewport(), Qt::LeftButton, {}, cardAt(id, in));
        }

        void goTo(int tab) const
        {
            auto *tabs = view->findChild<QTabBar *>();
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        }

        QLineEdit *lineNamed(const QString &part) const
        {
            for (QLineEdit *line : view->findChildren<QLineEdit *>()) {
                if (line->isVisible() && line->accessibleName().contains(part))
                    return line;
            }
            return nullptr;
        }

        bool shows(const QString &part) const
        {
            for (const QLabel *label : view->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(part))
                    return true;
            }
            return false;
        }
    };

private Q_SLOTS:
    void cardsStandInTheirColumns()
    {
        Shown shown;
        QCOMPARE(shown.cards(std::nullopt), 2);
        QCOMPARE(shown.cards(FeatureClass::Streaming), 1);
        QCOMPARE(shown.cards(FeatureClass::Windowed), 0);
        QCOMPARE(shown.table()->model()->rowCount(), 3);
        QVERIFY(shown.shows(QStringLiteral("2 not yet classified")));
    }

    void aDropIsOneStep()
    {
        Shown shown;
        shown.drag(profile, std::nullopt, shown.column(FeatureClass::Precomputed));
        QCOMPARE(shown.classOf(profile), FeatureClass::Precomputed);
        QCOMPARE(shown.document.undoStack().count(), 1);
        QCOMPARE(shown.cards(FeatureClass::Precomputed), 1);
        QCOMPARE(shown.selection.elements(), QStringList{profile});
        shown.document.undoStack().undo();
        QVERIFY(!shown.classOf(profile));
        QCOMPARE(shown.cards(std::nullopt), 2);
        shown.document.undoStack().redo();
        QCOMPARE(shown.classOf(profile), FeatureClass::Precomputed);
    }

    void severalCardsAreDroppedTogether()
    {
        Shown shown;
        shown.clickCard(spend, std::nullopt);
        QTest::mouseClick(shown.column(std::nullopt)->viewport(), Qt::LeftButton,
                          Qt::ControlModifier, shown.cardAt(profile, std::nullopt));
        QCOMPARE(shown.selection.elements().size(), 2);
        shown.drag(spend, std::nullopt, shown.column(FeatureClass::Precomputed));
        QCOMPARE(shown.cards(FeatureClass::Precomputed), 2);
        QCOMPARE(shown.document.undoStack().count(), 1);
        QVERIFY2(shown.view->findChild<FeatureStrip *>()->isVisible(), "nothing is unclassified");
        QVERIFY(!shown.column(std::nullopt)->isVisible());
    }

    void anEmptyColumnTakesADropAsAStrip()
    {
        Shown shown;
        classifyAll(shown);
        auto *strip = shown.view->findChild<FeatureStrip *>();
        QVERIFY(strip->isVisible());
        shown.drag(facts, FeatureClass::Precomputed, strip);
        QVERIFY(!shown.classOf(facts));
        QVERIFY(!strip->isVisible());
    }

    void escapeCancelsADrag()
    {
        Shown shown;
        shown.drag(profile, std::nullopt, shown.column(FeatureClass::Windowed), false);
        QTest::keyClick(shown.column(std::nullopt), Qt::Key_Escape);
        QWidget *source = shown.column(std::nullopt)->viewport();
        QTest::mouseRelease(source, Qt::LeftButton, {}, QPoint(300, 60));
        QVERIFY(!shown.classOf(profile));
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    void keysClassify_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("expected");
        QTest::newRow("1 makes it precomputed") << Qt::Key_1 << 0;
        QTest::newRow("2 makes it streaming") << Qt::Key_2 << 1;
        QTest::newRow("3 makes it windowed") << Qt::Key_3 << 2;
        QTest::newRow("0 takes the class away") << Qt::Key_0 << -1;
        QTest::newRow("Delete takes the class away") << Qt::Key_Delete << -1;
    }

    void keysClassify()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, expected);
        for (const bool inTable : {false, true}) {
            Shown shown;
            shown.selection.set({expected < 0 ? facts : spend});
            const QString id = shown.selection.elements().first();
            QWidget *focus
                = inTable ? static_cast<QWidget *>(shown.table()) : shown.column(shown.classOf(id));
            focus->setFocus();
            QTest::keyClick(focus, key);
            const auto made = shown.classOf(id);
            QCOMPARE(made ? int(*made) : -1, expected);
            QCOMPARE(shown.document.undoStack().count(), 1);
        }
    }

    void digitsTypedAreText()
    {
        Shown shown;
        shown.selection.set({spend});
        QLineEdit *filter = shown.lineNamed(QStringLiteral("Filter"));
        QVERIFY(filter);
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("1"));
        QVERIFY(!shown.classOf(spend));
        QCOMPARE(filter->text(), QStringLiteral("1"));
    }

    void arrowsWalkAndTheFocusFollowsTheCard()
    {
        Shown shown;
        FeatureColumn *open = shown.column(std::nullopt);
        shown.selection.set({spend});
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Down);
        QCOMPARE(shown.selection.elements(), QStringList{profile});
        QTest::keyClick(open, Qt::Key_Right);
        QVERIFY(shown.column(FeatureClass::Streaming)->hasFocus());
        QCOMPARE(shown.selection.elements(), QStringList{facts});
        QTest::keyClick(shown.column(FeatureClass::Streaming), Qt::Key_Left);
        QVERIFY(open->hasFocus());
        QTest::keyClick(open, Qt::Key_1);
        QVERIFY(shown.column(FeatureClass::Precomputed)->hasFocus());
    }

    void aWindowIsAskedForWhereItLacks()
    {
        Shown shown;
        auto *prompt = shown.view->findChild<WindowPrompt *>();
        shown.selection.set({spend});
        shown.column(std::nullopt)->setFocus();
        QTest::keyClick(shown.column(std::nullopt), Qt::Key_3);
        QVERIFY2(!prompt->isVisible(), "it has both");
        shown.selection.set({profile});
        QTest::keyClick(shown.column(FeatureClass::Windowed), Qt::Key_3);
        QVERIFY(prompt->isVisible());
        auto *window = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(window);
        QTest::keyClicks(window, QStringLiteral("1h"));
        QTest::keyClick(window, Qt::Key_Return);
        auto *slide = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(slide && slide != window);
        QTest::keyClicks(slide, QStringLiteral("10s"));
        QTest::keyClick(slide, Qt::Key_Return);
        QVERIFY(!prompt->isVisible());
        QCOMPARE(shown.document.design().element(profile).window->seconds(), 3600.0);
        QCOMPARE(shown.document.design().element(profile).every->seconds(), 10.0);
        QVERIFY2(shown.board()->isActive(), "the focus goes back to the cards");
    }

    void oneSuggestionIsTakenByItsChip()
    {
        Shown shown;
        FeatureColumn *open = shown.column(std::nullopt);
        const QModelIndex index = open->features().indexOf(spend);
        const QRect chip = CardDelegate::chipOf(open->visualRect(index), index, Qt::LeftToRight);
        QVERIFY(!chip.isEmpty());
        QTest::mouseClick(open->viewport(), Qt::LeftButton, {}, chip.center());
        QCOMPARE(shown.classOf(spend), FeatureClass::Windowed);
        QVERIFY(!shown.classOf(profile));
    }

    void allSuggestionsAreOneStep()
    {
        Shown shown;
        QPushButton *all = nullptr;
        for (QPushButton *button : shown.view->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Take 2 Suggestions")
                || button->text() == QStringLiteral("Take 2 Suggestion(s)"))
                all = button;
        }
        QVERIFY(all && all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(shown.classOf(spend), FeatureClass::Windowed);
        QCOMPARE(shown.classOf(profile), FeatureClass::Precomputed);
        QCOMPARE(shown.document.undoStack().count(), 1);
        QVERIFY(!all->isVisible());
        shown.document.undoStack().undo();
        QVERIFY(!shown.classOf(spend) && !shown.classOf(profile));
    }

    void theTableFollowsTheSelectionAndMakesIt()
    {
        Shown shown;
        FeatureTable *table = shown.table();
        shown.selection.set({facts});
        QVERIFY(table->selectionModel()->isRowSelected(2));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QCOMPARE(shown.selection.elements(), QStringList{spend});
        QCOMPARE(shown.column(std::nullopt)->selectedIds(), QStringList{spend});
    }

    void theTableSortsAndFilters()
    {
        Shown shown;
        FeatureTable *table = shown.table();
        table->sortByColumn(FeaturesModel::Title, Qt::AscendingOrder);
        QCOMPARE(table->features().idAt(table->model()->index(0, 0)), facts);
        QLineEdit *filter = shown.lineNamed(QStringLiteral("Filter"));
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("USER"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(shown.cards(std::nullopt), 1);
        QCOMPARE(shown.cards(FeatureClass::Streaming), 0);
    }

    void withoutACurrentFeatureNothingIsCopied()
    {
        Shown shown;
        for (QAbstractItemView *list : shown.view->findChildren<QAbstractItemView *>()) {
            list->setCurrentIndex({});
            QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        }
        QVERIFY(!shown.table()->currentIndex().isValid());
    }

    void aTitleIsEditedInItsPlace()
    {
        Shown shown;
        shown.selection.set({profile});
        FeatureTable *table = shown.table();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("<i>A</i>"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(shown.document.design().titleOf(profile), QStringLiteral("<i>A</i>"));
        QCOMPARE(shown.document.undoStack().count(), 1);
    }

    void aTitleBeingTypedStaysAsFeaturesChange()
    {
        Shown shown;
        shown.selection.set({profile});
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("New"));
        shown.document.push(QStringLiteral("Elsewhere"),
                            *setField(shown.document.design(), QStringList{spend},
                                      QStringLiteral("entity"),
                                      FieldValue(QStringLiteral("card"))));
        QTest::qWait(0);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("er"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(shown.document.design().titleOf(profile), QStringLiteral("Newer"));
    }

    void aTitleBeingTypedSurvivesTheEndOfThePage()
    {
        Shown shown;
        shown.selection.set({profile});
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_F2);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("New"));
        delete std::exchange(shown.view, nullptr);
        QCOMPARE(shown.document.undoStack().count(), 1); // what was typed is in the design
    }

    void aClassIsChosenInItsPlace()
    {
        Shown shown;
        FeatureTable *table = shown.table();
        table->setFocus();
        table->setCurrentIndex(table->features().indexOf(profile, FeaturesModel::Class));
        QTest::keyClick(table, Qt::Key_Return);
        auto *list = table->findChild<QComboBox *>();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(shown.classOf(profile), FeatureClass::Precomputed);
    }

    void hostileTitlesArePlainText()
    {
        Shown shown;
        const QModelIndex index = shown.table()->features().indexOf(spend);
        const QString tip = index.data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(QStringLiteral("<b>")), qPrintable(tip));
        for (const QLabel *label : shown.view->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText);
    }

    void everyControlHasAName()
    {
        Shown shown;
        for (int tab = 0; tab < 3; ++tab) {
            shown.goTo(tab);
            for (QWidget *widget : shown.view->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                    || qobject_cast<QScrollArea *>(widget))
                    continue;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            }
        }
        const QModelIndex card = shown.column(std::nullopt)->features().indexOf(spend);
        QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 h")));
        QVERIFY(card.data(Qt::AccessibleDescriptionRole)
                    .toString()
                    .contains(QStringLiteral("slides every 10 s")));
    }

    void definitionsStandSideBySideAndSayWhereTheyDiffer()
    {
        Shown shown;
        shown.goTo(1);
        shown.selection.set({facts});
        QTRY_VERIFY(shown.shows(QStringLiteral("≠ differs")));
        QLineEdit *serving = shown.lineNamed(QStringLiteral("Serving engine"));
        QVERIFY(serving);
        serving->setFocus();
        serving->selectAll();
        QTest::keyClicks(serving, QStringLiteral("Spark"));
        QTest::keyClick(serving, Qt::Key_Return);
        QCOMPARE(shown.document.design().element(facts).definitions->serving->engine,
                 QStringLiteral("Spark"));
        QTRY_VERIFY(!shown.shows(QStringLiteral("≠ differs")));
        QCOMPARE(shown.document.undoStack().count(), 1);
    }

    void definitionsOutliveTheirFeatures()
    {
        Shown shown;
        shown.goTo(1);
        shown.selection.set({facts});
        QTRY_VERIFY(shown.lineNamed(QStringLiteral("Serving engine")));
        const Design &design = shown.document.design();
        shown.document.push(QStringLiteral("Remove"),
                            removeParts(design, {spend, profile, facts}, {}));
        Header header = design.header;
        header.title = QStringLiteral("Without");
        shown.document.push(QStringLiteral("Rename"), setHeader(design, header));
        QTRY_VERIFY(!shown.lineNamed(QStringLiteral("Serving engine")));
    }

    void oneDefinitionForBothLosesNoText()
    {
        Shown shown;
        shown.goTo(1);
        shown.selection.set({facts});
        QAbstractButton *one = nullptr;
        const auto find = [&] {
            for (QAbstractButton *button : shown.view->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text() == QStringLiteral("One for both paths"))
                    one = button;
            }
            return one != nullptr;
        };
        QTRY_VERIFY(find());
        QTest::mouseClick(one, Qt::LeftButton);
        const Element &feature = shown.document.design().element(facts);
        QCOMPARE(feature.definition->engine, QStringLiteral("Go"));
        QVERIFY(!feature.definitions);
        QVERIFY2(feature.notes.contains(QStringLiteral("Spark")), qPrintable(feature.notes));
        QCOMPARE(shown.document.undoStack().count(), 1);
        shown.document.undoStack().undo();
        QVERIFY(shown.document.design().element(facts).definitions);
    }

    void contractsAreWrittenHere()
    {
        Shown shown;
        shown.document.undoStack().clear();
        classify(shown, profile, FeatureClass::Precomputed);
        shown.goTo(2);
        auto lists = shown.view->findChildren<PartList *>();
        const auto list
            = std::ranges::find_if(lists, [](PartList *one) { return one->isVisible(); });
        QVERIFY(list != lists.end());
        const FlowKey flow{profile, QStringLiteral("score")};
        (*list)->setFocus();
        QTest::keyClick(*list, Qt::Key_Return); // that of the selected feature is current
        QCOMPARE(shown.selection.flows(), QList<FlowKey>{flow});
        QTRY_VERIFY(shown.shows(QStringLiteral("▲ missing")));
        QLineEdit *owner = shown.lineNamed(QStringLiteral("Owner of Score"));
        QVERIFY(owner);
        owner->setFocus();
        QTest::keyClicks(owner, QStringLiteral("ranking"));
        QTest::keyClick(owner, Qt::Key_Return);
        QCOMPARE(shown.document.design().element(QStringLiteral("score")).owner,
                 QStringLiteral("ranking"));
        QVERIFY(!shown.lineNamed(QStringLiteral("Owner of Score · ▲ missing")));
    }

    void whatIsTypedInAFieldIsKnownBeforeItIsLeft_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("field");
        QTest::newRow("of a definition") << 1 << QStringLiteral("Serving engine");
        QTest::newRow("of a contract") << 2 << QStringLiteral("Owner of Score");
    }

    void whatIsTypedInAFieldIsKnownBeforeItIsLeft()
    {
        QFETCH(int, tab);
        QFETCH(QString, field);
        Shown shown;
        shown.goTo(tab);
        shown.selection.set({facts});
        QTRY_VERIFY(shown.lineNamed(field));
        QLineEdit *line = shown.lineNamed(field);
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("typed"));
        const Design before = shown.document.design();
        const Design draft = withTypedIn(*shown.view, before);
        QVERIFY(writeDesign(draft).contains("typed"));
        QCOMPARE(shown.document.design(), before);
        commitTypedIn(*shown.view);
        QCOMPARE(shown.document.design(), draft);
        QVERIFY(line->hasFocus());
    }

    void contractsOutliveTheirDesign()
    {
        Shown shown;
        classify(shown, profile, FeatureClass::Precomputed);
        shown.goTo(2);
        const auto lists = shown.view->findChildren<PartList *>();
        const auto list
            = std::ranges::find_if(lists, [](PartList *one) { return one->isVisible(); });
        QVERIFY(list != lists.end());
        shown.document.load(Design());
        shown.selection.set({profile}); // before the page knows of the other design
        shown.selection.clear();
        QTRY_VERIFY(!(*list)->isVisible());
    }

    void aDesignWithoutFeaturesOffersToAddOne()
    {
        Shown shown("tempo: 1\ntitle: Empty\n");
        QVERIFY(shown.shows(QStringLiteral("What does the model look at?")));
        QPushButton *add = nullptr;
        for (QPushButton *button : shown.view->findChildren<QPushButton *>()) {
            if (button->isVisible())
                add = button;
        }
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(shown.document.design().elements.size(), 1);
        QCOMPARE(shown.document.design().elements.at(0).second.kind, Kind::Feature);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY2(line, "its title waits to be typed");
        shown.document.undoStack().undo();
        QVERIFY(shown.shows(QStringLiteral("What does the model look at?")));
    }

    void manyFeaturesFitANarrowPage()
    {
        QByteArray many("tempo: 1\ntitle: Many\nelements:\n");
        for (int i = 0; i < 40; ++i)
            many += "  f" + QByteArray::number(i) + ": {kind: feature, title: Feature "
                + QByteArray::number(i) + " with a rather long title}\n";
        Shown shown(many);
        shown.view->resize(760, 440);
        QTest::qWait(20);
        QCOMPARE(shown.table()->model()->rowCount(), 40);
        QVERIFY(shown.view->minimumSizeHint().width() <= 760);
        QVERIFY(shown.view->minimumSizeHint().height() <= 440);
    }

private:
    static void classify(Shown &shown, const QString &id, FeatureClass featureClass)
    {
        shown.selection.set({id});
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key(Qt::Key_1 + int(featureClass)));
    }

    static void classifyAll(Shown &shown)
    {
        for (const QString &id : {spend, profile, facts})
            classify(shown, id, FeatureClass::Precomputed);
    }
};

QTEST_MAIN(TestFeaturesView)
#include "tst_featuresview.moc"
