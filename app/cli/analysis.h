#pragma once

#include "app/cli/console.h"
#include "model/findings/finding.h"

namespace tempo {

/// All that is computed from a design.
struct Analysis
{
    Design design;
    Assessment assessment;
    QList<Finding> findings;
};

/// Computes it.
Analysis analysisOf(const Design &design, const TimingOptions &options);

/// As JSON, `tempo-analysis/1`; figures are never rounded.
QByteArray analysisJson(const Analysis &analysis);

/// As lines for people.
QStringList analysisLines(const Analysis &analysis, const Console &console);

} // namespace tempo
