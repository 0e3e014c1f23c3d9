#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace tempo {

class MainWindow;

/// One thing that the command palette can do.
struct Command
{
    QString id; ///< stable, for those used last
    QString title;
    QString where; ///< the menus that lead to it, or what sort of thing it is
    QString keys;
    std::function<void()> run;
};

/// Every action that can be used now.
QList<Command> enabledActions(MainWindow &window);

/// Where one may go: the elements of the design, and the templates to begin from.
QList<Command> placesToGo(MainWindow &window);

/// The commands that fit a search, best first; without one, all but the places, in their order.
/// Those used last (by id) go before others.
QList<Command> rankedCommands(const QList<Command> &commands, const QString &search,
                              const QStringList &usedLast);

} // namespace tempo
