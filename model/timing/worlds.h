#pragma once

#include "model/timing/randomway.h"
#include "model/timing/variates.h"

#include <memory>

namespace tempo {

/// A block of worlds: in each, every latency on a way is drawn once, and so is the phase of every
/// clock of which nobody knows it. It keeps references to the way and the kernel.
class Worlds
{
public:
    Worlds(const RandomWay &way, const ColumnKernel &kernel);

    /// Other worlds: the same for the same seed and block, whatever was drawn before.
    void draw(quint64 seed, quint64 block);

    /// How long the way takes, or how old what comes over it is, at one instant of each world;
    /// nanoseconds.
    const Column &times();

private:
    /// A run of a stage.
    struct Ran
    {
        double start = 0;
        double published = 0;
    };

    /// A time in every world: drawn, or the same in all.
    struct Drawn
    {
        double constant = 0;
        Column *column = nullptr; ///< null: the constant
    };

    /// Calls \a use with a function from worlds to times.
    template <class Use>
    static void with(const Drawn &drawn, Use use)
    {
        if (drawn.column)
            use([column = drawn.column](int world) { return (*column)[world]; });
        else
            use([constant = drawn.constant](int) { return constant; });
    }

    Column &newColumn();
    void drawTime(const RandomTime &time, Column &to);
    void drawRun(const RandomRun &run, Column &to);

    void forward(const Column &starts);
    const Column &reach(const std::vector<RandomHop> &inputs, Join join) const;
    const Column &arrived(const RandomHop &hop, Column &to) const;
    void addTime(const Drawn &time, const Column &instants, Column &later) const;
    void show(int stage, const Column &reached, Column &shown) const;
    void showNextRun(int stage, const Column &reached, Column &shown) const;
    void publish(int stage, const Column &starts, Column &published) const;
    void pickRuns(int stage, Column &starts, Column &published);
    void pickPublications(int giver);
    void pickTrigger(const std::vector<RandomHop> &hops, Column &at);
    void subtractCutOffs();
    bool hasDeadlines() const;
    void findByDeadlines(const Column &instants);
    void backward(const Column &instants, double tolerance, Column &cutOffs);
    void beReachedBy(int stage, double tolerance, Column &deadlines) const;
    double lastRunBy(int stage, int world, double instant) const;
    void findByBisection(const Column &instants);
    bool stepBack(const Column &instants);
    bool halve(const Column &instants);

    double activation(int stage, int world, qint64 index) const;
    qint64 firstFrom(int stage, int world, double instant) const;
    double busy(int stage, int world, qint64 index) const;
    Ran firstRunFrom(int stage, int world, double instant) const;
    std::optional<Ran> runOf(int stage, int world, qint64 index) const;
    Ran overtaking(int stage, int world, qint64 index) const;
    Ran waiting(int stage, int world, qint64 index, double instant) const;

    const RandomWay &m_way;
    const ColumnKernel &m_kernel;
    std::vector<std::unique_ptr<Column>> m_columns;
    RandomNumbers m_numbers{0, 0};
    std::vector<Drawn> m_runs;         ///< by stage: reading and running
    std::vector<Drawn> m_transports;   ///< by place in RandomWay::transports
    std::vector<Column *> m_phases;    ///< by clock
    std::vector<Column *> m_shown;     ///< by stage: what it shows, or publishes
    const Column *m_reached = nullptr; ///< when the target is, by the last walk forward
    Column *m_joined = nullptr;
    Column *m_arrived = nullptr;
    Column *m_starts = nullptr;
    Column *m_times = nullptr;
    Column *m_drawn = nullptr;
    Column *m_read = nullptr;
    Column *m_low = nullptr;  ///< cut-offs are at this instant or later
    Column *m_high = nullptr; ///< and before this one
    Column *m_step = nullptr;
};

} // namespace tempo
