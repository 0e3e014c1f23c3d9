#include "model/timing/evenruns.h"

#include "model/timing/lanes.h"

/// What a stage reads at an instant is the latest run before it: the distance is rounded down to
/// whole steps; what it publishes is caught by the next run: rounded up. The start of a run that is
/// too early or too late by a step, since the quotient was rounded, is put right by its remainder,
/// which is exact. Covered by tst_evenchain on every set of instructions.

namespace tempo {

namespace {

constexpr double toInteger = 0x1.8p52;

/// How far each instant is after the last start at or before it, 0 to below a step.
template <int width>
TEMPO_INLINE Lanes<width> remainder(Lanes<width> instant, double start, double step, double inverse)
{
    const Lanes<width> distance = instant - start;
    const Lanes<width> steps = (distance * inverse + toInteger) - toInteger;
    const Lanes<width> rest = distance - steps * step;
    const Lanes<width> least = rest < 0.0 ? rest + step : rest;
    return least >= step ? least - step : least;
}

template <int width>
TEMPO_INLINE void followFrom(const EvenRuns &runs, double start, double *begins, double *ends)
{
    const EvenStage &slow = runs.stages[runs.slowest];
    for (int run = 0; run < EvenRuns::block; ++run) {
        begins[run] = start + run * slow.step;
        ends[run] = start + run * slow.step + slow.hold;
    }
    for (std::size_t stage = runs.slowest; stage-- > 0;) {
        const EvenStage here = runs.stages[stage];
        const double inverse = 1 / here.step;
        for (int run = 0; run < EvenRuns::block; run += width) {
            const Lanes<width> read = loaded<width>(begins + run) - here.hold;
            store(read - remainder<width>(read, here.start, here.step, inverse), begins + run);
        }
    }
    for (int run = 0; run < EvenRuns::block && runs.lead > 0; ++run)
        begins[run] -= runs.lead;
    for (std::size_t stage = runs.slowest + 1; stage < runs.stages.size(); ++stage) {
        const EvenStage here = runs.stages[stage];
        const double inverse = 1 / here.step;
        for (int run = 0; run < EvenRuns::block; run += width) {
            const Lanes<width> reached = loaded<width>(ends + run);
            // What is missing to the next start is as far as the last one would be, backwards.
            const Lanes<width> missing
                = remainder<width>(-reached, -here.start, here.step, inverse);
            store(reached + missing + here.hold, ends + run);
        }
    }
}

void followBaseline(const EvenRuns &runs, double start, double *begins, double *ends)
{
    followFrom<2>(runs, start, begins, ends);
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] void followAvx2(const EvenRuns &runs, double start, double *begins,
                                        double *ends)
{
    followFrom<4>(runs, start, begins, ends);
}

[[gnu::target("avx512f,avx512dq,avx512vl")]] void followAvx512(const EvenRuns &runs, double start,
                                                               double *begins, double *ends)
{
    followFrom<8>(runs, start, begins, ends);
}

std::vector<EvenKernel> kernelsOfThisMachine()
{
    std::vector<EvenKernel> kernels{{"baseline", followBaseline}};
    if (__builtin_cpu_supports("avx2"))
        kernels.push_back({"AVX2", followAvx2});
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl"))
        kernels.push_back({"AVX-512", followAvx512});
    return kernels;
}
#else
std::vector<EvenKernel> kernelsOfThisMachine()
{
    return {{"baseline", followBaseline}};
}
#endif

} // namespace

std::span<const EvenKernel> evenKernels()
{
    static const std::vector<EvenKernel> kernels = kernelsOfThisMachine();
    return kernels;
}

void EvenRuns::follow(double start, double *begins, double *ends) const
{
    static const EvenKernel fastest = evenKernels().back();
    fastest.follow(*this, start, begins, ends);
}

} // namespace tempo
