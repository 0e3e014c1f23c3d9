#pragma once

class QWidget;

namespace tempo {

/// Lets Tab go through what is laid out in a widget in the order in which it is read, however the
/// widgets came into being.
void orderTabs(QWidget &place);

} // namespace tempo
