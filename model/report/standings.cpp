#include "model/report/standings.h"

#include "model/base/displaytext.h"
#include "model/base/isolate.h"
#include "model/decision/valuedifference.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Consequences)
};

using Mark = Standing::Mark;

/// A share in per cent with the decimal in which small moves show.
QString percent(double share)
{
    return isolatedFigure(QLocale().toString(share * 100, 'f', 1) + QStringLiteral(" %"));
}

/// What stands where there is nothing.
Standing nothing()
{
    return {Tr::tr("none"), Mark::None};
}

Standing unknown()
{
    return {Tr::tr("not known"), Mark::None};
}

/// A time that is left, or that something is late by; \a late has a place for it.
Standing leftOver(double seconds, const QString &left, const QString &late)
{
    if (seconds < 0)
        return {late.arg(displayDuration(-seconds)), Mark::Missed};
    return {left.arg(displayDuration(seconds)), Mark::Met};
}

} // namespace

Standing verdictStanding(const std::optional<MatrixResult> &result)
{
    if (!result)
        return nothing();
    if (!result->verdict)
        return {Tr::tr("open", "a verdict without all its scores"), Mark::None};
    const QString title = verdictTitle(*result->verdict);
    if (!result->index)
        return {title, Mark::None};
    const QString index = isolatedFigure(signedText(*result->index));
    return {Tr::tr("%1, index %2").arg(title, index), Mark::None};
}

Standing dueStanding(const std::optional<DueFigures> &due)
{
    if (!due)
        return nothing();
    return leftOver(due->margin, Tr::tr("%1 left"), Tr::tr("%1 late"));
}

Standing marginStanding(std::optional<double> margin)
{
    if (!margin)
        return nothing();
    return leftOver(*margin, Tr::tr("%1 left"), Tr::tr("misses it by %1"));
}

Standing naturalStanding(const std::optional<ElementFigures> &figures)
{
    if (!figures || !figures->natural)
        return nothing();
    return {tempoTitle(*figures->natural), Mark::None};
}

Standing tempoStanding(const std::optional<StageTempo> &tempo)
{
    if (!tempo || (!tempo->current && !tempo->contribution))
        return nothing();
    if (!tempo->contribution)
        return {tempoTitle(*tempo->current), Mark::None};
    const QString time = displayDuration(*tempo->contribution);
    const QString adds
        = tempo->complete ? Tr::tr("adds %1").arg(time) : Tr::tr("adds at least %1").arg(time);
    if (!tempo->current)
        return {adds, Mark::None};
    return {Tr::tr("%1, %2", "a tempo and what it adds").arg(tempoTitle(*tempo->current), adds),
            Mark::None};
}

Standing rungStanding(const std::optional<TargetValue> &value)
{
    const QString title = value ? recommendedTitle(*value) : QString();
    return title.isEmpty() ? nothing() : Standing{title, Mark::None};
}

Standing keptStanding(const std::optional<TargetValue> &value, const Design &design)
{
    if (!value || !value->value)
        return unknown();
    const KeptValue &kept = value->value->value;
    const QString share = percent(kept.kept);
    if (!kept.lostPerMonth)
        return {share, Mark::None};
    return {Tr::tr("%1, %2 lost a month")
                .arg(share, displayMoney(*kept.lostPerMonth, design.header.currency)),
            Mark::None};
}

Standing costStanding(const std::optional<TargetValue> &value, const Design &design)
{
    if (!value || !value->ladder)
        return nothing();
    const std::optional<double> cost = value->ladder->current.figures.costPerMonth;
    return cost ? Standing{displayMoney(*cost, design.header.currency), Mark::None} : unknown();
}

Standing findingStanding(const std::optional<Finding> &finding)
{
    if (!finding)
        return {Tr::tr("nothing to say"), Mark::None};
    return {finding->message, finding->severity == Severity::Info ? Mark::None : Mark::Missed};
}

OrderedMap<TargetValue> valuesByTarget(const ComputedDesign &computed)
{
    OrderedMap<TargetValue> values;
    for (qsizetype i = 0; i < computed.assessment.values.size(); ++i) {
        const int place = computed.assessment.figures.targets.at(i).target;
        values.set(computed.design.elements.at(place).first, computed.assessment.values.at(i));
    }
    return values;
}

} // namespace tempo
