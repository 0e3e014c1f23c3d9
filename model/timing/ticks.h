#pragma once

#include <QtGlobal>

#include <cmath>

namespace tempo {

/// Time in whole nanoseconds, so that periods have exact common multiples and equal instants are
/// equal. Instants count from 1970-01-01T00:00Z; the range is 292 years to both sides.
using Ticks = qint64;

inline constexpr Ticks ticksPerSecond = 1'000'000'000;

/// \a seconds to the nearest nanosecond; within the range of Ticks.
inline Ticks ticksOf(double seconds)
{
    return std::llround(seconds * double(ticksPerSecond));
}

inline double secondsOf(Ticks ticks)
{
    return double(ticks) / double(ticksPerSecond);
}

} // namespace tempo
