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
    const QString selected = m_board.selection().elements().first();
    const QRect box = onScreen(m_board.canvas().boxOf(selected));
    const QRect room = parentWidget()->rect();
    // Left of the middle, so that the flag on the upper right edge stays in sight.
    const int above = box.top() - size.height() - space::m;
    const int below = box.bottom() + space::xl + space::xs;
    const QPoint places[] = {{box.left(), above},
                             {box.left(), below},
                             {box.left(), above - space::xl},
                             {box.right() - size.width(), below},
                             {box.left() - size.width() - space::m, box.top()},
                             {box.right() + space::m, box.bottom() - size.height()}};
    const auto best = std::ranges::find_if(places, [&](QPoint place) {
        const QRect rect(place, size);
        return room.contains(rect) && !coversBox(rect, selected);
    });
    QRect rect(best != std::end(places) ? *best : QPoint(box.left(), above < 0 ? below : above),
               size);
    rect.moveLeft(std::clamp(rect.left(), 0, std::max(0, room.width() - rect.width())));
    setGeometry(rect);
}

QRect ContextPad::onScreen(const QRectF &area) const
{
    return m_board.mapFromScene(area).boundingRect().translated(m_board.viewport()->pos());
}

bool ContextPad::coversBox(const QRect &rect, const QString &selected) const
{
    const CanvasScene &canvas = m_board.canvas();
    const QRectF area
        = m_board.mapToScene(rect.translated(-m_board.viewport()->pos())).boundingRect();
    const QStringList covered = canvas.elementsIn(area);
    return std::ranges::any_of(covered, [&](const QString &id) { return id != selected; });
}

} // namespace tempo
