#pragma once

#include "model/layout/arranging.h"

namespace tempo {

class CanvasBoard;

/// Lines the selected boxes up, or spreads them evenly, as one step of undo.
void alignSelected(CanvasBoard &board, Alignment alignment);
void distributeSelected(CanvasBoard &board, Spacing spacing);

/// Selects every element of the kinds that are selected.
void selectSameKind(CanvasBoard &board);

} // namespace tempo
