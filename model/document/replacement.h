#pragma once

#include "model/document/patch.h"

namespace tempo {

/// The patch that makes \a from into \a to, whole and in order: for restoring an earlier state and
/// for taking over what another program wrote, as one step that can be undone.
Patch replacement(const Design &from, const Design &to);

} // namespace tempo
