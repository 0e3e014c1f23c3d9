#pragma once

#include <QHash>
#include <QList>
#include <QRectF>

namespace tempo {

/// Boxes of boxSize by where they are, so that what lies in an area is found without looking at
/// all of them.
class BoxIndex
{
public:
    /// Adds a box around a centre and numbers it, from 0.
    void add(QPointF centre);

    const QRectF &box(int number) const { return m_boxes.at(number); }

    /// The numbers of the boxes that \a area overlaps or touches, ascending.
    QList<int> touching(const QRectF &area) const;

private:
    QList<QRectF> m_boxes;
    QHash<std::pair<qint64, qint64>, QList<int>> m_cells; ///< boxes by the cell of their centre
};

} // namespace tempo
