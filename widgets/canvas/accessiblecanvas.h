#pragma once

class QAccessibleInterface;

namespace tempo {

class CanvasBoard;
struct FlowKey;

/// Makes the boxes and flows of every canvas known to assistive tools, which see nothing of what a
/// QGraphicsView shows: as named list items that can be focused and selected. Calling it again does
/// nothing.
void installAccessibleCanvas();

/// What assistive tools know of a flow on a board; null where the design doesn't have it.
QAccessibleInterface *accessibleFlow(CanvasBoard &board, const FlowKey &flow);

} // namespace tempo
