#include "model/decision/valuedifference.h"

#include "model/base/pairing.h"

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

OrderedMap<TargetValue> valuesOf(const Design &design, const Assessment &assessment)
{
    OrderedMap<TargetValue> values;
    for (qsizetype i = 0; i < assessment.values.size(); ++i) {
        const int place = assessment.figures.targets.at(i).target;
        values.set(design.elements.at(place).first, assessment.values.at(i));
    }
    return values;
}

bool same(std::optional<double> one, std::optional<double> other)
{
    if (!one || !other)
        return one == other;
    return std::abs(*one - *other) <= 1e-9 * std::max({1.0, std::abs(*one), std::abs(*other)});
}

bool same(const std::optional<EventValue> &one, const std::optional<EventValue> &other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return one->event == other->event && same(one->value.kept, other->value.kept)
        && same(one->value.perMonth, other->value.perMonth)
        && same(one->value.lostPerMonth, other->value.lostPerMonth);
}

bool same(const TargetValue &one, const TargetValue &other)
{
    return same(one.value, other.value) && one.ladder.has_value() == other.ladder.has_value()
        && recommendedTitle(one) == recommendedTitle(other);
}

} // namespace

QString recommendedTitle(const TargetValue &value)
{
    const bool isKnown = value.ladder && value.ladder->recommended;
    return isKnown ? value.ladder->rungs.at(*value.ladder->recommended).title : QString();
}

QList<ValueChange> valueChanges(const Design &before, const Assessment &assessmentBefore,
                                const Design &after, const Assessment &assessmentAfter)
{
    const auto isPriced = [](const TargetValue &value) { return value.value || value.ladder; };
    QList<ValueChange> changes;
    for (const auto &[id, was, is] :
         paired(valuesOf(before, assessmentBefore), valuesOf(after, assessmentAfter))) {
        if (was && is ? !same(*was, *is) : isPriced(was ? *was : *is))
            changes << ValueChange{id, was, is};
    }
    return changes;
}

} // namespace tempo
