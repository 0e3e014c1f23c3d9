#pragma once

class QMenu;
class QMenuBar;

namespace tempo {

/// Gives every entry of a menu a letter of its own: the first that asks for a letter keeps it, the
/// next takes the first free letter of its text, or one whose holder can do with another. Entries
/// for which there is none have none.
void giveMnemonics(QMenu &menu);
void giveMnemonics(QMenuBar &bar);

} // namespace tempo
