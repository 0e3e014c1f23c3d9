#pragma once

#include "widgets/look/look.h"
#include "widgets/views/value/valuewatch.h"

namespace tempo {

/// The answer of the Value page in words.
struct ValueWords
{
    QString sentence;
    QString detail; ///< may be empty
    Tone tone = Tone::Quiet;
};

/// What the ladder of a target says; or what to add so that it says something.
ValueWords valueWords(const ValueAnswer &answer);

/// What figures leave out because the design doesn't say it, one sentence each: unknown latencies,
/// prices, rates.
QStringList gapWords(const ValueAnswer &answer);

/// How a stage runs and what that costs, in one line, e.g. "always on, 4 replicas · 1,752 EUR a
/// month".
QString stageWords(const Design &design, const StageCost &cost);

} // namespace tempo
