#include "widgets/canvas/tools/keyboard.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/tools/appending.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/tools/renametool.h"
#include "widgets/canvas/walk.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QCoreApplication>
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

void clearSelection(CanvasBoard &board, Direction)
{
    board.selection().clear();
}

void rename(CanvasBoard &board, Direction)
{
    const QString element = board.selection().elements().constFirst();
    board.useTool(std::make_unique<RenameTool>(board, element));
}

bool hasOneElement(const CanvasBoard &board)
{
    return board.selection().elements().size() == 1;
}

bool always(const CanvasBoard &)
{
    return true;
}

enum class KeyGroup { Arrow, Enter, Escape };

/// A key of the canvas and what it does: the one table for the keys themselves and for their list.
struct KeyRow
{
    KeyGroup group;
    Qt::KeyboardModifiers modifiers; ///< all of them have to be held
    const char *keys;                ///< source text of tempo::CanvasKeys
    const char *about;               ///< likewise
    bool (*applies)(const CanvasBoard &board);
    void (*act)(CanvasBoard &board, Direction direction);
};

/// Of several rows that fit, the first counts.
const KeyRow rows[] = {
    {KeyGroup::Arrow, Qt::AltModifier | Qt::ShiftModifier,
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Alt+Shift+Arrow"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Select the flow in that direction"), always,
     walkOntoFlow},
    {KeyGroup::Arrow, Qt::AltModifier, QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Alt+Arrow"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Walk along the flows"), always, walk},
    {KeyGroup::Arrow, Qt::ControlModifier, QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Ctrl+Arrow"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Append an element in that direction"), always,
     appendInDirection},
    {KeyGroup::Arrow, Qt::ShiftModifier, QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Shift+Arrow"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Move by the grid"), always,
     [](CanvasBoard &board, Direction direction) { nudge(board, direction, true); }},
    {KeyGroup::Arrow, Qt::NoModifier, QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Arrow"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Move by a little; with nothing selected, select"),
     always, [](CanvasBoard &board, Direction direction) { nudge(board, direction, false); }},
    {KeyGroup::Enter, Qt::NoModifier, QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Enter"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Edit the title in its place"), hasOneElement, rename},
    {KeyGroup::Escape, Qt::NoModifier, QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Esc"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Give up what was begun; else select nothing"), always,
     clearSelection},
};

/// What the view and the tools themselves do with mouse and keys.
constexpr CanvasKey elsewhere[] = {
    {QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Tab"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Go to the limit of the selected element")},
    {QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Double-click"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Add an element here, or edit a title")},
    {QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Drag from an edge"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Connect; on empty space, create what comes next")},
    {QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Shift+Click"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Add to the selection or take out of it")},
    {QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Space+Drag, Middle button"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Move the view")},
    {QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Wheel"),
     QT_TRANSLATE_NOOP("tempo::CanvasKeys", "Zoom at the pointer; with Shift, move sideways")},
};

std::optional<KeyGroup> groupOf(int key)
{
    if (directionOfKey(key))
        return KeyGroup::Arrow;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return KeyGroup::Enter;
    return key == Qt::Key_Escape ? std::optional(KeyGroup::Escape) : std::nullopt;
}

} // namespace

bool handleCanvasKey(CanvasBoard &board, const QKeyEvent &event)
{
    const std::optional<KeyGroup> group = groupOf(event.key());
    for (const KeyRow &row : rows) {
        const bool isHeld = (event.modifiers() & row.modifiers) == row.modifiers;
        if (row.group != group || !isHeld || !row.applies(board))
            continue;
        row.act(board, directionOfKey(event.key()).value_or(Direction::Right));
        return true;
    }
    return false;
}

QList<CanvasKey> canvasKeys()
{
    QList<CanvasKey> all;
    for (const KeyRow &row : rows)
        all.append(CanvasKey{row.keys, row.about});
    for (const CanvasKey &key : elsewhere)
        all.append(key);
    return all;
}

} // namespace tempo
