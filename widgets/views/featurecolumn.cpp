#include "widgets/views/featurecolumn.h"

#include "widgets/look/look.h"
#include "widgets/look/strokes.h"
#include "widgets/views/carddelegate.h"
#include "widgets/views/featuresmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tempo {

FeatureColumn::FeatureColumn(FeaturesFilter &features, QWidget *parent)
    : QListView(parent), m_features(features)
{
    setModel(&features);
    setItemDelegate(new CardDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

QStringList FeatureColumn::selectedIds() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::ranges::sort(selected, {}, &QModelIndex::row);
    QStringList ids;
    for (const QModelIndex &index : std::as_const(selected))
        ids << m_features.idAt(index);
    return ids;
}

void FeatureColumn::setDropRow(const std::optional<int> &row)
{
    if (m_dropRow == row)
        return;
    m_dropRow = row;
    viewport()->update();
}

bool FeatureColumn::isOnChip(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid()
        && CardDelegate::chipOf(visualRect(index), index, layoutDirection()).contains(at);
}

void FeatureColumn::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(at).isValid() && state() != EditingState)
        m_pressedAt = at;
}

void FeatureColumn::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    viewport()->setCursor(!m_isDragging && isOnChip(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_pressedAt) {
        QListView::mouseMoveEvent(event);
        return;
    }
    if (!m_isDragging && (at - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(event->globalPosition().toPoint());
}

void FeatureColumn::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool wasDragging = m_isDragging;
    const bool isClick = m_pressedAt && !wasDragging && event->button() == Qt::LeftButton;
    stopDrag();
    if (wasDragging) {
        Q_EMIT dropped(event->globalPosition().toPoint());
        return;
    }
    QListView::mouseReleaseEvent(event);
    if (isClick && isOnChip(at))
        Q_EMIT chipClicked(m_features.idAt(indexAt(at)));
}

void FeatureColumn::stopDrag()
{
    m_pressedAt.reset();
    m_isDragging = false;
    viewport()->setCursor(Qt::ArrowCursor);
}

void FeatureColumn::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_isDragging) {
            stopDrag();
            Q_EMIT dragCancelled();
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT walked((event->key() == Qt::Key_Right) == isLeftToRight() ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid()) {
            edit(currentIndex());
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void FeatureColumn::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void FeatureColumn::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

/// The place of a drop is a line with a dot at its start.
void FeatureColumn::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_dropRow)
        return;
    const int rows = model()->rowCount();
    const QRect last = rows > 0 ? visualRect(model()->index(rows - 1, 0)) : QRect();
    int y = *m_dropRow < rows ? visualRect(model()->index(*m_dropRow, 0)).top() : last.bottom() + 1;
    y = std::max(y, space::xs); // the dot in full
    QPainter painter(viewport());
    const Saved saved(painter);
    const QColor &accent = coloursOf(this).accent;
    const int start = isLeftToRight() ? space::s : viewport()->width() - space::s;
    painter.setPen({accent, 2.5, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(space::s, y, viewport()->width() - space::s, y);
    painter.setBrush(accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(start, y), 4, 4);
}

} // namespace tempo
