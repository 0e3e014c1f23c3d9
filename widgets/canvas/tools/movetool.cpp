#include "widgets/canvas/tools/movetool.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/walk.h"

#include "model/document/selection.h"

#include <QApplication>
#include <QKeyEvent>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::MoveTool)
};

} // namespace

MoveTool::MoveTool(CanvasBoard &board, QString grabbed, const Pointer &from, bool selectsAlone)
    : Tool(board), m_grabbed(std::move(grabbed)), m_from(from), m_selectsAlone(selectsAlone)
{
}

QString MoveTool::hint() const
{
    return m_moving ? Tr::tr("Snaps to the grid · Esc puts it back")
                    : Tr::tr("Drag moves · Delete removes");
}

OrderedMap<QPointF> MoveTool::movedTo(QPointF pointer) const
{
    const CanvasScene &canvas = board().canvas();
    const QPointF start = canvas.centreOf(m_grabbed);
    const QPointF way = snapped(start + pointer - m_from.at, snapStep) - start;
    OrderedMap<QPointF> centres;
    for (const QString &id : board().selection().elements())
        centres.set(id, canvas.centreOf(id) + way);
    return centres;
}

void MoveTool::move(const Pointer &pointer)
{
    const int way = (pointer.viewAt - m_from.viewAt).manhattanLength();
    if (!m_moving && way < QApplication::startDragDistance())
        return;
    if (!m_moving) {
        m_moving = true;
        board().viewport()->setCursor(Qt::ClosedHandCursor);
        Q_EMIT board().hintChanged(hint());
    }
    board().canvas().preview(movedTo(pointer.at));
}

void MoveTool::release(const Pointer &pointer)
{
    if (m_moving) {
        const OrderedMap<QPointF> centres = movedTo(pointer.at);
        board().canvas().endPreview();
        moveTo(board(), centres);
    } else if (m_selectsAlone) {
        board().selection().set({m_grabbed});
    }
    board().finishTool();
}

bool MoveTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        board().cancelTool();
    return true; // nothing else may change the design while it is dragged
}

void MoveTool::leave()
{
    board().canvas().endPreview();
}

} // namespace tempo
