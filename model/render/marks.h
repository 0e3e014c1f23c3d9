#pragma once

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

/// One, two or three bars for a tempo, standing on the bottom left of \a area (15 × 11). Bars of a
/// tempo that isn't its own are pale.
void paintTempoBars(QPainter &painter, QPointF bottomLeft, Tempo tempo, bool isOwn,
                    const Palette &colours);

/// A flag on its pole, 8 × 10.
QPainterPath flagMark(QPointF topLeft);

/// How wide a chip with a flag and a text is.
double flagWidth(const QString &text);

/// The chip: a flag and a text on a colour.
void paintFlag(QPainter &painter, const QRectF &area, const QString &text, const QColor &fill,
               const QColor &ink);

inline constexpr double flagHeight = 19;

} // namespace tempo
