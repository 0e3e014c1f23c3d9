#pragma once

#include "model/document/document.h"
#include "model/document/lineedits.h"
#include "widgets/views/plan/taskmodel.h"

namespace tempo {

/// What people do to tasks, each a single step of undo on the document. What equals the task as
/// generated isn't written.
class TaskCommands final : public QObject
{
    Q_OBJECT

public:
    TaskCommands(Document &document, const TaskModel &model, QObject *parent = nullptr);

    /// What an editor of a cell gave back, for all of \a tasks.
    void edit(const QStringList &tasks, int column, const FieldValue &value);

    void setStatus(const QStringList &tasks, TaskStatus status);
    void setOwner(const QStringList &tasks, const QString &owner);

    /// Pins the start of a task; a day on which it could start anyway takes the pin away.
    void setStart(const QString &task, QDate start);

    /// Starts tasks a working day later (+1) or earlier (-1).
    void shift(const QStringList &tasks, int days);

    void note(const QString &task, const QString &text);
    void setStep(const QString &task, int step);
    void setAfter(const QString &task, const QStringList &after);

    /// Generated tasks are kept as removed; added ones and those whose cause is gone are deleted.
    void remove(const QStringList &tasks);
    void restore(const QStringList &tasks);

    /// Adds a task of the team's own and gives its id.
    QString add(const QString &title, int step);

    /// The same for any design.
    static NewLine addition(const Design &design, const QString &title, int step);

    void setRoadmapStart(const std::optional<QDate> &start);

    /// The first day on which a task could start, for what it waits for.
    QDate earliest(const QString &task) const;

    /// The tasks that a task may wait for without a circle.
    QStringList possibleBefore(const QString &task) const;

Q_SIGNALS:
    /// Why something isn't as asked for.
    void told(const QString &sentence);

private:
    void setEffort(const QStringList &tasks, const FieldValue &value);
    QString whyNotEarlier(const QString &task, QDate earliest) const;

    Document &m_document;
    const TaskModel &m_model;
};

} // namespace tempo
