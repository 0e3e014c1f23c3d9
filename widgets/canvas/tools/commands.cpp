#include "widgets/canvas/tools/commands.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"

#include "model/design/activation.h"
#include "model/document/document.h"
#include "model/document/selection.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CanvasCommands)
};

/// Boxes that the automatic layout placed get written where they are, so that nothing but what was
/// moved moves.
OrderedMap<QPointF> withPins(const CanvasBoard &board, OrderedMap<QPointF> centres)
{
    const Design &design = board.document().design();
    for (const auto &[id, element] : design.elements) {
        if (!design.canvas.positions.contains(id) && !centres.contains(id))
            centres.set(id, board.canvas().centreOf(id));
    }
    return centres;
}

/// Pushes a step that may have been refused, and tells why.
void pushOrTell(CanvasBoard &board, const QString &text, Result<Patch> patch)
{
    if (patch)
        board.document().push(text, *std::move(patch));
    else
        board.tell(patch.error());
}

/// The patch of a new flow on the design as it is after \a before.
Patch withFlow(Design design, Patch before, const QString &from, const QString &to)
{
    if (from.isEmpty() || to.isEmpty())
        return before;
    exchange(design, before);
    const Result<Patch> flow = addFlow(design, from, to);
    return flow ? joined(std::move(before), *flow) : before;
}

} // namespace

NewElement creation(const CanvasBoard &board, const Design &design, const NewBox &box)
{
    Design pinned = design;
    Patch patch = pinEverything(board);
    exchange(pinned, patch);
    const NewElement made = addElement(pinned, box.kind, box.title, box.at);
    patch = joined(std::move(patch), made.patch);
    patch = withFlow(design, std::move(patch), box.flowFrom,
                     box.flowFrom.isEmpty() ? QString() : made.id);
    patch = withFlow(design, std::move(patch), box.flowTo.isEmpty() ? QString() : made.id,
                     box.flowTo);
    return {made.id, std::move(patch)};
}

void createElement(CanvasBoard &board, const NewBox &box)
{
    NewElement made = creation(board, board.document().design(), box);
    board.document().push(Tr::tr("Add %1").arg(kindTitle(box.kind).toLower()),
                          std::move(made.patch));
    board.selection().set({made.id});
}

void connectElements(CanvasBoard &board, const QString &from, const QString &to)
{
    Result<Patch> flow = addFlow(board.document().design(), from, to);
    const bool isMade = bool(flow);
    pushOrTell(board, Tr::tr("Connect"), std::move(flow));
    if (isMade)
        board.selection().set({}, {FlowKey{from, to}});
}

void moveTo(CanvasBoard &board, const OrderedMap<QPointF> &centres, const QString &gesture)
{
    arrangeAt(board, Tr::tr("Move %n element(s)", nullptr, int(centres.size())), centres, gesture);
}

void arrangeAt(CanvasBoard &board, const QString &text, const OrderedMap<QPointF> &centres,
               const QString &gesture)
{
    const bool isSame = std::all_of(centres.begin(), centres.end(), [&](const auto &item) {
        return board.canvas().centreOf(item.first) == item.second;
    });
    if (isSame)
        return;
    board.document().push(text, moveElements(board.document().design(), withPins(board, centres)),
                          gesture);
}

Patch pinEverything(const CanvasBoard &board)
{
    return moveElements(board.document().design(), withPins(board, {}));
}

Result<Patch> renaming(const Design &design, const QString &element, const QString &title)
{
    return setField(design, QStringList{element}, QStringLiteral("title"), title);
}

void renameElement(CanvasBoard &board, const QString &element, const QString &title)
{
    if (title.isEmpty() || title == board.document().design().titleOf(element))
        return;
    pushOrTell(board, Tr::tr("Rename"), renaming(board.document().design(), element, title));
}

void removeSelected(CanvasBoard &board, const QString &text)
{
    const QStringList elements = board.selection().elements();
    const QList<FlowKey> flows = board.selection().flows();
    if (elements.isEmpty() && flows.isEmpty())
        return;
    const QString usual = elements.isEmpty()
        ? Tr::tr("Delete %n flow(s)", nullptr, int(flows.size()))
        : Tr::tr("Delete %n element(s)", nullptr, int(elements.size()));
    Design design = board.document().design();
    Patch patch = pinEverything(board);
    exchange(design, patch);
    patch = joined(std::move(patch), removeParts(design, elements, flows));
    board.document().push(text.isEmpty() ? usual : text, std::move(patch));
}

void setKind(CanvasBoard &board, const QString &element, Kind kind)
{
    const KindChange change = changeKind(board.document().design(), element, kind);
    board.document().push(Tr::tr("Make it a %1").arg(kindTitle(kind).toLower()), change.patch);
    if (!change.dropped.isEmpty())
        board.tell(Tr::tr("A %1 has no %2; undo brings it back.")
                       .arg(kindTitle(kind).toLower(), change.dropped.join(u", "_qs)));
}

void setPull(CanvasBoard &board, const FlowKey &flow, bool pull)
{
    const Design &design = board.document().design();
    const Element *from = design.elements.find(flow.from);
    const Element *to = design.elements.find(flow.to);
    if (!from || !to)
        return;
    FieldValue value;
    if (pullsByDefault(*from, *to) != pull)
        value = pull;
    pushOrTell(board, pull ? Tr::tr("Let it pull") : Tr::tr("Let it push"),
               setField(design, flow, QStringLiteral("pull"), value));
}

void setCarries(CanvasBoard &board, const FlowKey &flow, Carries carries)
{
    pushOrTell(board, Tr::tr("Change what a flow carries"),
               setField(board.document().design(), flow, QStringLiteral("carries"), word(carries)));
}

QString limitKey(const CanvasBoard &board)
{
    const Selection &selection = board.selection();
    if (selection.elements().isEmpty() && selection.flows().size() == 1)
        return QStringLiteral("max_age");
    if (selection.elements().size() != 1 || !selection.flows().isEmpty())
        return {};
    const Element *element = board.document().design().elements.find(selection.elements().first());
    const QLatin1String key("max_latency");
    return element && kindHasKey(element->kind, key) ? QString(key) : QString();
}

void focusLimit(CanvasBoard &board)
{
    const QString key = limitKey(board);
    if (key.isEmpty())
        return;
    Selection &selection = board.selection();
    if (selection.elements().isEmpty())
        selection.focusField(FlowKey(selection.flows().first()), key);
    else
        selection.focusField(QString(selection.elements().first()), key);
}

} // namespace tempo
