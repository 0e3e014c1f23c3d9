#pragma once

#include "model/base/orderedmap.h"

#include <QPointF>

namespace tempo {

/// Which edge or middle line of boxes comes to lie on one line.
enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

/// The axis along which boxes are set at equal distances.
enum class Spacing { Across, Down };

/// The centres of boxes after lining them up: at the outermost of them, or at the middle between
/// the two outermost. All boxes have the same size, so that centres are as good as edges.
OrderedMap<QPointF> aligned(const OrderedMap<QPointF> &centres, Alignment alignment);

/// The centres of boxes at equal distances between the two outermost, in the order in which they
/// lie. Fewer than three stay. O(n log n).
OrderedMap<QPointF> distributed(const OrderedMap<QPointF> &centres, Spacing spacing);

} // namespace tempo
