#pragma once

namespace tempo {

/// Makes the boxes of every canvas known to assistive tools, which see nothing of what a
/// QGraphicsView shows: as named list items that can be focused and selected. Calling it again does
/// nothing.
void installAccessibleCanvas();

} // namespace tempo
