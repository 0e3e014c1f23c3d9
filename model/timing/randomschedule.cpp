#include "model/timing/randomschedule.h"

#include "model/timing/variates.h"

#include <algorithm>
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
    RandomSchedule made{*activations, Overlap::Never, schedule.period()};
    if (run.isRandom() && run.high() > activations->shortestGap()) {
        const bool queues = element.operate.overrun == Overrun::Queue;
        made.overlap = isSource(element) ? Overlap::Overtakes
            : queues                     ? Overlap::Queues
                                         : Overlap::Skips;
        if (made.overlap == Overlap::Queues && run.mean() >= activations->meanGap())
            return std::nullopt;
    }
    return made;
}

} // namespace tempo
