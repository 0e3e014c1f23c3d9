#pragma once

#include <cstddef>
#include <vector>

namespace tempo {

/// The samples that have some ranks, from 0 for the smallest, in the order of \a ranks. Samples are
/// at least 0. Linear in their number: they are counted by buckets of similar size, and only the
/// buckets that are asked for are looked into.
std::vector<double> orderStatistics(const std::vector<double> &samples,
                                    const std::vector<std::size_t> &ranks);

} // namespace tempo
