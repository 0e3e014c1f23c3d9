#pragma once

#include "model/export/exporter.h"

namespace tempo {

/// The painter that reports get, in the light palette, as SVG: "matrix:<scope>" gives the tornado
/// chart of a scored scope, "frontier:<target>" the value kept against cost, "decay:<target>" the
/// curve of the value. Anything else, a scope without an index or a target without a decay gives
/// nothing. Needs a QApplication, offscreen will do.
ChartPainter chartPainter();

} // namespace tempo
