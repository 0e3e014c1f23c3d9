#include "widgets/views/roadmapview.h"

#include "widgets/editors/segments.h"
#include "widgets/views/noteedit.h"
#include "widgets/views/plan/ganttview.h"

#include "tests/widgets/views/planstage.h"

#include <QAction>

using namespace tempo;
using namespace Qt::StringLiterals;

namespace {

Design datedDesign()
{
    Design design = rankingDesign();
    design.roadmap.start = QDate(2026, 3, 9); // a Monday
    return design;
}

/// Presses on a bar and moves so many days along, in two moves.
void drag(const GanttView &gantt, const QString &task, int days)
{
    const QRectF bar = gantt.barOf(task);
    QVERIFY2(!bar.isEmpty(), "the bar isn't shown");
    constexpr int day = 22;
    const QPoint from = bar.center().toPoint();
    const QPoint to = from + QPoint(days * day, 0);
    QWidget *surface = gantt.viewport();
    QTest::mousePress(surface, Qt::LeftButton, {}, from);
    QTest::mouseMove(surface, (from + to) / 2);
    QTest::mouseMove(surface, to);
    QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
}

} // namespace

/// Drives the Roadmap page with mouse and keys, and looks at the document and at what is shown.
class TestRoadmapView : public QObject
{
    Q_OBJECT

    using Stage = PlanStage<RoadmapView>;

    static TaskEdit editOf(const Stage &stage, const char *id)
    {
        return stage.document.design().roadmap.items.value(QLatin1String(id));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void tasksStandUnderTheirSteps()
    {
        Stage stage(datedDesign());
        QCOMPARE(stage.groups().first(), u"1  Design sprint"_s);
        const QModelIndex step = stage.view->model().groupIndexOf(u"step-3"_s);
        QVERIFY(stage.tree().isExpanded(step));
        QCOMPARE(step.data(LineModel::SecondLineRole).toString(), u"1 task(s) · 3 d"_s);
        QCOMPARE(stage.shown("serve@rank", TaskModel::Owner), u"serving"_s);
        QCOMPARE(stage.shown("serve@rank", TaskModel::Effort), u"3 d"_s);
    }

    void aHeadingFoldsByClickAndByKey()
    {
        Stage stage(datedDesign());
        LineTree &tree = stage.tree();
        const QModelIndex step = stage.view->model().groupIndexOf(u"step-1"_s);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(step).center());
        QVERIFY(!tree.isExpanded(step));
        QTest::keyClick(&tree, Qt::Key_Return);
        QVERIFY(tree.isExpanded(step));
    }

    void aStatusIsTakenFromItsChoices()
    {
        Stage stage(datedDesign());
        stage.take("serve@rank", TaskModel::Status, 1);
        QCOMPARE(editOf(stage, "serve@rank").status, TaskStatus::Doing);
        QCOMPARE(stage.shown("serve@rank", TaskModel::Status), u"Doing"_s);
        QCOMPARE(stage.steps(), 1);
        stage.take("serve@rank", TaskModel::Status, 0);
        QVERIFY2(stage.document.design().roadmap.items.isEmpty(), "as generated isn't written");
    }

    void anOwnerIsTypedAndUndone()
    {
        Stage stage(datedDesign());
        stage.type("serve@rank", TaskModel::Owner, u"ranking"_s);
        QCOMPARE(editOf(stage, "serve@rank").owner, u"ranking"_s);
        QCOMPARE(stage.steps(), 1);
        QCOMPARE(stage.tree().currentId(), u"serve@rank"_s);
        stage.undo();
        QCOMPARE(stage.shown("serve@rank", TaskModel::Owner), u"serving"_s);
        stage.type("serve@rank", TaskModel::Owner, u"serving"_s);
        QCOMPARE(stage.steps(), 1); // what was undone, and nothing on top of it
    }

    void aDoubleClickEditsToo()
    {
        Stage stage(datedDesign());
        LineTree &tree = stage.tree();
        const QModelIndex cell = stage.cell("serve@rank", TaskModel::Effort);
        tree.scrollTo(cell);
        const QPoint at = tree.visualRect(cell).center();
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(tree.viewport(), Qt::LeftButton, {}, at);
        auto *line = tree.viewport()->findChild<ValueLine *>();
        QVERIFY(line);
        QTest::keyClicks(line, u"5"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(0);
        QCOMPARE(editOf(stage, "serve@rank").effort.value_or(Duration()).text(), u"5d"_s);
    }

    void anEffortIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("effort");
        QTest::newRow("a bare number counts days") << u"2"_s << u"2d"_s;
        QTest::newRow("half a day is four hours") << u"1.5"_s << u"1d4h"_s;
        QTest::newRow("a duration as in the file") << u"4h"_s << u"4h"_s;
    }

    void anEffortIsRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, effort);
        Stage stage(datedDesign());
        stage.type("serve@rank", TaskModel::Effort, typed);
        QCOMPARE(editOf(stage, "serve@rank").effort.value_or(Duration()).text(), effort);
    }

    void aTextThatCannotBeReadKeepsItsEditor()
    {
        Stage stage(datedDesign());
        stage.type("serve@rank", TaskModel::Effort, u"soon"_s);
        auto *line = stage.tree().viewport()->findChild<ValueLine *>();
        QVERIFY(line && line->isVisible());
        QVERIFY(!line->problem().isEmpty());
        QCOMPARE(line->accessibleDescription(), line->problem());
        QCOMPARE(stage.steps(), 0);
        line->selectAll();
        QTest::keyClicks(line, u"1d"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(0);
        QCOMPARE(editOf(stage, "serve@rank").effort.value_or(Duration()).text(), u"1d"_s);
    }

    void aStartIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("pinned");
        QTest::addColumn<QString>("told");
        QTest::newRow("a later day stands") << u"2026-05-04"_s << QDate(2026, 5, 4) << QString();
        QTest::newRow("as people write it") << u"4 May 2026"_s << QDate(2026, 5, 4) << QString();
        QTest::newRow("without a year it is this year's")
            << u"4 May"_s << QDate(2026, 5, 4) << QString();
        QTest::newRow("a weekend moves to the Monday")
            << u"2026-05-02"_s << QDate(2026, 5, 4) << u"weekend"_s;
        QTest::newRow("a day before what it waits for isn't kept, and it says why")
            << u"2026-03-01"_s << QDate() << u"can't start before"_s;
    }

    void aStartIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, pinned);
        QFETCH(QString, told);
        Stage stage(datedDesign());
        stage.type("dag@rank", TaskModel::Start, typed);
        QCOMPARE(editOf(stage, "dag@rank").start.value_or(QDate()), pinned);
        QVERIFY2(stage.view->toldNow().contains(told), qPrintable(stage.view->toldNow()));
        QCOMPARE(stage.view->toldNow().isEmpty(), told.isEmpty());
    }

    void severalTasksGetAnOwnerInOneStep()
    {
        Stage stage(datedDesign());
        stage.click("serve@rank", TaskModel::Title);
        stage.click("dag@rank", TaskModel::Title, Qt::ControlModifier);
        QVERIFY(stage.shows(u"2 task(s), 5 d"_s));
        auto *owner = stage.named<ValueLine>(u"Owner"_s);
        QVERIFY(owner);
        owner->setFocus();
        owner->selectAll();
        QTest::keyClicks(owner, u"ranking"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        QCOMPARE(stage.steps(), 1);
        QCOMPARE(editOf(stage, "dag@rank").owner, u"ranking"_s);
        QCOMPARE(editOf(stage, "serve@rank").owner, u"ranking"_s);
        QVERIFY(stage.press(u"Done"_s));
        QCOMPARE(stage.steps(), 2);
        QCOMPARE(editOf(stage, "serve@rank").status, TaskStatus::Done);
    }

    void whatIsRemovedIsKeptAndComesBack()
    {
        Stage stage(datedDesign());
        stage.click("serve@rank", TaskModel::Title);
        QTest::keyClick(&stage.tree(), Qt::Key_Delete);
        QVERIFY(editOf(stage, "serve@rank").removed);
        QCOMPARE(stage.groups().last(), u"Removed"_s);
        QVERIFY2(!stage.tree().currentId().isEmpty() && stage.tree().currentId() != u"serve@rank"_s,
                 "the next line is chosen");
        QVERIFY(!stage.view->findChild<QAction *>(u"roadmap.restore"_s)->isEnabled());
        stage.click("serve@rank", TaskModel::Title);
        QVERIFY(stage.view->findChild<QAction *>(u"roadmap.restore"_s)->isEnabled());
        QVERIFY(stage.press(u"Restore"_s));
        QVERIFY(stage.document.design().roadmap.items.isEmpty());
        QVERIFY(!stage.groups().contains(u"Removed"_s));
    }

    void anOwnTaskIsAddedEditedAndDeleted()
    {
        Stage stage(datedDesign());
        auto *add = stage.named<QLineEdit>(u"Add a task: what is to be done?"_s);
        QVERIFY(add);
        auto *step = stage.named<QComboBox>(u"Step"_s);
        step->setFocus();
        QTest::keyClick(step, Qt::Key_End);
        add->setFocus();
        QTest::keyClicks(add, u"Ask <b>the</b> lawyers"_s);
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(stage.steps(), 1);
        const AddedTask task = stage.document.design().roadmap.added.at(0).second;
        QCOMPARE(task.title, u"Ask <b>the</b> lawyers"_s);
        QCOMPARE(task.step, 5);
        const QByteArray id = stage.tree().currentId().toLatin1();
        QCOMPARE(stage.shown(id, TaskModel::Title), task.title);
        stage.type(id, TaskModel::Title, u"Ask the lawyers"_s);
        QCOMPARE(stage.shown(id, TaskModel::Title), u"Ask the lawyers"_s);
        QVERIFY(stage.press(u"Delete"_s));
        QVERIFY(stage.document.design().roadmap.added.isEmpty());
        stage.undo();
        QCOMPARE(stage.document.design().roadmap.added.size(), 1);
    }

    void anOwnTaskWaitsForOthers()
    {
        Design design = datedDesign();
        design.roadmap.added.set(u"gpu"_s, {u"Buy a GPU"_s, 3, {}, {}});
        Stage stage(design);
        stage.click("gpu", TaskModel::Title);
        auto *waits = stage.named<QComboBox>(u"Waits for"_s);
        QVERIFY(waits);
        waits->setFocus();
        waits->showPopup();
        const int serve = waits->findData(u"serve@rank"_s);
        QVERIFY(serve > 0);
        waits->view()->setCurrentIndex(waits->model()->index(serve, 0));
        QTest::keyClick(waits->view(), Qt::Key_Return);
        QCOMPARE(stage.document.design().roadmap.added.value(u"gpu"_s).after,
                 QStringList{u"serve@rank"_s});
        QVERIFY(stage.shown("gpu", TaskModel::After).startsWith(u"Prototype"_s));
    }

    void aNoteIsOneStep()
    {
        Stage stage(datedDesign());
        stage.click("serve@rank", TaskModel::Title);
        auto *note = stage.view->findChild<NoteEdit *>();
        note->setFocus();
        QTest::keyClicks(note, u"With <i>two</i> people"_s);
        QCOMPARE(editOf(stage, "serve@rank").note, u"With <i>two</i> people"_s);
        QCOMPARE(stage.steps(), 1);
    }

    void aBarIsDraggedToAnotherDay()
    {
        Stage stage(datedDesign());
        stage.click("serve@rank", TaskModel::Title);
        const QDate before = *stage.view->model().task(u"serve@rank"_s)->start;
        drag(stage.view->gantt(), u"serve@rank"_s, 7);
        QCOMPARE(editOf(stage, "serve@rank").start, before.addDays(7));
        QCOMPARE(stage.steps(), 1);
        drag(stage.view->gantt(), u"serve@rank"_s, -30);
        QVERIFY2(!editOf(stage, "serve@rank").start, "as early as it can is not written");
        QVERIFY2(stage.view->toldNow().contains(u"Not before"_s),
                 qPrintable(stage.view->toldNow()));
    }

    void keysMoveATaskByWorkingDays()
    {
        Stage stage(datedDesign());
        stage.click("serve@rank", TaskModel::Title);
        const QDate before = *stage.view->model().task(u"serve@rank"_s)->start;
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&stage.tree(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(*stage.view->model().task(u"serve@rank"_s)->start, before.addDays(7));
        QCOMPARE(stage.steps(), 1);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&stage.tree(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!editOf(stage, "serve@rank").start);
        QTest::keyClick(&stage.tree(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY2(stage.view->toldNow().contains(u"can't start before"_s),
                 qPrintable(stage.view->toldNow()));
    }

    void withoutAStartDaysAreCountedUntilADateIsTyped()
    {
        Stage stage(rankingDesign());
        QVERIFY2(stage.shown("serve@rank", TaskModel::Start).startsWith(u"day "_s),
                 qPrintable(stage.shown("serve@rank", TaskModel::Start)));
        QVERIFY(!stage.view->gantt().barOf(u"serve@rank"_s).isEmpty());
        auto *start = stage.named<ValueLine>(u"Start of the roadmap"_s);
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Up);
        QCOMPARE(stage.document.design().roadmap.start, QDate(2026, 3, 10));
        QTest::keyClick(start, Qt::Key_Up);
        QCOMPARE(stage.document.design().roadmap.start, QDate(2026, 3, 11));
        QVERIFY(stage.shown("serve@rank", TaskModel::Start).contains(u"Mar"_s));
    }

    void aStartThatIsNoDateIsToldBesideIt()
    {
        Stage stage(rankingDesign());
        auto *start = stage.named<ValueLine>(u"Start of the roadmap"_s);
        start->setFocus();
        QTest::keyClicks(start, u"soon"_s);
        QTest::keyClick(start, Qt::Key_Return);
        const QString sentence = u"'soon' is not a date: write one such as 10 Mar 2026."_s;
        auto *label = stage.named<QLabel>(sentence);
        QVERIFY(label);
        QVERIFY(label->isVisible());
        QCOMPARE(label->text(), sentence);
        QCOMPARE(start->accessibleDescription(), sentence);
        start->selectAll();
        QTest::keyClicks(start, u"10 Mar"_s);
        QVERIFY(!label->isVisible());
        QVERIFY(start->accessibleDescription().isEmpty());
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(stage.document.design().roadmap.start, QDate(2026, 3, 10));
    }

    void allFieldsOfAnOwnTaskAreInSight()
    {
        Stage stage(datedDesign());
        stage.view->resize(1064, 660); // what a window of 1280 by 720 leaves
        auto *line = stage.named<QLineEdit>(u"Add a task: what is to be done?"_s);
        line->setFocus();
        QTest::keyClicks(line, u"Ask the vendor"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(0);
        for (const QString &name : {u"Step"_s, u"Waits for"_s, u"Note"_s}) {
            QWidget *field = nullptr;
            for (auto *one : stage.view->findChildren<QWidget *>()) {
                if (one->isVisible() && one->accessibleName() == name
                    && one->mapTo(stage.view, QPoint()).y()
                        > line->mapTo(stage.view, QPoint()).y() + 8)
                    field = one;
            }
            QVERIFY2(field, qPrintable(name));
            QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
        }
    }

    void undoAndRedoGoWithTheLine()
    {
        Stage stage(datedDesign());
        stage.click("serve@rank", TaskModel::Title);
        QTest::keyClick(&stage.tree(), Qt::Key_Delete);
        const QString near = stage.tree().currentId();
        QVERIFY(!near.isEmpty());
        QVERIFY(near != u"serve@rank"_s);
        stage.undo();
        QCOMPARE(stage.tree().selectedIds(), QStringList{u"serve@rank"_s});
        stage.document.undoStack().redo();
        QCOMPARE(stage.tree().selectedIds(), QStringList{near});
        stage.undo();
        QCOMPARE(stage.tree().selectedIds(), QStringList{u"serve@rank"_s});
    }

    void undoAndRedoGoWithLinesOfTheTeam()
    {
        Stage stage(datedDesign());
        stage.click("serve@rank", TaskModel::Title);
        QStringList added;
        for (const QString &text : {u"Ask the vendor"_s, u"Tell the team"_s}) {
            auto *line = stage.named<QLineEdit>(u"Add a task: what is to be done?"_s);
            line->setFocus();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
            added << stage.tree().currentId();
        }
        stage.undo();
        stage.undo();
        QVERIFY(!stage.tree().selectedIds().isEmpty());
        stage.document.undoStack().redo();
        QCOMPARE(stage.tree().selectedIds(), added.mid(0, 1));
        stage.document.undoStack().redo();
        QCOMPARE(stage.tree().selectedIds(), added.mid(1));
    }

    void onlyTheFirstCellOfAHeadingSpeaks()
    {
        Stage stage(datedDesign());
        const QModelIndex step = stage.view->model().groupIndexOf(u"step-3"_s);
        QVERIFY(step.data(Qt::AccessibleTextRole).toString().contains(u"1 task(s)"_s));
        for (int column = 1; column < TaskModel::ColumnCount; ++column)
            QVERIFY(step.siblingAtColumn(column).data(Qt::AccessibleTextRole).isNull());
    }

    void filtersNarrowTheLinesDown()
    {
        Stage stage(datedDesign());
        auto *search = stage.named<QLineEdit>(u"Search the lines"_s);
        search->setFocus();
        QTest::keyClicks(search, u"retries"_s);
        QCOMPARE(stage.view->model().rowCount(), 1);
        QTest::keyClicks(search, u" nowhere"_s);
        QCOMPARE(stage.view->model().rowCount(), 0);
        QVERIFY(stage.press(u"Show all"_s));
        auto *owner = stage.named<QComboBox>(u"Owner"_s);
        owner->setCurrentIndex(owner->findData(u"serving"_s));
        const TaskModel &model = stage.view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex group = model.index(row, 0);
            for (int line = 0; line < model.rowCount(group); ++line)
                QCOMPARE(model.index(line, TaskModel::Owner, group).data().toString(),
                         u"serving"_s);
        }
        QVERIFY(stage.cell("serve@rank", 0).isValid());
        QVERIFY(!stage.cell("job@vectors", 0).isValid());
    }

    void anElementIsSelectedAndShownOnTheCanvas()
    {
        Stage stage(datedDesign());
        stage.tree().setColumnHidden(TaskModel::Element, false);
        stage.click("serve@rank", TaskModel::Element);
        QCOMPARE(stage.selection.elements(), QStringList{u"rank"_s});
        QVERIFY(stage.shownPage.isEmpty());
        QVERIFY(stage.press(u"Show on canvas"_s));
        QCOMPARE(stage.shownPage, u"canvas"_s);
    }

    void whatIsNewIsMarkedUntilItIsSeen()
    {
        Stage stage(datedDesign());
        QVERIFY(!stage.button(u"Mark all as seen"_s));
        const auto rename = setField(stage.document.design(), QStringList{u"rank"_s}, u"title"_s,
                                     u"Ranked list"_s);
        stage.document.push(u"Rename"_s, *rename);
        QVERIFY(stage.shown("serve@rank", TaskModel::Title).contains(u"Ranked list"_s));
        QVERIFY2(!stage.button(u"Mark all as seen"_s), "a new title is no news");
        stage.document.push(
            u"Add"_s, addElement(stage.document.design(), Kind::Feature, u"Spend"_s, {}).patch);
        const PlanLine &line = stage.view->model().lineAt(stage.cell("classify@spend", 0));
        QVERIFY(line.change && line.change->isNew);
        QVERIFY(stage.press(u"Mark all as seen"_s));
        QVERIFY(!stage.view->model().lineAt(stage.cell("classify@spend", 0)).change);
        QVERIFY(!stage.button(u"Mark all as seen"_s));
    }

    void editsOfWhatIsGoneAreShownUntilTheyAreForgotten()
    {
        Design design = datedDesign();
        TaskEdit edit;
        edit.owner = u"features"_s;
        design.roadmap.items.set(u"parity-test@spend-1h"_s, edit);
        Stage stage(design);
        QVERIFY(stage.button(u"1 gone"_s));
        stage.click("parity-test@spend-1h", TaskModel::Title);
        QVERIFY(stage.press(u"Forget"_s));
        QVERIFY(stage.document.design().roadmap.items.isEmpty());
        stage.undo();
        QCOMPARE(stage.shown("parity-test@spend-1h", TaskModel::Owner), u"features"_s);
    }

    void aHiddenPageMakesUpForWhatItMissed()
    {
        Stage stage(datedDesign());
        stage.view->hide();
        stage.document.push(
            u"Add"_s, addElement(stage.document.design(), Kind::Feature, u"Spend"_s, {}).patch);
        QVERIFY(!stage.cell("classify@spend", 0).isValid());
        stage.view->show();
        QVERIFY(stage.cell("classify@spend", 0).isValid());
    }

    void chosenAndFoldedLinesStayWhenOthersCome()
    {
        Stage stage(datedDesign());
        stage.click("serve@rank", TaskModel::Owner);
        stage.tree().collapse(stage.view->model().groupIndexOf(u"step-1"_s));
        stage.document.push(
            u"Add"_s, addElement(stage.document.design(), Kind::Feature, u"Spend"_s, {}).patch);
        QCOMPARE(stage.tree().currentId(), u"serve@rank"_s);
        QCOMPARE(stage.tree().selectedIds(), QStringList{u"serve@rank"_s});
        QVERIFY(!stage.tree().isExpanded(stage.view->model().groupIndexOf(u"step-1"_s)));
        QVERIFY(stage.tree().isExpanded(stage.view->model().groupIndexOf(u"step-2"_s)));
    }

    void linesAreAsTheyWereUntilOthersAreThere()
    {
        Stage stage(datedDesign());
        const QStringList before = stage.texts(TaskModel::Title);
        QStringList atTheEnd;
        connect(&stage.view->model(), &QAbstractItemModel::modelAboutToBeReset, this,
                [&] { atTheEnd = stage.texts(TaskModel::Title); });
        stage.document.push(u"Remove"_s, removeParts(stage.document.design(), {u"vectors"_s}, {}));
        QCOMPARE(atTheEnd, before);
        QVERIFY(stage.texts(TaskModel::Title).size() < before.size());
    }

    void whatIsTypedInACellStaysAsLinesChange_data()
    {
        QTest::addColumn<Patch>("patch");
        const Design design = datedDesign();
        QTest::newRow("another line comes")
            << addElement(design, Kind::Feature, u"Spend"_s, {}).patch;
        QTest::newRow("a line says something else")
            << *setField(design, QStringList{u"rank"_s}, u"owner"_s, FieldValue(u"others"_s));
    }

    void whatIsTypedInACellStaysAsLinesChange()
    {
        QFETCH(Patch, patch);
        Stage stage(datedDesign());
        auto *line = stage.open<ValueLine>("serve@rank", TaskModel::Effort);
        QVERIFY(line);
        QTest::keyClicks(line, u"1"_s);
        stage.document.push(u"Elsewhere"_s, patch);
        QTest::qWait(0);
        line = stage.tree().viewport()->findChild<ValueLine *>();
        QVERIFY(line && line->hasFocus());
        QTest::keyClicks(line, u"2"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(0);
        QCOMPARE(editOf(stage, "serve@rank").effort.value_or(Duration()).text(), u"12d"_s);
    }

    void aLargeDesignIsWorkedOutInTheBackground()
    {
        Design design = datedDesign();
        for (int i = 0; i < 300; ++i) {
            const QByteArray id = "feature-" + QByteArray::number(i);
            addElement(design, id.constData(), Kind::Feature, id.constData());
        }
        Stage stage(design);
        QTRY_VERIFY(stage.cell("classify@feature-299", 0).isValid());
        stage.document.push(u"Remove"_s,
                            removeParts(stage.document.design(), {u"feature-299"_s}, {}));
        QTRY_VERIFY(!stage.cell("classify@feature-299", 0).isValid());
        stage.type("classify@feature-7", TaskModel::Owner, u"someone"_s);
        QCOMPARE(stage.shown("classify@feature-7", TaskModel::Owner), u"someone"_s);
    }

    void aBlankDesignLeadsToTheCanvas()
    {
        Stage stage((Design()));
        QVERIFY(stage.shows(u"No tasks yet"_s));
        QVERIFY(stage.press(u"Go to the canvas"_s));
        QCOMPARE(stage.shownPage, u"canvas"_s);
    }

    void assistiveToolsReadCellsWithTheirColumn()
    {
        Stage stage(datedDesign());
        const QString text
            = stage.cell("serve@rank", TaskModel::Effort).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(text, u"Effort: 3 d"_s);
        for (QWidget *widget : stage.view->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                         || widget->focusProxy() || widget == stage.view
                         || qobject_cast<QComboBox *>(widget->parentWidget()),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestRoadmapView)
#include "tst_roadmapview.moc"
