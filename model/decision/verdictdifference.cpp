#include "model/decision/verdictdifference.h"

#include <cmath>

namespace tempo {
namespace {

OrderedMap<MatrixResult> resultsOf(const Design &design)
{
    OrderedMap<MatrixResult> results;
    for (const MatrixResult &result : scoreMatrices(design))
        results.set(result.scope, result);
    return results;
}

bool sameIndex(std::optional<double> one, std::optional<double> other)
{
    if (!one || !other)
        return one == other;
    return std::abs(*one - *other) <= 1e-9;
}

bool saySame(const MatrixResult &one, const MatrixResult &other)
{
    return one.verdict == other.verdict && one.conflict == other.conflict
        && one.missing == other.missing && sameIndex(one.index, other.index);
}

} // namespace

QList<VerdictChange> verdictChanges(const Design &before, const Design &after)
{
    const OrderedMap<MatrixResult> old = resultsOf(before);
    const OrderedMap<MatrixResult> now = resultsOf(after);
    QList<VerdictChange> changes;
    for (const auto &[scope, result] : now) {
        const MatrixResult *was = old.find(scope);
        if (!was)
            changes << VerdictChange{scope, std::nullopt, result};
        else if (!saySame(*was, result))
            changes << VerdictChange{scope, *was, result};
    }
    for (const auto &[scope, result] : old) {
        if (!now.contains(scope))
            changes << VerdictChange{scope, result, std::nullopt};
    }
    return changes;
}

} // namespace tempo
