#include "widgets/views/plan/taskpanel.h"

#include "model/plan/taskkinds.h"
#include "model/report/report.h"
#include "widgets/editors/segments.h"
#include "widgets/views/noteedit.h"
#include "widgets/views/plan/linepanel.h"
#include "widgets/views/plan/planformats.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace tempo {

TaskPanel::TaskPanel(LinePanel &panel, TaskModel &model, TaskCommands &commands, Document &document,
                     QObject *parent)
    : ChosenLines(panel, model, document, parent),
      m_model(model),
      m_commands(commands),
      m_status(new Segments(false)),
      m_note(new NoteEdit),
      m_step(new QComboBox),
      m_after(new QComboBox)
{
    makeFields();
    addButtons();
    show({});
}

void TaskPanel::makeFields()
{
    for (const TaskStatus status :
         {TaskStatus::Todo, TaskStatus::Doing, TaskStatus::Done, TaskStatus::Dropped})
        m_status->add(taskStatusTitle(status));
    for (int step = 1; step <= 5; ++step)
        m_step->addItem(tr("%1  %2", "number and name of a step").arg(step).arg(stepTitle(step)));
    for (QComboBox *box : {m_step, m_after})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    panel().addField(tr("Status"), m_status);
    addOwnerField();
    panel().addFields({tr("Step"), m_step}, {tr("Waits for"), m_after});
    panel().addText(tr("Note"), m_note);
    connect(m_status, &Segments::chosen, this,
            [this](int status) { m_commands.setStatus(ids(), TaskStatus(status)); });
    connect(m_note, &NoteEdit::edited, this,
            [this](const QString &text) { m_commands.note(id(), text); });
    connect(m_note, &NoteEdit::left, this, [this] { document().endGesture(); });
    connect(m_step, &QComboBox::activated, this,
            [this](int step) { m_commands.setStep(id(), step + 1); });
    connect(m_after, &QComboBox::activated, this, &TaskPanel::addBefore);
}

void TaskPanel::showStatus()
{
    panel().setFieldVisible(m_status, canEdit());
    if (!canEdit())
        return;
    const TaskStatus status = m_model.task(id())->status;
    const bool isSame = std::ranges::all_of(
        ids(), [&](const QString &one) { return m_model.task(one)->status == status; });
    m_status->setCurrent(isSame ? int(status) : -1);
}

void TaskPanel::showNone()
{
    panel().setHead(tr("No task is chosen"), {});
    panel().setFacts({{QString(),
                       tr("Choose a task to see why it is there and when it is done. "
                          "Double-click or press Enter on a cell to edit it.")}});
    showStatus();
    for (QWidget *field : std::initializer_list<QWidget *>{m_note, m_step, m_after})
        panel().setFieldVisible(field, false);
}

void TaskPanel::showOne(const PlanLine &line)
{
    const Task &task = *m_model.task(line.id);
    panel().setHead(task.title, marksOf(line));
    QStringList after;
    for (const QString &id : task.after)
        after << (m_model.task(id) ? m_model.task(id)->title : tr("%1 (gone)").arg(id));
    const QString was = line.change ? line.change->was.join(u'\n') : QString();
    panel().setFacts({{tr("Why"), task.why},
                      {tr("Done when"), task.acceptance},
                      {tr("After"), after.join(QStringLiteral("; "))},
                      {tr("It was"), was}});
    const bool isOwn = task.origin == LineOrigin::Added;
    showStatus();
    panel().setFieldVisible(m_note, canEdit() || !task.note.isEmpty());
    m_note->setReadOnly(!canEdit());
    m_note->showText(task.note);
    panel().setFieldVisible(m_step, canEdit() && isOwn);
    m_step->setCurrentIndex(task.step - 1);
    panel().setFieldVisible(m_after, canEdit() && isOwn);
    if (isOwn)
        showAfter(task);
    for (QComboBox *box : {m_step, m_after}) // there is little room for them
        box->setToolTip(box->currentText().toHtmlEscaped());
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
    const QString before = m_after->itemData(index).toString();
    const Task *task = m_model.task(id());
    if (before.isEmpty() || !task)
        return;
    QStringList after = task->after;
    if (!after.removeOne(before))
        after << before;
    m_commands.setAfter(task->id, after);
}

void TaskPanel::showMany()
{
    double days = 0;
    for (const QString &one : ids())
        days += m_model.task(one)->effortDays;
    panel().setHead(tr("%1, %2", "count of tasks and their effort")
                        .arg(tr("%n task(s)", nullptr, int(ids().size())), effortText(days)),
                    {});
    panel().setFacts({{QString(), tr("Status and owner are set for all of them at once.")}});
    showStatus();
    for (QWidget *field : std::initializer_list<QWidget *>{m_note, m_step, m_after})
        panel().setFieldVisible(field, false);
}

} // namespace tempo
