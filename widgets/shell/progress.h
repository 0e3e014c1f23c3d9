#pragma once

#include "model/findings/finding.h"

namespace tempo {

/// How far a step of the sprint is. Each page is judged by what the document says:
/// canvas: done with a start, an end and a flow between; features: done when all are classified;
/// matrix: done with a verdict; roadmap: begun when people wrote something on it or set its start,
/// done when every task is done or dropped; monitoring: begun likewise, done when every monitor is
/// signed off with its present threshold; report: done when the matrix is and no error is open.
/// What was removed or is gone doesn't count, and open findings keep a step from being done.
enum class StepState { Empty, Begun, Done };

/// A step of the sprint as the rail shows it.
struct StepProgress
{
    StepState state = StepState::Empty;
    int errors = 0; ///< open findings that are mended on this page
    int warnings = 0;
};

/// The progress of the page with this id. A page that nothing is known of counts as begun once
/// there are elements.
StepProgress progressOf(const QString &page, const Design &design, const QList<Finding> &findings);

/// The id of the page where a rule's findings are mended.
QString pageOfRule(const QString &rule);

} // namespace tempo
