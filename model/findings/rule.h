#pragma once

#include "model/decision/assessment.h"
#include "model/findings/finding.h"
#include "model/findings/paths.h"
#include "model/timing/pathtiming.h"

#include <functional>
#include <optional>
#include <span>

namespace tempo {

/// What every rule may look at: the design and what was computed from it once for all rules.
struct RuleContext
{
    const Design &design;
    const Graph &data; ///< flows that carry data
    const QList<StageTempo> &tempos;
    const Paths &paths;
    const std::function<const Assessment &()> &assessment; ///< all figures, made when asked for
    const PathTiming &timing;                              ///< for questions of a rule's own
    Severity severity = Severity::Info; ///< the usual one of the rule that is asked
    std::optional<double> factor;       ///< the threshold that the team set for it
};

/// One rule. The catalogue is the only list of them: check, the findings dock and the manual are
/// made from it. Its texts are source texts of tempo::Rule; ruleText() translates them.
struct Rule
{
    const char *id;     ///< never translated, never changed
    Severity severity;  ///< the usual one
    const char *title;  ///< short name
    const char *when;   ///< when it fires
    const char *why;    ///< why it matters
    const char *advice; ///< what to do
    QList<Finding> (*find)(const RuleContext &context);
};

/// All rules in the order of the catalogue.
std::span<const Rule> rules();

/// The row of a rule, or null.
const Rule *ruleById(const QString &id);

/// A text of a rule in the reader's language.
QString ruleText(const char *text);

/// A finding of the rule that is asked, about elements by their places; its id is made of theirs.
Finding findingAbout(const RuleContext &context, const QList<int> &elements);

/// The same about a flow: its two ends, then \a more elements that aren't part of the id.
Finding findingAboutFlow(const RuleContext &context, const Graph::Edge &edge,
                         const QList<int> &more = {});

/// An element's title for a message: in quotes, on one line, not longer than a message can bear.
QString named(const RuleContext &context, int element);

} // namespace tempo
