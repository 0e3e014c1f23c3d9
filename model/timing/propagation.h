#pragma once

#include "model/timing/arrivals.h"
#include "model/timing/timemap.h"
#include "model/timing/way.h"

#include <QHash>

namespace tempo {

/// Up to when the data of a way's origin reaches in what each of its stages shows, by element. Of a
/// passive stage that is what it holds.
QHash<int, TimeMap> cutOffs(const Way &way);

/// Likewise in what the stage is shown when it looks at its inputs.
TimeMap shownTo(const Stage &stage, const QHash<int, TimeMap> &cutOffs);

/// When the outputs of each stage are there that reflect what happens at the origin at any instant
/// from the horizon's beginning on, by element.
QHash<int, TimeMap> arrivals(const Way &way);

/// Likewise, of what happens at some instants.
QHash<int, Arrivals> arrivals(const Way &way, const std::vector<Ticks> &instants);

} // namespace tempo
