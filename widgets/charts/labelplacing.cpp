#include "widgets/charts/labelplacing.h"

#include <algorithm>

namespace tempo {

std::optional<QRectF> LabelPlacing::place(const QPointF &point, const QSizeF &size, double distance)
{
    const double middleX = point.x() - size.width() / 2;
    const double middleY = point.y() - size.height() / 2;
    const double before = point.x() - size.width() - distance;
    const double after = point.x() + distance;
    const double above = point.y() - size.height() - distance;
    const double below = point.y() + distance;
    for (const QPointF &corner :
         {QPointF(middleX, above), QPointF(middleX, below), QPointF(after, middleY),
          QPointF(before, middleY), QPointF(after, below), QPointF(before, below),
          QPointF(after, above), QPointF(before, above)}) {
        const QRectF area(corner, size);
        if (take(area))
            return area;
    }
    return std::nullopt;
}

bool LabelPlacing::take(const QRectF &area)
{
    const bool isFree = m_room.contains(area)
        && std::ranges::none_of(m_taken,
                                [&area](const QRectF &other) { return other.intersects(area); });
    if (isFree)
        m_taken << area;
    return isFree;
}

} // namespace tempo
