#pragma once

#include "model/design/design.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace tempo {

/// The size of every box, in canvas units.
inline constexpr QSizeF boxSize{176, 66};

/// The distance of the centres of neighbours that the layout makes: from layer to layer, and from
/// row to row.
inline constexpr QSizeF layoutGrid{240, 130};

/// The box around a centre.
QRectF boxAround(QPointF centre);

/// A centre for every element: the document's where it has one, else a free place of the layered
/// layout, left to right along the data flows. The same design gives the same places.
OrderedMap<QPointF> placed(const Design &design);

/// The smallest rectangle around the boxes at these centres; null where there are none.
QRectF boundsOf(const OrderedMap<QPointF> &centres);

} // namespace tempo
