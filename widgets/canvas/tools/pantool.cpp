#include "widgets/canvas/tools/pantool.h"

#include "widgets/canvas/board.h"

#include <QCoreApplication>
#include <QScrollBar>

namespace tempo {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::PanTool)
};

} // namespace

QString PanTool::hint() const
{
    return Tr::tr("Drag moves the view");
}

void PanTool::start()
{
    board().viewport()->setCursor(Qt::OpenHandCursor);
}

void PanTool::press(const Pointer &pointer)
{
    m_last = pointer.viewAt;
    m_dragging = true;
    board().viewport()->setCursor(Qt::ClosedHandCursor);
}

void PanTool::move(const Pointer &pointer)
{
    if (!m_dragging)
        return;
    const QPoint way = pointer.viewAt - m_last;
    m_last = pointer.viewAt;
    QScrollBar *across = board().horizontalScrollBar();
    QScrollBar *down = board().verticalScrollBar();
    across->setValue(across->value() - way.x());
    down->setValue(down->value() - way.y());
}

void PanTool::release(const Pointer &)
{
    m_dragging = false;
    board().viewport()->setCursor(Qt::OpenHandCursor);
}

void PanTool::leave()
{
    m_dragging = false;
    board().viewport()->unsetCursor();
}

} // namespace tempo
