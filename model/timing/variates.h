#pragma once

#include "model/timing/randomnumbers.h"
#include "model/timing/variate.h"

#include <span>
#include <vector>

namespace tempo {

/// How many samples are drawn, and looked at, together.
inline constexpr int blockSize = 2048;

/// One number for each sample of a block.
struct alignas(64) Column
{
    std::array<double, blockSize> values;

    double &operator[](int sample) { return values[std::size_t(sample)]; }
    double operator[](int sample) const { return values[std::size_t(sample)]; }
};

/// The instructions that columns are drawn and combined with. All make the same bits.
struct ColumnKernel
{
    const char *name;
    void (*draw)(RandomNumbers &numbers, const Variate &variate, Column &column);
    void (*add)(const Column &one, const Column &other, Column &sum);
    void (*takeLarger)(const Column &one, const Column &other, Column &larger);
};

/// The kernels that this machine can run, the slowest first.
std::span<const ColumnKernel> columnKernels();

/// Fills a column with independent variates, by the fastest of the kernels.
void draw(RandomNumbers &numbers, const Variate &variate, Column &column);

} // namespace tempo
