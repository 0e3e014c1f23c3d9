#pragma once

#include <QList>
#include <QString>

namespace tempo {

/// Round values from 0 to at least \a greatest in even steps, about \a steps of them; the last one
/// is where the axis ends.
QList<double> niceTicks(double greatest, int steps);

/// Round lengths of time from \a from to \a to (both above 0) for a logarithmic axis, in seconds:
/// 1 s, 1 min, 1 h, 1 d, 7 d and between them.
QList<double> timeTicks(double from, double to);

/// A share in per cent, 0 to 100, with a decimal where it isn't whole; only everything is 100 %.
QString sharePercent(double percent);

} // namespace tempo
