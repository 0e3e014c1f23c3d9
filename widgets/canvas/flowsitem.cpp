#include "widgets/canvas/flowsitem.h"

#include "widgets/canvas/elementitem.h"

#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace tempo {
namespace {

/// The bounds grow in steps, since changing them repaints everything.
constexpr double boundsStep = 2000;

QRectF roundedOut(const QRectF &rect)
{
    const auto down = [](double value) { return std::floor(value / boundsStep) * boundsStep; };
    const auto up = [](double value) { return std::ceil(value / boundsStep) * boundsStep; };
    return QRectF(QPointF(down(rect.left()), down(rect.top())),
                  QPointF(up(rect.right()), up(rect.bottom())));
}

double distanceToSegment(QPointF point, QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const double length = QPointF::dotProduct(way, way);
    const double share
        = length > 0 ? std::clamp(QPointF::dotProduct(point - from, way) / length, 0.0, 1.0) : 0;
    const QPointF off = point - (from + way * share);
    return std::hypot(off.x(), off.y());
}

double distanceTo(const DrawnFlow &flow, QPointF point)
{
    if (labelArea(flow.face, flow.route).contains(point))
        return 0;
    double least = std::numeric_limits<double>::infinity();
    const QList<QPointF> &points = flow.route.points;
    for (qsizetype i = 1; i < points.size(); ++i)
        least = std::min(least, distanceToSegment(point, points.at(i - 1), points.at(i)));
    return least;
}

} // namespace

void FlowsItem::put(Entry &entry, const DrawnFlow &flow)
{
    update(entry.area);
    entry.flow = flow;
    entry.area = paintedArea(flow.face, flow.route);
    update(entry.area);
}

void FlowsItem::setFlows(const QList<DrawnFlow> &flows)
{
    QHash<FlowKey, Entry> before;
    for (const Entry &entry : std::as_const(m_entries))
        before.insert(entry.flow.route.flow, entry);
    m_entries.clear();
    m_places.clear();
    for (const DrawnFlow &flow : flows) {
        Entry entry = before.take(flow.route.flow);
        if (entry.flow != flow)
            put(entry, flow);
        entry.state.selected = m_selected.contains(flow.route.flow);
        entry.state.hovered = m_hovered == flow.route.flow;
        m_places.insert(flow.route.flow, int(m_entries.size()));
        m_entries.append(entry);
    }
    for (const Entry &gone : std::as_const(before))
        update(gone.area);
    coverAreas();
}

void FlowsItem::setRoutes(const QList<Route> &routes)
{
    for (const Route &route : routes) {
        const int place = m_places.value(route.flow, -1);
        if (place >= 0 && m_entries.at(place).flow.route != route)
            put(m_entries[place], {m_entries.at(place).flow.face, route});
    }
    coverAreas();
}

void FlowsItem::coverAreas()
{
    QRectF area;
    for (const Entry &entry : std::as_const(m_entries))
        area |= entry.area;
    const QRectF wanted = roundedOut(area);
    if (m_bounds.contains(wanted) && !m_entries.isEmpty())
        return;
    prepareGeometryChange();
    m_bounds = wanted;
}

void FlowsItem::updateFlow(const FlowKey &flow)
{
    const int place = m_places.value(flow, -1);
    if (place < 0)
        return;
    Entry &entry = m_entries[place];
    entry.state.selected = m_selected.contains(flow);
    entry.state.hovered = m_hovered == flow;
    update(entry.area);
}

void FlowsItem::setSelected(const QList<FlowKey> &flows)
{
    const QList<FlowKey> before = std::exchange(m_selected, flows);
    for (const FlowKey &flow : before + flows)
        updateFlow(flow);
}

void FlowsItem::setHovered(const std::optional<FlowKey> &flow)
{
    if (m_hovered == flow)
        return;
    const std::optional<FlowKey> before = std::exchange(m_hovered, flow);
    for (const auto &one : {before, flow}) {
        if (one)
            updateFlow(*one);
    }
}

void FlowsItem::setColours(const Palette &colours)
{
    m_colours = &colours;
    update();
}

std::optional<FlowKey> FlowsItem::flowAt(QPointF point, double tolerance) const
{
    std::optional<FlowKey> nearest;
    double least = tolerance;
    const QMarginsF room(tolerance, tolerance, tolerance, tolerance);
    for (const Entry &entry : m_entries) {
        if (!entry.area.marginsAdded(room).contains(point))
            continue;
        const double distance = distanceTo(entry.flow, point);
        if (distance > least)
            continue;
        least = distance;
        nearest = entry.flow.route.flow;
    }
    return nearest;
}

QRectF FlowsItem::areaOf(const FlowKey &flow) const
{
    const int place = m_places.value(flow, -1);
    return place < 0 ? QRectF() : m_entries.at(place).area;
}

void FlowsItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const double zoom = painter->worldTransform().m11();
    const auto layerOf = [](const Entry &entry) {
        return entry.state.selected ? 2 : entry.flow.face.live.isCritical ? 1 : 0;
    };
    for (const int layer : {0, 1, 2}) { // on top of those that cross them
        for (const Entry &entry : std::as_const(m_entries)) {
            if (layerOf(entry) == layer && entry.area.intersects(option->exposedRect))
                paintEntry(*painter, entry, zoom);
        }
    }
    if (zoom < smallestTextZoom)
        return;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.area.intersects(option->exposedRect))
            paintFlowLabel(*painter, entry.flow.face, entry.flow.route, *m_colours, entry.state);
    }
}

void FlowsItem::paintEntry(QPainter &painter, const Entry &entry, double zoom) const
{
    if (zoom >= smallestTitleZoom) {
        paintFlow(painter, entry.flow.face, entry.flow.route, *m_colours, entry.state);
        return;
    }
    constexpr double width = 3;
    painter.setPen(QPen(entry.state.selected ? m_colours->accent : m_colours->muted, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(entry.flow.route.points.constData(), int(entry.flow.route.points.size()));
}

} // namespace tempo
