#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

class QAction;
class QMenuBar;

namespace tempo {

class MainWindow;

/// The property of an action whose text changes that holds its lasting name.
inline constexpr const char *nameProperty = "lastingName";

/// One action as people find it.
struct ActionEntry
{
    QAction *action;
    QStringList menus; ///< the titles of the menus that lead to it
    int page = -1;     ///< the page that it works on, by its place in the catalogue; -1: everywhere

    /// Its stable id: `file.save`, `canvas.add` …; never translated.
    QString id() const;

    /// Its text without the letter's mark and the dots.
    QString text() const;

    /// What it is called whatever it would do now: Undo, and not Undo Move.
    QString name() const;

    /// Where it belongs in a list: its page, else its first menu.
    QString group() const;

    /// Whether the two may be asked for at the same time, so that they can't share keys.
    bool meets(const ActionEntry &other) const;
};

/// A text of a menu without the mark of its letter and without the dots at its end.
QString plainText(QString text);

/// Whether a page's action is about looking, and so belongs into View; else into Edit.
bool isAboutLooking(const QAction &action);

/// Every action in the menus at this moment, in their order.
QList<ActionEntry> actionsOf(const QMenuBar &menus);

/// Every action of the program: those in the menus and those of the pages that aren't shown. Makes
/// the pages that weren't shown yet, where a design is open. This one list is what command palette,
/// list of keys and preferences share.
QList<ActionEntry> allActions(MainWindow &window);

/// Keys as people read them: `Ctrl+Plus, Ctrl+=`.
QString keysText(const QList<QKeySequence> &keys);

} // namespace tempo
