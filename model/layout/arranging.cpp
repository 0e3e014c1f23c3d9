#include "model/layout/arranging.h"

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

/// One coordinate of a point.
double along(QPointF point, Spacing axis)
{
    return axis == Spacing::Across ? point.x() : point.y();
}

QPointF withCoordinate(QPointF point, Spacing axis, double value)
{
    return axis == Spacing::Across ? QPointF(value, point.y()) : QPointF(point.x(), value);
}

/// The least and the greatest coordinate.
std::pair<double, double> extent(const OrderedMap<QPointF> &centres, Spacing axis)
{
    const double first = along(centres.at(0).second, axis);
    std::pair range{first, first};
    for (const auto &[id, centre] : centres) {
        range.first = std::min(range.first, along(centre, axis));
        range.second = std::max(range.second, along(centre, axis));
    }
    return range;
}

double lineOf(const OrderedMap<QPointF> &centres, Alignment alignment, Spacing axis)
{
    const auto [least, greatest] = extent(centres, axis);
    switch (alignment) {
    case Alignment::Left:
    case Alignment::Top:
        return least;
    case Alignment::Right:
    case Alignment::Bottom:
        return greatest;
    case Alignment::Centre:
    case Alignment::Middle:
        break;
    }
    return std::round((least + greatest) / 2);
}

} // namespace

OrderedMap<QPointF> aligned(const OrderedMap<QPointF> &centres, Alignment alignment)
{
    if (centres.isEmpty())
        return centres;
    const bool isAcross = alignment == Alignment::Left || alignment == Alignment::Centre
        || alignment == Alignment::Right;
    const Spacing axis = isAcross ? Spacing::Across : Spacing::Down;
    const double line = lineOf(centres, alignment, axis);
    OrderedMap<QPointF> moved;
    for (const auto &[id, centre] : centres)
        moved.set(id, withCoordinate(centre, axis, line));
    return moved;
}

OrderedMap<QPointF> distributed(const OrderedMap<QPointF> &centres, Spacing spacing)
{
    if (centres.size() < 3)
        return centres;
    QList<std::pair<QString, QPointF>> sorted(centres.begin(), centres.end());
    std::ranges::stable_sort(sorted, {},
                             [spacing](const auto &item) { return along(item.second, spacing); });
    const auto [least, greatest] = extent(centres, spacing);
    const double step = (greatest - least) / double(sorted.size() - 1);
    OrderedMap<QPointF> moved = centres;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const auto &[id, centre] = sorted.at(i);
        moved.set(id, withCoordinate(centre, spacing, std::round(least + step * double(i))));
    }
    return moved;
}

} // namespace tempo
