#pragma once

#include "model/decision/rung.h"

namespace tempo {

/// The design as it would be at a rung of a target's ladder, to be timed and priced and never to be
/// saved: the stages that serve the target alone lose their schedules; the first of them run at the
/// rung's tempo, the rest follow at once. A rung with a latency of its own is one run of that
/// length, made by the target, and the stages before it take no time.
///
/// Elements and flows keep their places; what the replacement needs besides is added at the end.
Design designAtRung(const Design &design, const QString &target, const Rung &rung);

} // namespace tempo
