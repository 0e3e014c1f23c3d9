#include "model/timing/randomschedule.h"

#include "model/timing/variates.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace tempo {

namespace {

bool isSource(const Element &element)
{
    return element.kind == Kind::Event || element.kind == Kind::Source;
}

/// The mean of the longest of several reads, which has no closed form.
double meanOfLongest(const std::vector<RandomTime> &reads)
{
    constexpr int blocks = 16;
    RandomNumbers numbers(0, 0);
    const auto longest = std::make_unique<Column>();
    const auto read = std::make_unique<Column>();
    const auto drawn = std::make_unique<Column>();
    double sum = 0;
    for (int block = 0; block < blocks; ++block) {
        longest->values.fill(0);
        for (const RandomTime &one : reads) {
            read->values.fill(one.constant);
            for (const Variate &variate : one.variates) {
                draw(numbers, variate, *drawn);
                for (int sample = 0; sample < blockSize; ++sample)
                    (*read)[sample] += (*drawn)[sample];
            }
            for (int sample = 0; sample < blockSize; ++sample)
                (*longest)[sample] = std::max((*longest)[sample], (*read)[sample]);
        }
        for (const double time : longest->values)
            sum += time;
    }
    return sum / (blocks * blockSize);
}

/// What a schedule leaves of its activations over a period, or over some years where none tells;
/// nothing where there are none.
std::optional<Activations> activationsOf(const Schedule &schedule, const QDateTime &from)
{
    const Ticks begin = from.toSecsSinceEpoch() * ticksPerSecond;
    const auto ticks = [](const QDateTime &at) { return at.toSecsSinceEpoch() * ticksPerSecond; };
    const auto period = schedule.period();
    const Interval repeated = period ? Interval{begin, begin + *period}
                                     : Interval{ticks(from.addYears(-1)), ticks(from.addYears(2))};
    std::vector<double> starts;
    for (const Run &run : schedule.in({repeated.from - repeated.length(), repeated.to})) {
        if (run.start >= repeated.from && run.start < repeated.to)
            starts.push_back(double(run.start - begin));
    }
    if (starts.empty())
        return std::nullopt; // a day that only leap years have
    return Activations(std::move(starts), double(repeated.from - begin), double(repeated.length()));
}

/// What began some runs ago has gone: whichever activation a history begins with, soon after a run
/// that wasn't too long it is the same.
qint64 historyOfSkips(double load)
{
    return qint64(std::clamp(16 * (1 + load), 32.0, 256.0));
}

/// A queue forgets the slower, the fuller it is.
qint64 historyOfQueue(double load)
{
    return qint64(std::clamp(32 / ((1 - load) * (1 - load)), 64.0, 4096.0));
}

/// The first activation of `every` from the year's beginning on.
double firstOf(const Element &element, Ticks step, const QDateTime &from)
{
    const Ticks begin = from.toSecsSinceEpoch() * ticksPerSecond;
    const Ticks offset = element.offset ? ticksOf(element.offset->seconds()) : 0;
    const Ticks rest = (offset - begin) % step;
    return double(rest < 0 ? rest + step : rest);
}

} // namespace

bool RandomRun::isRandom() const
{
    return running.isRandom() || std::ranges::any_of(reads, &RandomTime::isRandom);
}

double RandomRun::constant() const
{
    double reading = 0;
    for (const RandomTime &read : reads)
        reading = std::max(reading, read.constant);
    return reading + running.constant;
}

double RandomRun::high() const
{
    double reading = 0;
    for (const RandomTime &read : reads)
        reading = std::max(reading, read.high);
    return reading + running.high;
}

double RandomRun::mean() const
{
    const bool isRead = std::ranges::any_of(reads, &RandomTime::isRandom);
    return isRead ? running.mean + meanOfLongest(reads)
                  : running.mean + constant() - running.constant;
}

std::optional<RandomSchedule> RandomSchedule::of(const Design &design, const Element &element,
                                                 const RandomRun &run, const QDateTime &from)
{
    const bool isKnown = !run.isRandom() && !isSource(element);
    const RunLength length{isKnown ? ticksOf(run.constant() / ticksPerSecond) : 0, 0};
    const Schedule schedule(design, element, length, from);
    if (schedule.pilesUp())
        return std::nullopt;
    const Ticks step = schedule.longestGap();
    const auto activations = element.every ? Activations(firstOf(element, step, from), double(step))
                                           : activationsOf(schedule, from);
    if (!activations)
        return std::nullopt;
    RandomSchedule made{*activations};
    made.period = schedule.period();
    if (!run.isRandom() || run.high() <= activations->shortestGap())
        return made;
    const double load = run.mean() / activations->meanGap();
    const bool queues = element.operate.overrun == Overrun::Queue;
    if (isSource(element)) {
        made.overlap = Overlap::Overtakes;
    } else if (!queues) {
        made.overlap = Overlap::Skips;
        made.history = historyOfSkips(load);
    } else if (load < 1) {
        made.overlap = Overlap::Queues;
        made.history = historyOfQueue(load);
    } else {
        return std::nullopt;
    }
    return made;
}

} // namespace tempo
