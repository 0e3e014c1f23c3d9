#pragma once

#include "model/findings/finding.h"

namespace tempo {

/// Gives a finding the status and reason that the team decided on. A dismissed one (accepted,
/// mitigated, false positive) opens again, marked so, where a figure it was dismissed with got
/// worse by 10 % or more.
void applyDisposition(Finding &finding, const Disposition &disposition);

/// Whether a figure got worse by 10 % or more. Limits, slacks and margins get worse as they shrink,
/// every other figure as it grows.
bool gotWorse(const QString &key, double before, double now);

} // namespace tempo
