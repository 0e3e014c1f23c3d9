#pragma once

#include "model/decision/verdictdifference.h"
#include "model/report/consequences.h"
#include "model/timing/figuredifference.h"

namespace tempo {

/// What is the case on one side of a comparison, in words; nothing where it isn't there.

Standing verdictStanding(const std::optional<MatrixResult> &result);
Standing dueStanding(const std::optional<DueFigures> &due);
Standing marginStanding(std::optional<double> margin);
Standing naturalStanding(const std::optional<ElementFigures> &figures);
Standing tempoStanding(const std::optional<StageTempo> &tempo);
Standing rungStanding(const std::optional<TargetValue> &value);
Standing keptStanding(const std::optional<TargetValue> &value, const Design &design);
Standing costStanding(const std::optional<TargetValue> &value, const Design &design);
Standing findingStanding(const std::optional<Finding> &finding);

/// What the times of the two designs are judged at.
struct PathJudges
{
    JudgeAt before;
    JudgeAt after;
};

/// Both sides of a time by one figure: the one that is judged, or, where people see no difference
/// in it, the first in which they do.
struct PathStandings
{
    QString figure; ///< its name: worst, p99, mean …
    Standing before;
    Standing after;
};

PathStandings pathStandings(const PathChange &change, const PathJudges &judges);

/// What a time is, e.g. "Reaction to “Watch event”, worst"; \a from is a title.
QString pathLabel(const PathChange &change, const QString &from, const QString &figure);

/// The values of all targets, by their ids.
OrderedMap<TargetValue> valuesByTarget(const ComputedDesign &computed);

} // namespace tempo
