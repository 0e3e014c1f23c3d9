#pragma once

#include "widgets/views/plan/chosenlines.h"
#include "widgets/views/plan/taskcommands.h"

class QComboBox;

namespace tempo {

class NoteEdit;
class Segments;

/// Fills the panel below the roadmap: what is known about the chosen tasks, and status, owner, note
/// and, for tasks of the team's own, step and predecessors.
class TaskPanel final : public ChosenLines
{
    Q_OBJECT

public:
    TaskPanel(LinePanel &panel, TaskModel &model, TaskCommands &commands, Document &document,
              QObject *parent = nullptr);

protected:
    void showNone() override;
    void showOne(const PlanLine &line) override;
    void showMany() override;
    void setOwner(const QString &owner) override { m_commands.setOwner(ids(), owner); }
    void restore() override { m_commands.restore(ids()); }
    void remove() override { m_commands.remove(ids()); }

private:
    void makeFields();
    void showStatus();
    void showAfter(const Task &task);
    void addBefore(int index);

    TaskModel &m_model;
    TaskCommands &m_commands;
    Segments *m_status;
    NoteEdit *m_note;
    QComboBox *m_step;
    QComboBox *m_after;
};

} // namespace tempo
