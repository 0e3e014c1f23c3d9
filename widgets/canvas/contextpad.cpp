#include "widgets/canvas/contextpad.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/boardactions.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/tools/appending.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/look/look.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace tempo {

namespace {

constexpr int buttonSize = 28;

} // namespace

ContextPad::ContextPad(CanvasBoard &board) : QFrame(&board), m_board(board)
{
    setObjectName(QStringLiteral("contextPad"));
    setProperty("card", true);
    setAccessibleName(tr("What can be done with the selected element"));
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    auto *append = new QAction(this);
    connect(append, &QAction::triggered, this,
            [this] { appendInDirection(m_board, Direction::Right); });
    const BoardActions &actions = board.boardActions();
    addButton(QStringLiteral("add"), tr("Append (Ctrl+Arrow)"), append);
    addButton(QStringLiteral("connect"), tr("Connect (C)"), actions.connect);
    m_limit = addButton(QStringLiteral("flag"), tr("Set the limit (Tab)"), actions.limit);
    addButton(QStringLiteral("delete"), tr("Delete (Del)"), actions.remove);
    hide();
    connect(&board, &CanvasBoard::viewChanged, this, &ContextPad::update);
    connect(&board.selection(), &Selection::changed, this, &ContextPad::update);
    connect(&board.canvas(), &CanvasScene::rebuilt, this, &ContextPad::update);
}

QToolButton *ContextPad::addButton(const QString &icon, const QString &name, QAction *action)
{
    QToolButton *button = makeIconButton(icon, name, this);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFixedSize(buttonSize, buttonSize);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    layout()->addWidget(button);
    return button;
}

void ContextPad::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

void ContextPad::update()
{
    constexpr double smallest = 0.35; // below, the pad would be larger than what it is about
    const QStringList &elements = m_board.selection().elements();
    const bool isWanted = !m_busy && elements.size() == 1 && m_board.selection().flows().isEmpty()
        && m_board.zoom() >= smallest && m_board.canvas().has(elements.first());
    if (isWanted) {
        m_limit->setVisible(!limitKey(m_board).isEmpty());
        place();
    }
    setVisible(isWanted);
}

void ContextPad::place()
{
    layout()->activate();
    const QSize size = sizeHint();
    const QRectF box = m_board.canvas().boxOf(m_board.selection().elements().first());
    const QRect onScreen
        = m_board.mapFromScene(box).boundingRect().translated(m_board.viewport()->pos());
    // Left of the middle, so that the flag on the upper right edge stays in sight.
    QRect rect(QPoint(onScreen.left(), onScreen.top() - size.height() - space::m), size);
    if (rect.top() < 0)
        rect.moveTop(onScreen.bottom() + space::xl + space::xs);
    const QRect room = parentWidget()->rect();
    rect.moveLeft(std::clamp(rect.left(), 0, std::max(0, room.width() - rect.width())));
    setGeometry(rect);
}

} // namespace tempo
