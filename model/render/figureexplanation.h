#pragma once

#include "model/timing/designfigures.h"

namespace tempo {

/// What stands behind the figures of an element, in sentences, one a line: which limit asks for
/// what, by which event or origin, how it was judged and come by, the parts of the worst path, and
/// how slow the element may be; where nothing is asked of it, which limit to set. Plain text; empty
/// for what isn't in the design.
QString explainedFigures(const DesignFigures &of, const QString &element);

/// The same of a flow: the ages of what comes in over it, and of the critical path that ends with
/// it, where \a chosen is the element that was asked for (see figureFaces()).
QString explainedFigures(const DesignFigures &of, const FlowKey &flow, const QString &chosen = {});

} // namespace tempo
