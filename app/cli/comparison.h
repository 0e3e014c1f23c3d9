#pragma once

#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "model/decision/valuedifference.h"
#include "model/decision/verdictdifference.h"
#include "model/design/difference.h"
#include "model/design/limitdifference.h"
#include "model/findings/findingdifference.h"
#include "model/timing/figuredifference.h"
#include "model/timing/tempodifference.h"

namespace tempo {

/// What changed between two documents that were read, and what follows from it.
struct Comparison
{
    OpenedDesign before;
    OpenedDesign after;
    QList<Difference> changes; ///< without those of limits
    QList<LimitChange> limits;
    QList<VerdictChange> verdicts;
    QList<TempoChange> tempos;
    FigureDifference figures;
    QList<ValueChange> values;
    QList<FindingChange> findings;
};

/// Compares two documents without problems.
Comparison compare(OpenedDesign before, OpenedDesign after);

/// The comparison for programs, in the format `tempo-diff/1`: lists whose entries say what they are
/// about, then how it was before and how it is after; null: it was or is not there.
QByteArray comparisonJson(const Comparison &comparison);

/// The comparison for people: what was changed, then what follows from it. Titles and values as
/// typed, one difference a line.
void printComparison(const Comparison &comparison, Console &console);

} // namespace tempo
