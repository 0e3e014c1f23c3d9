#pragma once

class QDockWidget;
class QWidget;

namespace tempo {

/// The title bar of a dock in the program's look: its title and a button that hides it. Dragging it
/// moves the dock, a double click makes it a window.
QWidget *makeDockTitle(QDockWidget &dock);

} // namespace tempo
