#include "model/layout/lanes.h"

#include <algorithm>
#include <cmath>
#include <vector>

/// Stretches on the same line whose spans overlap form a group; its members get lanes around the
/// line. The order of the lanes keeps a fan of flows from crossing itself: of those that lead
/// towards higher coordinates, the one that starts last takes the first lane; of the others, the
/// one that starts first.
///
/// O(n log n) for n stretches. Tested by tests/model/layout/tst_routes.cpp.

namespace tempo {

namespace {

constexpr double laneWidth = 9;
constexpr double widestFan = 40; ///< fits between two columns of the layout

/// A stretch that may move: of route `route`, from point `point` to the next.
struct Stretch
{
    qsizetype route;
    qsizetype point;
    double line;  ///< the coordinate it keeps
    double start; ///< along it, as the flow goes
    double end;

    double low() const { return std::min(start, end); }
    double high() const { return std::max(start, end); }
    double laneKey() const { return end > start ? -start : start; }
};

std::vector<Stretch> stretchesOf(const QList<QList<QPointF>> &routes, bool vertical)
{
    std::vector<Stretch> found;
    for (qsizetype route = 0; route < routes.size(); ++route) {
        const QList<QPointF> &points = routes.at(route);
        for (qsizetype i = 1; i + 2 < points.size(); ++i) {
            const QPointF a = points.at(i);
            const QPointF b = points.at(i + 1);
            if ((a.x() == b.x()) != vertical)
                continue;
            found.push_back(vertical ? Stretch{route, i, a.x(), a.y(), b.y()}
                                     : Stretch{route, i, a.y(), a.x(), b.x()});
        }
    }
    std::ranges::sort(found, [](const Stretch &a, const Stretch &b) {
        return std::pair(a.line, a.low()) < std::pair(b.line, b.low());
    });
    return found;
}

void move(QList<QPointF> &points, qsizetype point, bool vertical, double by)
{
    for (const qsizetype i : {point, point + 1}) {
        if (vertical)
            points[i].rx() += by;
        else
            points[i].ry() += by;
    }
}

void fanOut(std::vector<Stretch> &group, QList<QList<QPointF>> &routes, bool vertical)
{
    if (group.size() < 2)
        return;
    std::ranges::stable_sort(group, {}, &Stretch::laneKey);
    const double count = double(group.size() - 1);
    const double step = std::min(laneWidth, widestFan / count);
    for (size_t i = 0; i < group.size(); ++i)
        move(routes[group[i].route], group[i].point, vertical, (double(i) - count / 2) * step);
}

void separateLines(QList<QList<QPointF>> &routes, bool vertical)
{
    std::vector<Stretch> group;
    double high = 0;
    for (const Stretch &stretch : stretchesOf(routes, vertical)) {
        const bool meets = !group.empty() && std::abs(stretch.line - group.back().line) < 1
            && stretch.low() < high;
        if (!meets) {
            fanOut(group, routes, vertical);
            group.clear();
            high = stretch.high();
        }
        group.push_back(stretch);
        high = std::max(high, stretch.high());
    }
    fanOut(group, routes, vertical);
}

} // namespace

void separate(QList<QList<QPointF>> &routes)
{
    separateLines(routes, true);
    separateLines(routes, false);
}

} // namespace tempo
