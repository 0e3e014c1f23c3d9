#pragma once

#include "model/timing/way.h"

#include <optional>
#include <vector>

namespace tempo {

/// Of a way on which nothing is scheduled: for each of its stages, by place, how long it takes from
/// the origin to the target over the ways through this stage alone. Nothing where a clock is on the
/// way, or where some joins behind a stage wait for all and others for any of their inputs.
///
/// Linear in stages and flows, however many ways there are.
std::optional<std::vector<Ticks>> delaysThrough(const Way &way);

} // namespace tempo
