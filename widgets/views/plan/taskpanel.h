#pragma once

#include "widgets/views/plan/taskcommands.h"

class QComboBox;
class QPushButton;

namespace tempo {

class LinePanel;
class NoteEdit;
class Segments;
class ValueLine;

/// Fills the panel below the roadmap: what is known about the chosen tasks, and status, owner, note
/// and, for tasks of the team's own, step and predecessors.
class TaskPanel final : public QObject
{
    Q_OBJECT

public:
    TaskPanel(LinePanel &panel, TaskModel &model, TaskCommands &commands, Document &document,
              QObject *parent = nullptr);

    /// Shows these tasks.
    void show(const QStringList &tasks);

Q_SIGNALS:
    void canvasWanted();

private:
    void makeFields();
    void makeButtons();
    void showNone();
    void showOne(const Task &task);
    void showMany();
    void showEditors(bool canEdit);
    void showAfter(const Task &task);
    void addBefore(int index);

    LinePanel &m_panel;
    TaskModel &m_model;
    TaskCommands &m_commands;
    Document &m_document;
    QStringList m_tasks;
    Segments *m_status;
    ValueLine *m_owner;
    NoteEdit *m_note;
    QComboBox *m_step;
    QComboBox *m_after;
    QPushButton *m_canvas;
    QPushButton *m_restore;
    QPushButton *m_remove;
};

} // namespace tempo
