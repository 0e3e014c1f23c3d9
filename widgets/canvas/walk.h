#pragma once

#include "model/design/design.h"

#include <QHash>
#include <QPointF>

namespace tempo {

/// Boxes snap to a grid of so many canvas units.
inline constexpr double snapStep = 10;

/// The distance of the dots that can be seen.
inline constexpr double gridStep = 40;

/// A direction on the canvas; y grows downwards.
enum class Direction { Left, Right, Up, Down };

/// The unit step of a direction.
QPointF stepOf(Direction direction);

/// The direction of an arrow key, or nothing for another key.
std::optional<Direction> directionOfKey(int key);

/// The box that someone who presses an arrow key means: the nearest of \a centres that lies in that
/// direction, where a step aside counts twice as much as a step ahead. Empty where there is none.
QString nearestInDirection(const QHash<QString, QPointF> &centres, QPointF from,
                           Direction direction);

/// Where Alt and an arrow key lead from an element: along a flow to the neighbour that lies most in
/// that direction, and where no flow leads there, to the nearest box. Empty where there is none.
QString walkFrom(const Design &design, const QHash<QString, QPointF> &centres, const QString &from,
                 Direction direction);

/// The first place at or next to \a wanted whose box of \a size doesn't touch one of \a boxes; it
/// looks along \a direction, in steps of the grid; O(boxes) for each.
QPointF freePlace(const QList<QRectF> &boxes, QPointF wanted, QSizeF size, Direction direction);

/// The nearest point of the grid of \a step units.
QPointF snapped(QPointF point, double step);

} // namespace tempo
