#pragma once

#include <QString>

namespace tempo {

/// A name that people typed for the inside of a sentence or a line: one that holds letters written
/// from right to left is isolated (U+2068, U+2069), so that it turns the direction of nothing
/// around it (Unicode Standard Annex 9, section 2.4). Any other stays as it is.
QString isolated(const QString &name);

} // namespace tempo
