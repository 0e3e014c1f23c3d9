#pragma once

#include "model/decision/matrixscore.h"

namespace tempo {

/// A scope of the matrix that doesn't say the same in two designs.
struct VerdictChange
{
    QString scope;                      ///< "design" or a prediction's id
    std::optional<MatrixResult> before; ///< nothing: the scope is new
    std::optional<MatrixResult> after;  ///< nothing: the scope is gone
};

/// Every scope whose verdict, index (by more than 1e-9), conflict or list of missing scores
/// differs, in the order of the document; then those that are gone.
QList<VerdictChange> verdictChanges(const Design &before, const Design &after);

} // namespace tempo
