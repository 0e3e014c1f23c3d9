#include "model/decision/evidence.h"

#include "model/decision/evidencefacts.h"

#include <cstdlib>

namespace tempo {

namespace {

/// Of two pieces of evidence the more real-time one, or the more batch one; the first on a tie.
void keepStronger(OrderedMap<Evidence> &kept, const QString &axis, const Evidence &other,
                  bool batchWins)
{
    const Evidence *known = kept.find(axis);
    if (!known || (batchWins ? other.score < known->score : other.score > known->score))
        kept.set(axis, other);
}

} // namespace

OrderedMap<Evidence> evidenceOf(const Design &design, const QString &scope)
{
    const EvidenceFacts facts(design);
    const QString computation(fiveAxes.back());
    OrderedMap<Evidence> found;
    for (const QLatin1String &axis : fiveAxes) {
        for (int i = 0; i < int(design.elements.size()); ++i) {
            const auto &[id, element] = design.elements.at(i);
            const bool counts = scope == u"design" ? element.kind == Kind::Prediction : id == scope;
            if (!counts)
                continue;
            if (const auto one = facts.about(axis, i))
                keepStronger(found, QString(axis), *one, axis == computation);
        }
        if (axis != u"cost-tolerance")
            continue;
        if (const auto review = facts.aboutReview())
            found.set(QString(axis), *review);
    }
    return found;
}

int scoreOfTime(double seconds)
{
    if (seconds >= 86400)
        return -2;
    if (seconds >= 3600)
        return -1;
    if (seconds >= 60)
        return 0;
    return seconds >= 1 ? 1 : 2;
}

bool contradicts(int vote, const Evidence &evidence)
{
    return std::abs(vote - evidence.score) >= 2;
}

} // namespace tempo
