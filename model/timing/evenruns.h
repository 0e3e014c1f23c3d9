#pragma once

#include <span>
#include <vector>

namespace tempo {

/// A stage of a chain that runs at regular intervals, in whole units of a time that all intervals
/// are multiples of. As doubles, of which many are worked on at once and whole numbers below 2^53
/// are exact.
struct EvenStage
{
    double start = 0; ///< of any run
    double step = 1;  ///< from one run to the next
    double hold = 0;  ///< from the start of a run until what it made reaches the next stage
};

/// What passes a chain of such stages, followed from the runs of one of them.
struct EvenRuns
{
    /// How many runs are followed at once.
    static constexpr int block = 1024;

    std::vector<EvenStage> stages;
    std::size_t slowest = 0; ///< of which the runs are followed
    double lead = 0;         ///< from the origin to the run that reads it

    /// Follows a block of runs of the slowest stage, from the one at \a start on: when the newest
    /// happened that they know of, and when what they made leaves the last stage.
    void follow(double start, double *begins, double *ends) const;
};

/// The same with one set of instructions.
struct EvenKernel
{
    const char *name;
    void (*follow)(const EvenRuns &, double start, double *begins, double *ends);
};

/// Those that this machine has, the fastest last. All give the same numbers.
std::span<const EvenKernel> evenKernels();

} // namespace tempo
