#pragma once

#include "model/render/figureface.h"
#include "model/render/palette.h"

#include <QFont>
#include <QPainter>

#include <optional>

/// The small marks that elements, flows and frames share.

namespace tempo {

/// The font of the canvas: Inter where installed, else the system's.
QFont canvasFont(int pixels, bool strong = false);

/// How wide a line of text is in a font.
double textWidth(const QString &text, const QFont &font);

/// Draws one line of plain text into an area, from the left, in the middle; ends in … where it is
/// too long.
void paintLine(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
               const QColor &colour);

/// The colour of a state; of what is held against no limit, that of quiet text.
QColor standingColour(const std::optional<Standing> &standing, const Palette &colours);

/// The ink and the font of a figure: in the colour of its state, or quiet where it is old.
QColor figureInk(const FigureFace &figure, const Palette &colours);
QFont figureFont(const FigureFace &figure, int pixels);

/// One, two or three bars for a tempo, standing on \a bottomLeft (15 × 11). Bars of a tempo that
/// isn't its own are pale. Those between it and the \a natural one, which it could do without or
/// would have to have, are outlined in its colour.
void paintTempoBars(QPainter &painter, QPointF bottomLeft, Tempo tempo, bool isOwn,
                    const Palette &colours, std::optional<Tempo> natural = {});

/// A flag on its pole, 8 × 10.
QPainterPath flagMark(QPointF topLeft);

/// How wide a chip with a flag and a text is, or with a text alone.
double flagWidth(const QString &text);
double chipWidth(const QString &text);

/// The chips: a flag and a text on a colour, or a text alone.
void paintFlag(QPainter &painter, const QRectF &area, const QString &text, const QColor &fill,
               const QColor &ink);
void paintChip(QPainter &painter, const QRectF &area, const QString &text, const QColor &fill,
               const QColor &ink);

inline constexpr double flagHeight = 19;

} // namespace tempo
