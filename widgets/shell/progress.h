#pragma once

#include "model/findings/finding.h"

namespace tempo {

/// How far a step of the sprint is.
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
