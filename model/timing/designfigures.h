#pragma once

#include "model/design/design.h"
#include "model/timing/figures.h"

namespace tempo {

/// Figures with the design that they are of: what their places stand for.
struct DesignFigures
{
    Design design;
    Figures figures;

    /// What is held against the limit that a slack is of, over all ways; null where there is none.
    const PathFigures *limitedPath(const ElementSlack &slack) const;
};

/// Whether a limit is missed only over the ways through an element, while others keep it: the
/// element is one of several that a `join: any` takes the freshest of.
bool isKeptByOthers(const ElementSlack &slack, const PathFigures *limited);

} // namespace tempo
