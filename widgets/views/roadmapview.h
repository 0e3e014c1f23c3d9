#pragma once

#include "widgets/views/plan/planpage.h"

class QSplitter;

namespace tempo {

class GanttView;
class Segments;
class TaskCommands;
class TaskModel;
class TaskPanel;
class ValueLine;

/// The Roadmap page: the tasks of the five steps in a table, edited in place, beside their
/// timeline.
class RoadmapView final : public PlanPage
{
    Q_OBJECT

public:
    explicit RoadmapView(const PageContext &context, QWidget *parent = nullptr);

    TaskModel &model() const { return *m_model; }
    GanttView &gantt() const { return *m_gantt; }

protected:
    void refresh() override;
    void showChosen() override;
    QString addLine(const QString &text, const QString &kind) override;
    Patch addition(const Design &design, const QString &text, const QString &kind) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    RoadmapView(const PageContext &context, TaskModel *model, QWidget *parent);
    void fillHead();
    void makeTable();
    void fillFilter();
    void makeActions();
    void wire();
    void placeSplit();

    TaskModel *m_model;
    TaskCommands *m_commands;
    TaskPanel *m_taskPanel;
    GanttView *m_gantt = nullptr;
    QSplitter *m_table = nullptr;
    ValueLine *m_start = nullptr;
    Segments *m_zoom = nullptr;
    bool m_isPlaced = false; ///< a person moved the handle between table and timeline
};

} // namespace tempo
