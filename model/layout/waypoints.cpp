#include "model/layout/waypoints.h"

#include "model/layout/placement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tempo {

namespace {

/// The least room for a turn between two boxes: a corner and an arrow head.
constexpr double leastGap = 24;

/// How far a line that goes around a box keeps away from its side.
constexpr double besides = 30;

/// Where a line can turn in a gap: in the middle, or near either end.
std::array<double, 3> turnsIn(double from, double to)
{
    const double near = std::min(std::abs(to - from) / 2, besides) * (to > from ? 1 : -1);
    return {(from + to) / 2, to - near, from + near};
}

struct Collector
{
    const QRectF &from;
    const QRectF &to;
    QList<Way> ways;

    void add(Side leave, Side enter, const QList<double> &turns = {})
    {
        ways << Way{leave, enter, turns};
    }

    bool isRight() const { return to.left() - from.right() >= leastGap; }
    bool isLeft() const { return from.left() - to.right() >= leastGap; }
    bool isBelow() const { return to.top() - from.bottom() >= leastGap; }
    bool isAbove() const { return from.top() - to.bottom() >= leastGap; }

    void addToTheRight()
    {
        if (std::abs(from.center().y() - to.center().y()) < 1) {
            add(Side::Right, Side::Left);
            return;
        }
        for (const double x : turnsIn(from.right(), to.left()))
            add(Side::Right, Side::Left, {x});
    }

    /// Between a box and one below it, or above.
    void addUpOrDown()
    {
        const Side leave = isBelow() ? Side::Bottom : Side::Top;
        const Side enter = isBelow() ? Side::Top : Side::Bottom;
        if (std::abs(from.center().x() - to.center().x()) < 1) {
            add(leave, enter);
            return;
        }
        const double start = isBelow() ? from.bottom() : from.top();
        const double end = isBelow() ? to.top() : to.bottom();
        for (const double y : turnsIn(start, end))
            add(leave, enter, {y});
    }

    /// With one corner only.
    void addCorners()
    {
        const Side away = isBelow() ? Side::Bottom : Side::Top;
        const Side near = isBelow() ? Side::Top : Side::Bottom;
        if (isRight()) {
            add(Side::Right, near);
            add(away, Side::Left);
        }
        if (isLeft())
            add(away, Side::Right);
    }

    /// Along a line outside both boxes, by their upper or lower sides.
    void addAround()
    {
        const double below = std::max(from.bottom(), to.bottom()) + besides;
        const double above = std::min(from.top(), to.top()) - besides;
        add(Side::Bottom, Side::Bottom, {below});
        add(Side::Top, Side::Top, {above});
    }

    /// Out to the right, along the room between two rows, and in from the left.
    void addDetours()
    {
        const double out = from.right() + leastGap;
        const double in = to.left() - leastGap;
        const double row = layoutGrid.height() / 2;
        for (const double y : {from.center().y() - row, from.center().y() + row,
                               to.center().y() - row, to.center().y() + row})
            add(Side::Right, Side::Left, {out, y, in});
    }
};

bool isStraight(QPointF a, QPointF b, QPointF c)
{
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
}

} // namespace

QPointF pointOn(const QRectF &box, Side side, double shift)
{
    switch (side) {
    case Side::Left:
        return {box.left(), box.center().y() + shift};
    case Side::Right:
        return {box.right(), box.center().y() + shift};
    case Side::Top:
        return {box.center().x() + shift, box.top()};
    case Side::Bottom:
        break;
    }
    return {box.center().x() + shift, box.bottom()};
}

QList<QPointF> pointsOf(const Way &way, QPointF start, QPointF end)
{
    bool horizontal = isHorizontal(way.leave);
    QList<double> turns = way.turns;
    // Between two sides of the same direction a line turns once on the way, if only by nothing.
    if (turns.isEmpty() && horizontal == isHorizontal(way.enter))
        turns << (horizontal ? (start.x() + end.x()) / 2 : (start.y() + end.y()) / 2);
    QList<QPointF> points{start};
    const auto add = [&points](QPointF next) {
        if (next == points.last())
            return;
        if (points.size() > 1 && isStraight(points.at(points.size() - 2), points.last(), next))
            points.removeLast();
        points << next;
    };
    for (const double turn : std::as_const(turns)) {
        const QPointF last = points.last();
        add(horizontal ? QPointF(turn, last.y()) : QPointF(last.x(), turn));
        horizontal = !horizontal;
    }
    const QPointF last = points.last();
    add(horizontal ? QPointF(end.x(), last.y()) : QPointF(last.x(), end.y()));
    add(end);
    if (points.size() == 1)
        points << end;
    return points;
}

QList<Way> waysBetween(const QRectF &from, const QRectF &to)
{
    Collector collector{from, to, {}};
    if (from == to) {
        collector.add(Side::Right, Side::Top, {from.right() + besides, from.top() - besides});
        return collector.ways;
    }
    if (collector.isRight())
        collector.addToTheRight();
    if (collector.isBelow() || collector.isAbove()) {
        collector.addUpOrDown();
        collector.addCorners();
    }
    if (collector.isRight())
        collector.addDetours();
    collector.addAround();
    if (!collector.isRight())
        collector.addDetours();
    return collector.ways;
}

} // namespace tempo
