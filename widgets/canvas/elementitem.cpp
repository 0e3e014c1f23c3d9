#include "widgets/canvas/elementitem.h"

#include "model/layout/placement.h"
#include "model/render/shapes.h"

#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace tempo {
namespace {

QRectF boundsOf(const ElementFace &face)
{
    return paintedArea(face, boxAround({})) | paintedAreaFar(boxAround({}));
}

} // namespace

ElementItem::ElementItem(QString id, ElementFace face, const Palette &colours)
    : m_id(std::move(id)), m_face(std::move(face)), m_bounds(boundsOf(m_face)), m_colours(&colours)
{
}

void ElementItem::setFace(const ElementFace &face)
{
    if (m_face == face)
        return;
    prepareGeometryChange();
    m_face = face;
    m_bounds = boundsOf(face);
    update();
}

void ElementItem::setState(ElementState state)
{
    const bool isSame = state.selected == m_state.selected && state.hovered == m_state.hovered
        && state.focused == m_state.focused;
    if (isSame)
        return;
    m_state = state;
    setZValue(state.selected ? 1 : 0);
    update();
}

void ElementItem::setColours(const Palette &colours)
{
    m_colours = &colours;
    update();
}

QRectF ElementItem::box() const
{
    return boxAround(pos());
}

void ElementItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double zoom = painter->worldTransform().m11();
    if (zoom < smallestTitleZoom) {
        paintBlock(*painter);
    } else if (zoom < smallestTextZoom) {
        constexpr double onScreen = 11; // pixels
        constexpr double largest = 24;  // canvas units: two lines of it fit
        const int size = int(std::min(onScreen / zoom, largest));
        paintElementFar(*painter, m_face, boxAround({}), *m_colours, m_state, size);
    } else {
        paintElement(*painter, m_face, boxAround({}), *m_colours, m_state);
    }
}

void ElementItem::paintBlock(QPainter &painter) const
{
    const QColor line = m_face.tempo ? m_colours->tempo(*m_face.tempo) : m_colours->muted;
    constexpr double tint = 0.35;
    constexpr double lineWidth = 4;
    painter.setPen(QPen(m_state.selected ? m_colours->accent : line,
                        m_state.selected ? 2 * lineWidth : lineWidth));
    painter.setBrush(Palette::mixed(line, m_colours->surface, tint));
    painter.drawPath(silhouette(m_face.kind, boxAround({})));
}

} // namespace tempo
