#pragma once

#include "widgets/views/plan/linemodel.h"

#include <QDate>

namespace tempo {

/// The roadmap as lines under the five steps.
class TaskModel final : public LineModel
{
    Q_OBJECT

public:
    enum Column { Status, Title, Element, Owner, Effort, Start, End, After, ColumnCount };

    /// The Monday that roadmaps without a start are laid out from: only days are counted then.
    static QDate nominalStart();

    explicit TaskModel(std::function<QDate()> today, QObject *parent = nullptr);

    /// Shows tasks as generated, merged with what is edited in a design.
    void show(const Design &design, const QList<Task> &generated, const LineDifference &news);

    const QList<Task> &tasks() const { return m_tasks; }

    /// The task of a shown or hidden line; null for none.
    const Task *task(const QString &id) const;

    /// The task as generated; null for one that isn't.
    const Task *generated(const QString &id) const;

    /// Whether there is no start: dates are only days counted from nominalStart().
    bool isRelative() const { return m_isRelative; }

    /// A date as this roadmap shows it: "9 Mar", or "day 6".
    QString dayText(QDate date) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    CellEditor editorOf(const QModelIndex &index) const override;
    FieldValue valueOf(const QModelIndex &index) const override;

protected:
    QVariant cell(int place, int column, int role) const override;
    bool isEditable(int place, int column) const override;

private:
    QString text(const Task &task, int column) const;
    QString afterText(const Task &task) const;
    QString toolTip(const Task &task, int column) const;
    static QList<LineGroup> groupsOf(const QList<Task> &tasks);
    PlanLine lineOf(const Task &task, const LineDifference &news) const;

    std::function<QDate()> m_today;
    QList<Task> m_tasks;
    QList<Task> m_generated;
    QHash<QString, int> m_places;
    QHash<QString, QString> m_elements; ///< titles of elements that exist, by id
    OrderedMap<QDate> m_pinned;
    QStringList m_owners;
    QDate m_start;
    bool m_isRelative = false;
};

/// The sign before a status, and its tone.
QString signOf(TaskStatus status);
Tone toneOf(TaskStatus status);

} // namespace tempo
