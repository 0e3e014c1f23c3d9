#include "model/render/flowface.h"

#include "model/base/displaytext.h"
#include "model/design/activation.h"
#include "model/render/facetext.h"
#include "model/render/marks.h"
#include "model/render/shapes.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FlowFace)
};

constexpr int labelSize = 11;
constexpr double labelHeight = 16;
constexpr double chipGap = 4; ///< between label and flag
constexpr double bend = 7;    ///< radius of corners
constexpr double headLength = 9;
constexpr double headWidth = 8;
constexpr double lineWidth = 1.5;

QString labelOf(const Flow &flow, bool isPull)
{
    const QString carried = flow.carries == Carries::Model ? Tr::tr("model")
        : flow.carries == Carries::Feedback                ? Tr::tr("feedback")
                                                           : QString();
    if (!flow.latency || (flow.latency->value && flow.latency->value->seconds() == 0))
        return carried;
    const QString time = shortLatencyText(flow.latency);
    return joinedParts({carried, isPull ? Tr::tr("read %1").arg(time) : time});
}

QSizeF labelExtent(const FlowFace &face)
{
    double width = 0;
    if (!face.label.isEmpty())
        width = textWidth(face.label, canvasFont(labelSize)) + 8;
    if (!face.flag.isEmpty())
        width += flagWidth(face.flag) + (width > 0 ? chipGap : 0);
    return {width, face.flag.isEmpty() ? labelHeight : flagHeight};
}

QColor lineColour(const FlowFace &face, const Palette &colours, FlowState state)
{
    if (state.selected)
        return colours.accent;
    if (state.hovered)
        return colours.text;
    return face.carries == Carries::Feedback
        ? Palette::mixed(colours.muted, colours.background, 0.65)
        : colours.muted;
}

QPolygonF headAt(const QList<QPointF> &points)
{
    QLineF back(points.last(), points.at(points.size() - 2));
    back.setLength(headLength);
    const QPointF along = back.p2() - back.p1();
    const QPointF across = QPointF(-along.y(), along.x()) * (headWidth / headLength / 2);
    return QPolygonF({back.p1(), back.p2() + across, back.p2() - across});
}

/// The line without the tip of its head, which it would otherwise blunt.
QList<QPointF> shortened(QList<QPointF> points)
{
    QLineF last(points.last(), points.at(points.size() - 2));
    if (last.length() > headLength)
        points.last() = last.pointAt((headLength - 1) / last.length());
    return points;
}

QPen linePen(const FlowFace &face, const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (face.carries == Carries::Feedback) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.6});
    } else if (face.pulls) {
        pen.setDashPattern({3.4, 2.4});
    }
    return pen;
}

} // namespace

FlowFace flowFace(const Design &design, const Flow &flow)
{
    FlowFace face;
    face.pulls = pulls(design, flow);
    face.carries = flow.carries;
    face.label = labelOf(flow, face.pulls);
    if (const auto age = tightest(flow.maxAge))
        face.flag = Tr::tr("age %1").arg(displayDuration(*age));
    return face;
}

Route onOutlines(Route route, const Design &design, const OrderedMap<QPointF> &centres)
{
    const auto onto = [&](const QString &id, QPointF &point) {
        const Element *element = design.elements.find(id);
        const QPointF *centre = centres.find(id);
        if (element && centre)
            point = onOutline(element->kind, boxAround(*centre), point);
    };
    onto(route.flow.from, route.points.first());
    onto(route.flow.to, route.points.last());
    return route;
}

QPainterPath flowPath(const QList<QPointF> &points)
{
    QPainterPath path(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const QLineF back(points.at(i), points.at(i - 1));
        const QLineF ahead(points.at(i), points.at(i + 1));
        const double radius = std::min({bend, back.length() / 2, ahead.length() / 2});
        if (radius <= 0)
            continue;
        path.lineTo(back.pointAt(radius / back.length()));
        path.quadTo(points.at(i), ahead.pointAt(radius / ahead.length()));
    }
    path.lineTo(points.last());
    return path;
}

void paintFlowLine(QPainter &painter, const QList<QPointF> &points, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, lineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(flowPath(shortened(points)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(headAt(points));
    painter.restore();
}

void paintFlow(QPainter &painter, const FlowFace &face, const Route &route, const Palette &colours,
               FlowState state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QPainterPath line = flowPath(shortened(route.points));
    if (state.selected) {
        painter.setPen(QPen(Palette::mixed(colours.accent, colours.background, 0.28), 8));
        painter.drawPath(line);
    }
    const QColor colour = lineColour(face, colours, state);
    const double width = state.selected ? 2 : lineWidth;
    if (face.carries == Carries::Model) {
        painter.setPen(linePen(face, colour, 3 * width));
        painter.drawPath(line);
        painter.setPen(QPen(colours.background, width));
    } else {
        painter.setPen(linePen(face, colour, width));
    }
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(headAt(route.points));
    painter.restore();
}

void paintFlowLabel(QPainter &painter, const FlowFace &face, const Route &route,
                    const Palette &colours, FlowState state)
{
    QRectF area = labelArea(face, route);
    if (area.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(area, 3, 3);
    if (!face.flag.isEmpty()) {
        const double width = flagWidth(face.flag);
        const QRectF chip(area.right() - width, area.top(), width, area.height());
        paintFlag(painter, chip, face.flag, colours.muted, colours.surface);
        area.setRight(chip.left());
    }
    const QColor ink = state.selected ? colours.accent : colours.muted;
    if (!face.label.isEmpty())
        paintLine(painter, area.adjusted(4, 0, 0, 0), face.label, canvasFont(labelSize), ink);
    painter.restore();
}

QRectF labelArea(const FlowFace &face, const Route &route)
{
    const QSizeF extent = labelExtent(face);
    if (extent.width() <= 0)
        return {};
    return {route.label - QPointF(extent.width() / 2, extent.height() / 2), extent};
}

QRectF paintedArea(const FlowFace &face, const Route &route)
{
    return flowPath(route.points).boundingRect().adjusted(-6, -6, 6, 6) | labelArea(face, route);
}

} // namespace tempo
