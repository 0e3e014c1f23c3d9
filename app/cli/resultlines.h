#pragma once

#include "app/cli/console.h"
#include "model/decision/matrixscore.h"
#include "model/findings/finding.h"

namespace tempo {

/// The name of a scope of the matrix: the prediction's title, or that it is the whole design.
QString scopeTitle(const Design &design, const QString &scope);

/// What a scope's matrix says, with its index, e.g. "Batch (index -0.45)"; or why it says nothing.
QString verdictLine(const MatrixResult &scope);

/// A finding in one line: severity, message, id, and its status where it isn't open.
QString findingLine(const Finding &finding, const Console &console);

} // namespace tempo
