#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace tempo {

/// A side of a box.
enum class Side { Left, Right, Top, Bottom };

inline bool isHorizontal(Side side)
{
    return side == Side::Left || side == Side::Right;
}

/// A way between two boxes as the sides it uses and the lines it turns on: x and y in turn,
/// starting with an x where it leaves to the left or right.
struct Way
{
    Side leave = Side::Right;
    Side enter = Side::Left;
    QList<double> turns;
};

/// The point of a side, \a shift away from its middle along the side.
QPointF pointOn(const QRectF &box, Side side, double shift);

/// The points of a way between two points on the sides it names, without needless ones.
QList<QPointF> pointsOf(const Way &way, QPointF start, QPointF end);

/// The ways that come into question between two boxes, the most wanted first: to the right where
/// the target lies there, else up or down; then few bends; then short.
QList<Way> waysBetween(const QRectF &from, const QRectF &to);

} // namespace tempo
