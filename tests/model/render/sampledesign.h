#pragma once

#include "model/design/design.h"

namespace tempo {

/// A small design with all kinds, all sorts of flows, a limit, a frame and a note.
Design sampleDesign();

/// Texts that are meant to break out of where they stand.
QStringList hostileTexts();

} // namespace tempo
