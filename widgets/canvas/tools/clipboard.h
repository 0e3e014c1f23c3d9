#pragma once

#include <QPointF>

#include <optional>

/// Cut, copy, paste and duplicate: each edit is one step of undo, and what couldn't come along is
/// told.

namespace tempo {

class CanvasBoard;

/// Puts the selected elements with the flows among them, and the selected flows, on the clipboard.
void copySelected(CanvasBoard &board);

/// Likewise, with the flows that lead out of the selection, and takes them off the canvas.
void cutSelected(CanvasBoard &board);

/// Puts in what the clipboard holds, around \a at or beside where it was, and selects it. A whole
/// document is pasted as well; what is neither is told.
void pasteClipboard(CanvasBoard &board, std::optional<QPointF> at);

/// A copy of the selection beside it, which gets selected; the clipboard stays as it is.
void duplicateSelected(CanvasBoard &board);

/// Whether the clipboard holds something that may be a part of a design.
bool canPaste();

} // namespace tempo
