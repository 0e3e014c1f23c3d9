#include "widgets/canvas/tools/keyboard.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/tools/appending.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/tools/renametool.h"
#include "widgets/canvas/walk.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QKeyEvent>

namespace tempo {
namespace {

/// Where the keyboard is: the selected element, the near end of a selected flow, or empty.
QString elementInFocus(const CanvasBoard &board, Direction direction)
{
    const Selection &selection = board.selection();
    if (!selection.elements().isEmpty())
        return selection.elements().last();
    if (selection.flows().isEmpty())
        return {};
    const FlowKey flow = selection.flows().last();
    const bool goesBack = direction == Direction::Left || direction == Direction::Up;
    return goesBack ? flow.from : flow.to;
}

/// Selects the first element in document order: where arrows start from nothing.
void selectFirst(CanvasBoard &board)
{
    const Design &design = board.document().design();
    if (design.elements.isEmpty())
        return;
    const QString first = design.elements.at(0).first;
    board.selection().set({first});
    board.reveal({first});
}

void walk(CanvasBoard &board, Direction direction)
{
    const QString start = elementInFocus(board, direction);
    if (start.isEmpty()) {
        selectFirst(board);
        return;
    }
    const bool onFlow = board.selection().elements().isEmpty();
    const QString next = onFlow
        ? start
        : walkFrom(board.document().design(), board.canvas().centres(), start, direction);
    if (next.isEmpty())
        return;
    board.selection().set({next});
    board.reveal({next});
}

/// Selects the flow that leads from the selected element in a direction, where one does.
void walkOntoFlow(CanvasBoard &board, Direction direction)
{
    const Design &design = board.document().design();
    const QString start = elementInFocus(board, direction);
    const QString next = walkFrom(design, board.canvas().centres(), start, direction);
    for (const FlowKey &flow : {FlowKey{start, next}, FlowKey{next, start}}) {
        if (design.flowIndex(flow) < 0)
            continue;
        board.selection().set({}, {flow});
        return;
    }
}

void nudge(CanvasBoard &board, Direction direction, bool byGrid)
{
    const QStringList ids = board.selection().elements();
    if (ids.isEmpty()) {
        walk(board, direction);
        return;
    }
    const double step = byGrid ? gridStep : snapStep;
    const QPointF start = board.canvas().centreOf(ids.first());
    const QPointF way = snapped(start + stepOf(direction) * step, step) - start;
    const QPointF along = stepOf(direction);
    const QPointF only(along.x() != 0 ? way.x() : 0, along.y() != 0 ? way.y() : 0);
    OrderedMap<QPointF> centres;
    for (const QString &id : ids)
        centres.set(id, board.canvas().centreOf(id) + only);
    moveTo(board, centres, QStringLiteral("nudge"));
    board.reveal(ids);
}

bool handleArrow(CanvasBoard &board, Direction direction, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & Qt::AltModifier) && (modifiers & Qt::ShiftModifier))
        walkOntoFlow(board, direction);
    else if (modifiers & Qt::AltModifier)
        walk(board, direction);
    else if (modifiers & Qt::ControlModifier)
        appendInDirection(board, direction);
    else
        nudge(board, direction, modifiers & Qt::ShiftModifier);
    return true;
}

} // namespace

bool handleCanvasKey(CanvasBoard &board, const QKeyEvent &event)
{
    if (const auto direction = directionOfKey(event.key()))
        return handleArrow(board, *direction, event.modifiers());
    if (event.key() == Qt::Key_Escape) {
        board.selection().clear();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const QStringList &elements = board.selection().elements();
    if (!isEnter || elements.size() != 1)
        return false;
    board.useTool(std::make_unique<RenameTool>(board, elements.first()));
    return true;
}

} // namespace tempo
