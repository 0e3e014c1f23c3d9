#include "widgets/views/plan/taskmodel.h"

#include "model/plan/schedule.h"
#include "model/plan/taskkinds.h"
#include "model/plan/workdays.h"
#include "model/report/report.h"
#include "widgets/views/plan/planformats.h"

#include <QLocale>

#include <algorithm>

namespace tempo {

namespace {

QString groupOf(int step)
{
    return u"step-" + QString::number(step);
}

} // namespace

QString signOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Todo:
        return QStringLiteral("○");
    case TaskStatus::Doing:
        return QStringLiteral("◐");
    case TaskStatus::Done:
        return QStringLiteral("✓");
    case TaskStatus::Dropped:
        break;
    }
    return QStringLiteral("✕");
}

Tone toneOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Doing:
        return Tone::Accent;
    case TaskStatus::Done:
        return Tone::Met;
    case TaskStatus::Todo:
    case TaskStatus::Dropped:
        break;
    }
    return Tone::Quiet;
}

QDate TaskModel::nominalStart()
{
    return {2001, 1, 1};
}

TaskModel::TaskModel(std::function<QDate()> today, QObject *parent)
    : LineModel(parent), m_today(std::move(today))
{
}

void TaskModel::show(const Design &design, const QList<Task> &generated, const LineDifference &news)
{
    m_generated = generated;
    QList<Task> tasks = roadmapOf(design, generated);
    m_isRelative = !design.roadmap.start;
    m_start = design.roadmap.start.value_or(nominalStart());
    if (m_isRelative)
        scheduleTasks(tasks, m_start, {});
    m_owners = ownersIn(design);
    m_elements.clear();
    m_pinned = {};
    for (const auto &[id, edit] : design.roadmap.items) {
        if (edit.start)
            m_pinned.set(id, *edit.start);
    }
    for (const auto &[id, element] : design.elements)
        m_elements.insert(id, design.titleOf(id));
    QHash<QString, int> places;
    QList<PlanLine> lines;
    for (const Task &task : std::as_const(tasks)) {
        places.insert(task.id, int(lines.size()));
        lines << lineOf(task, news);
    }
    setLines(lines, groupsOf(tasks), [&] {
        m_tasks = tasks;
        m_places = places;
    });
}

PlanLine TaskModel::lineOf(const Task &task, const LineDifference &news) const
{
    PlanLine line;
    line.id = task.id;
    line.group = task.removed ? QString(removedGroup) : groupOf(task.step);
    line.element = task.element;
    line.owner = task.owner;
    line.state = word(task.status);
    line.searchText = QStringList{task.title, task.why,   task.acceptance,
                                  task.note,  task.owner, m_elements.value(task.element)}
                          .join(u'\n');
    line.origin = task.origin;
    line.removed = task.removed;
    if (const auto change = news.changes.constFind(task.id); change != news.changes.cend())
        line.change = *change;
    return line;
}

QList<LineGroup> TaskModel::groupsOf(const QList<Task> &tasks)
{
    QList<LineGroup> made;
    for (int step = 1; step <= 5; ++step) {
        int count = 0;
        int done = 0;
        double days = 0;
        for (const Task &task : tasks) {
            if (task.step != step || task.removed || task.origin == LineOrigin::Gone
                || task.status == TaskStatus::Dropped)
                continue;
            ++count;
            days += task.effortDays;
            done += task.status == TaskStatus::Done ? 1 : 0;
        }
        QStringList parts{tr("%n task(s)", nullptr, count), effortText(days)};
        if (done > 0)
            parts << tr("%n done", nullptr, done);
        made.append({groupOf(step),
                     tr("%1  %2", "number and name of a step").arg(step).arg(stepTitle(step)),
                     parts.join(QStringLiteral(" · "))});
    }
    const auto removed = int(std::ranges::count_if(tasks, &Task::removed));
    made.append({removedGroup, tr("Removed"), tr("%n task(s)", nullptr, removed)});
    return made;
}

const Task *TaskModel::task(const QString &id) const
{
    const int place = m_places.value(id, -1);
    return place < 0 ? nullptr : &m_tasks.at(place);
}

const Task *TaskModel::generated(const QString &id) const
{
    const auto found = std::ranges::find(m_generated, id, &Task::id);
    return found == m_generated.end() ? nullptr : &*found;
}

QString TaskModel::dayText(QDate date) const
{
    if (m_isRelative)
        return tr("day %1").arg(QLocale().toString(workdaysBetween(m_start, date) + 1));
    return shortDate(date, m_start);
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= Effort && section <= End;
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Status"), tr("Task"),  tr("Element"), tr("Owner"),
                                         tr("Effort"), tr("Start"), tr("End"),     tr("After")};
    return titles[section];
}

QString TaskModel::afterText(const Task &task) const
{
    QStringList titles;
    for (const QString &id : task.after) {
        const int place = m_places.value(id, -1);
        titles << (place < 0 ? id : m_tasks.at(place).title);
    }
    return titles.join(QStringLiteral("; "));
}

QString TaskModel::text(const Task &task, int column) const
{
    switch (column) {
    case Status:
        return taskStatusTitle(task.status);
    case Title:
        return task.title;
    case Element:
        return m_elements.value(task.element);
    case Owner:
        return task.owner;
    case Effort:
        return effortText(task.effortDays);
    case Start:
        return task.start ? dayText(*task.start) : QString();
    case End:
        return task.end ? dayText(*task.end) : QString();
    default:
        return afterText(task);
    }
}

QString TaskModel::toolTip(const Task &task, int column) const
{
    QString tip = text(task, column);
    if (column == Title && !task.why.isEmpty())
        tip += u'\n' + task.why;
    if (column == Start && m_pinned.contains(task.id))
        tip = tr("Not before %1, as somebody set it.").arg(dayText(*m_pinned.find(task.id)));
    const QString html = tip.toHtmlEscaped().replace(u'\n', QStringLiteral("</p><p>"));
    return tip.isEmpty() ? tip : QString(u"<p>" + html + u"</p>");
}

QVariant TaskModel::cell(int place, int column, int role) const
{
    const Task &task = m_tasks.at(place);
    switch (role) {
    case Qt::DisplayRole:
        return text(task, column);
    case Qt::ToolTipRole:
        return toolTip(task, column);
    case SignRole:
        if (column == Status)
            return signOf(task.status);
        return column == Start && m_pinned.contains(task.id) && !m_isRelative ? QStringLiteral("⚑")
                                                                              : QString();
    case ToneRole:
        return int(column == Status ? toneOf(task.status) : Tone::Quiet);
    case IsNumberRole:
        return column >= Effort && column <= End;
    case IsLinkRole:
        return column == Element && !m_elements.value(task.element).isEmpty();
    default:
        return {};
    }
}

bool TaskModel::isEditable(int place, int column) const
{
    const Task &task = m_tasks.at(place);
    if (task.removed || task.origin == LineOrigin::Gone)
        return false;
    switch (column) {
    case Status:
    case Owner:
    case Effort:
        return true;
    case Start:
        return !m_isRelative;
    case Title:
        return task.origin == LineOrigin::Added;
    default:
        return false;
    }
}

CellEditor TaskModel::editorOf(const QModelIndex &index) const
{
    CellEditor editor;
    switch (index.column()) {
    case Status:
        for (const TaskStatus status :
             {TaskStatus::Todo, TaskStatus::Doing, TaskStatus::Done, TaskStatus::Dropped})
            editor.choices << signOf(status) + u"  " + taskStatusTitle(status);
        break;
    case Title:
        editor.line = textFormat();
        editor.line->required = true;
        break;
    case Owner: {
        editor.line = textFormat(m_owners);
        const Task *asGenerated = generated(lineAt(index).id);
        editor.line->placeholder = asGenerated ? asGenerated->owner : QString();
        break;
    }
    case Effort:
        editor.line = effortFormat();
        break;
    default:
        editor.line = dateFormat(m_today());
    }
    return editor;
}

FieldValue TaskModel::valueOf(const QModelIndex &index) const
{
    const Task &task = m_tasks.at(placeOf(index));
    switch (index.column()) {
    case Status:
        return int(task.status);
    case Title:
        return task.title;
    case Owner:
        return task.owner.isEmpty() ? FieldValue() : FieldValue(task.owner);
    case Effort:
        return effortOfDays(task.effortDays);
    default:
        return dateValue(task.start);
    }
}

} // namespace tempo
