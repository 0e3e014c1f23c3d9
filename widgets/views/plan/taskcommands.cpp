#include "widgets/views/plan/taskcommands.h"

#include "model/plan/workdays.h"
#include "widgets/views/plan/planformats.h"

#include <algorithm>

namespace tempo {

namespace {

QDate nextWorkday(QDate date, int direction)
{
    const QDate next = date.addDays(direction);
    if (next.dayOfWeek() <= Qt::Friday)
        return next;
    return direction > 0 ? workdayFrom(next) : next.addDays(Qt::Friday - next.dayOfWeek());
}

} // namespace

TaskCommands::TaskCommands(Document &document, const TaskModel &model, QObject *parent)
    : QObject(parent), m_document(document), m_model(model)
{
}

void TaskCommands::edit(const QStringList &tasks, int column, const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    switch (column) {
    case TaskModel::Status:
        setStatus(tasks, TaskStatus(std::get<int>(value)));
        break;
    case TaskModel::Title:
        m_document.push(tr("Rename Task"),
                        editAddedTask(m_document.design(), tasks.value(0),
                                      [text](AddedTask &task) { task.title = *text; }));
        break;
    case TaskModel::Owner:
        setOwner(tasks, text ? *text : QString());
        break;
    case TaskModel::Effort:
        setEffort(tasks, value);
        break;
    case TaskModel::Start:
        setStart(tasks.value(0), dateOf(value));
        break;
    default:
        break;
    }
}

void TaskCommands::setStatus(const QStringList &tasks, TaskStatus status)
{
    m_document.push(
        tr("Set Status of %n Task(s)", nullptr, int(tasks.size())),
        editTasks(m_document.design(), tasks, [status](const QString &, TaskEdit &edit) {
            edit.status = status;
            if (status == TaskStatus::Todo)
                edit.status.reset(); // as generated
        }));
}

void TaskCommands::setOwner(const QStringList &tasks, const QString &owner)
{
    m_document.push(
        tr("Set Owner of %n Task(s)", nullptr, int(tasks.size())),
        editTasks(m_document.design(), tasks, [this, owner](const QString &id, TaskEdit &edit) {
            const Task *task = m_model.generated(id);
            edit.owner = task && task->owner == owner ? QString() : owner;
        }));
}

void TaskCommands::setEffort(const QStringList &tasks, const FieldValue &value)
{
    const auto *effort = std::get_if<Duration>(&value);
    m_document.push(
        tr("Set Effort of %n Task(s)", nullptr, int(tasks.size())),
        editTasks(m_document.design(), tasks, [this, effort](const QString &id, TaskEdit &edit) {
            const Task *task = m_model.generated(id);
            edit.effort.reset();
            if (effort && !(task && task->effortDays == effortInDays(*effort)))
                edit.effort = *effort;
        }));
}

QDate TaskCommands::earliest(const QString &task) const
{
    return earliestStart(m_document.design(), m_model.tasks(), task);
}

QString TaskCommands::whyNotEarlier(const QString &id, QDate earliest) const
{
    const Task *task = m_model.task(id);
    const Task *last = nullptr;
    for (const QString &before : task ? task->after : QStringList()) {
        const Task *other = m_model.task(before);
        if (other && other->end && (!last || *other->end > *last->end))
            last = other;
    }
    if (!last)
        return tr("It can't start before %1, the start of the roadmap.")
            .arg(m_model.dayText(earliest));
    return tr("It can't start before %1: it waits for “%2”, which ends on %3.")
        .arg(m_model.dayText(earliest), last->title, m_model.dayText(*last->end));
}

void TaskCommands::setStart(const QString &task, QDate start)
{
    const QDate first = earliest(task);
    const bool isPinned = start.isValid() && (!first.isValid() || workdayFrom(start) > first);
    if (start.isValid() && workdayFrom(start) < first)
        Q_EMIT told(whyNotEarlier(task, first));
    else if (start.isValid() && workdayFrom(start) != start)
        Q_EMIT told(tr("That is a weekend; it starts on the Monday after."));
    m_document.push(
        tr("Set Start of Task"),
        editTasks(m_document.design(), {task}, [start, isPinned](const QString &, TaskEdit &edit) {
            edit.start.reset();
            if (isPinned)
                edit.start = workdayFrom(start);
        }));
}

void TaskCommands::shift(const QStringList &tasks, int days)
{
    if (m_model.isRelative()) {
        Q_EMIT told(tr("Set the date on which the work starts; then tasks can be moved."));
        return;
    }
    QHash<QString, std::optional<QDate>> pins;
    QStringList moved; // in the order of the tasks
    QString why;
    for (const QString &id : tasks) {
        const Task *task = m_model.task(id);
        if (!task || !task->start)
            continue;
        const QDate first = earliest(id);
        const QDate wanted = nextWorkday(*task->start, days);
        if (wanted < first)
            why = whyNotEarlier(id, first);
        pins.insert(id, wanted > first ? std::optional(wanted) : std::nullopt);
        moved << id;
    }
    if (!why.isEmpty())
        Q_EMIT told(why);
    m_document.push(
        tr("Move %n Task(s)", nullptr, int(pins.size())),
        editTasks(m_document.design(), moved,
                  [&pins](const QString &id, TaskEdit &edit) { edit.start = pins.value(id); }),
        u"move:" + tasks.join(u' '));
}

void TaskCommands::note(const QString &task, const QString &text)
{
    m_document.push(tr("Note on Task"),
                    editTasks(m_document.design(), {task},
                              [&text](const QString &, TaskEdit &edit) { edit.note = text; }),
                    u"note:" + task);
}

void TaskCommands::setStep(const QString &task, int step)
{
    m_document.push(
        tr("Set Step of Task"),
        editAddedTask(m_document.design(), task, [step](AddedTask &added) { added.step = step; }));
}

void TaskCommands::setAfter(const QString &task, const QStringList &after)
{
    m_document.push(tr("Set What the Task Waits For"),
                    editAddedTask(m_document.design(), task,
                                  [&after](AddedTask &added) { added.after = after; }));
}

void TaskCommands::remove(const QStringList &tasks)
{
    QStringList kept;
    QStringList deleted;
    for (const QString &id : tasks)
        (m_model.generated(id) ? kept : deleted) << id;
    Patch patch = editTasks(m_document.design(), kept,
                            [](const QString &, TaskEdit &edit) { edit.removed = true; });
    Design without = m_document.design();
    without.roadmap = *patch.roadmap;
    m_document.push(tr("Remove %n Task(s)", nullptr, int(tasks.size())),
                    forgetTasks(without, deleted));
}

void TaskCommands::restore(const QStringList &tasks)
{
    m_document.push(tr("Restore %n Task(s)", nullptr, int(tasks.size())),
                    editTasks(m_document.design(), tasks,
                              [](const QString &, TaskEdit &edit) { edit.removed = false; }));
}

NewLine TaskCommands::addition(const Design &design, const QString &title, int step)
{
    AddedTask task;
    task.title = title;
    task.step = step;
    return addTask(design, task);
}

QString TaskCommands::add(const QString &title, int step)
{
    const NewLine line = addition(m_document.design(), title, step);
    m_document.push(tr("Add Task"), line.patch);
    return line.id;
}

void TaskCommands::setRoadmapStart(const std::optional<QDate> &start)
{
    m_document.push(tr("Set Start of Roadmap"), tempo::setRoadmapStart(m_document.design(), start));
}

QStringList TaskCommands::possibleBefore(const QString &task) const
{
    QSet<QString> following{task};
    for (bool grew = true; grew;) {
        grew = false;
        for (const Task &other : m_model.tasks()) {
            const bool waits = std::ranges::any_of(
                other.after, [&](const QString &id) { return following.contains(id); });
            if (waits && !following.contains(other.id)) {
                following.insert(other.id);
                grew = true;
            }
        }
    }
    QStringList ids;
    for (const Task &other : m_model.tasks()) {
        if (!following.contains(other.id) && !other.removed && other.origin != LineOrigin::Gone)
            ids << other.id;
    }
    return ids;
}

} // namespace tempo
