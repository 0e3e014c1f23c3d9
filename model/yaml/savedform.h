#pragma once

#include "model/design/design.h"

namespace tempo {

/// A flow as it is written: what equals its default is left out, in particular a transport of 0 and
/// a `pull` that its ends have anyway.
Flow writtenForm(const Design &design, Flow flow);

/// Whether a flow may hold what writtenForm() leaves out; most don't.
bool holdsDefaults(const Flow &flow);

/// A scope of the matrix as it is written: without weights of 1.
MatrixScope writtenForm(MatrixScope scope);

/// The design as a file holds it: durations and rates as they read back, and without keys that the
/// kinds of its elements don't have. What is read back from a file equals this.
Design savedForm(Design design);

} // namespace tempo
