#include "model/timing/worlds.h"

#include <algorithm>
#include <cmath>
#include <limits>

/// The runs of single worlds where they may get in each other's way, and cut-offs; see worlds.cpp.

namespace tempo {

namespace {

/// How many activations a history begins before the one that is asked for.
constexpr qint64 historyOfSkips = 64;
constexpr qint64 historyOfQueues = 512;

/// Of a source that publishes late, how many later activations may overtake.
constexpr qint64 mostOvertaking = 4096;

/// Aligned, so that histories for close instants are the same.
qint64 beginOfHistory(qint64 index, qint64 length)
{
    const qint64 before = index - length;
    return before - ((before % length) + length) % length;
}

} // namespace

/// The instant of an activation.
double Worlds::activation(int stage, int world, qint64 index) const
{
    const RandomStage &here = m_way.stages[size_t(stage)];
    const double at = here.activations->at(index);
    return here.clock ? at + (*m_phases[size_t(*here.clock)])[world] : at;
}

qint64 Worlds::firstFrom(int stage, int world, double instant) const
{
    const RandomStage &here = m_way.stages[size_t(stage)];
    const double phase = here.clock ? (*m_phases[size_t(*here.clock)])[world] : 0;
    const qint64 index = here.activations->firstFrom(instant - phase);
    return activation(stage, world, index) < instant ? index + 1 : index;
}

/// How long a run takes, out of the draws of the block.
double Worlds::busy(int stage, int world, qint64 index) const
{
    const Drawn &run = m_runs[size_t(stage)];
    if (!run.column)
        return run.constant;
    if (m_way.stages[size_t(stage)].overlap == Overlap::Never)
        return (*run.column)[world];
    const quint64 key = quint64(index) * blockSize + quint64(world);
    return (*run.column)[int(scattered(key) % blockSize)];
}

Worlds::Ran Worlds::firstRunFrom(int stage, int world, double instant) const
{
    const qint64 index = firstFrom(stage, world, instant);
    return m_way.stages[size_t(stage)].overlap == Overlap::Overtakes
        ? overtaking(stage, world, index)
        : waiting(stage, world, index, instant);
}

/// What is published first of the activations from \a index on.
Worlds::Ran Worlds::overtaking(int stage, int world, qint64 index) const
{
    const double held = m_way.stages[size_t(stage)].run.held;
    Ran first{0, std::numeric_limits<double>::infinity()};
    for (qint64 later = index; later < index + mostOvertaking; ++later) {
        const double start = activation(stage, world, later);
        if (start >= first.published)
            break;
        const double published = (start + busy(stage, world, later)) + held;
        if (published < first.published)
            first = {start, published};
    }
    return first;
}

/// The first run of the activation \a index or a later one that starts at \a instant or later.
Worlds::Ran Worlds::waiting(int stage, int world, qint64 index, double instant) const
{
    const RandomStage &here = m_way.stages[size_t(stage)];
    const bool queues = here.overlap == Overlap::Queues;
    double free = -std::numeric_limits<double>::infinity();
    for (qint64 at = beginOfHistory(index, queues ? historyOfQueues : historyOfSkips);; ++at) {
        const double activated = activation(stage, world, at);
        if (activated < free && !queues)
            continue;
        const double start = std::max(activated, free);
        free = start + busy(stage, world, at);
        if (start >= instant && (at >= index || queues))
            return {start, free + here.run.held};
    }
}

/// The run of an activation; nothing where it is skipped.
std::optional<Worlds::Ran> Worlds::runOf(int stage, int world, qint64 index) const
{
    const RandomStage &here = m_way.stages[size_t(stage)];
    const double activated = activation(stage, world, index);
    if (here.overlap == Overlap::Never || here.overlap == Overlap::Overtakes)
        return Ran{activated, (activated + busy(stage, world, index)) + here.run.held};
    const bool queues = here.overlap == Overlap::Queues;
    double free = -std::numeric_limits<double>::infinity();
    for (qint64 at = beginOfHistory(index, queues ? historyOfQueues : historyOfSkips); at < index;
         ++at) {
        const double start = activation(stage, world, at);
        if (start >= free || queues)
            free = std::max(start, free) + busy(stage, world, at);
    }
    if (activated < free && !queues)
        return std::nullopt;
    const double start = std::max(activated, free);
    return Ran{start, (start + busy(stage, world, index)) + here.run.held};
}

/// From what is published at the instants m_starts to the newest cut-off in it.
void Worlds::subtractCutOffs()
{
    findCutOffs(*m_starts);
    for (int world = 0; world < blockSize; ++world)
        (*m_times)[world] -= (*m_low)[world];
}

/// Leaves in m_low the latest instants from which the target is reached by \a instants. Of an
/// origin that waits for its activations these are activations, and found exactly; of any other, to
/// a nanosecond or the ten thousand millionth part.
void Worlds::findCutOffs(const Column &instants)
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
