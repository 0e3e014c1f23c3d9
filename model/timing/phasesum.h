#pragma once

#include "model/timing/spread.h"

namespace tempo {

/// The figures of a time plus independent waits, each uniform from 0 to one of \a waits: clocks of
/// which nobody knows the phase. Percentiles are exact to the nanosecond. Nothing where that would
/// take too long, as it grows with the parts of the time and doubles with each wait.
std::optional<TimeFigures> figuresWithPhases(const Spread &spread, const std::vector<Ticks> &waits);

} // namespace tempo
