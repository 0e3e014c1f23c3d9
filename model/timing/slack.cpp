#include "model/timing/slack.h"

#include <algorithm>

/// An element that every way passes has what is left of the limit over all of them. Any other is
/// asked about anew, over the ways through it alone; where nothing but constant delays is on the
/// ways, all are answered by one sweep. Example: of two branches of 10 ms and 50 ms that are joined
/// before a limit of 60 ms, the first has a slack of 50 ms and the second of 10 ms. Cost: a
/// question per limit, and one more per element beside the main way. Covered by tst_slack.

namespace tempo {

namespace {

/// Keeps the tightest for each element.
class Slacks
{
public:
    Slacks(const Design &design, const PathTiming &timing)
        : m_design(design), m_timing(timing), m_found(design.elements.size())
    {
    }

    void hold(const TimeLimit &limit)
    {
        const Between part = m_timing.between(limit.ends);
        const auto onAll = m_timing.passedByAll(limit.ends, part);
        const auto times = onAll.size() < part.elements.size() ? m_timing.timesThrough(limit.ends)
                                                               : std::nullopt;
        for (const int element : part.elements) {
            // What reads a flow may be as slow as it likes: its data has come in.
            if (limit.ends.question == Question::FlowAge && element == limit.ends.target)
                continue;
            if (onAll.contains(element))
                note(element, limit, limit.judged);
            else if (times)
                note(element, limit, times->value(element));
            else if (const auto judged = judgedThrough(element, limit))
                note(element, limit, *judged);
        }
    }

    QList<std::optional<ElementSlack>> take() { return std::move(m_found); }

private:
    std::optional<double> judgedThrough(int element, const TimeLimit &limit) const
    {
        Ends ends = limit.ends;
        ends.through = element;
        const std::optional<PathTime> time = m_timing.time(ends);
        return time ? time->judged(m_design.header.judgeAt) : std::nullopt;
    }

    void note(int element, const TimeLimit &limit, double judged)
    {
        std::optional<ElementSlack> &tightest = m_found[element];
        const double slack = limit.seconds - judged;
        if (!tightest || slack < tightest->seconds)
            tightest = ElementSlack{slack, limit.ends.target, limit.ends.origin, limit.seconds,
                                    limit.ends.question};
    }

    const Design &m_design;
    const PathTiming &m_timing;
    QList<std::optional<ElementSlack>> m_found;
};

} // namespace

QList<std::optional<ElementSlack>> slacksOf(const Design &design, const PathTiming &timing,
                                            const QList<TimeLimit> &limits)
{
    Slacks slacks(design, timing);
    for (const TimeLimit &limit : limits)
        slacks.hold(limit);
    return slacks.take();
}

} // namespace tempo
