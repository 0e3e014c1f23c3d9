#include "widgets/canvas/accessibleflow.h"

#include "model/document/document.h"
#include "model/document/selection.h"
#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"

#include <algorithm>

namespace tempo {

AccessibleFlow::AccessibleFlow(CanvasBoard &board, FlowKey flow)
    : m_board(&board), m_flow(std::move(flow))
{
}

bool AccessibleFlow::isValid() const
{
    if (!m_board)
        return false;
    const QList<Flow> &flows = m_board->document().design().flows;
    return std::ranges::any_of(flows, [this](const Flow &one) { return one.key() == m_flow; });
}

QWindow *AccessibleFlow::window() const
{
    return m_board ? m_board->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleFlow::parent() const
{
    return QAccessible::queryAccessibleInterface(m_board);
}

QString AccessibleFlow::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return m_board->canvas().nameOf(m_flow);
    return kind == QAccessible::Description ? m_board->canvas().explanationOf(m_flow) : QString();
}

QRect AccessibleFlow::rect() const
{
    if (!isValid())
        return {};
    const QRect inView = m_board->mapFromScene(m_board->canvas().areaOf(m_flow)).boundingRect();
    return {m_board->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State AccessibleFlow::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.focusable = true;
    state.selectable = true;
    state.selected = m_board->selection().flows().contains(m_flow);
    state.focused = state.selected && m_board->hasFocus();
    return state;
}

void *AccessibleFlow::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

void AccessibleFlow::doAction(const QString &)
{
    if (!isValid())
        return;
    m_board->window()->activateWindow();
    m_board->setFocus();
    m_board->selection().set({}, {m_flow});
    m_board->reveal({m_flow.from, m_flow.to});
}

} // namespace tempo
