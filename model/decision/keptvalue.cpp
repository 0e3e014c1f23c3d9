#include "model/decision/keptvalue.h"

#include "model/timing/pathtiming.h"
#include "model/timing/reading.h"
#include "model/timing/simulation.h"

#include <algorithm>

/// Every event is asked for the distribution of its reaction, and the decay is averaged over it.
/// Where clocks of unknown phase depend on each other there is no exact distribution, only bounds,
/// and the phases are drawn at random instead. Covered by tst_keptvalue.

namespace tempo {

namespace {

class Reactions
{
public:
    Reactions(const Design &design, const QString &target, const TimingOptions &options)
        : m_design(design),
          m_data(design),
          m_options(options),
          m_timing(design, m_data, options),
          m_target(int(design.elements.indexOf(target)))
    {
    }

    /// What there is to ask: one for each event that reaches the target.
    QList<Ends> asked() const
    {
        QList<Ends> all;
        for (int place = 0; m_target >= 0 && place < m_data.size(); ++place) {
            const Ends ends{Question::Reaction, place, m_target};
            if (at(place).kind == Kind::Event && !m_timing.between(ends).isEmpty())
                all << ends;
        }
        return all;
    }

    /// Nothing where one of them has no answer.
    std::optional<QList<EventReaction>> answered() const
    {
        QList<EventReaction> reactions;
        for (const Ends &ends : asked()) {
            auto reaction = distribution(ends);
            if (!reaction)
                return std::nullopt;
            reactions << EventReaction{at(ends.origin).id, *std::move(reaction)};
        }
        return reactions;
    }

    /// Whether an element is on a way and takes nobody knows how long.
    bool isUnknown(int place) const { return !stageLatency(m_design, at(place)).complete; }

    QList<int> between(const Ends &ends) const { return m_timing.between(ends).elements; }

private:
    const Element &at(int place) const { return m_design.elements.at(place).second; }

    std::optional<TimeDistribution> distribution(const Ends &ends) const
    {
        if (auto exact = m_timing.distribution(ends))
            return exact;
        const auto simulated = Simulation::of(m_design, {m_data, m_data}, ends, m_options);
        return simulated ? std::optional(simulated->distribution()) : std::nullopt;
    }

    const Design &m_design;
    Graph m_data;
    const TimingOptions &m_options;
    PathTiming m_timing;
    int m_target;
};

} // namespace

std::optional<EventValue> valueOf(const Design &design, const QString &target,
                                  const TimingOptions &options)
{
    const Element *element = design.elements.find(target);
    if (!element || !element->value || !element->value->decay)
        return std::nullopt;
    const auto reactions = Reactions(design, target, options).answered();
    return reactions ? leastKept(*element->value, *reactions) : std::nullopt;
}

std::optional<Ladder> ladderOf(const Design &design, const QString &target,
                               const TimingOptions &options)
{
    QList<std::optional<double>> means; // of the design, then of its rungs
    auto ladder = tempoLadder(design, target, [&](const Design &rung) {
        const auto value = valueOf(rung, target, options);
        means << (value ? std::optional(value->meanReaction) : std::nullopt);
        return value ? std::optional(value->value.kept) : std::nullopt;
    });
    if (!ladder)
        return ladder;
    ladder->current.meanReaction = means.takeFirst();
    for (LadderStep &rung : ladder->rungs)
        rung.meanReaction = means.takeFirst();
    return ladder;
}

QStringList eventsReaching(const Design &design, const QString &target)
{
    const TimingOptions options;
    QStringList ids;
    for (const Ends &ends : Reactions(design, target, options).asked())
        ids << design.elements.at(ends.origin).first;
    return ids;
}

QStringList unknownTimes(const Design &design, const QString &target)
{
    const TimingOptions options;
    const Reactions reactions(design, target, options);
    QList<int> places;
    for (const Ends &ends : reactions.asked()) {
        for (const int place : reactions.between(ends)) {
            if (reactions.isUnknown(place) && !places.contains(place))
                places << place;
        }
    }
    std::ranges::sort(places);
    QStringList ids;
    for (const int place : std::as_const(places))
        ids << design.elements.at(place).first;
    return ids;
}

} // namespace tempo
