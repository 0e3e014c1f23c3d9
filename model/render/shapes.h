#pragma once

#include "model/design/kind.h"

#include <QPainterPath>
#include <QRectF>

namespace tempo {

/// The outline of a kind in a rectangle, told apart at a distance: a pill, a sheet, a rectangle, a
/// band, a hexagon, a drum, a tag, an octagon, a pentagon. Closed, and inside the rectangle.
QPainterPath silhouette(Kind kind, const QRectF &box);

/// The lines drawn inside the outline: the fold of the sheet, the rim of the drum; else empty.
QPainterPath innerLines(Kind kind, const QRectF &box);

/// A point on an edge of the box moved inwards onto the outline: where a flow really ends.
QPointF onOutline(Kind kind, const QRectF &box, QPointF onEdge);

/// Where the texts of a kind go inside the box, clear of corners, folds and rims.
QRectF textArea(Kind kind, const QRectF &box);

} // namespace tempo
