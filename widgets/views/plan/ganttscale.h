#pragma once

#include <QDate>
#include <QRectF>

namespace tempo {

/// Which day is where on a timeline: whole days of equal width from a Monday on, mirrored where
/// people read from the right.
struct GanttScale
{
    QDate first; ///< a Monday
    int days = 0;
    qreal dayWidth = 24;
    qreal offset = 0; ///< how far it is scrolled
    qreal room = 0;   ///< width of the visible part
    bool isMirrored = false;

    qreal width() const { return days * dayWidth; }

    /// The columns of the days from \a from to \a to, both included, between two heights.
    QRectF span(QDate from, QDate to, qreal top, qreal height) const;

    /// The day at a place on screen.
    QDate dayAt(qreal x) const;

    /// From where to where one has to paint; dates in order.
    QDate firstShown() const;
    QDate lastShown() const;
};

} // namespace tempo
