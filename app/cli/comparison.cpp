#include "app/cli/comparison.h"

#include "model/plan/plandifference.h"

#include <QSet>

namespace tempo {

namespace {

QList<Difference> withoutLimits(QList<Difference> changes, const QList<LimitChange> &limits)
{
    QSet<QString> paths;
    for (const LimitChange &limit : limits)
        paths.insert(limit.path);
    changes.removeIf([&](const Difference &change) { return paths.contains(change.path); });
    return changes;
}

} // namespace

Comparison compare(OpenedDesign before, OpenedDesign after)
{
    const Design &old = *before.design;
    const Design &now = *after.design;
    const QList<LimitChange> limits = limitChanges(old, now);
    const Assessment was = assessmentOf(old);
    const Assessment is = assessmentOf(now);
    return {before,
            after,
            withoutLimits(differencesOf(old, now), limits),
            limits,
            verdictChanges(old, now),
            tempoChanges(old, now),
            figureDifference(old, was.figures, now, is.figures),
            valueChanges(old, was, now, is),
            findingChanges(findingsOf(withTitlesOf(now, old), was), findingsOf(now, is))};
}

} // namespace tempo
