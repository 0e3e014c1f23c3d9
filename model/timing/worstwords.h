#pragma once

#include "model/timing/timedpath.h"

#include <QString>

namespace tempo {

/// The worst case of a path told part by part, as sentences: "Say “Reading” happens just after
/// 01:00. It waits 1 h for “Export”, which starts at 02:00 …". Times of day are those of the
/// design's time zone; where no schedule tells them they are left out. Empty where the path has no
/// worst case.
QString worstCaseInWords(const Design &design, const TimedPath &path);

} // namespace tempo
