#include "widgets/views/plan/ganttscale.h"

#include <algorithm>
#include <cmath>

namespace tempo {

QRectF GanttScale::span(QDate from, QDate to, qreal top, qreal height) const
{
    const qreal left = qreal(first.daysTo(from)) * dayWidth - offset;
    const qreal wide = qreal(from.daysTo(to) + 1) * dayWidth;
    return {isMirrored ? room - left - wide : left, top, wide, height};
}

QDate GanttScale::dayAt(qreal x) const
{
    const qreal along = (isMirrored ? room - x : x) + offset;
    return first.addDays(qint64(std::floor(along / dayWidth)));
}

QDate GanttScale::firstShown() const
{
    return first.addDays(qint64(std::floor(offset / dayWidth)));
}

QDate GanttScale::lastShown() const
{
    return first.addDays(qint64(std::ceil((offset + room) / dayWidth)));
}

} // namespace tempo
