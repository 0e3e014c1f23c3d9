#pragma once

#include "model/design/element.h"

namespace tempo {

/// The keys under which two definitions of one feature differ, in canonical order: engine,
/// timezone, source, null_as.
QStringList differingKeys(const Definition &training, const Definition &serving);

} // namespace tempo
