#pragma once

#include "model/plan/roadmap.h"
#include "model/render/palette.h"
#include "widgets/views/plan/ganttscale.h"

class QPainter;

namespace tempo {

/// The pieces of a timeline, painted from palette roles.

/// One bar: status told by fill, outline and sign.
void paintBar(QPainter &painter, const QRectF &bar, TaskStatus status, const Palette &colours);

/// An arrow from the end of one bar to the start of the next.
void paintDependency(QPainter &painter, const QRectF &from, const QRectF &to, bool isMirrored,
                     const QColor &colour, qreal width);

/// Weekends, between two heights.
void paintWeekends(QPainter &painter, const GanttScale &scale, qreal top, qreal height,
                   const Palette &colours);

/// The heading: months or weeks above, days below. Without dates, working days are counted.
void paintTicks(QPainter &painter, const GanttScale &scale, qreal height, bool isRelative,
                const Palette &colours);

/// A bar's rectangle within a row.
QRectF barIn(const GanttScale &scale, const Task &task, const QRectF &row);

} // namespace tempo
