#pragma once

#include "model/design/design.h"

namespace tempo {

/// The design with every random latency at the least that it can be. What is unknown is absent.
Design withLeastLatencies(Design design);

/// The design with every random latency at the most that it can be; what has no bound stays random.
/// What is unknown is absent.
Design withGreatestLatencies(Design design);

/// The design with every random latency at what is held against limits (see judgedLatency()). What
/// is unknown is absent.
Design withJudgedLatencies(Design design);

/// The design where nobody knows the phase of what runs every so often: what can happen with any
/// phases. Its bounds hold for runs that take too long to repeat together.
Design withUnknownPhases(Design design);

} // namespace tempo
