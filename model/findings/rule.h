#pragma once

#include "model/design/graph.h"
#include "model/findings/finding.h"
#include "model/timing/tempo.h"

#include <span>

namespace tempo {

/// What every rule may look at: the design and what was computed from it once for all rules.
struct RuleContext
{
    const Design &design;
    const Graph &data;           ///< flows that carry data
    const Graph &dataAndModels;  ///< flows that carry data or models
    const QList<StageTempo> &tempos;
};

/// One rule. The catalogue is the only list of them: check, the findings dock and the manual are
/// made from it.
struct Rule
{
    const char *id;      ///< never translated, never changed
    Severity severity;   ///< the usual one
    const char *title;   ///< source text of tempo::Rule: short name
    const char *when;    ///< when it fires
    const char *why;     ///< why it matters
    const char *advice;  ///< what to do
    QList<Finding> (*find)(const RuleContext &context);
};

/// All rules in the order of the catalogue.
std::span<const Rule> rules();

/// The row of a rule, or null.
const Rule *ruleById(const QString &id);

} // namespace tempo
