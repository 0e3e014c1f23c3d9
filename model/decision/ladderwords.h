#pragma once

#include "model/decision/ladder.h"

#include <QString>

namespace tempo {

/// The ladder's answer as sentences in the reader's language: the cheapest rung that keeps enough,
/// what it keeps and costs, what is saved against the design as it is, and whether the design is
/// faster than its value asks for; or why there is no answer.
QString ladderAnswer(const Design &design, const Ladder &ladder);

/// What being one step slower would cost, as a sentence; empty where that isn't known.
QString slowerAnswer(const Design &design, const Ladder &ladder);

/// What a stage's cost leaves out and what to do about it, as a sentence.
QString gapText(const Design &design, const StageCost &cost, CostGap gap);

} // namespace tempo
