#include "model/plan/plancontext.h"

#include "model/design/activation.h"

#include <QLocale>

#include <algorithm>

namespace tempo {

PlanContext::PlanContext(const Design &of) : PlanContext(of, assessmentOf(of)) {}

PlanContext::PlanContext(const Design &of, const Assessment &assessed)
    : design(of),
      data(of),
      tempos(stageTempos(of)),
      matrices(scoreMatrices(of)),
      assessment(assessed)
{
}

QList<int> PlanContext::ofKind(Kind kind) const
{
    QList<int> places;
    for (int i = 0; i < int(design.elements.size()); ++i) {
        if (element(i).kind == kind)
            places << i;
    }
    return places;
}

QList<int> PlanContext::only(const QList<int> &places, Kind kind) const
{
    QList<int> kept;
    std::ranges::copy_if(places, std::back_inserter(kept),
                         [&](int place) { return element(place).kind == kind; });
    return kept;
}

bool PlanContext::isBatchStage(int place) const
{
    const Activation activation = activationOf(element(place), !data.into(place).isEmpty());
    return activation == Activation::Scheduled
        || (activation == Activation::Triggered && tempos.at(place).inherited);
}

bool PlanContext::isLive(int place) const
{
    const Activation activation = activationOf(element(place), !data.into(place).isEmpty());
    return activation == Activation::Triggered && !tempos.at(place).inherited;
}

bool PlanContext::isOnBothPaths(int place) const
{
    const QList<int> downstream = data.downstream(place);
    const bool trains = std::ranges::any_of(
        downstream, [&](int other) { return element(other).role == Role::Train; });
    const bool serves = std::ranges::any_of(downstream, [&](int other) {
        return element(other).kind == Kind::Prediction && isLive(other);
    });
    return trains && serves;
}

std::optional<PlanVerdict> PlanContext::verdictOfScope(const QString &scope) const
{
    const MatrixScope *found = design.matrix.scopes.find(scope);
    if (found && found->settled && found->settled->verdict)
        return PlanVerdict{*found->settled->verdict, PlanVerdict::From::Settled, scope};
    const auto scored = std::ranges::find(matrices, scope, &MatrixResult::scope);
    if (scored != matrices.end() && scored->verdict)
        return PlanVerdict{*scored->verdict, PlanVerdict::From::Scored, scope};
    return std::nullopt;
}

Verdict PlanContext::verdictOfTempos(int prediction) const
{
    if (!isLive(prediction))
        return tempos.at(prediction).current == Tempo::RealTime ? Verdict::RealTime
                                                                : Verdict::Batch;
    const QList<int> upstream = data.upstream(prediction);
    const bool hasBatch = std::ranges::any_of(upstream, [&](int place) {
        return element(place).kind == Kind::Job && tempos.at(place).current == Tempo::Batch;
    });
    return hasBatch ? Verdict::Hybrid : Verdict::RealTime;
}

PlanVerdict PlanContext::verdictOf(int prediction) const
{
    if (const auto own = verdictOfScope(id(prediction)))
        return *own;
    if (const auto whole = verdictOfScope(QStringLiteral("design")))
        return *whole;
    return {verdictOfTempos(prediction), PlanVerdict::From::Tempos, {}};
}

QString joinedTitles(const PlanContext &context, const QList<int> &places)
{
    QStringList titles;
    for (int place : places)
        titles << context.title(place);
    return QLocale::c().createSeparatedList(titles);
}

} // namespace tempo
