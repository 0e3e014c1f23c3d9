#include "widgets/canvas/tools/lassotool.h"

#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"

#include "model/document/selection.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::LassoTool)
};

} // namespace

LassoTool::LassoTool(CanvasBoard &board, const Pointer &from) : Tool(board), m_from(from)
{
    if (from.modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
        m_before = board.selection().elements();
    board.selection().set(m_before);
}

QString LassoTool::hint() const
{
    return Tr::tr("Drag around boxes to select them · Shift adds to the selection");
}

void LassoTool::move(const Pointer &pointer)
{
    select(QRectF(m_from.at, pointer.at).normalized());
}

void LassoTool::select(const QRectF &area)
{
    board().canvas().setLasso(area);
    QStringList ids = m_before;
    for (const QString &id : board().canvas().elementsIn(area)) {
        if (!ids.contains(id))
            ids.append(id);
    }
    board().selection().set(ids);
}

void LassoTool::release(const Pointer &)
{
    board().finishTool();
}

bool LassoTool::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape)
        board().cancelTool();
    return true;
}

void LassoTool::cancel()
{
    board().selection().set(m_before);
}

void LassoTool::leave()
{
    board().canvas().setLasso({});
}

} // namespace tempo
