#include "widgets/charts/waterfall.h"

#include "model/timing/pathwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Waterfall)
};

using PartKind = PathPart::Kind;

constexpr double rowHeight = 34;
constexpr double barHeight = 20;
constexpr double leastBar = 3; ///< a bar can be seen however short its time is
constexpr double gap = 8;
constexpr double namesShare = 0.28; ///< of the width, at most
constexpr double swatch = 20;

double heightOf(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

double widthOf(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

void paintBar(QPainter &painter, QRectF bar, PartKind kind, const Palette &colours)
{
    painter.setPen(QPen(colours.accent, 1));
    switch (kind) {
    case PartKind::Waiting:
        painter.setPen(QPen(colours.muted, 1, Qt::DashLine));
        painter.setBrush(colours.sunk);
        break;
    case PartKind::Reading:
        painter.fillRect(bar, Palette::mixed(colours.accent, colours.surface, 0.14));
        painter.setBrush(QBrush(colours.accent, Qt::BDiagPattern));
        break;
    case PartKind::Running:
        painter.setBrush(colours.accent);
        break;
    case PartKind::Transport:
        bar = QRectF(bar.left(), bar.center().y() - 3, bar.width(), 6);
        painter.setBrush(Palette::mixed(colours.accent, colours.surface, 0.35));
        break;
    }
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// Where everything stands.
struct Plan
{
    TimeScale scale;
    QRectF names;
    QRectF legend;
};

Plan planOf(const QRectF &area, const Waterfall &waterfall, const ChartStyle &style)
{
    double names = 0;
    for (const WaterfallRow &row : waterfall.rows)
        names = std::max(names, widthOf(row.title, style.strongFont) + 2);
    names = std::min(names, std::floor(area.width() * namesShare));
    Plan plan;
    QRectF plot = area.adjusted(style.isMirrored ? gap * 3 : names + 2 * gap, 0,
                                style.isMirrored ? -names - 2 * gap : -gap * 3, 0);
    plan.scale = {plot, waterfall.most, style.isMirrored};
    plot.setTop(area.top() + marksHeight(plan.scale, waterfall.marks, style) + gap / 2);
    plot.setHeight(rowHeight * double(waterfall.rows.size()));
    plan.scale.plot = plot;
    plan.names = QRectF(style.isMirrored ? area.right() - names : area.left(), plot.top(), names,
                        plot.height());
    plan.legend = QRectF(area.left(), plot.bottom() + timeAxisHeight(style) + gap, area.width(),
                         heightOf(style.font) + 4);
    return plan;
}

/// Beside the bars, where there is room, else above them in the widest.
void paintTold(QPainter &painter, const TimeScale &scale, const WaterfallRow &row,
               const QRectF &bars, const ChartStyle &style)
{
    const double width = widthOf(row.told, style.font) + 2;
    const double right = scale.plot.right() + gap * 3 - bars.right() - gap;
    const double left = bars.left() - scale.plot.left() - gap;
    const bool isRight = style.isMirrored ? left < width && right >= width : right >= width;
    QRectF place(isRight ? bars.right() + gap : bars.left() - gap - width, bars.top(), width,
                 bars.height());
    const bool isInside = (isRight ? right : left) < width;
    if (isInside)
        place = QRectF(std::max(bars.left() + gap, scale.plot.left()), bars.top(),
                       bars.width() - 2 * gap, bars.height());
    const QString text
        = QFontMetricsF(style.font).elidedText(row.told, Qt::ElideRight, place.width());
    if (!isInside || row.bars.first().kind != PartKind::Waiting)
        painter.fillRect(QRectF(place.left() - 2, place.center().y() - 8,
                                std::min(place.width(), width) + 4, 16),
                         style.colours.surface);
    painter.setFont(style.font);
    painter.setPen(style.colours.text);
    painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), text);
}

/// The bars of a row, each wide enough to be seen.
QRectF paintBars(QPainter &painter, const TimeScale &scale, const WaterfallRow &row, double top,
                 const Palette &colours)
{
    QRectF all;
    for (const WaterfallBar &bar : row.bars) {
        QRectF box = scale.span(bar.from, bar.from + bar.length, top, barHeight);
        if (box.width() < leastBar)
            box.setWidth(leastBar);
        paintBar(painter, box, bar.kind, colours);
        all |= box;
    }
    return all;
}

void paintRow(QPainter &painter, const Plan &plan, const Waterfall &waterfall, int place,
              const ChartStyle &style)
{
    const WaterfallRow &row = waterfall.rows.at(place);
    const double top = plan.scale.plot.top() + place * rowHeight;
    const QString title
        = QFontMetricsF(style.strongFont).elidedText(row.title, Qt::ElideRight, plan.names.width());
    painter.setFont(style.strongFont);
    painter.setPen(style.colours.text);
    painter.drawText(QRectF(plan.names.left(), top, plan.names.width(), rowHeight),
                     int(Qt::AlignVCenter | (style.isMirrored ? Qt::AlignRight : Qt::AlignLeft)
                         | Qt::AlignAbsolute | Qt::TextSingleLine),
                     title);
    const double barTop = top + (rowHeight - barHeight) / 2;
    if (place > 0) { // where the row before ended
        const double x = plan.scale.x(row.bars.first().from);
        painter.setPen(QPen(style.colours.muted, 1));
        painter.drawLine(QPointF(x, barTop - (rowHeight - barHeight)), QPointF(x, barTop));
    }
    const QRectF bars = paintBars(painter, plan.scale, row, barTop, style.colours);
    paintTold(painter, plan.scale, row, bars, style);
}

/// What the bars mean, and what all of a kind come to.
void paintLegend(QPainter &painter, const QRectF &area, const Waterfall &waterfall,
                 const ChartStyle &style)
{
    double along = 0;
    for (const PartKind kind :
         {PartKind::Waiting, PartKind::Reading, PartKind::Running, PartKind::Transport}) {
        double sum = 0;
        for (const WaterfallRow &row : waterfall.rows) {
            for (const WaterfallBar &bar : row.bars)
                sum += bar.kind == kind ? bar.length : 0;
        }
        if (sum <= 0)
            continue;
        const QString share = QLocale().toString(std::round(100 * sum / waterfall.total), 'f', 0);
        const QString text = Tr::tr("%1 %2, %3 %", "kind of time, length, per cent of all")
                                 .arg(partTitle(kind), pathDuration(sum), share);
        const double width = widthOf(text, style.font) + 2;
        const auto placed = [&](double from, double size) {
            return style.isMirrored
                ? QRectF(area.right() - from - size, area.top(), size, area.height())
                : QRectF(area.left() + from, area.top(), size, area.height());
        };
        const QRectF box = placed(along, swatch);
        paintBar(painter, QRectF(box.left(), box.center().y() - 6, swatch, 12), kind,
                 style.colours);
        painter.setFont(style.font);
        painter.setPen(style.colours.muted);
        painter.drawText(placed(along + swatch + gap, width), Qt::AlignCenter | Qt::TextDontClip,
                         text);
        along += swatch + gap + width + 2 * gap;
    }
}

} // namespace

double waterfallHeight(const Waterfall &waterfall, double width, const ChartStyle &style)
{
    return planOf(QRectF(0, 0, width, 0), waterfall, style).legend.bottom();
}

void paintWaterfall(QPainter &painter, const QRectF &area, const Waterfall &waterfall,
                    const ChartStyle &style)
{
    const Plan plan = planOf(area, waterfall, style);
    paintTimeAxis(painter, plan.scale, style);
    paintMarks(painter, plan.scale, waterfall.marks, style);
    for (int place = 0; place < int(waterfall.rows.size()); ++place)
        paintRow(painter, plan, waterfall, place, style);
    paintLegend(painter, plan.legend, waterfall, style);
}

} // namespace tempo
