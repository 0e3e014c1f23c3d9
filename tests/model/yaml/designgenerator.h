#pragma once

#include "model/design/design.h"

#include <QRandomGenerator>

namespace tempo {

/// Text that is awkward to write: what YAML, CSV or a shell would take for something else, lines,
/// blanks, other scripts, control characters, long lines.
QString nastyText(QRandomGenerator &random);

/// A valid design with random values for every key of the table in fields.h.
Design randomDesign(quint32 seed);

} // namespace tempo
