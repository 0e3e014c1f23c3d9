#pragma once

#include <cstddef>

namespace tempo {

/// Starts a new measurement of the heap: its peak counts from what is allocated now.
void resetPeakHeap();

/// The most bytes that were allocated at once since resetPeakHeap(), beyond those of then.
size_t peakHeap();

} // namespace tempo
