#include "model/render/marks.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainterPath>

#include <algorithm>

namespace tempo {

namespace {

constexpr int captionSize = 11;
constexpr double barWidth = 3.5;
constexpr double barStep = 5;
constexpr double barLine = 0.8;
constexpr double barBetween = 1.1; ///< of bars between two tempos
constexpr double chipInset = 8;

QString familyOfCanvas()
{
    static const QString family = QFontDatabase::hasFamily(QStringLiteral("Inter"))
        ? QStringLiteral("Inter")
        : QGuiApplication::font().family();
    return family;
}

} // namespace

QFont canvasFont(int pixels, bool strong)
{
    QFont font(familyOfCanvas());
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every zoom
    return font;
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void paintLine(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
               const QColor &colour)
{
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area.adjusted(0, 0, 2, 0),
                     int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine
                         | Qt::TextDontClip),
                     shown);
}

QColor standingColour(const std::optional<Standing> &standing, const Palette &colours)
{
    if (!standing)
        return colours.muted;
    switch (*standing) {
    case Standing::Met:
        return colours.met;
    case Standing::Tight:
        return colours.tight;
    case Standing::Missed:
        break;
    }
    return colours.missed;
}

QColor figureInk(const FigureFace &figure, const Palette &colours)
{
    return figure.isOld ? colours.muted : standingColour(figure.standing, colours);
}

QFont figureFont(const FigureFace &figure, int pixels)
{
    return canvasFont(pixels, figure.standing && !figure.isOld);
}

void paintTempoBars(QPainter &painter, QPointF bottomLeft, Tempo tempo, bool isOwn,
                    const Palette &colours, std::optional<Tempo> natural)
{
    const QColor full = isOwn ? colours.tempo(tempo)
                              : Palette::mixed(colours.tempo(tempo), colours.surface, 0.55);
    const Tempo slower = std::min(tempo, natural.value_or(tempo));
    const Tempo faster = std::max(tempo, natural.value_or(tempo));
    for (int bar = 0; bar < 3; ++bar) {
        const double height = 4 + 3 * bar;
        const QRectF area(bottomLeft.x() + bar * barStep, bottomLeft.y() - height, barWidth,
                          height);
        if (bar <= int(slower)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(full);
            painter.drawRoundedRect(area, 1, 1);
        } else { // hollow: told apart without colour, too
            const bool isBetween = bar <= int(faster);
            const double line = isBetween ? barBetween : barLine;
            const double inset = line / 2;
            painter.setPen(QPen(isBetween ? full : colours.line, line));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 0.5, 0.5);
        }
    }
}

QPainterPath flagMark(QPointF topLeft)
{
    QPainterPath path;
    path.addRect(QRectF(topLeft, QSizeF(1.3, 10)));
    QPainterPath cloth(topLeft + QPointF(1.3, 0.4));
    cloth.lineTo(topLeft + QPointF(7.8, 0.4));
    cloth.lineTo(topLeft + QPointF(6, 3.2));
    cloth.lineTo(topLeft + QPointF(7.8, 6));
    cloth.lineTo(topLeft + QPointF(1.3, 6));
    cloth.closeSubpath();
    path.addPath(cloth);
    path.setFillRule(Qt::WindingFill);
    return path;
}

double flagWidth(const QString &text)
{
    return textWidth(text, canvasFont(captionSize, true)) + 30;
}

double chipWidth(const QString &text)
{
    return textWidth(text, canvasFont(captionSize, true)) + 2 * chipInset;
}

void paintChip(QPainter &painter, const QRectF &area, const QString &text, const QColor &fill,
               const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area, 4, 4);
    paintLine(painter, area.adjusted(chipInset, 0, -chipInset, 0), text,
              canvasFont(captionSize, true), ink);
}

void paintFlag(QPainter &painter, const QRectF &area, const QString &text, const QColor &fill,
               const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(area, 4, 4);
    painter.setBrush(ink);
    painter.drawPath(flagMark({area.left() + 8, area.center().y() - 5}));
    paintLine(painter, area.adjusted(20, 0, -8, 0), text, canvasFont(captionSize, true), ink);
}

} // namespace tempo
