#pragma once

#include <QString>

class QAction;
class QWidget;

namespace tempo {

/// Says in a widget's tooltip what it does and the key that does the same, as the key is at any
/// time: people may change it.
void showKeyOf(const QAction &action, QWidget &widget, const QString &text);

} // namespace tempo
