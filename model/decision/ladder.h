#pragma once

#include "model/decision/rung.h"
#include "model/decision/stagecost.h"
#include "model/decision/timeliness.h"
#include "model/timing/tempo.h"

#include <functional>

namespace tempo {

/// What a tempo keeps and costs.
struct RungFigures
{
    double period = 0;                  ///< seconds between two runs; 0 on each event
    std::optional<double> kept;         ///< share of the value; nothing: can't be told
    std::optional<double> costPerMonth; ///< nothing: not known
};

/// The recommended rung: the cheapest that keeps at least \a keepShare of what the fastest keeps,
/// the slowest of several that cost the same. Nothing where the fastest keeps nobody knows what, or
/// no rung that keeps enough has a known cost.
std::optional<qsizetype> recommendedRung(const QList<RungFigures> &rungs, double keepShare);

/// Whether no other rung costs at most as much and keeps at least as much, one of them strictly;
/// false for a rung with an unknown figure.
bool isEfficient(const QList<RungFigures> &rungs, qsizetype rung);

/// The next slower rung than a period: the shortest that is longer. Nothing at the slow end.
std::optional<qsizetype> oneStepSlower(const QList<RungFigures> &rungs, double period);

/// A rung of a target's ladder, or its design as it is.
struct LadderStep
{
    QString title; ///< empty: the design as it is
    RungFigures figures;
    std::optional<KeptValue> value;
    std::optional<double> meanReaction; ///< seconds; nothing where nobody asked, or can tell
    std::optional<Tempo> band; ///< the slowest tempo of the stages that serve the target alone
    QList<StageCost> costs;    ///< what the cost was computed from; empty where the team wrote it
    bool isEfficient = false;  ///< on the frontier of value against cost; of rungs only
};

/// What each tempo would keep and cost.
struct Ladder
{
    LadderStep current;
    QList<LadderStep> rungs; ///< as rungsOf() lists them
    std::optional<qsizetype> recommended;
    std::optional<double> savedPerMonth; ///< with the recommended rung; negative: it costs more
    std::optional<qsizetype> slower;     ///< the rung one step slower than the design
    std::optional<double> lostPerMonthWhenSlower;
    bool isReflex = false; ///< the recommended rung is in a slower band than the design
};

/// The share of the target's value that a design keeps; nothing where its reaction has no figures.
using KeptBy = std::function<std::optional<double>(const Design &)>;

/// The tempo ladder of a prediction or action; nothing without a decay of its value. \a keptBy is
/// asked once for the design and once for each rung's, see designAtRung().
std::optional<Ladder> tempoLadder(const Design &design, const QString &target,
                                  const KeptBy &keptBy);

} // namespace tempo
