#pragma once

#include "model/decision/assessment.h"
#include "model/decision/matrixscore.h"
#include "model/design/graph.h"
#include "model/findings/finding.h"
#include "model/timing/tempo.h"

namespace tempo {

/// A verdict and how the plan came by it.
struct PlanVerdict
{
    enum class From { Settled, Scored, Tempos };
    Verdict verdict = Verdict::Batch;
    From from = From::Tempos;
    QString scope; ///< of the matrix it was read from; empty for From::Tempos
};

/// What every generator of tasks and monitors may look at: the design, and what was computed from
/// it once for all of them. It must not outlive the design.
class PlanContext
{
public:
    explicit PlanContext(const Design &design);

    /// The same where the figures are known already.
    PlanContext(const Design &design, const Assessment &assessment);

    const Design &design;
    const Graph data; ///< flows that carry data
    const QList<StageTempo> tempos;
    const QList<MatrixResult> matrices;
    const Assessment assessment;

    /// The places of all elements of a kind, in document order.
    QList<int> ofKind(Kind kind) const;

    const Element &element(int place) const { return design.elements.at(place).second; }
    const QString &id(int place) const { return design.elements.at(place).first; }
    QString title(int place) const { return design.titleOf(id(place)); }

    /// Whether the stage runs at instants of its own or only when a scheduled one has run.
    bool isBatchStage(int place) const;

    /// Whether the stage answers to what arrives (triggered, not inherited).
    bool isLive(int place) const;

    /// Whether it is one of the features on a training and on a serving path.
    bool isOnBothPaths(int place) const;

    /// The verdict for a prediction: the settled one of its own scope, else what its own scores
    /// say, else likewise for the whole design, else what the current tempos amount to.
    PlanVerdict verdictOf(int prediction) const;

    /// Those of \a places that are of a kind.
    QList<int> only(const QList<int> &places, Kind kind) const;

private:
    std::optional<PlanVerdict> verdictOfScope(const QString &scope) const;
    Verdict verdictOfTempos(int prediction) const;
};

/// "title, title and title".
QString joinedTitles(const PlanContext &context, const QList<int> &places);

} // namespace tempo
