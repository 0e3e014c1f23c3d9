#pragma once

#include "model/design/design.h"

namespace tempo {

/// How a stage is activated; section "Stages" of the timing semantics.
enum class Activation {
    Scheduled,  ///< at the instants of its schedule
    Triggered,  ///< by what arrives
    Continuous, ///< at every instant: an unscheduled event, an unscheduled source without inputs
    Passive,    ///< never; it holds what was last published into it
};

/// Whether an element has a schedule of its own (`every` or `schedule`).
bool isScheduled(const Element &element);

/// How an element is activated. A source or event with incoming data flows and no schedule passes
/// on what arrives; \a hasInputs says whether it has any.
Activation activationOf(const Element &element, bool hasInputs = false);

/// Whether the flow's reader fetches when it runs: as written, else out of a store and out of a
/// precomputed or windowed feature. A flow into an event or a source always pushes.
bool pulls(const Design &design, const Flow &flow);

/// What pulls() says where the flow itself is silent.
bool pullsByDefault(const Element &from, const Element &to);

} // namespace tempo
