#include "model/timing/worlds.h"

#include <algorithm>
#include <bit>

/// A world is one draw of everything that is random on a way. In it the output that reflects what
/// happens at an instant u is there at F(u), which never falls as u grows, and is found by walking
/// the stages once. The reaction is F(u) - u at a random u. The age of what is shown at a random
/// instant has the same distribution: with S(t) the newest cut-off that is shown at t, S(t) < t - x
/// just where F(t - x) > t. So one draw per stage does for ages too: each F(u) meets one run of
/// each stage, and runs don't overtake each other. At given instants (the runs of an action, what
/// is published into a reader) S is found in the same world: by deadlines backward, from what has
/// to be there by then, or by bisection of F where the freshest of several flows will do or runs
/// get in each other's way.
///
/// Where a run may be longer than the gap to the next one, the runs of a world are made out of the
/// draws of all the block's worlds, by hashes of world and activation, and followed from some
/// activations before the one that is asked for. Of a source that may publish late, what is
/// published first counts.
///
/// Example: a run of 3 h 30 at 02:00 and a mail at 06:00 of 5 min: an event at 01:00 reaches the
/// mail at 05:30 and the reader at 06:05; with a run drawn to be 4 h 10, at 06:05 the day after.
///
/// Limits: a history begins at most 4,096 activations before, so that what a queue that is all but
/// full remembers from longer ago is missing. Cost: linear in stages and flows, times some 40
/// where cut-offs are bisected. Covered by tst_simulation.

namespace tempo {

namespace {

constexpr double longest = 1e18; ///< nanoseconds, 32 years; instants have to stay countable

} // namespace

Worlds::Worlds(const RandomWay &way, const ColumnKernel &kernel) : m_way(way), m_kernel(kernel)
{
    for (const RandomStage &stage : way.stages) {
        const bool isRandom = stage.run.isRandom();
        m_runs.push_back({isRandom ? 0 : stage.run.constant(), isRandom ? &newColumn() : nullptr});
        m_shown.push_back(&newColumn());
    }
    for (const RandomTime &time : way.transports)
        m_transports.push_back({time.constant, time.isRandom() ? &newColumn() : nullptr});
    for (size_t clock = 0; clock < way.clocks.size(); ++clock)
        m_phases.push_back(&newColumn());
    for (Column **column :
         {&m_joined, &m_arrived, &m_starts, &m_times, &m_drawn, &m_read, &m_low, &m_high, &m_step})
        *column = &newColumn();
}

Column &Worlds::newColumn()
{
    m_columns.push_back(std::make_unique<Column>());
    m_columns.back()->values.fill(0);
    return *m_columns.back();
}

void Worlds::draw(quint64 seed, quint64 block)
{
    m_numbers = RandomNumbers(seed, block);
    for (size_t stage = 0; stage < m_runs.size(); ++stage) {
        if (m_runs[stage].column)
            drawRun(m_way.stages[stage].run, *m_runs[stage].column);
    }
    for (size_t flow = 0; flow < m_transports.size(); ++flow) {
        if (m_transports[flow].column)
            drawTime(m_way.transports[flow], *m_transports[flow].column);
    }
    for (size_t clock = 0; clock < m_phases.size(); ++clock)
        m_kernel.draw(m_numbers, {Variate::Shape::Uniform, 0, m_way.clocks[clock]},
                      *m_phases[clock]);
}

void Worlds::drawTime(const RandomTime &time, Column &to)
{
    Variate first = time.variates.front();
    first.shift += time.constant;
    m_kernel.draw(m_numbers, first, to);
    for (size_t place = 1; place < time.variates.size(); ++place) {
        m_kernel.draw(m_numbers, time.variates[place], *m_drawn);
        for (int world = 0; world < blockSize; ++world)
            to[world] += (*m_drawn)[world];
    }
    if (time.high > longest / 100) {
        for (double &value : to.values)
            value = std::min(value, longest);
    }
}

/// The longest of the reads, which go out in parallel, and the running.
void Worlds::drawRun(const RandomRun &run, Column &to)
{
    const auto drawInto = [&](const RandomTime &time, Column &column) {
        if (time.isRandom())
            drawTime(time, column);
        else
            column.values.fill(time.constant);
    };
    if (run.reads.empty()) {
        drawTime(run.running, to);
        return;
    }
    drawInto(run.reads.front(), to);
    for (size_t place = 1; place < run.reads.size(); ++place) {
        drawInto(run.reads[place], *m_read);
        for (int world = 0; world < blockSize; ++world)
            to[world] = std::max(to[world], (*m_read)[world]);
    }
    drawInto(run.running, *m_read);
    for (int world = 0; world < blockSize; ++world)
        to[world] += (*m_read)[world];
}

const Column &Worlds::times()
{
    Column &times = *m_times;
    switch (m_way.asked) {
    case RandomWay::Asked::Forward:
        if (m_way.startsAtRuns)
            pickRuns(0, *m_starts, *m_shown[0]);
        else if (m_way.isScheduled)
            m_kernel.draw(m_numbers, {Variate::Shape::Uniform, 0, m_way.horizon}, *m_starts);
        else
            m_starts->values.fill(0); // every instant is like every other
        forward(*m_starts);
        show(m_way.length - 1, *m_reached, times);
        for (int world = 0; world < blockSize; ++world)
            times[world] -= (*m_starts)[world];
        break;
    case RandomWay::Asked::AtRuns:
        pickRuns(m_way.length - 1, *m_starts, times);
        subtractCutOffs();
        break;
    case RandomWay::Asked::AtPublication:
        for (const int giver : m_way.givers)
            pickPublications(giver);
        pickTrigger(m_way.arrivals, *m_starts);
        publish(m_way.length - 1, *m_starts, times);
        subtractCutOffs();
        break;
    }
    return times;
}

void Worlds::forward(const Column &starts)
{
    if (!m_way.startsAtRuns)
        show(0, starts, *m_shown[0]);
    for (int stage = 1; stage < m_way.length; ++stage) {
        const RandomStage &here = m_way.stages[size_t(stage)];
        m_reached = &reach(here.inputs, here.join);
        if (stage + 1 < m_way.length)
            show(stage, *m_reached, *m_shown[size_t(stage)]);
    }
}

/// When a stage is reached: just when the only one before it shows something, where nothing is in
/// between.
const Column &Worlds::reach(const std::vector<RandomHop> &inputs, Join join) const
{
    const Column *reached = &arrived(inputs.front(), *m_joined);
    for (size_t place = 1; place < inputs.size(); ++place) {
        const Column &other = arrived(inputs[place], *m_arrived);
        if (join == Join::All) {
            m_kernel.takeLarger(*reached, other, *m_joined);
        } else {
            for (int world = 0; world < blockSize; ++world)
                (*m_joined)[world] = std::min((*reached)[world], other[world]);
        }
        reached = m_joined;
    }
    return *reached;
}

/// When what a stage shows has come over a flow: in a column of its own, or in \a to.
const Column &Worlds::arrived(const RandomHop &hop, Column &to) const
{
    const Drawn &transport = m_transports[size_t(hop.transport)];
    const Column &from = *m_shown[size_t(hop.from)];
    if (!transport.column && transport.constant == 0)
        return from;
    addTime(transport, from, to);
    return to;
}

void Worlds::addTime(const Drawn &time, const Column &instants, Column &later) const
{
    if (time.column) {
        m_kernel.add(instants, *time.column, later);
        return;
    }
    for (int world = 0; world < blockSize; ++world)
        later[world] = instants[world] + time.constant;
}

/// What a stage shows of what reaches it.
void Worlds::show(int stage, const Column &reached, Column &shown) const
{
    if (m_way.stages[size_t(stage)].waits)
        showNextRun(stage, reached, shown);
    else
        publish(stage, reached, shown);
}

void Worlds::showNextRun(int stage, const Column &reached, Column &shown) const
{
    const RandomStage &here = m_way.stages[size_t(stage)];
    if (here.overlap != Overlap::Never) {
        for (int world = 0; world < blockSize; ++world)
            shown[world] = firstRunFrom(stage, world, reached[world]).published;
        return;
    }
    const Activations &activations = *here.activations;
    const double step = activations.step();
    if (!activations.isEven()) {
        for (int world = 0; world < blockSize; ++world)
            shown[world] = activations.next(reached[world]);
    } else if (here.clock) {
        const Column &phases = *m_phases[size_t(*here.clock)];
        for (int world = 0; world < blockSize; ++world)
            shown[world] = nextOf(phases[world], step, reached[world]);
    } else {
        const double offset = activations.offset();
        for (int world = 0; world < blockSize; ++world)
            shown[world] = nextOf(offset, step, reached[world]);
    }
    publish(stage, shown, shown);
}

/// What runs that start, or are triggered, at \a starts publish; both may be the same column.
void Worlds::publish(int stage, const Column &starts, Column &published) const
{
    const double held = m_way.stages[size_t(stage)].run.held;
    addTime(m_runs[size_t(stage)], starts, published);
    if (held > 0) {
        for (double &instant : published.values)
            instant += held;
    }
}

/// A run of a stage in each world, all of a horizon as likely.
void Worlds::pickRuns(int stage, Column &starts, Column &published)
{
    const Activations &activations = *m_way.stages[size_t(stage)].activations;
    const qint64 first = activations.firstFrom(0);
    const auto count = double(activations.firstFrom(m_way.horizon) - first);
    constexpr int mostTries = 1000;
    m_kernel.draw(m_numbers, {Variate::Shape::Uniform, 0, 1}, *m_drawn);
    for (int world = 0; world < blockSize; ++world) {
        double part = (*m_drawn)[world];
        std::optional<Ran> ran;
        for (int tried = 0; tried < mostTries && !ran; ++tried) {
            ran = runOf(stage, world, first + qint64(part * count));
            part = double(scattered(std::bit_cast<quint64>(part)) >> 12) * 0x1p-52;
        }
        starts[world] = ran ? ran->start : 0;
        published[world] = ran ? ran->published : 0;
    }
}

/// When a stage publishes, once in each world.
void Worlds::pickPublications(int giver)
{
    const RandomStage &stage = m_way.stages[size_t(giver)];
    Column &published = *m_shown[size_t(giver)];
    if (stage.activations) {
        pickRuns(giver, *m_low, published);
        return;
    }
    pickTrigger(stage.triggers, *m_low);
    publish(giver, *m_low, published);
}

/// When something comes over one of several flows, each as likely as things come over it.
void Worlds::pickTrigger(const std::vector<RandomHop> &hops, Column &at)
{
    m_kernel.draw(m_numbers, {Variate::Shape::Uniform, 0, 1}, *m_drawn);
    Column &left = *m_drawn;
    for (const RandomHop &hop : hops) {
        const bool isLast = &hop == &hops.back();
        const Column &from = *m_shown[size_t(hop.from)];
        with(m_transports[size_t(hop.transport)], [&](auto transport) {
            for (int world = 0; world < blockSize; ++world) {
                const bool isPicked = left[world] >= 0 && (isLast || left[world] < hop.share);
                at[world] = isPicked ? from[world] + transport(world) : at[world];
                left[world] = isPicked ? -1 : left[world] - hop.share;
            }
        });
    }
}

} // namespace tempo
