#include "widgets/views/roadmapview.h"

#include "model/plan/taskkinds.h"
#include "model/report/planwords.h"
#include "model/report/report.h"
#include "widgets/editors/problemlabel.h"
#include "widgets/editors/segments.h"
#include "widgets/editors/valueline.h"
#include "widgets/views/plan/ganttview.h"
#include "widgets/views/plan/linefilterbar.h"
#include "widgets/views/plan/linepanel.h"
#include "widgets/views/plan/planformats.h"
#include "widgets/views/plan/planwatch.h"
#include "widgets/views/plan/taskpanel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace tempo {

namespace {

constexpr int columnWidths[] = {92, 232, 108, 150, 76, 80, 64, 120};
constexpr double tableShare = 0.62;

} // namespace

RoadmapView::RoadmapView(const PageContext &context, QWidget *parent)
    : RoadmapView(context, new TaskModel(context.today), parent)
{
}

RoadmapView::RoadmapView(const PageContext &context, TaskModel *model, QWidget *parent)
    : PlanPage(context, new LineTree(*model, TaskModel::Title, space::row),
               {tr("Roadmap"),
                tr("No tasks yet. They follow from the design: draw what happens, what is computed "
                   "and what is predicted, and each step brings its tasks. Or add one of your own "
                   "below."),
                tr("No task fits the filter."), tr("Add a task: what is to be done?"), tr("Step")},
               parent),
      m_model(model),
      m_commands(new TaskCommands(context.document, *model, this)),
      m_taskPanel(new TaskPanel(panel(), *model, *m_commands, context.document, this))
{
    m_model->setParent(this);
    makeTable();
    fillHead();
    fillFilter();
    makeActions();
    wire();
}

void RoadmapView::makeTable()
{
    tree().setAccessibleName(tr("Tasks"));
    tree().header()->setFixedHeight(36);
    for (int column = 0; column < TaskModel::ColumnCount; ++column) {
        if (column != TaskModel::Title)
            tree().header()->resizeSection(column, columnWidths[column]);
    }
    tree().setSpareColumns({TaskModel::After, TaskModel::Element, TaskModel::End, TaskModel::Effort,
                            TaskModel::Owner, TaskModel::Start});
    tree().setTitleWidth(columnWidths[TaskModel::Title]);
    m_gantt = new GanttView(tree(), *m_model, context().today,
                            [this](const QString &task) { return m_commands->earliest(task); });
    m_table = new QSplitter(Qt::Horizontal);
    m_table->setHandleWidth(1);
    m_table->setChildrenCollapsible(false);
    tree().setMinimumWidth(280);
    m_gantt->setMinimumWidth(120);
    m_table->addWidget(&tree());
    m_table->addWidget(m_gantt);
    m_table->setStretchFactor(1, 1);
    setTable(m_table);
}

void RoadmapView::fillHead()
{
    QLabel *label = makeText(tr("Starts"), TextRole::Hint);
    label->setWordWrap(false);
    LineFormat format = dateFormat(context().today());
    format.placeholder = tr("no date yet");
    m_start = new ValueLine(format);
    m_start->setAccessibleName(tr("Start of the roadmap"));
    m_start->setToolTip(tr("The day on which the work starts; Up and Down go by working days"));
    m_start->setFixedWidth(124);
    label->setBuddy(m_start);
    QLabel *problem = makeProblemOf(*m_start);
    problem->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    addBelowHead(problem);
    m_zoom = new Segments(false);
    m_zoom->add(tr("Days"));
    m_zoom->add(tr("Weeks"));
    m_zoom->setAccessibleName(tr("Timeline"));
    m_zoom->setCurrent(0);
    head().addWidget(label);
    head().addWidget(m_start);
    head().addSpacing(space::s);
    head().addWidget(m_zoom);
}

void RoadmapView::fillFilter()
{
    QList<LineFilterBar::Choice> states;
    for (const TaskStatus status :
         {TaskStatus::Todo, TaskStatus::Doing, TaskStatus::Done, TaskStatus::Dropped})
        states.append({word(status), taskStatusTitle(status)});
    filterBar().setStates(tr("Every status"), states);
    QList<LineFilterBar::Choice> steps;
    for (int step = 1; step <= 5; ++step) {
        const QString title
            = tr("%1  %2", "number and name of a step").arg(step).arg(stepTitle(step));
        steps.append({u"step-" + QString::number(step), title});
        addKind().addItem(title, QString::number(step));
    }
    filterBar().setGroups(tr("Every step"), steps);
}

void RoadmapView::makeActions()
{
    const auto chosen = [this] { return tree().selectedIds(); };
    for (const TaskStatus status :
         {TaskStatus::Todo, TaskStatus::Doing, TaskStatus::Done, TaskStatus::Dropped}) {
        addTo(u"roadmap.status." + word(status),
              tr("Task: %1", "sets the status").arg(taskStatusTitle(status)), {}, Needs::Line,
              [this, chosen, status] { m_commands->setStatus(chosen(), status); });
    }
    addTo(QStringLiteral("roadmap.later"), tr("Start a Day Later"),
          QKeySequence(Qt::ALT | Qt::Key_Right), Needs::Line,
          [this, chosen] { m_commands->shift(chosen(), isRightToLeft() ? -1 : 1); });
    addTo(QStringLiteral("roadmap.earlier"), tr("Start a Day Earlier"),
          QKeySequence(Qt::ALT | Qt::Key_Left), Needs::Line,
          [this, chosen] { m_commands->shift(chosen(), isRightToLeft() ? 1 : -1); });
    addTo(QStringLiteral("roadmap.remove"), tr("Remove Task"), QKeySequence::Delete, Needs::Line,
          [this, chosen] { m_commands->remove(chosen()); });
    addTo(QStringLiteral("roadmap.restore"), tr("Restore Task"), {}, Needs::RemovedLine,
          [this, chosen] { m_commands->restore(chosen()); });
    addTo(QStringLiteral("roadmap.canvas"), tr("Show on Canvas"), {}, Needs::Line,
          [this] { followElement(true); });
    addTo(QStringLiteral("roadmap.seen"), tr("Mark All as Seen"), {}, Needs::Nothing,
          [this] { watch().markSeen(); });
    addTo(QStringLiteral("roadmap.zoomIn"), tr("Timeline by Days"), QKeySequence::ZoomIn,
          Needs::Nothing, [this] { m_gantt->setZoom(GanttView::Zoom::Day); });
    addTo(QStringLiteral("roadmap.zoomOut"), tr("Timeline by Weeks"), QKeySequence::ZoomOut,
          Needs::Nothing, [this] { m_gantt->setZoom(GanttView::Zoom::Week); });
}

void RoadmapView::wire()
{
    connect(m_model, &LineModel::edited, this,
            [this](const QString &line, int column, const FieldValue &value) {
                const QStringList chosen = tree().selectedIds();
                const bool isForAll = column == TaskModel::Status || column == TaskModel::Owner
                    || column == TaskModel::Effort;
                m_commands->edit(isForAll && chosen.contains(line) ? chosen : QStringList{line},
                                 column, value);
            });
    connect(m_commands, &TaskCommands::told, this, &RoadmapView::tell);
    connect(m_gantt, &GanttView::told, this, &RoadmapView::tell);
    connect(m_gantt, &GanttView::moved, m_commands, &TaskCommands::setStart);
    connect(m_gantt, &GanttView::zoomChanged, this,
            [this] { m_zoom->setCurrent(int(m_gantt->zoom())); });
    connect(m_zoom, &Segments::chosen, this,
            [this](int zoom) { m_gantt->setZoom(GanttView::Zoom(zoom)); });
    connect(m_start, &ValueLine::committed, this, [this](const FieldValue &value) {
        const QDate date = dateOf(value);
        m_commands->setRoadmapStart(date.isValid() ? std::optional(date) : std::nullopt);
    });
    connect(m_taskPanel, &TaskPanel::canvasWanted, this, [this] { followElement(true); });
    connect(m_table, &QSplitter::splitterMoved, this, [this] { m_isPlaced = true; });
}

void RoadmapView::refresh()
{
    const Design &design = document().design();
    m_model->show(design, watch().plan().tasks, watch().taskNews());
    QList<Task> counted = m_model->tasks();
    for (Task &task : counted) {
        if (m_model->isRelative())
            task.start = task.end = std::nullopt;
    }
    setAnswer(counted.isEmpty() ? QString() : roadmapAnswer(counted));
    m_start->setValue(dateValue(design.roadmap.start));
    refreshShared(watch().taskNews());
}

void RoadmapView::showChosen()
{
    const QStringList chosen = tree().selectedIds();
    m_taskPanel->show(chosen);
    if (chosen.size() == 1)
        m_gantt->reveal(chosen.first());
}

QString RoadmapView::addLine(const QString &text, const QString &kind)
{
    return m_commands->add(text, kind.toInt());
}

Patch RoadmapView::addition(const Design &design, const QString &text, const QString &kind) const
{
    return TaskCommands::addition(design, text, kind.toInt()).patch;
}

void RoadmapView::resizeEvent(QResizeEvent *event)
{
    PlanPage::resizeEvent(event);
    placeSplit();
}

void RoadmapView::placeSplit()
{
    if (m_isPlaced)
        return;
    const int room = width() - 2 * space::l;
    const int table = int(room * tableShare);
    m_table->setSizes({table, room - table});
}

} // namespace tempo
