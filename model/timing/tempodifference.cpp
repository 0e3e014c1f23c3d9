#include "model/timing/tempodifference.h"

#include <algorithm>
#include <cmath>

namespace tempo {
namespace {

bool sameTime(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max(std::abs(one), std::abs(other));
}

bool sameContribution(const StageTempo &one, const StageTempo &other)
{
    if (one.complete != other.complete
        || one.contribution.has_value() != other.contribution.has_value())
        return false;
    return !one.contribution || sameTime(*one.contribution, *other.contribution);
}

bool isMoved(const TempoChange &change)
{
    if (!change.before || !change.after)
        return currentTempoWord(change.before ? *change.before : *change.after).has_value();
    return currentTempoWord(*change.before) != currentTempoWord(*change.after)
        || !sameContribution(*change.before, *change.after);
}

std::optional<StageTempo> tempoOf(const Design &design, const QList<StageTempo> &tempos,
                                  const QString &element)
{
    const qsizetype index = design.elements.indexOf(element);
    return index < 0 ? std::nullopt : std::optional(tempos.at(index));
}

} // namespace

QList<TempoChange> tempoChanges(const Design &before, const Design &after)
{
    const QList<StageTempo> old = stageTempos(before);
    const QList<StageTempo> now = stageTempos(after);
    QList<TempoChange> changes;
    const auto add = [&](const QString &id) {
        const TempoChange change{id, tempoOf(before, old, id), tempoOf(after, now, id)};
        if (isMoved(change))
            changes << change;
    };
    for (const auto &[id, element] : after.elements)
        add(id);
    for (const auto &[id, element] : before.elements) {
        if (!after.elements.contains(id))
            add(id);
    }
    return changes;
}

} // namespace tempo
