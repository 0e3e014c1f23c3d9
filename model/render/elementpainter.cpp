#include "model/render/elementface.h"

#include "model/render/marks.h"
#include "model/render/shapes.h"

#include <QPainterPath>
#include <QTextOption>

#include <algorithm>

namespace tempo {

namespace {

constexpr int smallSize = 11;
constexpr int titleSize = 13;
constexpr double lineHeight = 18;
constexpr double halo = 6;       ///< width of the selection's halo outside the line
constexpr double captionGap = 3; ///< between box and caption
constexpr double captionHeight = 16;
constexpr double captionBeyond = 32; ///< that a long caption reaches past its box
constexpr double captionStep = 14;   ///< from one caption to the next
constexpr double shortCaption = 82;  ///< ends before the middle of the box, where flows leave
constexpr double flagInside = 6;     ///< how far the flag reaches into the box

/// The middle of each line of text in a box: two lines, or three with a timing.
struct Lines
{
    double kind, title, timing;
};

Lines linesIn(const QRectF &area, bool hasTiming)
{
    const double middle = area.center().y();
    if (hasTiming)
        return {middle - 16, middle - 0.5, middle + 15.5};
    return {middle - 8.5, middle + 8.5, 0};
}

QRectF lineAt(const QRectF &area, double middle)
{
    return {area.left(), middle - lineHeight / 2, area.width(), lineHeight};
}

QColor outlineColour(const ElementFace &face, const Palette &colours)
{
    const QColor quiet = Palette::mixed(colours.muted, colours.line, 0.6);
    if (!face.tempo)
        return quiet;
    return face.ownTempo ? colours.tempo(*face.tempo)
                         : Palette::mixed(colours.tempo(*face.tempo), quiet, 0.6);
}

void paintHalo(QPainter &painter, const QPainterPath &outline, const QColor &colour, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
}

void paintBody(QPainter &painter, const ElementFace &face, const QRectF &box,
               const Palette &colours, ElementState state)
{
    const QPainterPath outline = silhouette(face.kind, box);
    const double soft = state.selected ? 0.28 : 0.14;
    if (state.selected || state.hovered)
        paintHalo(painter, outline, Palette::mixed(colours.accent, colours.background, soft),
                  2 * halo);
    const QColor line = state.selected ? colours.accent : outlineColour(face, colours);
    painter.setPen(
        QPen(line, state.selected ? 2 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colours.surface);
    painter.drawPath(outline);
    const QPainterPath inner = innerLines(face.kind, box);
    if (!inner.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(inner);
    }
    if (state.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(-halo, -halo, halo, halo), 8, 8);
    }
}

void paintTexts(QPainter &painter, const ElementFace &face, const QRectF &box,
                const Palette &colours)
{
    const QRectF area = textArea(face.kind, box);
    const Lines lines = linesIn(area, !face.timing.isEmpty());
    const QFont small = canvasFont(smallSize);
    QRectF kind = lineAt(area, lines.kind);
    if (face.tempo) {
        paintTempoBars(painter, {kind.left(), lines.kind + 5}, *face.tempo, face.ownTempo, colours,
                       face.live.natural);
        kind.setLeft(kind.left() + 20);
    }
    if (face.kind == Kind::Source)
        kind.setRight(kind.right() - 8);
    paintLine(painter, kind, face.kindWord, small, colours.muted);
    paintLine(painter, lineAt(area, lines.title), face.title, canvasFont(titleSize, true),
              colours.text);
    if (!face.timing.isEmpty())
        paintLine(painter, lineAt(area, lines.timing), face.timing, small,
                  face.timingMissing ? colours.tight : colours.muted);
}

/// The line below the box that a caption stands in, from 0.
QRectF captionLine(int line, const QString &text, const QFont &font, const QRectF &box)
{
    if (text.isEmpty())
        return {};
    const double width = std::min(textWidth(text, font) + 8, box.width() + captionBeyond);
    return {box.left(), box.bottom() + captionGap + line * captionStep, width, captionHeight};
}

QRectF figureArea(const ElementFace &face, const QRectF &box)
{
    return captionLine(0, face.live.figure.text, figureFont(face.live.figure, smallSize), box);
}

/// Its tempo stands beside its figure at the other end of the box, else below it.
QRectF tempoArea(const ElementFace &face, const QRectF &box)
{
    const QFont font = canvasFont(smallSize, face.ownTempo);
    const QRectF figure = figureArea(face, box);
    QRectF area = captionLine(0, face.caption, font, box);
    if (figure.isEmpty() || area.isEmpty())
        return area;
    if (figure.width() + area.width() > box.width())
        return captionLine(1, face.caption, font, box);
    area.moveRight(box.right());
    return area;
}

void paintCaption(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                  const QColor &ink, const Palette &colours)
{
    if (text.isEmpty())
        return;
    if (area.width() > shortCaption + 8) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.background);
        painter.drawRoundedRect(area, 3, 3);
    }
    paintLine(painter, area.adjusted(4, 0, 0, 0), text, font, ink);
}

void paintCaptions(QPainter &painter, const ElementFace &face, const QRectF &box,
                   const Palette &colours)
{
    paintCaption(painter, figureArea(face, box), face.live.figure.text,
                 figureFont(face.live.figure, smallSize), figureInk(face.live.figure, colours),
                 colours);
    const QColor ink = face.ownTempo && face.tempo ? colours.tempo(*face.tempo) : colours.muted;
    paintCaption(painter, tempoArea(face, box), face.caption, canvasFont(smallSize, face.ownTempo),
                 ink, colours);
}

constexpr double farGrowth = 1.8; ///< of flag and bars against their usual size

/// The font, smaller by up to a third where the longest word wouldn't fit into \a width.
QFont fittingWords(const QFont &font, const QString &text, double width)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    QFont fitting = font;
    if (widest > width)
        fitting.setPixelSize(int(font.pixelSize() * std::max(0.67, width / widest)));
    return fitting;
}

/// A title in up to two lines, with … where there is more.
void paintWrapped(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
                  const QColor &colour)
{
    constexpr double share = 1.7; // of two lines, since words don't fill the first
    constexpr qsizetype most = 200;
    const QFont fitting = fittingWords(font, text.left(most), area.width());
    const QFontMetricsF metrics(fitting);
    QTextOption wrapping(Qt::AlignLeft | Qt::AlignVCenter);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.setFont(fitting);
    painter.setPen(colour);
    painter.drawText(
        area, metrics.elidedText(text.left(most), Qt::ElideRight, share * area.width()), wrapping);
}

void paintFlagFar(QPainter &painter, const ElementFace &face, const QRectF &box,
                  const Palette &colours)
{
    const double width = std::min(flagWidth(face.flag), box.width() / farGrowth);
    painter.save();
    painter.translate(box.right(), box.top() + flagInside);
    painter.scale(farGrowth, farGrowth);
    paintFlag(painter, {-width, -flagHeight, width, flagHeight}, face.flag,
              standingColour(face.live.flag, colours), colours.surface);
    painter.restore();
}

void paintBarsFar(QPainter &painter, const ElementFace &face, const QRectF &box,
                  const Palette &colours)
{
    constexpr double below = 24;
    painter.save();
    painter.translate(box.left() + 4, box.bottom() + below);
    painter.scale(farGrowth, farGrowth);
    paintTempoBars(painter, {}, *face.tempo, face.ownTempo, colours, face.live.natural);
    painter.restore();
}

/// From far away only what needs an eye is written.
void paintFigureFar(QPainter &painter, const ElementFace &face, const QRectF &box,
                    const Palette &colours)
{
    const FigureFace &figure = face.live.figure;
    if (!figure.standing || *figure.standing == Standing::Met)
        return;
    constexpr int size = 18;
    constexpr double besideBars = 36;
    const QRectF area(box.left() + besideBars, box.bottom() + 4, box.width() - besideBars, 24);
    paintLine(painter, area, figure.text, figureFont(figure, size), figureInk(figure, colours));
}

} // namespace

QRectF titleArea(Kind kind, const QRectF &box)
{
    const QRectF area = textArea(kind, box);
    return lineAt(area, linesIn(area, true).title);
}

QRectF flagArea(const ElementFace &face, const QRectF &box)
{
    if (face.flag.isEmpty())
        return {};
    const double width = std::min(flagWidth(face.flag), box.width() - 12);
    return {box.right() - width - 2, box.top() + flagInside - flagHeight, width, flagHeight};
}

QRectF captionArea(const ElementFace &face, const QRectF &box)
{
    return figureArea(face, box) | tempoArea(face, box);
}

QRectF paintedArea(const ElementFace &face, const QRectF &box)
{
    const QRectF around = box.adjusted(-halo - 1, -halo - 1, halo + 1, halo + 1);
    return around | flagArea(face, box) | captionArea(face, box);
}

void paintElement(QPainter &painter, const ElementFace &face, const QRectF &box,
                  const Palette &colours, ElementState state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBody(painter, face, box, colours, state);
    paintTexts(painter, face, box, colours);
    if (!face.flag.isEmpty())
        paintFlag(painter, flagArea(face, box), face.flag, standingColour(face.live.flag, colours),
                  colours.surface);
    paintCaptions(painter, face, box, colours);
    painter.restore();
}

void paintElementFar(QPainter &painter, const ElementFace &face, const QRectF &box,
                     const Palette &colours, ElementState state, int size)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBody(painter, face, box, colours, state);
    paintWrapped(painter, textArea(face.kind, box), face.title, canvasFont(size, true),
                 colours.text);
    if (!face.flag.isEmpty())
        paintFlagFar(painter, face, box, colours);
    if (face.tempo)
        paintBarsFar(painter, face, box, colours);
    paintFigureFar(painter, face, box, colours);
    painter.restore();
}

QRectF paintedAreaFar(const QRectF &box)
{
    const double flag = farGrowth * flagHeight;
    return box.adjusted(-halo - 1, -flag, halo + 1, flag);
}

} // namespace tempo
