#include "model/layout/routes.h"

#include "model/layout/boxindex.h"
#include "model/layout/lanes.h"
#include "model/layout/waypoints.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

/// Of the ways between two boxes the first that crosses no other box is taken, else the one that
/// crosses fewest; then flows at the same side of a box are spread over it, in the order of where
/// they lead; then stretches that lie on each other are moved apart.
///
/// Limits: a way has at most four corners, so where boxes stand close a flow may still cross one.
/// About O(1) for each flow while boxes don't crowd. Tested by tests/model/layout/tst_routes.cpp.

namespace tempo {

namespace {

constexpr double clearance = 7;       ///< what a line keeps to boxes it passes
constexpr double portStep = 16;       ///< between flows at one side
constexpr double cornerRoom = 17;     ///< of a side that stays free at each end
constexpr double straightenUpTo = 17; ///< a jog smaller than this isn't worth its corners

/// One flow on its way.
struct Leg
{
    qsizetype flow;
    int from;
    int to;
    Way way;
    double start = 0; ///< shift from the middle of the side it leaves
    double end = 0;   ///< likewise of the side it enters
};

/// An end of a leg at one side of a box.
struct Port
{
    Leg *leg;
    bool isEnd;
    double towards; ///< where the other end lies, along the side

    double &shift() const { return isEnd ? leg->end : leg->start; }
};

QRectF aroundLine(QPointF a, QPointF b)
{
    return QRectF(a, b).normalized().adjusted(-clearance, -clearance, clearance, clearance);
}

class Router
{
public:
    Router(const Design &design, const OrderedMap<QPointF> &centres)
        : m_design(design), m_centres(centres)
    {
        for (const auto &[id, centre] : centres)
            m_boxes.add(centre);
        for (qsizetype i = 0; i < design.flows.size(); ++i)
            addLeg(i);
        spreadPorts();
        for (const double apart : {portStep * 3 / 4, portStep / 2}) {
            for (Leg &leg : m_legs)
                straighten(leg, apart);
        }
    }

    QList<Route> routes() const
    {
        QList<QList<QPointF>> lines;
        for (const Leg &leg : m_legs)
            lines << points(leg);
        separate(lines);
        QList<Route> made;
        for (size_t i = 0; i < m_legs.size(); ++i) {
            const QList<QPointF> &line = lines.at(qsizetype(i));
            made << Route{m_design.flows.at(m_legs[i].flow).key(), line, labelOn(line)};
        }
        return made;
    }

private:
    void addLeg(qsizetype flow)
    {
        const Flow &drawn = m_design.flows.at(flow);
        const auto from = int(m_centres.indexOf(drawn.from));
        const auto to = int(m_centres.indexOf(drawn.to));
        if (from >= 0 && to >= 0)
            m_legs.push_back({flow, from, to, bestWay(from, to)});
    }

    Way bestWay(int from, int to) const
    {
        Way best;
        int fewest = std::numeric_limits<int>::max();
        for (const Way &way : waysBetween(m_boxes.box(from), m_boxes.box(to))) {
            const int hits = hitsOf(way, from, to);
            if (hits < fewest) {
                fewest = hits;
                best = way;
            }
            if (hits == 0)
                break;
        }
        return best;
    }

    /// How many boxes a way crosses; its own count where it comes back over them.
    int hitsOf(const Way &way, int from, int to) const
    {
        const QList<QPointF> line = pointsOf(way, pointOn(m_boxes.box(from), way.leave, 0),
                                             pointOn(m_boxes.box(to), way.enter, 0));
        int hits = 0;
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            for (const int box : m_boxes.touching(aroundLine(line.at(i), line.at(i + 1)))) {
                const bool leaves = box == from && i == 0;
                const bool arrives = box == to && i + 2 == line.size();
                hits += !leaves && !arrives;
            }
        }
        return hits;
    }

    QList<QPointF> points(const Leg &leg) const
    {
        return pointsOf(leg.way, pointOn(m_boxes.box(leg.from), leg.way.leave, leg.start),
                        pointOn(m_boxes.box(leg.to), leg.way.enter, leg.end));
    }

    void addPort(Leg &leg, bool isEnd)
    {
        const Side side = isEnd ? leg.way.enter : leg.way.leave;
        const int here = isEnd ? leg.to : leg.from;
        const QPointF there = m_boxes.box(isEnd ? leg.from : leg.to).center();
        m_ports[{here, int(side)}] << Port{&leg, isEnd, isHorizontal(side) ? there.y() : there.x()};
    }

    void spreadPorts()
    {
        for (Leg &leg : m_legs) {
            addPort(leg, false);
            addPort(leg, true);
        }
        for (auto side = m_ports.begin(); side != m_ports.end(); ++side) {
            QList<Port> &ports = side.value();
            std::ranges::stable_sort(ports, {}, &Port::towards);
            const double count = double(ports.size() - 1);
            const double room = roomOf(Side(side.key().second));
            const double step = count > 0 ? std::min(portStep, 2 * room / count) : 0;
            for (qsizetype i = 0; i < ports.size(); ++i)
                ports.at(i).shift() = (double(i) - count / 2) * step;
        }
    }

    static double roomOf(Side side)
    {
        return (isHorizontal(side) ? boxSize.height() : boxSize.width()) / 2 - cornerRoom;
    }

    /// Whether an end may move along its side to \a shift: it stays on the side, and clear of the
    /// other ends there without changing their order.
    bool hasRoom(int box, Side side, double shift, const double &moved, double apart) const
    {
        if (std::abs(shift) > roomOf(side))
            return false;
        const QList<Port> ports = m_ports.value({box, int(side)});
        return std::ranges::all_of(ports, [&](const Port &port) {
            const double &other = port.shift();
            return &other == &moved
                || ((other < moved) == (other < shift) && std::abs(other - shift) >= apart);
        });
    }

    /// How far the ends of a flow that might be straight are from one line; 0 for any other.
    double jogOf(const Leg &leg) const
    {
        const Way &way = leg.way;
        if (leg.from == leg.to || isHorizontal(way.leave) != isHorizontal(way.enter)
            || way.leave == way.enter || way.turns.size() > 1)
            return 0;
        const QPointF between = pointOn(m_boxes.box(leg.to), way.enter, leg.end)
            - pointOn(m_boxes.box(leg.from), way.leave, leg.start);
        const double jog = isHorizontal(way.leave) ? between.y() : between.x();
        return std::abs(jog) <= straightenUpTo ? jog : 0;
    }

    /// Moves an end of a flow that is almost straight onto the line of the other.
    void straighten(Leg &leg, double apart) const
    {
        const double jog = jogOf(leg);
        if (jog == 0)
            return;
        if (hasRoom(leg.from, leg.way.leave, leg.start + jog, leg.start, apart))
            leg.start += jog;
        else if (hasRoom(leg.to, leg.way.enter, leg.end - jog, leg.end, apart))
            leg.end -= jog;
    }

    /// In the middle of the longest horizontal stretch, else of the longest.
    static QPointF labelOn(const QList<QPointF> &line)
    {
        QPointF place;
        double longest = -1;
        for (qsizetype i = 0; i + 1 < line.size(); ++i) {
            const QPointF step = line.at(i + 1) - line.at(i);
            const double length = std::abs(step.x()) + std::abs(step.y()) / 4;
            if (length > longest) {
                longest = length;
                place = (line.at(i) + line.at(i + 1)) / 2;
            }
        }
        return place;
    }

    const Design &m_design;
    const OrderedMap<QPointF> &m_centres;
    BoxIndex m_boxes;
    std::vector<Leg> m_legs;                         ///< complete before ports point into it
    QHash<std::pair<int, int>, QList<Port>> m_ports; ///< by box and side
};

} // namespace

QList<Route> routesOf(const Design &design, const OrderedMap<QPointF> &centres)
{
    return Router(design, centres).routes();
}

QList<Route> routesOf(const Design &design, const OrderedMap<QPointF> &centres,
                      const QList<FlowKey> &flows)
{
    const QSet<FlowKey> wanted(flows.begin(), flows.end());
    QList<Route> routes = routesOf(design, centres);
    routes.removeIf([&](const Route &route) { return !wanted.contains(route.flow); });
    return routes;
}

QList<QPointF> routeToPoint(QPointF fromCentre, QPointF to)
{
    const QRectF from = boxAround(fromCentre);
    const QRectF target(to, QSizeF(0, 0));
    const Way way = waysBetween(from, target).constFirst();
    return pointsOf(way, pointOn(from, way.leave, 0), to);
}

} // namespace tempo
