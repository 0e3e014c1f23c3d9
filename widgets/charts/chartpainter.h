#pragma once

#include "model/export/exporter.h"

namespace tempo {

/// The painter that reports get: "matrix:<scope>" gives the tornado chart of a scored scope as SVG,
/// in the light palette; anything else, or a scope without an index, gives nothing. Needs a
/// QApplication, offscreen will do.
ChartPainter chartPainter();

} // namespace tempo
