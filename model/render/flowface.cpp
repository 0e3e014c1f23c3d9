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
constexpr double criticalWidth = 2.6;
constexpr double criticalHead = 1.25; ///< of an arrow head against its usual size

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

/// The parts of a label, from left to right, with their widths; parts without a text have none.
struct LabelParts
{
    double figure = 0;
    double label = 0;
    double chip = 0;

    double width() const
    {
        const double text = figure + label;
        return text + chip + (text > 0 && chip > 0 ? chipGap : 0);
    }
};

LabelParts partsOf(const FlowFace &face)
{
    LabelParts parts;
    const FigureFace &figure = face.live.figure;
    if (!figure.text.isEmpty())
        parts.figure = textWidth(figure.text, figureFont(figure, labelSize)) + 8;
    if (!face.label.isEmpty())
        parts.label = textWidth(face.label, canvasFont(labelSize)) + 8;
    if (!face.live.age.text.isEmpty())
        parts.chip = chipWidth(face.live.age.text);
    else if (!face.flag.isEmpty())
        parts.chip = flagWidth(face.flag);
    return parts;
}

QSizeF labelExtent(const FlowFace &face)
{
    const LabelParts parts = partsOf(face);
    return {parts.width(), parts.chip > 0 ? flagHeight : labelHeight};
}

void paintChipOf(QPainter &painter, const FlowFace &face, const QRectF &area,
                 const Palette &colours)
{
    const FigureFace &age = face.live.age;
    if (age.text.isEmpty())
        paintFlag(painter, area, face.flag, colours.muted, colours.surface);
    else
        paintChip(painter, area, age.text, figureInk(age, colours), colours.surface);
}

QColor lineColour(const FlowFace &face, const Palette &colours, FlowState state)
{
    if (state.selected)
        return colours.accent;
    if (face.live.isCritical && face.live.critical)
        return standingColour(face.live.critical, colours);
    if (state.hovered || face.live.isCritical)
        return colours.text;
    return face.carries == Carries::Feedback
        ? Palette::mixed(colours.muted, colours.background, 0.65)
        : colours.muted;
}

QPolygonF headAt(const QList<QPointF> &points, double size = 1)
{
    QLineF back(points.last(), points.at(points.size() - 2));
    back.setLength(size * headLength);
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

FlowFace flowFace(const Design &design, const Flow &flow, const FlowFigure &live)
{
    FlowFace face;
    face.pulls = pulls(design, flow);
    face.carries = flow.carries;
    face.label = labelOf(flow, face.pulls);
    if (const auto age = tightest(flow.maxAge))
        face.flag = Tr::tr("age %1").arg(displayDuration(*age));
    face.live = live;
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
    const double width = face.live.isCritical ? criticalWidth : state.selected ? 2 : lineWidth;
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
    painter.drawPolygon(headAt(route.points, face.live.isCritical ? criticalHead : 1));
    painter.restore();
}

void paintFlowLabel(QPainter &painter, const FlowFace &face, const Route &route,
                    const Palette &colours, FlowState state)
{
    const QRectF area = labelArea(face, route);
    if (area.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(area, 3, 3);
    const LabelParts parts = partsOf(face);
    if (parts.chip > 0)
        paintChipOf(painter, face,
                    {area.right() - parts.chip, area.top(), parts.chip, area.height()}, colours);
    const FigureFace &figure = face.live.figure;
    if (parts.figure > 0)
        paintLine(painter, {area.left() + 4, area.top(), parts.figure - 4, area.height()},
                  figure.text, figureFont(figure, labelSize), figureInk(figure, colours));
    const QColor ink = state.selected ? colours.accent : colours.muted;
    if (parts.label > 0)
        paintLine(painter,
                  {area.left() + parts.figure + 4, area.top(), parts.label - 4, area.height()},
                  face.label, canvasFont(labelSize), ink);
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
