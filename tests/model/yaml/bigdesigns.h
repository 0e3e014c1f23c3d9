#pragma once

#include "model/design/design.h"

namespace tempo {

/// A valid design with \a count elements; \a serial stands in its title and in every element, so
/// that a mixture of two of them can't pass for one.
Design numberedDesign(int serial, int count);

/// A valid design whose document has exactly \a bytes bytes, at least 100.
Design designOfSize(qsizetype bytes);

} // namespace tempo
