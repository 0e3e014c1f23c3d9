#pragma once

#include "widgets/canvas/walk.h"

namespace tempo {

class CanvasBoard;

/// Asks for an element next to the selected one, connected with it: it flows into what is appended,
/// except to the left, where what feeds it comes to stand. Without a selected element it only asks
/// for an element.
void appendInDirection(CanvasBoard &board, Direction direction);

/// Asks for an element at the pointer, else at a free place in view.
void addElementByKey(CanvasBoard &board);

/// Starts connecting, from the selected element if there is one.
void connectByKey(CanvasBoard &board);

} // namespace tempo
