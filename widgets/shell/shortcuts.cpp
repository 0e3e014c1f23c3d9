#include "widgets/shell/shortcuts.h"

#include "widgets/shell/settings.h"

#include <QAction>
#include <QVariant>

namespace tempo {
namespace {

constexpr const char *firstProperty = "firstShortcuts";

void rememberFirst(QAction &action)
{
    if (!action.property(firstProperty).isValid())
        action.setProperty(firstProperty, QVariant::fromValue(action.shortcuts()));
}

} // namespace

void applyShortcuts(const Settings &settings, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        rememberFirst(*action);
        if (action->objectName().isEmpty())
            continue;
        if (const auto keys = settings.shortcuts(action->objectName()))
            action->setShortcuts(*keys);
    }
}

QList<QKeySequence> firstShortcuts(const QAction &action)
{
    const QVariant first = action.property(firstProperty);
    return first.isValid() ? first.value<QList<QKeySequence>>() : action.shortcuts();
}

void setShortcuts(Settings &settings, QAction &action, const QList<QKeySequence> &keys)
{
    rememberFirst(action);
    if (keys == firstShortcuts(action))
        settings.resetShortcuts(action.objectName());
    else
        settings.setShortcuts(action.objectName(), keys);
    action.setShortcuts(keys);
}

void resetShortcuts(Settings &settings, QAction &action)
{
    setShortcuts(settings, action, firstShortcuts(action));
}

} // namespace tempo
