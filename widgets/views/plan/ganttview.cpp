#include "widgets/views/plan/ganttview.h"

#include "model/plan/workdays.h"
#include "model/report/report.h"
#include "widgets/views/plan/ganttpainter.h"
#include "widgets/views/plan/planformats.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace tempo {

namespace {

constexpr qreal dayWidths[] = {22, 7};

} // namespace

GanttView::GanttView(LineTree &tree, TaskModel &model, std::function<QDate()> today,
                     std::function<QDate(const QString &)> earliest, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_tree(tree),
      m_model(model),
      m_today(std::move(today)),
      m_earliest(std::move(earliest))
{
    setFrameShape(NoFrame);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(
        tr("The tasks over time, as in the columns Start and End of the table. "
           "Alt+Right and Alt+Left move the start of the chosen task."));
    setFocusPolicy(Qt::ClickFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    connect(&tree, &LineTree::rowsMoved, viewport(), qOverload<>(&QWidget::update));
    connect(&tree, &LineTree::chosenChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, &GanttView::fitRange);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GanttView::fitRange);
    fitRange();
}

void GanttView::setZoom(Zoom zoom)
{
    if (m_zoom == zoom)
        return;
    const QDate kept = scale().firstShown();
    m_zoom = zoom;
    fitRange();
    horizontalScrollBar()->setValue(int(qreal(m_first.daysTo(kept)) * scale().dayWidth));
    Q_EMIT zoomChanged();
}

void GanttView::fitRange()
{
    QDate first;
    QDate last;
    for (const Task &task : m_model.tasks()) {
        if (!task.start || !task.end)
            continue;
        first = first.isValid() ? std::min(first, *task.start) : *task.start;
        last = last.isValid() ? std::max(last, *task.end) : *task.end;
    }
    if (!first.isValid())
        first = last = TaskModel::nominalStart();
    m_first = first.addDays(1 - first.dayOfWeek());
    m_days = int(m_first.daysTo(last)) + 10;
    const qreal dayWidth = dayWidths[int(m_zoom)];
    const int room = viewport()->width();
    horizontalScrollBar()->setRange(0, std::max(0, int(m_days * dayWidth) - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(int(dayWidth));
    viewport()->update();
}

GanttScale GanttView::scale() const
{
    GanttScale made;
    made.first = m_first;
    made.days = m_days;
    made.dayWidth = dayWidths[int(m_zoom)];
    made.offset = horizontalScrollBar()->value();
    made.room = viewport()->width();
    made.isMirrored = isRightToLeft();
    return made;
}

QList<GanttView::Row> GanttView::rows() const
{
    QList<Row> made;
    const qreal height = m_tree.rowHeight();
    qreal top = m_tree.header()->height() - m_tree.verticalScrollBar()->value();
    const auto add = [&](const QModelIndex &index) {
        made.append({index, QRectF(0, top, viewport()->width(), height)});
        top += height;
    };
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        add(group);
        for (int line = 0; m_tree.isExpanded(group) && line < m_model.rowCount(group); ++line)
            add(m_model.index(line, TaskModel::Title, group));
    }
    return made;
}

GanttView::Bars GanttView::bars() const
{
    Bars made;
    const GanttScale shown = scale();
    for (const Row &row : rows()) {
        const int place = m_model.placeOf(row.index);
        if (place < 0)
            continue;
        const Task &task = m_model.tasks().at(place);
        if (task.start && task.end)
            made.insert(task.id, barIn(shown, task, row.rect));
    }
    return made;
}

QRectF GanttView::barOf(const QString &id) const
{
    return bars().value(id);
}

void GanttView::reveal(const QString &id)
{
    const QRectF bar = barOf(id);
    if (bar.isEmpty() || (bar.left() >= 0 && bar.left() + 40 <= viewport()->width()))
        return;
    const Task *task = m_model.task(id);
    const qreal along = qreal(m_first.daysTo(*task->start)) * scale().dayWidth;
    horizontalScrollBar()->setValue(int(along) - space::xl);
}

QString GanttView::taskAt(const QPointF &point) const
{
    if (point.y() < m_tree.header()->height())
        return {};
    const QModelIndex index = m_tree.indexAt(QPoint(1, int(point.y()) - m_tree.header()->height()));
    return m_model.placeOf(index) < 0 ? QString() : m_model.lineAt(index).id;
}

bool GanttView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString id = taskAt(help->pos());
        const Task *task = m_model.task(id);
        if (task && barOf(id).contains(help->pos())) {
            const QString text
                = tr("%1: %2 to %3, %4")
                      .arg(task->title, m_model.dayText(*task->start), m_model.dayText(*task->end),
                           taskStatusTitle(task->status));
            QToolTip::showText(help->globalPos(), u"<p>" + text.toHtmlEscaped() + u"</p>", this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GanttView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitRange();
}

void GanttView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal head = m_tree.header()->height();
    const QRectF body(0, head, viewport()->width(), viewport()->height() - head);
    painter.fillRect(viewport()->rect(), coloursOf(this).surface);
    painter.setClipRect(body);
    paintWeekends(painter, scale(), body.top(), body.height(), coloursOf(this));
    paintRows(painter, body);
    const Bars shown = bars();
    paintDependencies(painter, shown);
    paintBars(painter, shown);
    paintToday(painter, body);
    paintDrag(painter);
    painter.setClipping(false);
    paintHead(painter);
}

void GanttView::paintHead(QPainter &painter) const
{
    const Palette &colours = coloursOf(this);
    const qreal head = m_tree.header()->height();
    painter.fillRect(QRectF(0, 0, viewport()->width(), head), colours.surface);
    painter.save();
    painter.setClipRect(QRectF(0, 0, viewport()->width(), head));
    paintTicks(painter, scale(), head, m_model.isRelative(), colours);
    painter.restore();
    painter.fillRect(QRectF(0, head - 1, viewport()->width(), 1), colours.line);
}

void GanttView::paintRows(QPainter &painter, const QRectF &body) const
{
    const Palette &colours = coloursOf(this);
    for (const Row &row : rows()) {
        if (row.rect.bottom() < body.top() || row.rect.top() > body.bottom())
            continue;
        if (m_model.isGroup(row.index))
            painter.fillRect(row.rect, colours.sunk);
        else if (m_tree.selectionModel()->isSelected(row.index))
            painter.fillRect(row.rect, Palette::mixed(colours.accent, colours.surface, 0.16));
        painter.fillRect(QRectF(0, row.rect.bottom() - 1, row.rect.width(), 1),
                         Palette::mixed(colours.line, colours.surface, 0.6));
    }
}

void GanttView::paintDependencies(QPainter &painter, const Bars &bars) const
{
    const Palette &colours = coloursOf(this);
    const QStringList chosen = m_tree.selectedIds();
    const QColor quiet = Palette::mixed(colours.muted, colours.surface, 0.55);
    for (const bool isStrong : {false, true}) {
        for (const Task &task : m_model.tasks()) {
            const QRectF to = bars.value(task.id);
            if (to.isEmpty())
                continue;
            for (const QString &before : task.after) {
                const bool isChosen = chosen.contains(task.id) || chosen.contains(before);
                if (isChosen != isStrong)
                    continue;
                const QRectF from = bars.value(before);
                if (!from.isEmpty())
                    paintDependency(painter, from, to, isRightToLeft(),
                                    isStrong ? colours.accent : quiet, isStrong ? 1.6 : 1);
            }
        }
    }
}

void GanttView::paintBars(QPainter &painter, const Bars &bars) const
{
    const Palette &colours = coloursOf(this);
    const QStringList chosen = m_tree.selectedIds();
    for (const Task &task : m_model.tasks()) {
        const QRectF bar = bars.value(task.id);
        if (bar.isEmpty() || (m_drag && m_drag->isMoving && m_drag->task == task.id))
            continue;
        paintBar(painter, bar, task.status, colours);
        if (task.owner.isEmpty() || m_zoom == Zoom::Week)
            continue;
        paintBeside(painter, bar, task.owner.simplified(), chosen.contains(task.id));
    }
}

void GanttView::paintBeside(QPainter &painter, const QRectF &bar, const QString &text,
                            bool isChosen) const
{
    const Palette &colours = coloursOf(this);
    painter.setFont(fontOf(type::caption));
    const qreal width = painter.fontMetrics().horizontalAdvance(text) + space::xs;
    const QRectF beside(isRightToLeft() ? bar.left() - space::s - width : bar.right() + space::s,
                        bar.top(), width, bar.height());
    // What is behind it must not cross the letters out.
    painter.fillRect(
        beside, isChosen ? Palette::mixed(colours.accent, colours.surface, 0.16) : colours.surface);
    painter.setPen(colours.muted);
    painter.drawText(beside, Qt::AlignCenter, text);
}

void GanttView::paintToday(QPainter &painter, const QRectF &body) const
{
    const QDate today = m_today();
    const GanttScale shown = scale();
    if (m_model.isRelative() || today < shown.firstShown() || today > shown.lastShown())
        return;
    const Palette &colours = coloursOf(this);
    const QRectF column = shown.span(today, today, body.top(), body.height());
    painter.setPen(QPen(colours.missed, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(column.center().x(), body.top()),
                     QPointF(column.center().x(), body.bottom()));
    painter.setFont(fontOf(type::caption, true));
    const QString word = tr("today");
    const qreal width = painter.fontMetrics().horizontalAdvance(word) + space::s;
    const QRectF flag(column.center().x() - width / 2, body.top() + 2, width, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(flag, 4, 4);
    painter.setPen(colours.missed);
    painter.drawText(flag, Qt::AlignCenter, word);
}

void GanttView::paintDrag(QPainter &painter) const
{
    if (!m_drag || !m_drag->isMoving)
        return;
    const Task *task = m_model.task(m_drag->task);
    if (!task)
        return;
    const Palette &colours = coloursOf(this);
    Task ghost = *task;
    ghost.end = workdayAfter(m_drag->to, workdaysBetween(*task->start, *task->end));
    ghost.start = m_drag->to;
    const QRectF row = barOf(task->id);
    const QRectF bar = barIn(scale(), ghost, row);
    paintBar(painter, bar, ghost.status, colours);
    painter.setFont(fontOf(type::caption, true));
    painter.setPen(colours.text);
    painter.drawText(bar.adjusted(0, -18, 120, -18), Qt::AlignVCenter | Qt::AlignLeading,
                     namedDay(m_drag->to));
}

void GanttView::mousePressEvent(QMouseEvent *event)
{
    const QString id = taskAt(event->position());
    if (event->button() != Qt::LeftButton || id.isEmpty())
        return;
    m_tree.choose(id);
    const Task *task = m_model.task(id);
    if (!task || !barOf(id).adjusted(-3, 0, 3, 0).contains(event->position()))
        return;
    if (m_model.isRelative()) {
        Q_EMIT told(tr("Set the date on which the work starts; then tasks can be moved."));
        return;
    }
    m_drag = Drag{id, event->position(), *task->start, m_earliest(id), *task->start, false};
}

void GanttView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        const QString id = taskAt(event->position());
        const bool isOnBar = !id.isEmpty() && barOf(id).contains(event->position());
        viewport()->setCursor(isOnBar && !m_model.isRelative() ? Qt::SizeHorCursor
                                                               : Qt::ArrowCursor);
        return;
    }
    if ((event->position() - m_drag->from).manhattanLength() >= QApplication::startDragDistance())
        m_drag->isMoving = true;
    if (m_drag->isMoving)
        dragTo(event->position());
}

void GanttView::dragTo(const QPointF &point)
{
    const GanttScale shown = scale();
    const qint64 days = shown.dayAt(m_drag->from.x()).daysTo(shown.dayAt(point.x()));
    const QDate wanted = workdayFrom(m_drag->start.addDays(days));
    m_drag->to = std::max(wanted, m_drag->earliest);
    const bool isHeld = wanted < m_drag->earliest;
    Q_EMIT told(isHeld ? tr("Not before %1: what it waits for ends only then.")
                             .arg(m_model.dayText(m_drag->earliest))
                       : QString());
    viewport()->update();
}

void GanttView::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    if (!m_drag)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    viewport()->update();
    if (drag.isMoving && drag.to != drag.start)
        Q_EMIT moved(drag.task, drag.to);
}

void GanttView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        viewport()->update();
        return;
    }
    QApplication::sendEvent(&m_tree, event); // the table has all keys
}

void GanttView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(event->angleDelta().y() > 0 ? Zoom::Day : Zoom::Week);
        return;
    }
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y())
        || (event->modifiers() & Qt::ShiftModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    QApplication::sendEvent(m_tree.verticalScrollBar(), event);
}

} // namespace tempo
