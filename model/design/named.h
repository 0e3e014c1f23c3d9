#pragma once

#include "model/design/design.h"

namespace tempo {

/// An element's title for a message, by its place: in quotes, on one line, not longer than a
/// message can bear.
QString namedInText(const Design &design, int place);

} // namespace tempo
