#pragma once

#include <QString>

namespace tempo {

/// A name that people typed for the inside of a sentence or a line: one that holds letters written
/// from right to left is isolated (U+2068, U+2069), so that it turns the direction of nothing
/// around it (Unicode Standard Annex 9, section 2.4). Any other stays as it is.
QString isolated(const QString &name);

/// A figure with its unit, or another text that stands by itself: isolated where the reader's
/// language runs from right to left, so that sign, figure and unit keep their order.
QString isolatedFigure(const QString &figure);

/// A text without the marks of the two above, for what is kept or typed.
QString withoutIsolates(QString text);

} // namespace tempo
