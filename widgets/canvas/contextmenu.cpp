#include "widgets/canvas/contextmenu.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/boardactions.h"
#include "widgets/canvas/tools/appending.h"
#include "widgets/canvas/tools/clipboard.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/tools/createtool.h"
#include "widgets/look/look.h"

#include "model/design/activation.h"
#include "model/document/document.h"
#include "model/document/selection.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CanvasMenu)
};

/// A choice of one of several, with the present one marked.
template <class Choose>
QAction *addChoice(QMenu &menu, const QString &text, bool isPresent, Choose choose)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isPresent);
    QObject::connect(action, &QAction::triggered, &menu, choose);
    return action;
}

void addKinds(QMenu &menu, CanvasBoard &board, const QString &element)
{
    QMenu *kindMenu = menu.addMenu(Tr::tr("Change &Kind"));
    auto *group = new QActionGroup(kindMenu);
    const Kind present = board.document().design().element(element).kind;
    for (const KindInfo &info : kinds()) {
        const Kind kind = info.kind;
        group->addAction(addChoice(*kindMenu, kindTitle(kind), kind == present,
                                   [&board, element, kind] { setKind(board, element, kind); }));
    }
}

void addPull(QMenu &menu, CanvasBoard &board, const FlowKey &key, const Flow &flow)
{
    const Design &design = board.document().design();
    const Kind to = design.element(key.to).kind;
    if (to == Kind::Event || to == Kind::Source)
        return; // these are always pushed to
    auto *group = new QActionGroup(&menu);
    const bool isPull = pulls(design, flow);
    group->addAction(addChoice(menu, Tr::tr("&Push: arriving starts the reader"), !isPull,
                               [&board, key] { setPull(board, key, false); }));
    group->addAction(addChoice(menu, Tr::tr("P&ull: the reader fetches when it runs"), isPull,
                               [&board, key] { setPull(board, key, true); }));
    menu.addSeparator();
}

void addCarries(QMenu &menu, CanvasBoard &board, const FlowKey &key, const Flow &flow)
{
    QMenu *sub = menu.addMenu(Tr::tr("Ca&rries"));
    auto *group = new QActionGroup(sub);
    const std::pair<Carries, QString> choices[]
        = {{Carries::Data, Tr::tr("&Data that predictions are made from")},
           {Carries::Model, Tr::tr("A trained &model")},
           {Carries::Feedback, Tr::tr("&Feedback, which closes a loop")}};
    for (const auto &[carries, text] : choices) {
        group->addAction(
            addChoice(*sub, text, flow.carries == carries,
                      [&board, key, value = carries] { setCarries(board, key, value); }));
    }
}

void addClipboard(QMenu &menu, const BoardActions &actions)
{
    menu.addActions({actions.cut, actions.copy, actions.duplicate});
    menu.addSeparator();
}

/// The menu of several boxes: what is done with all of them at once.
void fillForSeveral(QMenu &menu, const BoardActions &actions)
{
    addClipboard(menu, actions);
    menu.addActions({actions.align, actions.selectKind, actions.fitSelection});
    menu.addSeparator();
    menu.addAction(actions.remove);
}

void fillForElement(QMenu &menu, CanvasBoard &board, const QString &element)
{
    const BoardActions &actions = board.boardActions();
    menu.addAction(actions.rename);
    QAction *append = menu.addAction(iconOf(QStringLiteral("add"), &board), Tr::tr("&Append…"));
    QObject::connect(append, &QAction::triggered, &board,
                     [&board] { appendInDirection(board, Direction::Right); });
    menu.addAction(actions.connect);
    menu.addSeparator();
    addKinds(menu, board, element);
    if (actions.limit->isEnabled())
        menu.addAction(actions.limit);
    menu.addAction(actions.selectKind);
    menu.addSeparator();
    addClipboard(menu, actions);
    menu.addAction(actions.remove);
}

void fillForFlow(QMenu &menu, CanvasBoard &board, const FlowKey &key)
{
    const Design &design = board.document().design();
    const qsizetype index = design.flowIndex(key);
    if (index < 0)
        return;
    addPull(menu, board, key, design.flows.at(index));
    addCarries(menu, board, key, design.flows.at(index));
    if (board.boardActions().limit->isEnabled())
        menu.addAction(board.boardActions().limit);
    menu.addSeparator();
    menu.addAction(board.boardActions().remove);
}

void fillForCanvas(QMenu &menu, CanvasBoard &board, QPointF at)
{
    const BoardActions &actions = board.boardActions();
    QAction *add = menu.addAction(iconOf(QStringLiteral("add"), &board), Tr::tr("&Add Element…"));
    QObject::connect(add, &QAction::triggered, &board, [&board, at] {
        board.useTool(std::make_unique<CreateTool>(board, CreateTool::Request{at}));
    });
    QAction *paste = menu.addAction(Tr::tr("&Paste Here"));
    paste->setEnabled(actions.paste->isEnabled());
    QObject::connect(paste, &QAction::triggered, &board,
                     [&board, at] { pasteClipboard(board, at); });
    menu.addAction(actions.selectAll);
    menu.addSeparator();
    menu.addActions({actions.fit, actions.actualSize});
}

} // namespace

std::unique_ptr<QMenu> contextMenu(CanvasBoard &board, const MenuTarget &target)
{
    auto menu = std::make_unique<QMenu>(&board);
    if (!target.element.isEmpty() && board.selection().elements().size() > 1)
        fillForSeveral(*menu, board.boardActions());
    else if (!target.element.isEmpty())
        fillForElement(*menu, board, target.element);
    else if (target.flow)
        fillForFlow(*menu, board, *target.flow);
    else
        fillForCanvas(*menu, board, target.at);
    return menu;
}

} // namespace tempo
