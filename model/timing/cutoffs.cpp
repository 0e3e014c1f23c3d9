#include "model/timing/worlds.h"

#include <algorithm>
#include <cmath>
#include <limits>

/// The newest cut-offs at given instants, in single worlds; see worlds.cpp.

namespace tempo {

/// From what is published at the instants m_starts to the newest cut-off in it.
void Worlds::subtractCutOffs()
{
    if (hasDeadlines())
        findByDeadlines(*m_starts);
    else
        findByBisection(*m_starts);
    for (int world = 0; world < blockSize; ++world)
        (*m_times)[world] -= (*m_low)[world];
}

/// Whether it can be said stage by stage by when it has to be reached: where several flows reach
/// one, all of them have to be there, and the draws tell how long each run takes.
bool Worlds::hasDeadlines() const
{
    const auto end = m_way.stages.begin() + m_way.length;
    return std::all_of(m_way.stages.begin(), end, [](const RandomStage &stage) {
        const bool isWaiting
            = stage.waits && (stage.overlap == Overlap::Skips || stage.overlap == Overlap::Queues);
        return !isWaiting && (stage.join == Join::All || stage.inputs.size() < 2);
    });
}

/// Leaves in m_low the latest instants from which the target is reached by \a instants. A run that
/// ends just when it has to is in time, whichever way the sums were rounded: it is tried forward.
void Worlds::findByDeadlines(const Column &instants)
{
    double furthest = 0;
    for (const double instant : instants.values)
        furthest = std::max(furthest, std::abs(instant));
    backward(instants, std::max(0.1, furthest * 0x1p-50), *m_low);
    forward(*m_low);
    const Column reached = *m_reached;
    const auto isLate = [&](int world) { return reached[world] > instants[world]; };
    bool isAnyLate = false;
    for (int world = 0; world < blockSize; ++world)
        isAnyLate = isAnyLate || isLate(world);
    if (!isAnyLate)
        return;
    backward(instants, 0, *m_high);
    for (int world = 0; world < blockSize; ++world)
        (*m_low)[world] = isLate(world) ? (*m_high)[world] : (*m_low)[world];
}

/// From the target back, by when each stage has to show something, left in m_shown.
void Worlds::backward(const Column &instants, double tolerance, Column &cutOffs)
{
    for (int stage = 0; stage + 1 < m_way.length; ++stage)
        m_shown[size_t(stage)]->values.fill(std::numeric_limits<double>::infinity());
    cutOffs = instants;
    for (int stage = m_way.length - 1;; --stage) {
        if (stage + 1 < m_way.length) {
            cutOffs = *m_shown[size_t(stage)];
            beReachedBy(stage, tolerance, cutOffs);
        }
        if (stage == 0)
            return;
        for (const RandomHop &hop : m_way.stages[size_t(stage)].inputs) {
            Column &from = *m_shown[size_t(hop.from)];
            with(m_transports[size_t(hop.transport)], [&](auto transport) {
                for (int world = 0; world < blockSize; ++world)
                    from[world] = std::min(from[world], cutOffs[world] - transport(world));
            });
        }
    }
}

/// From by when a stage has to show something to by when it has to be reached. A run may be late by
/// \a tolerance, in nanoseconds.
void Worlds::beReachedBy(int stage, double tolerance, Column &deadlines) const
{
    const RandomStage &here = m_way.stages[size_t(stage)];
    if (here.waits && here.overlap == Overlap::Overtakes) {
        for (int world = 0; world < blockSize; ++world)
            deadlines[world] = lastRunBy(stage, world, deadlines[world] + tolerance);
        return;
    }
    const double held = here.run.held;
    with(m_runs[size_t(stage)], [&](auto run) {
        for (int world = 0; world < blockSize; ++world)
            deadlines[world] = (deadlines[world] - held) - run(world);
    });
    if (!here.waits)
        return;
    for (int world = 0; world < blockSize; ++world)
        deadlines[world] += tolerance;
    const Activations &activations = *here.activations;
    const double step = activations.step();
    if (here.clock) {
        const Column &phases = *m_phases[size_t(*here.clock)];
        for (int world = 0; world < blockSize; ++world)
            deadlines[world] = lastOf(phases[world], step, deadlines[world]);
    } else if (activations.isEven()) {
        const double offset = activations.offset();
        for (int world = 0; world < blockSize; ++world)
            deadlines[world] = lastOf(offset, step, deadlines[world]);
    } else {
        for (int world = 0; world < blockSize; ++world)
            deadlines[world] = activations.last(deadlines[world]);
    }
}

/// Leaves in m_low the latest instants from which the target is reached by \a instants. Of an
/// origin that waits for its activations these are activations, and found exactly; of any other, to
/// a nanosecond or the ten thousand millionth part.
void Worlds::findByBisection(const Column &instants)
{
    forward(instants);
    for (int world = 0; world < blockSize; ++world) {
        const double late = (*m_reached)[world] - instants[world];
        (*m_high)[world] = instants[world];
        (*m_step)[world] = late;
        (*m_low)[world] = instants[world] - late;
    }
    constexpr int mostSteps = 200;
    for (int step = 0; step < mostSteps && stepBack(instants); ++step) {}
    for (int step = 0; step < mostSteps && halve(instants); ++step) {}
    if (m_way.origin().waits) {
        for (int world = 0; world < blockSize; ++world)
            (*m_low)[world] = activation(0, world, firstFrom(0, world, (*m_low)[world]));
    }
}

/// Steps of double the length each, until all low ends are early enough; whether some aren't yet.
bool Worlds::stepBack(const Column &instants)
{
    forward(*m_low);
    bool isAnyLate = false;
    for (int world = 0; world < blockSize; ++world) {
        const bool isLate = (*m_reached)[world] > instants[world];
        isAnyLate = isAnyLate || isLate;
        if (isLate) {
            (*m_high)[world] = (*m_low)[world];
            (*m_step)[world] *= 2;
            (*m_low)[world] -= (*m_step)[world];
        }
    }
    return isAnyLate;
}

/// Whether some intervals are still too wide.
bool Worlds::halve(const Column &instants)
{
    const RandomStage &origin = m_way.origin();
    const double gap = origin.waits ? origin.activations->shortestGap() / 2 : 1;
    Column &middle = *m_drawn;
    for (int world = 0; world < blockSize; ++world)
        middle[world] = (*m_low)[world] + ((*m_high)[world] - (*m_low)[world]) / 2;
    forward(middle);
    bool isAnyWide = false;
    for (int world = 0; world < blockSize; ++world) {
        const bool isLate = (*m_reached)[world] > instants[world];
        (isLate ? *m_high : *m_low)[world] = middle[world];
        const double width = (*m_high)[world] - (*m_low)[world];
        const double enough = std::max({gap, (instants[world] - (*m_low)[world]) * 1e-10,
                                        std::abs(instants[world]) * 0x1p-51});
        isAnyWide = isAnyWide || width > enough;
    }
    return isAnyWide;
}

} // namespace tempo
