#pragma once

#include <QList>

class QKeyEvent;

namespace tempo {

class CanvasBoard;

/// The keys of the canvas at rest that aren't actions of a menu: arrows nudge (Shift: by the grid
/// that is seen), Ctrl and an arrow appends, Alt and an arrow walks (Shift: onto the flow on the
/// way), Enter renames, Esc selects nothing. Whether the key was one of them.
bool handleCanvasKey(CanvasBoard &board, const QKeyEvent &event);

/// What a key or a movement of the mouse does on the canvas, as source texts of tempo::CanvasKeys.
struct CanvasKey
{
    const char *keys;
    const char *about;
};

/// All that the canvas does with keys and mouse beside its actions, for the list of keys.
QList<CanvasKey> canvasKeys();

} // namespace tempo
