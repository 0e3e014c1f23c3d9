#include "model/layout/boxindex.h"

#include "model/layout/placement.h"

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

/// A cell's number; places beyond any sensible canvas share the outermost.
qint64 cell(double place, double step)
{
    return qint64(std::floor(std::clamp(place / step, -1e15, 1e15)));
}

qint64 column(double x)
{
    return cell(x, layoutGrid.width());
}

qint64 row(double y)
{
    return cell(y, layoutGrid.height());
}

bool touch(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom()
        && b.top() <= a.bottom();
}

} // namespace

void BoxIndex::add(QPointF centre)
{
    m_cells[{column(centre.x()), row(centre.y())}] << int(m_boxes.size());
    m_boxes << boxAround(centre);
}

QList<int> BoxIndex::touching(const QRectF &area) const
{
    const double halfWidth = boxSize.width() / 2;
    const double halfHeight = boxSize.height() / 2;
    const qint64 left = column(area.left() - halfWidth);
    const qint64 right = column(area.right() + halfWidth);
    const qint64 top = row(area.top() - halfHeight);
    const qint64 bottom = row(area.bottom() + halfHeight);
    QList<int> found;
    // Boxes may lie far apart: then looking at all of them is less than looking at all cells.
    const double cells = (double(right - left) + 1) * (double(bottom - top) + 1);
    if (cells > double(m_boxes.size())) {
        for (int i = 0; i < int(m_boxes.size()); ++i) {
            if (touch(m_boxes.at(i), area))
                found << i;
        }
        return found;
    }
    for (qint64 y = top; y <= bottom; ++y) {
        for (qint64 x = left; x <= right; ++x) {
            for (const int number : m_cells.value({x, y})) {
                if (touch(m_boxes.at(number), area))
                    found << number;
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace tempo
