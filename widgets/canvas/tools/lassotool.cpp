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

bool keeps(const Pointer &from)
{
    return from.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

} // namespace

LassoTool::LassoTool(CanvasBoard &board, const Pointer &from)
    : Tool(board),
      m_from(from),
      m_elements(board.selection().elements()),
      m_flows(board.selection().flows())
{
    if (!keeps(from))
        board.selection().clear();
}

QString LassoTool::hint() const
{
    return Tr::tr(
        "Drag around boxes to select them · Shift adds to the selection · Ctrl takes away "
        "what was selected");
}

void LassoTool::move(const Pointer &pointer)
{
    select(QRectF(m_from.at, pointer.at).normalized());
}

void LassoTool::select(const QRectF &area)
{
    board().canvas().setLasso(area);
    const bool takesAway = m_from.modifiers & Qt::ControlModifier;
    QStringList ids = keeps(m_from) ? m_elements : QStringList();
    for (const QString &id : board().canvas().elementsIn(area)) {
        if (!ids.contains(id))
            ids.append(id);
        else if (takesAway)
            ids.removeOne(id);
    }
    board().selection().set(ids, keeps(m_from) ? m_flows : QList<FlowKey>());
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
    board().selection().set(m_elements, m_flows);
}

void LassoTool::leave()
{
    board().canvas().setLasso({});
}

} // namespace tempo
