#pragma once

#include <QList>
#include <QPointF>

namespace tempo {

/// Moves the middle stretches of routes apart that would lie on each other, by a few units each.
/// The first and last stretch of a route stay where its ends are.
void separate(QList<QList<QPointF>> &routes);

} // namespace tempo
