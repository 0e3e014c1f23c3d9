#include "widgets/canvas/walk.h"

#include <cmath>
#include <limits>

namespace tempo {
namespace {

/// How far \a to is from \a from for someone who looks in a direction; infinite behind them.
double distanceAhead(QPointF from, QPointF to, Direction direction)
{
    const QPointF step = stepOf(direction);
    const QPointF way = to - from;
    const double ahead = QPointF::dotProduct(way, step);
    if (ahead <= 1)
        return std::numeric_limits<double>::infinity();
    const double aside = std::abs(way.x() * step.y()) + std::abs(way.y() * step.x());
    return ahead + 2 * aside;
}

} // namespace

QPointF stepOf(Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return {-1, 0};
    case Direction::Right:
        return {1, 0};
    case Direction::Up:
        return {0, -1};
    case Direction::Down:
        return {0, 1};
    }
    return {};
}

std::optional<Direction> directionOfKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

QString nearestInDirection(const QHash<QString, QPointF> &centres, QPointF from,
                           Direction direction)
{
    QString best;
    double least = std::numeric_limits<double>::infinity();
    for (auto it = centres.cbegin(); it != centres.cend(); ++it) {
        const double distance = distanceAhead(from, it.value(), direction);
        const bool isTie = distance == least && std::isfinite(distance) && it.key() < best;
        if (distance < least || isTie) {
            least = distance;
            best = it.key();
        }
    }
    return best;
}

QString walkFrom(const Design &design, const QHash<QString, QPointF> &centres, const QString &from,
                 Direction direction)
{
    QHash<QString, QPointF> neighbours;
    for (const Flow &flow : design.flows) {
        if (flow.from == from && centres.contains(flow.to))
            neighbours.insert(flow.to, centres.value(flow.to));
        if (flow.to == from && centres.contains(flow.from))
            neighbours.insert(flow.from, centres.value(flow.from));
    }
    neighbours.remove(from);
    const QPointF start = centres.value(from);
    const QString along = nearestInDirection(neighbours, start, direction);
    return along.isEmpty() ? nearestInDirection(centres, start, direction) : along;
}

QPointF freePlace(const QList<QRectF> &boxes, QPointF wanted, QSizeF size, Direction direction)
{
    constexpr double gap = 10;
    const QPointF step = stepOf(direction) * gap;
    QRectF place(QPointF(), size + QSizeF(2 * gap, 2 * gap));
    place.moveCenter(wanted);
    const auto isTaken = [&] {
        return std::any_of(boxes.begin(), boxes.end(),
                           [&](const QRectF &box) { return box.intersects(place); });
    };
    constexpr int enough = 10'000; // a way out of a design that covers the plane
    for (int i = 0; i < enough && isTaken(); ++i)
        place.translate(step);
    return place.center();
}

QPointF snapped(QPointF point, double step)
{
    return {std::round(point.x() / step) * step, std::round(point.y() / step) * step};
}

} // namespace tempo
