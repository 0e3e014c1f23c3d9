#include "widgets/canvas/tools/selecttool.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/tools/connecttool.h"
#include "widgets/canvas/tools/createtool.h"
#include "widgets/canvas/tools/keyboard.h"
#include "widgets/canvas/tools/lassotool.h"
#include "widgets/canvas/tools/movetool.h"
#include "widgets/canvas/tools/renametool.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::SelectTool)
};

bool adds(const Pointer &pointer)
{
    return pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

template <class Id>
QList<Id> toggled(QList<Id> ids, const Id &id)
{
    if (!ids.removeOne(id))
        ids.append(id);
    return ids;
}

} // namespace

QString SelectTool::hint() const
{
    const Selection &selection = board().selection();
    const auto count = selection.elements().size() + selection.flows().size();
    if (count == 0)
        return Tr::tr("Double-click or N adds · drag from an edge or C connects · drag around "
                      "boxes selects · Space pans · wheel zooms");
    if (count > 1)
        return Tr::tr("Drag or arrows move · Shift+click adds or takes away · Shift+2 fits · "
                      "Delete removes");
    if (!selection.flows().isEmpty())
        return Tr::tr("Right-click for push, pull and what it carries · Tab goes to its limit · "
                      "Delete removes");
    return Tr::tr("Enter renames · C connects · Ctrl+Arrow appends · Alt+Arrow walks, with Shift "
                  "to the flow · Delete removes");
}

void SelectTool::press(const Pointer &pointer)
{
    m_clicked.clear();
    const Hit hit = board().canvas().hitAt(pointer.at, board().zoom());
    if (!hit.element.isEmpty() && hit.onEdge && !adds(pointer)) {
        board().useTool(std::make_unique<ConnectTool>(board(), hit.element, pointer.viewAt));
    } else if (!hit.element.isEmpty()) {
        pressElement(hit.element, pointer);
    } else if (hit.flow) {
        pressFlow(*hit.flow, pointer);
    } else {
        board().useTool(std::make_unique<LassoTool>(board(), pointer));
    }
}

void SelectTool::pressElement(const QString &id, const Pointer &pointer)
{
    Selection &selection = board().selection();
    const bool isSelected = selection.elements().contains(id);
    if (adds(pointer)) {
        selection.set(toggled(selection.elements(), id), selection.flows());
        return;
    }
    if (!isSelected)
        selection.set({id});
    else if (selection.elements().size() + selection.flows().size() > 1)
        m_clicked = id;
    board().useTool(std::make_unique<MoveTool>(board(), id, pointer, !m_clicked.isEmpty()));
}

void SelectTool::pressFlow(const FlowKey &flow, const Pointer &pointer)
{
    Selection &selection = board().selection();
    if (adds(pointer))
        selection.set(selection.elements(), toggled(selection.flows(), flow));
    else
        selection.set({}, {flow});
}

void SelectTool::move(const Pointer &pointer)
{
    hover(pointer);
}

void SelectTool::hover(const Pointer &pointer)
{
    const Hit hit = board().canvas().hitAt(pointer.at, board().zoom());
    board().canvas().setHovered(hit.element, hit.flow);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (!hit.element.isEmpty())
        shape = hit.onEdge ? Qt::CrossCursor : Qt::SizeAllCursor;
    else if (hit.flow)
        shape = Qt::PointingHandCursor;
    board().viewport()->setCursor(shape);
}

void SelectTool::release(const Pointer &) {}

void SelectTool::doubleClick(const Pointer &pointer)
{
    const Hit hit = board().canvas().hitAt(pointer.at, board().zoom());
    if (!hit.element.isEmpty())
        board().useTool(std::make_unique<RenameTool>(board(), hit.element));
    else if (hit.flow)
        pressFlow(*hit.flow, pointer);
    else
        board().useTool(std::make_unique<CreateTool>(board(), CreateTool::Request{pointer.at}));
}

bool SelectTool::key(const QKeyEvent &event)
{
    return handleCanvasKey(board(), event);
}

void SelectTool::keyReleased(const QKeyEvent &event)
{
    if (!event.isAutoRepeat() && directionOfKey(event.key()))
        board().document().endGesture();
}

void SelectTool::leave()
{
    board().canvas().setHovered({}, {});
}

} // namespace tempo
