#pragma once

#include "model/design/design.h"

#include <QList>
#include <QPointF>

namespace tempo {

/// A centre for every element by its place in the design, as if none had a position: layers from
/// left to right, connected parts below each other, elements without a flow in rows at the end.
/// The top left box is around (0, 0).
QList<QPointF> layeredCentres(const Design &design);

} // namespace tempo
