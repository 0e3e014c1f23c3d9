#include "widgets/views/plan/taskpanel.h"

#include "model/plan/taskkinds.h"
#include "model/report/report.h"
#include "widgets/editors/segments.h"
#include "widgets/editors/valueline.h"
#include "widgets/views/noteedit.h"
#include "widgets/views/plan/linepanel.h"
#include "widgets/views/plan/planformats.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace tempo {

TaskPanel::TaskPanel(LinePanel &panel, TaskModel &model, TaskCommands &commands, Document &document,
                     QObject *parent)
    : QObject(parent),
      m_panel(panel),
      m_model(model),
      m_commands(commands),
      m_document(document),
      m_status(new Segments(false)),
      m_owner(new ValueLine(textFormat())),
      m_note(new NoteEdit),
      m_step(new QComboBox),
      m_after(new QComboBox),
      m_canvas(panel.addButton(tr("Show on canvas"))),
      m_restore(panel.addButton(tr("Restore"))),
      m_remove(panel.addButton({}))
{
    makeFields();
    makeButtons();
    show({});
}

void TaskPanel::makeFields()
{
    for (const TaskStatus status :
         {TaskStatus::Todo, TaskStatus::Doing, TaskStatus::Done, TaskStatus::Dropped})
        m_status->add(taskStatusTitle(status));
    for (int step = 1; step <= 5; ++step)
        m_step->addItem(tr("%1  %2", "number and name of a step").arg(step).arg(stepTitle(step)));
    m_after->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_panel.addField(tr("Status"), m_status);
    m_panel.addField(tr("Owner"), m_owner);
    m_panel.addField(tr("Step"), m_step);
    m_panel.addField(tr("Waits for"), m_after);
    m_panel.addText(tr("Note"), m_note);
    connect(m_status, &Segments::chosen, this,
            [this](int status) { m_commands.setStatus(m_tasks, TaskStatus(status)); });
    connect(m_owner, &ValueLine::committed, this, [this](const FieldValue &value) {
        const auto *text = std::get_if<QString>(&value);
        m_commands.setOwner(m_tasks, text ? *text : QString());
    });
    connect(m_note, &NoteEdit::edited, this,
            [this](const QString &text) { m_commands.note(m_tasks.value(0), text); });
    connect(m_note, &NoteEdit::left, this, [this] { m_document.endGesture(); });
    connect(m_step, &QComboBox::activated, this,
            [this](int step) { m_commands.setStep(m_tasks.value(0), step + 1); });
    connect(m_after, &QComboBox::activated, this, &TaskPanel::addBefore);
}

void TaskPanel::makeButtons()
{
    connect(m_canvas, &QPushButton::clicked, this, &TaskPanel::canvasWanted);
    connect(m_restore, &QPushButton::clicked, this, [this] { m_commands.restore(m_tasks); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_commands.remove(m_tasks); });
}

void TaskPanel::show(const QStringList &tasks)
{
    if (m_tasks != tasks)
        m_document.endGesture();
    m_tasks = tasks;
    m_tasks.removeIf([this](const QString &id) { return !m_model.task(id); });
    if (m_tasks.isEmpty())
        showNone();
    else if (m_tasks.size() == 1)
        showOne(*m_model.task(m_tasks.first()));
    else
        showMany();
}

void TaskPanel::showEditors(bool canEdit)
{
    m_panel.setFieldVisible(m_status, canEdit);
    m_panel.setFieldVisible(m_owner, canEdit);
    if (!canEdit)
        return;
    const Task &first = *m_model.task(m_tasks.first());
    const auto same = [this](auto member) {
        return std::ranges::all_of(m_tasks, [&](const QString &id) {
            return m_model.task(id)->*member == m_model.task(m_tasks.first())->*member;
        });
    };
    m_status->setCurrent(same(&Task::status) ? int(first.status) : -1);
    LineFormat format = textFormat(ownersIn(m_document.design()));
    format.placeholder = same(&Task::owner) ? tr("nobody yet") : tr("several");
    m_owner->setFormat(format);
    m_owner->setValue(same(&Task::owner) && !first.owner.isEmpty() ? FieldValue(first.owner)
                                                                   : FieldValue());
}

void TaskPanel::showNone()
{
    m_panel.setHead(tr("No task is chosen"), {});
    m_panel.setFacts({{QString(),
                       tr("Choose a task to see why it is there and when it is done. "
                          "Double-click or press Enter on a cell to edit it.")}});
    showEditors(false);
    for (QWidget *field : std::initializer_list<QWidget *>{m_note, m_step, m_after})
        m_panel.setFieldVisible(field, false);
    for (QPushButton *button : {m_canvas, m_restore, m_remove})
        button->hide();
}

void TaskPanel::showOne(const Task &task)
{
    const auto line = std::ranges::find(m_model.lines(), task.id, &PlanLine::id);
    m_panel.setHead(task.title, marksOf(*line));
    QStringList after;
    for (const QString &id : task.after)
        after << (m_model.task(id) ? m_model.task(id)->title : tr("%1 (gone)").arg(id));
    const QString was = line->change ? line->change->was.join(u'\n') : QString();
    m_panel.setFacts({{tr("Why"), task.why},
                      {tr("Done when"), task.acceptance},
                      {tr("After"), after.join(QStringLiteral("; "))},
                      {tr("It was"), was}});
    const bool isGone = task.origin == LineOrigin::Gone;
    const bool isOwn = task.origin == LineOrigin::Added;
    const bool canEdit = !task.removed && !isGone;
    showEditors(canEdit);
    m_panel.setFieldVisible(m_note, canEdit || !task.note.isEmpty());
    m_note->setReadOnly(!canEdit);
    m_note->showText(task.note);
    m_panel.setFieldVisible(m_step, canEdit && isOwn);
    m_step->setCurrentIndex(task.step - 1);
    m_panel.setFieldVisible(m_after, canEdit && isOwn);
    if (isOwn)
        showAfter(task);
    m_canvas->setVisible(m_document.design().elements.contains(task.element));
    m_restore->setVisible(task.removed);
    m_remove->setVisible(!task.removed || isOwn || isGone);
    m_remove->setText(isGone ? tr("Forget") : isOwn ? tr("Delete") : tr("Remove"));
}

void TaskPanel::showAfter(const Task &task)
{
    const QSignalBlocker quiet(m_after);
    m_after->clear();
    m_after->addItem(task.after.isEmpty()
                         ? tr("nothing; choose a task")
                         : tr("%n task(s); add or take away", nullptr, int(task.after.size())));
    for (const QString &id : task.after)
        m_after->addItem(u"✓  " + (m_model.task(id) ? m_model.task(id)->title : id), id);
    for (const QString &id : m_commands.possibleBefore(task.id)) {
        if (!task.after.contains(id))
            m_after->addItem(u"    " + m_model.task(id)->title, id);
    }
}

void TaskPanel::addBefore(int index)
{
    const QString id = m_after->itemData(index).toString();
    const Task *task = m_model.task(m_tasks.value(0));
    if (id.isEmpty() || !task)
        return;
    QStringList after = task->after;
    if (!after.removeOne(id))
        after << id;
    m_commands.setAfter(task->id, after);
}

void TaskPanel::showMany()
{
    double days = 0;
    bool canEdit = true;
    bool canRestore = true;
    for (const QString &id : std::as_const(m_tasks)) {
        const Task &task = *m_model.task(id);
        days += task.effortDays;
        canEdit = canEdit && !task.removed && task.origin != LineOrigin::Gone;
        canRestore = canRestore && task.removed;
    }
    m_panel.setHead(tr("%1, %2", "count of tasks and their effort")
                        .arg(tr("%n task(s)", nullptr, int(m_tasks.size())), effortText(days)),
                    {});
    m_panel.setFacts({{QString(), tr("Status and owner are set for all of them at once.")}});
    showEditors(canEdit);
    for (QWidget *field : std::initializer_list<QWidget *>{m_note, m_step, m_after})
        m_panel.setFieldVisible(field, false);
    m_canvas->hide();
    m_restore->setVisible(canRestore);
    m_remove->setVisible(!canRestore);
    m_remove->setText(tr("Remove"));
}

} // namespace tempo
