#pragma once

#include "model/render/figureface.h"
#include "model/timing/designfigures.h"

namespace tempo {

/// What the figures of a design write on the canvas, and what stands behind it.
struct CanvasFigures
{
    FigureFaces faces;
    DesignFigures newest;
    DesignFigures settled; ///< what old figures are of, while others are computed
    QString chosen;        ///< the element whose critical path is shown; empty: of the tightest
};

} // namespace tempo
