#pragma once

class QLineEdit;

namespace tempo {

/// Gives a field a button that empties it, which has a name for assistive tools.
void addClearButton(QLineEdit &field);

} // namespace tempo
