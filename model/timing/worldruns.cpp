#include "model/timing/worlds.h"

#include <algorithm>
#include <limits>

/// The runs of single worlds where they may get in each other's way; see worlds.cpp.

namespace tempo {

namespace {

/// Of a source that publishes late, how many later activations may overtake, and earlier ones be
/// late.
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
    for (qint64 at = beginOfHistory(index, here.history);; ++at) {
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
    for (qint64 at = beginOfHistory(index, here.history); at < index; ++at) {
        const double start = activation(stage, world, at);
        if (start >= free || queues)
            free = std::max(start, free) + busy(stage, world, at);
    }
    if (activated < free && !queues)
        return std::nullopt;
    const double start = std::max(activated, free);
    return Ran{start, (start + busy(stage, world, index)) + here.run.held};
}

/// The last activation of which the run is published at \a instant or before.
double Worlds::lastRunBy(int stage, int world, double instant) const
{
    const double held = m_way.stages[size_t(stage)].run.held;
    const qint64 after = firstFrom(stage, world, instant) + 1;
    for (qint64 index = after; index > after - mostOvertaking; --index) {
        const double start = activation(stage, world, index);
        if ((start + busy(stage, world, index)) + held <= instant)
            return start;
    }
    return activation(stage, world, after - mostOvertaking);
}

} // namespace tempo
