#pragma once

#include <QString>
#include <QStringView>

namespace tempo {

/// Title of one of the five axes in the reader's language; empty for any other id.
QString fiveAxisTitle(QStringView axis);

/// The same in a word or two, for charts.
QString fiveAxisShortTitle(QStringView axis);

/// What one score of one of the five axes stands for, -2 (batch) to 2 (real-time), in the reader's
/// language; empty for any other id or score.
QString fiveAxisAnchor(QStringView axis, int score);

} // namespace tempo
