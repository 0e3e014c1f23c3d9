#pragma once

#include <QList>
#include <QRectF>

#include <optional>

namespace tempo {

/// Finds room for labels beside points, so that none covers another one, a point, or what else is
/// to be left free. First come, first placed: the most important label is asked for first.
class LabelPlacing
{
public:
    /// Labels stay inside \a room.
    explicit LabelPlacing(const QRectF &room) : m_room(room) {}

    /// Leaves something free.
    void avoid(const QRectF &area) { m_taken << area; }

    /// Where a label of a size may stand, \a distance from a point; nothing where there is no room.
    std::optional<QRectF> place(const QPointF &point, const QSizeF &size, double distance);

    /// Takes an area if it is free.
    bool take(const QRectF &area);

private:
    QRectF m_room;
    QList<QRectF> m_taken;
};

} // namespace tempo
