#include "widgets/canvas/canvasscene.h"

#include "widgets/canvas/backitem.h"
#include "widgets/canvas/elementitem.h"
#include "widgets/canvas/flowsitem.h"

#include "model/document/document.h"
#include "model/document/selection.h"
#include "model/render/figureexplanation.h"

#include <algorithm>
#include <cmath>

/// What the scene knows about places, and what tools show on it.

namespace tempo {
namespace {

/// Whether a point is on a box's edge or on one of its handles.
bool isOnEdge(const QRectF &box, QPointF point, double zoom)
{
    constexpr double reach = 6;    // pixels
    constexpr double share = 0.12; // of a box, so that enough of a small one is left to grab
    const double handle = OverlayItem::handleRadius + 3;
    const QList<QPointF> handles = handlesOf(box);
    const bool onHandle = std::any_of(handles.begin(), handles.end(), [&](QPointF middle) {
        return std::hypot(point.x() - middle.x(), point.y() - middle.y()) <= handle;
    });
    const double width = std::min(reach / zoom, share * box.height());
    return onHandle || !box.adjusted(width, width, -width, -width).contains(point);
}

/// The middle of the edge of a box that looks towards a point.
QPointF edgeTowards(const QRectF &box, QPointF from)
{
    const QPointF way = from - box.center();
    const bool isAcross = std::abs(way.x()) * box.height() >= std::abs(way.y()) * box.width();
    const QList<QPointF> handles = handlesOf(box);
    if (isAcross)
        return way.x() < 0 ? handles.at(0) : handles.at(1);
    return way.y() < 0 ? handles.at(2) : handles.at(3);
}

/// An explanation that says so where its figures are of a moment ago.
QString dated(const QString &explanation, bool isOld)
{
    if (explanation.isEmpty() || !isOld)
        return explanation;
    return explanation + u'\n'
        + CanvasScene::tr("The design has changed since; this is being computed anew.");
}

} // namespace

QPointF CanvasScene::centreOf(const QString &element) const
{
    const QPointF *centre = m_centres.find(element);
    return centre ? *centre : QPointF();
}

QRectF CanvasScene::boxOf(const QString &element) const
{
    const ElementItem *found = item(element);
    return found ? found->box() : QRectF();
}

QHash<QString, QPointF> CanvasScene::centres() const
{
    QHash<QString, QPointF> all;
    for (const auto &[id, centre] : m_centres)
        all.insert(id, centre);
    return all;
}

QList<QRectF> CanvasScene::boxes() const
{
    QList<QRectF> all;
    for (const ElementItem *one : m_items)
        all << one->box();
    return all;
}

QRectF CanvasScene::contents() const
{
    QRectF area = m_back->boundingRect();
    for (const ElementItem *one : m_items)
        area |= one->boundingRect().translated(one->pos());
    for (const Flow &flow : m_document.design().flows)
        area |= m_flows->areaOf(flow.key());
    return area;
}

Hit CanvasScene::hitAt(QPointF point, double zoom) const
{
    const double handle = OverlayItem::handleRadius + 3;
    const QMarginsF room(handle, handle, handle, handle);
    Hit near;
    const QList<QGraphicsItem *> below
        = items(QRectF(point, QSizeF()).marginsAdded(room), Qt::IntersectsItemBoundingRect);
    for (QGraphicsItem *one : below) {
        const auto *element = dynamic_cast<ElementItem *>(one);
        if (!element)
            continue;
        const bool isEdge = isOnEdge(element->box(), point, zoom);
        if (element->box().contains(point))
            return {element->id(), isEdge, {}};
        if (near.element.isEmpty() && element->box().marginsAdded(room).contains(point) && isEdge
            && element->id() == m_hovered)
            near = {element->id(), true, {}};
    }
    if (!near.element.isEmpty())
        return near;
    constexpr double tolerance = 6; // pixels
    return {{}, false, m_flows->flowAt(point, tolerance / zoom)};
}

QStringList CanvasScene::elementsIn(const QRectF &area) const
{
    QStringList found;
    for (const auto &[id, centre] : m_centres) {
        if (boxAround(centre).intersects(area))
            found << id;
    }
    return found;
}

QString CanvasScene::describe(const Selection &selection) const
{
    const auto count = selection.elements().size() + selection.flows().size();
    if (count == 0)
        return tr("Nothing selected");
    if (count > 1)
        return tr("%n thing(s) selected", nullptr, int(count));
    if (!selection.flows().isEmpty())
        return nameOf(selection.flows().first());
    const QString id = selection.elements().first();
    return nameOf(id) + u". "_qs + descriptionOf(id);
}

QString CanvasScene::nameOf(const QString &element) const
{
    const ElementItem *one = item(element);
    return one ? one->face().title + u", "_qs + one->face().kindWord : QString();
}

QString CanvasScene::nameOf(const FlowKey &flow) const
{
    const Design &design = m_document.design();
    return tr("Flow from %1 to %2").arg(design.titleOf(flow.from), design.titleOf(flow.to));
}

QRectF CanvasScene::areaOf(const FlowKey &flow) const
{
    return m_flows->areaOf(flow);
}

QString CanvasScene::descriptionOf(const QString &element) const
{
    const ElementItem *one = item(element);
    if (!one)
        return {};
    const ElementFace &face = one->face();
    QStringList parts{face.timing};
    if (!face.flag.isEmpty())
        parts << tr("limit %1").arg(face.flag);
    parts << face.live.figure.text << face.caption;
    QStringList targets;
    const Design &design = m_document.design();
    for (const Flow &flow : design.flows) {
        if (flow.from == element)
            targets << design.titleOf(flow.to);
    }
    if (!targets.isEmpty())
        parts << tr("flows to %1").arg(targets.join(u", "_qs));
    parts.removeAll(QString());
    QStringList lines{parts.join(u"; "_qs), explanationOf(element)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString CanvasScene::explanationOf(const QString &element) const
{
    const FigureFace figure = m_figures.faces.elements.value(element).figure;
    return dated(explainedFigures(figure.isOld ? m_figures.settled : m_figures.newest, element),
                 figure.isOld);
}

QString CanvasScene::explanationOf(const FlowKey &flow) const
{
    const FlowFigure face = m_figures.faces.flows.value(flow);
    const bool isOld = face.age.isOld || face.figure.isOld;
    return dated(
        explainedFigures(isOld ? m_figures.settled : m_figures.newest, flow, m_figures.chosen),
        isOld);
}

QList<QPointF> CanvasScene::lineFrom(const QString &from, QPointF to, const QString &target) const
{
    const QPointF start = centreOf(from);
    const QPointF end = target.isEmpty() ? to : edgeTowards(boxOf(target), start);
    if (boxOf(from).contains(end))
        return {};
    return routeToPoint(start, end);
}

void CanvasScene::setHovered(const QString &element, const std::optional<FlowKey> &flow)
{
    m_flows->setHovered(flow);
    OverlayItem::Content content = m_overlay->content();
    const QRectF handles = element.isEmpty() ? QRectF() : boxOf(element);
    if (m_hovered == element && content.handles == handles)
        return;
    const QString before = std::exchange(m_hovered, element);
    for (const QString &id : {before, element}) {
        if (ElementItem *one = item(id))
            showStateOf(*one, m_selection.elements().contains(id));
    }
    content.handles = handles;
    m_overlay->setContent(content);
}

void CanvasScene::setLasso(const QRectF &area)
{
    OverlayItem::Content content = m_overlay->content();
    content.lasso = area;
    m_overlay->setContent(content);
}

void CanvasScene::setTarget(const QString &element, bool allowed)
{
    OverlayItem::Content content = m_overlay->content();
    content.target = element.isEmpty() ? QRectF() : boxOf(element);
    content.targetAllowed = allowed;
    m_overlay->setContent(content);
}

void CanvasScene::setRubber(const QList<QPointF> &points)
{
    OverlayItem::Content content = m_overlay->content();
    content.rubber = points;
    m_overlay->setContent(content);
}

void CanvasScene::setGhost(Kind kind, QPointF centre, const QString &flowFrom,
                           const QString &flowTo)
{
    OverlayItem::Content content = m_overlay->content();
    content.ghost = OverlayItem::Ghost{kind, boxAround(centre)};
    content.rubber.clear();
    const QRectF box = boxAround(centre);
    if (has(flowFrom))
        content.rubber = routeToPoint(centreOf(flowFrom), edgeTowards(box, centreOf(flowFrom)));
    else if (has(flowTo))
        content.rubber = routeToPoint(centre, edgeTowards(boxOf(flowTo), centre));
    m_overlay->setContent(content);
}

void CanvasScene::clearGhost()
{
    OverlayItem::Content content = m_overlay->content();
    content.ghost.reset();
    content.rubber.clear();
    m_overlay->setContent(content);
}

} // namespace tempo
