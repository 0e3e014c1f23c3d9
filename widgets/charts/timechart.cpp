#include "widgets/charts/timechart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tempo {

namespace {

constexpr double height = 236;
constexpr double fine = 0.4; ///< pixels below which nobody sees a difference
constexpr double dot = 4;

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + QStringLiteral(" %");
}

double y(const TimeScale &scale, double share)
{
    return scale.plot.bottom() - scale.plot.height() * share;
}

/// The share over time, without points that nobody could tell apart.
QPainterPath curveOf(const TimeScale &scale, const TimeDistribution &distribution)
{
    QPainterPath curve(QPointF(scale.x(0), y(scale, 0)));
    const auto add = [&](double seconds, double share, bool isLast) {
        const QPointF point(scale.x(std::min(seconds, scale.most)), y(scale, share));
        const QPointF apart = point - curve.currentPosition();
        if (isLast || std::abs(apart.x()) > fine || std::abs(apart.y()) > fine)
            curve.lineTo(point);
    };
    for (const TimeDistribution::Knot &knot : distribution.knots()) {
        if (knot.seconds > scale.most)
            break;
        add(knot.seconds, knot.below, knot.upTo > knot.below);
        add(knot.seconds, knot.upTo, knot.upTo > knot.below);
    }
    add(scale.most, distribution.shareUpTo(scale.most), true);
    return curve;
}

void paintShares(QPainter &painter, const TimeScale &scale, const QRectF &area,
                 const ChartStyle &style)
{
    painter.setFont(style.font);
    for (const double share : {0., 0.25, 0.5, 0.75, 1.}) {
        painter.setPen(QPen(style.colours.line, 1));
        painter.drawLine(QPointF(scale.plot.left(), y(scale, share)),
                         QPointF(scale.plot.right(), y(scale, share)));
        const QRectF beside = style.isMirrored
            ? QRectF(scale.plot.right() + 6, y(scale, share) - 10,
                     area.right() - scale.plot.right() - 6, 20)
            : QRectF(area.left(), y(scale, share) - 10, scale.plot.left() - area.left() - 6, 20);
        painter.setPen(style.colours.muted);
        painter.drawText(beside,
                         int(Qt::AlignVCenter | Qt::AlignAbsolute
                             | (style.isMirrored ? Qt::AlignLeft : Qt::AlignRight)),
                         percent(share));
    }
}

/// What lies beyond the limit.
void paintBeyond(QPainter &painter, const TimeScale &scale, const QPainterPath &filled,
                 double limit, const Palette &colours)
{
    if (limit >= scale.most)
        return;
    painter.save();
    painter.setClipRect(scale.span(limit, scale.most, scale.plot.top(), scale.plot.height()));
    painter.fillPath(filled, Palette::mixed(colours.missed, colours.surface, 0.18));
    painter.fillPath(filled, QBrush(colours.missed, Qt::BDiagPattern));
    painter.restore();
}

} // namespace

double timeChartHeight()
{
    return height;
}

void paintTimeChart(QPainter &painter, const QRectF &area, const TimeChart &chart,
                    const ChartStyle &style)
{
    const double shares = std::ceil(QFontMetricsF(style.font).horizontalAdvance(percent(1))) + 8;
    TimeScale scale{area.adjusted(style.isMirrored ? 24 : shares, 0,
                                  style.isMirrored ? -shares : -24, -timeAxisHeight(style)),
                    chart.most, style.isMirrored};
    scale.plot.setTop(area.top() + marksHeight(scale, chart.marks, style) + 4);
    paintTimeAxis(painter, scale, style);
    paintShares(painter, scale, area, style);
    const QPainterPath curve = curveOf(scale, chart.distribution);
    QPainterPath filled = curve;
    filled.lineTo(scale.x(chart.most), y(scale, 0));
    filled.closeSubpath();
    painter.fillPath(filled, Palette::mixed(style.colours.accent, style.colours.surface, 0.14));
    if (chart.limit)
        paintBeyond(painter, scale, filled, *chart.limit, style.colours);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.colours.accent, 2));
    painter.drawPath(curve);
    paintMarks(painter, scale, chart.marks, style);
    for (const TimeMark &mark : chart.marks) {
        if (mark.look != TimeMark::Look::Judged || mark.seconds > chart.most)
            continue;
        painter.setPen(QPen(style.colours.surface, 1.5));
        painter.setBrush(style.colours.accent);
        painter.drawEllipse(
            QPointF(scale.x(mark.seconds), y(scale, chart.distribution.shareUpTo(mark.seconds))),
            dot, dot);
    }
}

} // namespace tempo
