#include "model/layout/lanes.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <vector>

/// Stretches on lines near each other whose spans overlap form a group; its members get lanes
/// around their middle, in the order of their lines. On the same line, the order of the lanes keeps
/// a fan of flows from crossing itself: of those that lead towards higher coordinates, the one that
/// starts last takes the first lane; of the others, the one that starts first. Stretches that can't
/// move keep the line, and the others go beside it.
///
/// O(n log n) for n stretches. Tested by tests/model/layout/tst_routes.cpp.

namespace tempo {

namespace {

constexpr double laneWidth = 9;
constexpr double widestFan = 40; ///< fits between two columns of the layout

/// Lines nearer than this are hard to tell apart.
constexpr double tooNear = 7;

/// A stretch of a route: from point `point` to the next.
struct Stretch
{
    qsizetype route;
    qsizetype point;
    bool isFixed; ///< the first or last of its route
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
        for (qsizetype i = 0; i + 1 < points.size(); ++i) {
            const QPointF a = points.at(i);
            const QPointF b = points.at(i + 1);
            if ((a.x() == b.x()) != vertical)
                continue;
            const bool isFixed = i == 0 || i + 2 == points.size();
            found.push_back(vertical ? Stretch{route, i, isFixed, a.x(), a.y(), b.y()}
                                     : Stretch{route, i, isFixed, a.y(), a.x(), b.x()});
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

/// The lanes of so many stretches: around the line, or on both sides of it where it is taken.
std::vector<double> lanesFor(size_t count, bool isTaken)
{
    std::vector<double> lanes;
    if (isTaken) {
        const size_t before = count / 2;
        for (size_t i = 0; i < count; ++i)
            lanes.push_back(double(i) - double(before) + (i < before ? 0 : 1));
    } else {
        for (size_t i = 0; i < count; ++i)
            lanes.push_back(double(i) - double(count - 1) / 2);
    }
    return lanes;
}

/// The order of lanes: by line, and on one line so that a fan doesn't cross itself.
void sortForLanes(std::vector<Stretch> &stretches)
{
    std::ranges::stable_sort(stretches, [](const Stretch &a, const Stretch &b) {
        return std::pair(std::round(a.line), a.laneKey())
            < std::pair(std::round(b.line), b.laneKey());
    });
}

double middleOf(const std::vector<Stretch> &stretches)
{
    double sum = 0;
    for (const Stretch &stretch : stretches)
        sum += stretch.line;
    return sum / double(stretches.size());
}

void fanOut(const std::vector<Stretch> &group, QList<QList<QPointF>> &routes, bool vertical)
{
    std::vector<Stretch> moving;
    std::ranges::copy_if(group, std::back_inserter(moving), std::not_fn(&Stretch::isFixed));
    const bool isTaken = moving.size() < group.size();
    if (moving.empty() || (moving.size() == 1 && !isTaken))
        return;
    const auto fixed = std::ranges::find_if(group, &Stretch::isFixed);
    const double line = isTaken ? fixed->line : middleOf(moving);
    sortForLanes(moving);
    const std::vector<double> lanes = lanesFor(moving.size(), isTaken);
    const double step = std::min(laneWidth, widestFan / double(moving.size()));
    for (size_t i = 0; i < moving.size(); ++i) {
        const Stretch &stretch = moving[i];
        const double by = line + lanes[i] * step - stretch.line;
        move(routes[stretch.route], stretch.point, vertical, by);
    }
}

bool overlap(const Stretch &a, const Stretch &b)
{
    return a.low() < b.high() && b.low() < a.high() && std::abs(a.line - b.line) < tooNear;
}

void separateLines(QList<QList<QPointF>> &routes, bool vertical)
{
    std::vector<Stretch> group;
    for (const Stretch &stretch : stretchesOf(routes, vertical)) {
        const bool meets = std::ranges::any_of(
            group, [&](const Stretch &other) { return overlap(stretch, other); });
        if (!meets && !group.empty()) {
            fanOut(group, routes, vertical);
            group.clear();
        }
        group.push_back(stretch);
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
