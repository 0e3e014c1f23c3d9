#pragma once

#include <QKeySequence>
#include <QList>

class QAction;

namespace tempo {

class Settings;

/// Gives actions the keys that people chose for them, and remembers those that they had at first.
void applyShortcuts(const Settings &settings, const QList<QAction *> &actions);

/// The keys that an action had at first.
QList<QKeySequence> firstShortcuts(const QAction &action);

/// Gives an action other keys, in this program and at the next start.
void setShortcuts(Settings &settings, QAction &action, const QList<QKeySequence> &keys);

/// Gives an action the keys back that it had at first.
void resetShortcuts(Settings &settings, QAction &action);

} // namespace tempo
