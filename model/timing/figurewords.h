#pragma once

#include "model/design/design.h"
#include "model/timing/pathtime.h"

#include <QString>

namespace tempo {

/// The name of the figure that is held against limits in the reader's language: p50, p95, p99, or
/// worst, as it is where only bounds are known.
QString judgedName(const PathTime &time, JudgeAt judgeAt);

/// A figure of a path as people read it: "at least" where an unknown latency counted 0.
QString judgedText(const PathTime &time, double seconds);

} // namespace tempo
