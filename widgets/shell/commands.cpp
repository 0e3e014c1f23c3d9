#include "widgets/shell/commands.h"

#include "model/yaml/templates.h"
#include "widgets/shell/actionlist.h"
#include "widgets/shell/fuzzymatch.h"
#include "widgets/shell/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>

#include <algorithm>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Commands)
};

/// How much a command is lifted that was used lately: the last one most.
int liftOf(const Command &command, const QStringList &usedLast)
{
    constexpr int most = 6;
    const qsizetype place = usedLast.indexOf(command.id);
    return place < 0 ? 0 : std::max(0, most - int(place));
}

QList<Command> usedLastFirst(const QList<Command> &commands, const QStringList &usedLast)
{
    QList<Command> ordered = commands;
    std::ranges::stable_sort(ordered, std::ranges::less{}, [&usedLast](const Command &command) {
        const qsizetype place = usedLast.indexOf(command.id);
        return place < 0 ? usedLast.size() : place;
    });
    return ordered;
}

std::optional<int> scoreOf(const Command &command, const QString &search)
{
    if (const auto match = fuzzyMatch(search, command.title))
        return match->score;
    constexpr int inMenuOnly = 12;
    const auto match = fuzzyMatch(search, command.where + u' ' + command.title);
    return match ? std::optional(match->score - inMenuOnly) : std::nullopt;
}

} // namespace

QList<Command> enabledActions(MainWindow &window)
{
    QList<Command> commands;
    for (const ActionEntry &entry : actionsOf(*window.menuBar())) {
        QAction *action = entry.action;
        if (!action->isEnabled() || !action->isVisible())
            continue;
        commands.append({entry.id(), entry.text(), entry.menus.join(QStringLiteral(" › ")),
                         keysText(action->shortcuts()), [action] { action->trigger(); }});
    }
    return commands;
}

QList<Command> placesToGo(MainWindow &window)
{
    QList<Command> commands;
    for (const auto &[id, element] : window.document().design().elements) {
        const QString name = element.title.isEmpty() ? id : element.title;
        commands.append({u"element." + id,
                         Tr::tr("Go to “%1”").arg(name),
                         kindTitle(element.kind),
                         {},
                         [&window, element = id] {
                             window.showPage(QStringLiteral("canvas"));
                             window.selection().set({element});
                         }});
    }
    static const QList<TemplateInfo> shipped = templates();
    for (const TemplateInfo &one : shipped) {
        commands.append({u"template." + one.name,
                         Tr::tr("New from “%1”").arg(one.title),
                         Tr::tr("Template"),
                         {},
                         [&window, name = one.name] { window.files().newFromTemplate(name); }});
    }
    return commands;
}

QList<Command> rankedCommands(const QList<Command> &commands, const QString &search,
                              const QStringList &usedLast)
{
    if (search.trimmed().isEmpty())
        return usedLastFirst(commands, usedLast);
    QList<std::pair<int, Command>> scored;
    for (const Command &command : commands) {
        if (const auto score = scoreOf(command, search))
            scored.append({*score + liftOf(command, usedLast), command});
    }
    std::ranges::stable_sort(scored, std::ranges::greater{},
                             [](const auto &one) { return one.first; });
    QList<Command> ranked;
    for (const auto &[score, command] : std::as_const(scored))
        ranked.append(command);
    return ranked;
}

} // namespace tempo
