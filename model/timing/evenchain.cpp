#include "model/timing/evenchain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

/// Every output that is fresh has passed one run of the slowest stage, and each run of that makes
/// one: the runs of the stages before it are found by rounding down to the last that it can read,
/// those after it by rounding up to the next that reads it. So the runs of the quick stages are
/// never listed. From one output to the next the time falls, or an age rises, evenly: a tooth of a
/// saw from w - s to w - s' for an output at w with data of s and the data s' of the one before.
/// Only the two multisets of these ends matter for the distribution, and they are counted, not
/// sorted, where there are fewer values than runs.
///
/// Example: exports every hour that take 20 min, a job at 02:00 that takes 3 h 30 and a mail at
/// 06:00 that takes 5 min have one tooth a day, from 305 min to 1745 min.
///
/// Limits: whole nanoseconds, in units of their greatest common divisor, below 2^50 of these; else
/// it declines and the runs are listed. Cost: the runs of the slowest stage over the horizon times
/// the stages. Covered by tst_evenchain, measured by bench_exactchain.

namespace tempo {

namespace {

constexpr double largest = 0x1p50;

/// Collects the ends of teeth.
class Tally
{
public:
    /// \a low up to \a low + \a range, of about \a count teeth.
    Tally(double low, double range, double count) : m_low(low)
    {
        const bool isCounted = range <= 4096 || (range <= 4 * count && range < (1 << 22));
        if (isCounted) {
            m_lanes = range <= 4096 ? 4 : 1; // the same place again and again would wait for itself
            m_lows.resize(size_t(range + 1) * m_lanes);
            m_highs.resize(size_t(range + 1) * m_lanes);
        }
    }

    void add(const double *lows, const double *highs, int count)
    {
        if (m_lanes == 0) {
            m_lows64.insert(m_lows64.end(), lows, lows + count);
            m_highs64.insert(m_highs64.end(), highs, highs + count);
            return;
        }
        const size_t mask = m_lanes - 1;
        for (int tooth = 0; tooth < count; ++tooth) {
            const size_t lane = size_t(tooth) & mask;
            ++m_lows[size_t(lows[tooth] - m_low) * m_lanes + lane];
            ++m_highs[size_t(highs[tooth] - m_low) * m_lanes + lane];
        }
    }

    /// The teeth, the lowest end with the lowest of the others.
    void spread(Spread &spread, Ticks unit)
    {
        const std::vector<Value> lows = values(m_lows, m_lows64);
        const std::vector<Value> highs = values(m_highs, m_highs64);
        Ticks passed = 0; // of the teeth of the lower end
        for (size_t low = 0, high = 0, done = 0; low < lows.size() && high < highs.size();) {
            const Ticks lowLeft = lows[low].count - passed;
            const Ticks highLeft = highs[high].count - Ticks(done);
            const Ticks count = std::min(lowLeft, highLeft);
            spread.addEven(lows[low].value * unit, highs[high].value * unit, count);
            passed = count == lowLeft ? 0 : passed + count;
            done = count == highLeft ? 0 : done + size_t(count);
            low += count == lowLeft;
            high += count == highLeft;
        }
    }

private:
    struct Value
    {
        Ticks value = 0;
        Ticks count = 0;
    };

    std::vector<Value> values(const std::vector<qint32> &counts, std::vector<double> &listed) const
    {
        std::vector<Value> values;
        for (size_t place = 0; place < counts.size(); place += m_lanes) {
            const Ticks count = std::accumulate(counts.begin() + qsizetype(place),
                                                counts.begin() + qsizetype(place + m_lanes), 0);
            if (count > 0)
                values.push_back({Ticks(m_low) + Ticks(place / m_lanes), count});
        }
        std::ranges::sort(listed);
        for (const double value : listed) {
            if (values.empty() || values.back().value != Ticks(value))
                values.push_back({Ticks(value), 0});
            ++values.back().count;
        }
        return values;
    }

    double m_low;
    size_t m_lanes = 0; ///< of counts for each value; 0: values are listed
    std::vector<qint32> m_lows;
    std::vector<qint32> m_highs;
    std::vector<double> m_lows64;
    std::vector<double> m_highs64;
};

/// What passes the runs of the slowest stage, as far as it is fresh: of what begins at the same
/// instant the first to end, of what ends at the same instant the last to begin.
struct Passes
{
    std::array<double, EvenRuns::block + 2> begins{}; ///< when the newest of it happened
    std::array<double, EvenRuns::block + 2> ends{};   ///< when it is shown
    size_t count = 0;

    /// Of a block of runs from \a start on; the last one may yet change.
    void add(const EvenRuns &runs, double start)
    {
        const size_t from = count;
        runs.follow(start, &begins[from], &ends[from]);
        for (size_t place = from; place < from + EvenRuns::block; ++place) {
            const bool begunBefore = count > 0 && begins[place] == begins[count - 1];
            const bool endsWith = count > 0 && ends[place] == ends[count - 1];
            if (begunBefore)
                continue;
            count += endsWith ? 0 : 1;
            begins[count - 1] = begins[place];
            ends[count - 1] = ends[place];
        }
    }

    void keepLastTwo()
    {
        for (size_t place = 0; place < 2; ++place) {
            begins[place] = begins[count - 2 + place];
            ends[place] = ends[count - 2 + place];
        }
        count = 2;
    }
};

/// Cuts teeth out of what passes: a reaction falls from what began before to what begins now, an
/// age rises from what ended before to what ends now.
struct Cut
{
    bool isAge = false;
    double length = 0; ///< of the horizon
    Ticks base = 0;
    Ticks unit = 1;

    /// All but the one to the last pass, all within the horizon.
    void whole(const Passes &passes, Tally &tally, Found &found) const
    {
        const int count = int(passes.count) - 2;
        std::array<double, EvenRuns::block> lows;
        std::array<double, EvenRuns::block> highs;
        const size_t now = isAge ? 0 : 1; // of the output that the lower end is of
        double highest = 0;
        for (size_t tooth = 0; tooth < size_t(count); ++tooth) {
            lows[tooth] = passes.ends[tooth + now] - passes.begins[tooth + now];
            highs[tooth] = passes.ends[tooth + 1] - passes.begins[tooth];
            highest = std::max(highest, highs[tooth]);
        }
        tally.add(lows.data(), highs.data(), count);
        if (Ticks(highest) * unit > found.worst) {
            const auto first = size_t(std::ranges::find(highs, highest) - highs.begin());
            note(found, highest, isAge ? passes.ends[first + 1] : passes.begins[first]);
        }
    }

    /// As much of them as is within the horizon.
    void clipped(const Passes &passes, Found &found) const
    {
        const auto &edges = isAge ? passes.ends : passes.begins;
        for (size_t tooth = 0; tooth + 2 < passes.count; ++tooth) {
            const double from = std::max(edges[tooth], 0.0);
            const double to = std::min(edges[tooth + 1], length);
            if (from >= to)
                continue;
            const double begin = passes.begins[tooth];
            const double end = passes.ends[tooth + 1];
            const double low = isAge ? from - begin : end - to;
            const double high = isAge ? to - begin : end - from;
            found.spread.addEven(Ticks(low) * unit, Ticks(high) * unit);
            note(found, high, isAge ? to : from);
        }
    }

    void note(Found &found, double time, double at) const
    {
        const double begin = isAge ? at - time : at;
        found.note(Ticks(time) * unit, base + Ticks(at) * unit, base + Ticks(begin) * unit);
    }
};

/// The stages of a chain in ticks from the beginning of the horizon, or nothing.
struct Gates
{
    std::vector<Beat> beats; ///< the length reaches to the next stage
    Ticks lead = 0;

    static std::optional<Gates> of(const Way &way)
    {
        Gates gates;
        for (const Stage &stage : way.stages()) {
            if (stage.inputs.size() > 1)
                return std::nullopt;
            gates.last() += stage.inputs.isEmpty() ? 0 : stage.inputs.first().transport;
            if (!stage.hasRuns()) {
                gates.last() += stage.delay();
                continue;
            }
            const std::optional<Beat> beat = stage.schedule->beat();
            if (!beat)
                return std::nullopt;
            gates.beats.push_back(*beat);
            gates.beats.back().start = (beat->start - way.horizon().from) % beat->step;
        }
        return gates.beats.empty() ? std::nullopt : std::optional(std::move(gates));
    }

    /// What is still added to.
    Ticks &last() { return beats.empty() ? lead : beats.back().length; }

    Ticks unit(Ticks horizon) const
    {
        Ticks unit = std::gcd(horizon, lead);
        for (const Beat &beat : beats)
            unit = std::gcd(std::gcd(unit, beat.start), std::gcd(beat.step, beat.length));
        return unit;
    }
};

} // namespace

std::optional<EvenChain> EvenChain::of(const Way &way)
{
    const auto gates = way.waits().empty() ? Gates::of(way) : std::nullopt;
    if (!gates)
        return std::nullopt;
    EvenChain chain;
    chain.m_base = way.horizon().from;
    chain.m_unit = gates->unit(way.horizon().length());
    const auto units = [&](Ticks ticks) { return double(ticks / chain.m_unit); };
    chain.m_length = units(way.horizon().length());
    chain.m_runs.lead = chain.m_reach = units(gates->lead);
    for (const Beat &beat : gates->beats) {
        chain.m_runs.stages.push_back({units(beat.start), units(beat.step), units(beat.length)});
        chain.m_reach += units(beat.step) + units(beat.length);
    }
    const auto slowest = std::ranges::max_element(chain.m_runs.stages, {}, &EvenStage::step);
    chain.m_runs.slowest = size_t(slowest - chain.m_runs.stages.begin());
    const bool isInRange
        = chain.m_length + 2 * chain.m_reach + slowest->step * EvenRuns::block < largest;
    return isInRange ? std::optional(std::move(chain)) : std::nullopt;
}

Found EvenChain::reactions() const
{
    return found(Teeth::OfReactions);
}

Found EvenChain::ages() const
{
    return found(Teeth::OfAges);
}

/// Begins early enough for what was before the first tooth to be known.
Found EvenChain::found(Teeth teeth) const
{
    const EvenStage &slow = m_runs.stages[m_runs.slowest];
    double start = slow.start - (std::ceil(m_reach / slow.step) + 8) * slow.step;
    double steps = 0;
    for (const EvenStage &stage : m_runs.stages)
        steps += stage.step;
    Tally tally(m_reach - steps, steps, m_length / slow.step);
    Found found;
    Passes passes;
    const auto &edges = teeth == Teeth::OfAges ? passes.ends : passes.begins;
    for (bool isDone = false; !isDone; start += EvenRuns::block * slow.step) {
        passes.add(m_runs, start);
        const size_t last = passes.count - 2;
        isDone = edges[last] >= m_length;
        const Cut cut{teeth == Teeth::OfAges, m_length, m_base, m_unit};
        if (edges[0] >= 0 && edges[last] <= m_length)
            cut.whole(passes, tally, found);
        else
            cut.clipped(passes, found);
        passes.keepLastTwo();
    }
    tally.spread(found.spread, m_unit);
    return found;
}

} // namespace tempo
