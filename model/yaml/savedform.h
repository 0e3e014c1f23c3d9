#pragma once

#include "model/design/design.h"

namespace tempo {

/// The design as a file holds it: durations and rates as they read back, and without keys that the
/// kinds of its elements don't have. What is read back from a file equals this.
Design savedForm(Design design);

} // namespace tempo
