#pragma once

#include "widgets/views/plan/ganttscale.h"
#include "widgets/views/plan/linetree.h"
#include "widgets/views/plan/taskmodel.h"

#include <QAbstractScrollArea>

namespace tempo {

/// The timeline beside the table of tasks, row by row: a bar for each task, what it waits for,
/// weekends, and today. A bar is dragged to start on another day; the table's keys do the same.
class GanttView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { Day, Week };

    /// \a earliest says from which day on a task could start, for what it waits for.
    GanttView(LineTree &tree, TaskModel &model, std::function<QDate()> today,
              std::function<QDate(const QString &task)> earliest, QWidget *parent = nullptr);

    void setZoom(Zoom zoom);
    Zoom zoom() const { return m_zoom; }

    /// The bar of a task on screen; empty where it isn't shown.
    QRectF barOf(const QString &task) const;

    /// Scrolls so that a task's bar is in sight.
    void reveal(const QString &task);

Q_SIGNALS:
    void moved(const QString &task, QDate start);
    void zoomChanged();

    /// What stands in the way of a drag, or nothing.
    void told(const QString &sentence);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Drag
    {
        QString task;
        QPointF from;
        QDate start;
        QDate earliest;
        QDate to;
        bool isMoving = false;
    };

    /// A row of the table that isn't folded away, in this widget's coordinates.
    struct Row
    {
        QModelIndex index;
        QRectF rect;
    };
    using Bars = QHash<QString, QRectF>;

    void fitRange();
    GanttScale scale() const;
    QList<Row> rows() const;
    Bars bars() const;
    QString taskAt(const QPointF &point) const;
    void paintRows(QPainter &painter, const QRectF &body) const;
    void paintDependencies(QPainter &painter, const Bars &bars) const;
    void paintBars(QPainter &painter, const Bars &bars) const;
    void paintBeside(QPainter &painter, const QRectF &bar, const QString &text,
                     bool isChosen) const;
    void paintToday(QPainter &painter, const QRectF &body) const;
    void paintDrag(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void dragTo(const QPointF &point);

    LineTree &m_tree;
    TaskModel &m_model;
    std::function<QDate()> m_today;
    std::function<QDate(const QString &)> m_earliest;
    Zoom m_zoom = Zoom::Day;
    QDate m_first;
    int m_days = 0;
    std::optional<Drag> m_drag;
};

} // namespace tempo
