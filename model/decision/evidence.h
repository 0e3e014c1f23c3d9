#pragma once

#include "model/design/design.h"
#include "model/timing/tempo.h"

#include <QStringList>

namespace tempo {

/// What the document knows about one axis.
struct Evidence
{
    int score = 0;     ///< -2 (batch) to 2 (real-time)
    QStringList facts; ///< sentences without a full stop, in the reader's language
};

/// The evidence for one scope, "design" or a prediction's id, by axis; axes on which the document
/// says nothing are left out. Of the whole design: the most real-time evidence of its predictions,
/// for the computational profile the most batch. Costs a walk over the graph for each prediction.
OrderedMap<Evidence> evidenceOf(const Design &design, const QString &scope);

/// The score of a length of time: from a day on -2, an hour -1, a minute 0, a second 1, below 2.
int scoreOfTime(double seconds);

/// Whether a vote contradicts the evidence: by two steps or more.
bool contradicts(int vote, const Evidence &evidence);

} // namespace tempo
