#include "widgets/canvas/board.h"

#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/contextmenu.h"
#include "widgets/canvas/tools/commands.h"
#include "widgets/canvas/tools/createtool.h"
#include "widgets/canvas/tools/pantool.h"
#include "widgets/canvas/walk.h"
#include "widgets/look/look.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/// The events of the board, handed to the tool at work.

namespace tempo {
namespace {

std::optional<Kind> kindOf(const QMimeData *data)
{
    const QString type(kindMimeType);
    if (!data->hasFormat(type))
        return std::nullopt;
    return kindFromId(QString::fromUtf8(data->data(type)));
}

constexpr int scrollInterval = 30; // milliseconds

/// How far a point is over the edge of a view, where its last few pixels count; at most a step of
/// scrolling.
QPoint distanceBeyond(const QRect &view, QPoint point)
{
    constexpr int edge = 12;
    constexpr int fastest = 24;
    const auto beyond = [&](int value, int least, int most) {
        return std::clamp(value - std::clamp(value, least, most), -fastest, fastest);
    };
    return {beyond(point.x(), view.left() + edge, view.right() - edge),
            beyond(point.y(), view.top() + edge, view.bottom() - edge)};
}

/// Lines of plain text as a tooltip that wraps them, below a name.
QString tipOf(const QString &name, const QString &lines)
{
    if (lines.isEmpty())
        return {};
    QString tip = u"<p><b>"_qs + name.toHtmlEscaped() + u"</b></p>"_qs;
    for (const QString &line : lines.split(u'\n'))
        tip += u"<p>"_qs + line.toHtmlEscaped() + u"</p>"_qs;
    return tip;
}

} // namespace

Pointer CanvasBoard::pointerOf(const QSinglePointEvent &event) const
{
    const QPoint at = event.position().toPoint();
    return {mapToScene(at), at, event.modifiers()};
}

void CanvasBoard::startPanning()
{
    if (m_panning)
        return;
    m_panning = std::make_unique<PanTool>(*this);
    m_panning->start();
    Q_EMIT hintChanged(hint());
}

void CanvasBoard::stopPanning()
{
    if (!m_panning)
        return;
    m_panning->leave();
    retire(std::move(m_panning));
    Q_EMIT hintChanged(hint());
}

bool CanvasBoard::event(QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isPress || isOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isBare = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isOverride && isBare && !isAtRest()) { // single-key shortcuts wait for the tool
            event->accept();
            return true;
        }
        if (isPress && key->key() == Qt::Key_Tab && isBare && isAtRest()
            && !limitKey(*this).isEmpty()) {
            focusLimit(*this);
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool CanvasBoard::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    if (isAtRest())
        explainAt(static_cast<QHelpEvent *>(event)->pos());
    return true;
}

void CanvasBoard::explainAt(QPoint inView)
{
    const Hit hit = m_scene->hitAt(mapToScene(inView), zoom());
    QString tip;
    QRectF area;
    if (!hit.element.isEmpty()) {
        tip = tipOf(m_document.design().titleOf(hit.element), m_scene->explanationOf(hit.element));
        area = m_scene->boxOf(hit.element);
    } else if (hit.flow) {
        tip = tipOf(m_scene->nameOf(*hit.flow), m_scene->explanationOf(*hit.flow));
        area = m_scene->areaOf(*hit.flow);
    }
    QToolTip::showText(viewport()->mapToGlobal(inView), tip, viewport(),
                       mapFromScene(area).boundingRect());
}

void CanvasBoard::explainSelection()
{
    const QStringList &elements = m_selection.elements();
    const QList<FlowKey> &flows = m_selection.flows();
    QString tip;
    QPointF at;
    if (!elements.isEmpty()) {
        tip = tipOf(m_document.design().titleOf(elements.last()),
                    m_scene->explanationOf(elements.last()));
        at = m_scene->boxOf(elements.last()).center();
    } else if (!flows.isEmpty()) {
        tip = tipOf(m_scene->nameOf(flows.last()), m_scene->explanationOf(flows.last()));
        at = m_scene->areaOf(flows.last()).center();
    }
    if (tip.isEmpty())
        tell(tr("There are no figures of this."));
    QToolTip::showText(viewport()->mapToGlobal(mapFromScene(at)), tip, viewport());
}

void CanvasBoard::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_scene->setTheme(themeOf(this));
}

void CanvasBoard::mousePressEvent(QMouseEvent *event)
{
    const Pointer pointer = pointerOf(*event);
    if (event->button() == Qt::MiddleButton)
        startPanning();
    else if (event->button() != Qt::LeftButton)
        return;
    if (m_panning)
        m_panning->press(pointer);
    else
        m_tool->press(pointer);
}

void CanvasBoard::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panning) {
        m_panning->move(pointerOf(*event));
        return;
    }
    m_dragged = pointerOf(*event);
    m_tool->move(m_dragged);
    const bool isDragging = (event->buttons() & Qt::LeftButton) && !isAtRest();
    if (isDragging && !distanceBeyond(viewport()->rect(), m_dragged.viewAt).isNull())
        m_dragScroll.start(scrollInterval);
    else
        m_dragScroll.stop();
}

void CanvasBoard::scrollWhileDragging()
{
    if (isAtRest()) { // given up meanwhile
        m_dragScroll.stop();
        return;
    }
    const QPoint way = distanceBeyond(viewport()->rect(), m_dragged.viewAt);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + way.y());
    m_dragged.at = mapToScene(m_dragged.viewAt);
    m_tool->move(m_dragged);
}

void CanvasBoard::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragScroll.stop();
    if (m_panning) {
        m_panning->release(pointerOf(*event));
        if (event->button() == Qt::MiddleButton || !m_spaceHeld)
            stopPanning();
    } else if (event->button() == Qt::LeftButton) {
        m_tool->release(pointerOf(*event));
    }
}

void CanvasBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_panning)
        m_tool->doubleClick(pointerOf(*event));
}

void CanvasBoard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        m_spaceHeld = true;
        startPanning();
        return;
    }
    if (!m_tool->key(*event))
        event->ignore(); // the view's own keys would scroll
}

void CanvasBoard::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        stopPanning();
    }
    m_tool->keyReleased(*event);
}

void CanvasBoard::focusOutEvent(QFocusEvent *event)
{
    m_spaceHeld = false;
    stopPanning();
    QGraphicsView::focusOutEvent(event);
    m_scene->setFocusShown(false);
}

void CanvasBoard::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    m_scene->setFocusShown(true);
}

void CanvasBoard::wheelEvent(QWheelEvent *event)
{
    constexpr double perNotch = 1.2;
    constexpr double notch = 120;
    if (event->modifiers() & Qt::ShiftModifier) {
        const int way = event->angleDelta().y() + event->angleDelta().x();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way);
    } else {
        const double factor = std::pow(perNotch, event->angleDelta().y() / notch);
        zoomAt(zoom() * factor, mapToScene(event->position().toPoint()));
    }
    event->accept();
}

void CanvasBoard::contextMenuEvent(QContextMenuEvent *event)
{
    if (!isAtRest())
        return;
    MenuTarget target;
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        target.element = m_selection.elements().value(0);
        if (!m_selection.flows().isEmpty())
            target.flow = m_selection.flows().first();
        target.at = placeInView();
        const QRectF box = target.element.isEmpty() ? m_scene->boxAround(target.at)
                                                    : m_scene->boxOf(target.element);
        at = viewport()->mapToGlobal(mapFromScene(box.center()));
    } else {
        target.at = mapToScene(viewport()->mapFromGlobal(event->globalPos()));
        const Hit hit = m_scene->hitAt(target.at, zoom());
        target.element = hit.element;
        target.flow = hit.flow;
        if (!hit.element.isEmpty() && !m_selection.elements().contains(hit.element))
            m_selection.set({hit.element});
        else if (hit.flow && !m_selection.flows().contains(*hit.flow))
            m_selection.set({}, {*hit.flow});
    }
    const std::unique_ptr<QMenu> menu = contextMenu(*this, target);
    menu->exec(at);
}

void CanvasBoard::dragEnterEvent(QDragEnterEvent *event)
{
    if (kindOf(event->mimeData()))
        event->acceptProposedAction();
}

void CanvasBoard::dragMoveEvent(QDragMoveEvent *event)
{
    const std::optional<Kind> kind = kindOf(event->mimeData());
    if (!kind)
        return;
    m_scene->setGhost(*kind, snapped(mapToScene(event->position().toPoint()), snapStep), {}, {});
    event->acceptProposedAction();
}

void CanvasBoard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_scene->clearGhost();
}

void CanvasBoard::dropEvent(QDropEvent *event)
{
    const std::optional<Kind> kind = kindOf(event->mimeData());
    if (!kind)
        return;
    event->acceptProposedAction();
    setFocus();
    CreateTool::Request request{mapToScene(event->position().toPoint())};
    request.kind = kind;
    useTool(std::make_unique<CreateTool>(*this, request));
}

void CanvasBoard::resizeEvent(QResizeEvent *event)
{
    const bool wasFitted = m_isFitted;
    QGraphicsView::resizeEvent(event);
    showFirst();
    if (wasFitted)
        refit();
    Q_EMIT viewChanged();
}

void CanvasBoard::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    showFirst();
}

void CanvasBoard::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_isFitted = false;
    Q_EMIT viewChanged();
}

} // namespace tempo
