#include "widgets/canvas/board.h"

#include "widgets/canvas/accessiblecanvas.h"
#include "widgets/canvas/boardactions.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/elementitem.h"
#include "widgets/canvas/tools/selecttool.h"
#include "widgets/canvas/walk.h"
#include "widgets/look/look.h"

#include "model/document/document.h"
#include "model/document/selection.h"
#include "model/layout/placement.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tempo {
namespace {

constexpr double roomBeside = 20; ///< kept free around a new box, in canvas units
constexpr int placesAround = 6;   ///< rows and columns of the grid that are looked at, each way

/// How far one can scroll away from everything, in canvas units.
constexpr double roomAround = 20'000;

/// Room for what stands at a box: its flag above, its figure below.
QRectF withTrimmings(const QRectF &box)
{
    return box.adjusted(-8, -16, 8, 24);
}

} // namespace

CanvasBoard::CanvasBoard(Document &document, Selection &selection, QWidget *parent)
    : QGraphicsView(parent),
      m_document(document),
      m_selection(selection),
      m_scene(new CanvasScene(document, selection, this)),
      m_actions(new BoardActions(*this)),
      m_tool(std::make_unique<SelectTool>(*this))
{
    installAccessibleCanvas(); // before anything asks for the board's interface
    setObjectName(QStringLiteral("canvasBoard"));
    setAccessibleName(tr("Canvas"));
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    m_scene->setTheme(themeOf(this));
    connect(&document, &Document::changed, this, &CanvasBoard::afterChange);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &CanvasBoard::afterUndoStep);
    connect(&selection, &Selection::changed, this, &CanvasBoard::followSelection);
    connect(&m_dragScroll, &QTimer::timeout, this, &CanvasBoard::scrollWhileDragging);
    growSceneRect();
}

CanvasBoard::~CanvasBoard()
{
    m_panning.reset();
    m_tool.reset();
    m_retired.clear();
    setScene(nullptr);
}

void CanvasBoard::useTool(std::unique_ptr<Tool> tool)
{
    m_tool->leave();
    retire(std::exchange(m_tool, std::move(tool)));
    Tool *current = m_tool.get();
    current->start();
    if (m_tool.get() == current)
        Q_EMIT toolChanged();
    Q_EMIT hintChanged(hint());
}

void CanvasBoard::finishTool()
{
    viewport()->unsetCursor();
    useTool(std::make_unique<SelectTool>(*this));
}

void CanvasBoard::cancelTool()
{
    m_tool->cancel();
    finishTool();
    setFocus();
}

void CanvasBoard::retire(std::unique_ptr<Tool> tool)
{
    // A tool ends itself from within its own events: it lives until they are over.
    m_retired.push_back(std::move(tool));
    QTimer::singleShot(0, this, [this] { m_retired.clear(); });
}

bool CanvasBoard::isAtRest() const
{
    return dynamic_cast<SelectTool *>(m_tool.get()) && !m_panning;
}

QString CanvasBoard::hint() const
{
    return m_panning ? m_panning->hint() : m_tool->hint();
}

void CanvasBoard::setZoom(double zoom)
{
    const QPoint middle = viewport()->rect().center();
    const QStringList &elements = m_selection.elements();
    const QPointF chosen = elements.isEmpty() ? QPointF() : m_scene->centreOf(elements.last());
    const bool isInSight = !elements.isEmpty() && viewport()->rect().contains(mapFromScene(chosen));
    zoomAt(zoom, isInSight ? chosen : mapToScene(middle));
}

void CanvasBoard::zoomAt(double zoom, QPointF anchor)
{
    const double wanted = std::clamp(zoom, smallestZoom, largestZoom);
    const QPointF before = viewportTransform().map(anchor);
    setTransform(QTransform::fromScale(wanted, wanted));
    const QPointF way = viewportTransform().map(anchor) - before;
    m_isFitted = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::round(way.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::round(way.y())));
    Q_EMIT zoomChanged(wanted);
    Q_EMIT viewChanged();
}

void CanvasBoard::fit(const QRectF &area)
{
    constexpr int margin = 24;
    const QSize room = viewport()->size() - QSize(2 * margin + m_coveredLeft, 2 * margin);
    if (room.width() <= 0 || room.height() <= 0)
        return;
    const double across = room.width() / std::max(area.width(), 1.0);
    const double down = room.height() / std::max(area.height(), 1.0);
    setZoom(std::min({across, down, 1.0}));
    centerOn(area.center() - QPointF(m_coveredLeft / 2.0 / zoom(), 0));
    Q_EMIT viewChanged();
}

void CanvasBoard::fitAll()
{
    fit(m_scene->contents());
    m_isFitted = true;
}

void CanvasBoard::refit()
{
    if (isAtRest())
        fitAll();
}

void CanvasBoard::setCoveredLeft(int pixels)
{
    if (std::exchange(m_coveredLeft, pixels) != pixels && m_isFitted)
        refit();
}

void CanvasBoard::fitSelection()
{
    QRectF area;
    for (const QString &id : m_selection.elements())
        area |= withTrimmings(m_scene->boxOf(id));
    if (!area.isEmpty())
        fit(area);
}

void CanvasBoard::revealArea(const QRectF &area)
{
    constexpr int margin = 16;
    const QRect seen = viewport()->rect().adjusted(margin, margin, -margin, -margin);
    if (!seen.contains(mapFromScene(area).boundingRect()))
        ensureVisible(area, margin, margin);
}

void CanvasBoard::reveal(const QStringList &elements)
{
    QRectF area;
    for (const QString &id : elements) {
        if (m_scene->has(id))
            area |= withTrimmings(m_scene->boxOf(id));
    }
    if (!area.isEmpty())
        revealArea(area);
}

QPointF CanvasBoard::placeInView() const
{
    const QPointF middle = snapped(mapToScene(viewport()->rect().center()), snapStep);
    const QList<QRectF> boxes = m_scene->boxes();
    const auto isFree = [&](QPointF centre) {
        const QRectF room
            = boxAround(centre).adjusted(-roomBeside, -roomBeside, roomBeside, roomBeside);
        return std::ranges::none_of(boxes, [&](const QRectF &box) { return box.intersects(room); });
    };
    std::vector<QPointF> places;
    for (int column = -placesAround; column <= placesAround; ++column) {
        for (int row = -placesAround; row <= placesAround; ++row)
            places.emplace_back(column * layoutGrid.width(), row * layoutGrid.height());
    }
    std::ranges::stable_sort(places, {}, [](QPointF place) { // near first, right and below first
        return QPointF::dotProduct(place, place) - place.x() / 4 - place.y() / 2;
    });
    const auto found
        = std::ranges::find_if(places, [&](QPointF place) { return isFree(middle + place); });
    if (found != places.end())
        return middle + *found;
    return freePlace(boxes, middle, m_scene->boxAround({}).size(), Direction::Down);
}

std::optional<QPointF> CanvasBoard::pointerOnCanvas() const
{
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    if (!viewport()->underMouse() || !viewport()->rect().contains(at))
        return std::nullopt;
    return mapToScene(at);
}

void CanvasBoard::growSceneRect()
{
    const QRectF room
        = m_scene->contents().adjusted(-roomAround, -roomAround, roomAround, roomAround);
    if (!sceneRect().contains(m_scene->contents()) || sceneRect().width() < roomAround)
        setSceneRect(room);
}

void CanvasBoard::afterChange(const Change &change)
{
    growSceneRect();
    if (change.everything || change.structure) {
        QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reordered);
    }
    if (!change.everything)
        return;
    cancelTool();
    m_fitPending = true;
    if (isVisible())
        showFirst();
}

void CanvasBoard::showFirst()
{
    if (!m_fitPending || viewport()->width() < 2 * space::xl)
        return;
    m_fitPending = false;
    if (m_document.design().elements.isEmpty()) {
        setZoom(1);
        centerOn(0, 0);
    } else {
        fitAll();
    }
}

void CanvasBoard::afterUndoStep()
{
    const QStringList touched = m_scene->takeTouched();
    if (!isVisible() || touched.isEmpty())
        return;
    const QRect seen = viewport()->rect();
    const bool isInSight = std::any_of(touched.begin(), touched.end(), [&](const QString &id) {
        return seen.intersects(mapFromScene(m_scene->boxOf(id)).boundingRect());
    });
    if (!isInSight)
        reveal(touched);
}

void CanvasBoard::followSelection()
{
    Q_EMIT hintChanged(hint());
    if (!hasFocus() && isAtRest()) { // chosen elsewhere, such as in the findings
        QStringList ids = m_selection.elements();
        for (const FlowKey &flow : m_selection.flows())
            ids << flow.from << flow.to;
        reveal(ids);
    }
    setAccessibleDescription(m_scene->describe(m_selection));
    if (hasFocus() && QAccessible::isActive())
        tellFocus();
}

/// Assistive tools read out what has the focus: the only box or flow that is selected.
void CanvasBoard::tellFocus()
{
    const QStringList &elements = m_selection.elements();
    const QList<FlowKey> &flows = m_selection.flows();
    if (elements.size() + flows.size() != 1)
        return;
    QAccessibleInterface *one = elements.isEmpty()
        ? accessibleFlow(*this, flows.first())
        : QAccessible::queryAccessibleInterface(m_scene->item(elements.first()));
    if (!one)
        return;
    QAccessibleEvent focused(one, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

} // namespace tempo
