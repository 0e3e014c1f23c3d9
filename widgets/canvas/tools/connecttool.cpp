#include "widgets/canvas/tools/connecttool.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/tools/createtool.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QApplication>
#include <QKeyEvent>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::ConnectTool)
};

} // namespace

ConnectTool::ConnectTool(CanvasBoard &board, QString from, QPoint pressedAt)
    : Tool(board), m_from(std::move(from)), m_pressedAt(pressedAt), m_dragging(true)
{
}

ConnectTool::ConnectTool(CanvasBoard &board, QString from) : Tool(board), m_from(std::move(from)) {}

QString ConnectTool::hint() const
{
    if (m_dragging)
        return Tr::tr("Drop on a box to connect, on empty space to add one · Esc cancels");
    if (m_from.isEmpty())
        return Tr::tr("Choose where the flow starts: click a box, or arrows and Enter · "
                      "Esc cancels");
    return Tr::tr("Choose where the flow leads: click a box, or arrows and Enter · Esc cancels");
}

void ConnectTool::start()
{
    board().viewport()->setCursor(Qt::CrossCursor);
    if (!m_dragging)
        board().canvas().setTarget(m_from, true);
}

void ConnectTool::showLineTo(QPointF end, const QString &target)
{
    CanvasScene &canvas = board().canvas();
    const FlowKey key{m_from, target};
    const bool isAllowed = board().document().design().flowIndex(key) < 0;
    canvas.setTarget(target, isAllowed);
    canvas.setRubber(m_from.isEmpty() ? QList<QPointF>() : canvas.lineFrom(m_from, end, target));
}

void ConnectTool::move(const Pointer &pointer)
{
    const int way = (pointer.viewAt - m_pressedAt).manhattanLength();
    if (m_dragging && !m_left && way < QApplication::startDragDistance())
        return;
    m_left = true;
    const QString below = board().canvas().hitAt(pointer.at, board().zoom()).element;
    m_target = below == m_from ? QString() : below;
    showLineTo(pointer.at, m_target);
}

void ConnectTool::press(const Pointer &pointer)
{
    if (m_dragging)
        return;
    const QString below = board().canvas().hitAt(pointer.at, board().zoom()).element;
    if (!below.isEmpty())
        pick(below);
    else if (m_from.isEmpty())
        board().finishTool();
    else
        finishAt(pointer);
}

void ConnectTool::release(const Pointer &pointer)
{
    if (!m_dragging)
        return;
    if (!m_left) { // a click on the edge selects, like one on the box
        board().selection().set({m_from});
        board().finishTool();
        return;
    }
    if (m_target.isEmpty())
        finishAt(pointer);
    else
        choose(m_target);
}

void ConnectTool::finishAt(const Pointer &pointer)
{
    const QString below = board().canvas().hitAt(pointer.at, board().zoom()).element;
    if (!below.isEmpty()) { // dropped where it began
        board().finishTool();
        return;
    }
    CreateTool::Request request{pointer.at};
    request.flowFrom = m_from;
    board().useTool(std::make_unique<CreateTool>(board(), request));
}

void ConnectTool::pick(const QString &element)
{
    if (!m_from.isEmpty()) {
        choose(element);
        return;
    }
    m_from = element;
    m_target.clear();
    board().selection().set({element});
    board().canvas().setTarget(element, true);
    Q_EMIT board().hintChanged(hint());
}

void ConnectTool::choose(const QString &target)
{
    connectElements(board(), m_from, target);
    board().finishTool();
}

void ConnectTool::step(Direction direction)
{
    const CanvasScene &canvas = board().canvas();
    const QString start = m_target.isEmpty() ? m_from : m_target;
    const QPointF at = start.isEmpty() ? canvas.contents().topLeft() : canvas.centreOf(start);
    const QString next = nearestInDirection(canvas.centres(), at, direction);
    if (next.isEmpty())
        return;
    m_target = next;
    board().reveal({next});
    showLineTo(canvas.centreOf(next), next);
}

bool ConnectTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        board().cancelTool();
    else if (m_dragging)
        return true;
    else if (const auto direction = directionOfKey(event.key()))
        step(*direction);
    else if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !m_target.isEmpty())
        pick(m_target);
    return true;
}

void ConnectTool::leave()
{
    board().canvas().setTarget({}, true);
    board().canvas().setRubber({});
    board().viewport()->unsetCursor();
}

} // namespace tempo
