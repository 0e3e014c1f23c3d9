#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>

class QWidget;

namespace tempo {

/// Hands on mouse and keyboard of a real X server, through xdotool, while this program's own events
/// go on. It sees the window as a person does: it clicks at places on the screen.
class Robot
{
public:
    /// Presses keys in the notation of X, e.g. "ctrl+s", "Return", "n".
    static void key(const QString &key);

    /// Types a text.
    static void type(const QString &text);

    /// Types a text and Return, some time from now, into whatever has the focus then: for dialogs
    /// that wait.
    static void typeLater(const QString &text);

    /// Clicks with the left button at a place of a widget.
    static void click(const QWidget &widget, QPoint at);
    static void click(const QWidget &widget);

private:
    static void run(const QStringList &arguments);
};

} // namespace tempo
