#include "widgets/canvas/overlayitem.h"

#include "model/render/flowface.h"
#include "model/render/shapes.h"

namespace tempo {
namespace {

constexpr double haloWidth = 3;
constexpr double margin = 12; ///< room for lines and arrow heads

QPen line(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style);
    pen.setCosmetic(true);
    return pen;
}

QColor translucent(QColor colour, double share)
{
    colour.setAlphaF(float(share));
    return colour;
}

} // namespace

QList<QPointF> handlesOf(const QRectF &box)
{
    const QPointF middle = box.center();
    return {{box.left(), middle.y()},
            {box.right(), middle.y()},
            {middle.x(), box.top()},
            {middle.x(), box.bottom()}};
}

OverlayItem::OverlayItem(const Palette &colours) : m_colours(&colours)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void OverlayItem::setContent(const Content &content)
{
    prepareGeometryChange();
    m_content = content;
    m_bounds = content.lasso | content.handles | content.target
        | QPolygonF(content.rubber).boundingRect();
    if (content.ghost)
        m_bounds |= content.ghost->box;
    if (!m_bounds.isNull())
        m_bounds.adjust(-margin, -margin, margin, margin);
    update();
}

void OverlayItem::setColours(const Palette &colours)
{
    m_colours = &colours;
    update();
}

void OverlayItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_content.rubber.size() > 1) {
        paintFlowLine(*painter, m_content.rubber,
                      m_content.targetAllowed ? m_colours->accent : m_colours->missed);
    }
    paintTarget(*painter);
    paintHandles(*painter);
    paintGhost(*painter);
    paintLasso(*painter);
}

void OverlayItem::paintHandles(QPainter &painter) const
{
    if (m_content.handles.isNull())
        return;
    painter.setPen(line(m_colours->accent, 1.5));
    painter.setBrush(m_colours->surface);
    for (const QPointF &handle : handlesOf(m_content.handles))
        painter.drawEllipse(handle, handleRadius, handleRadius);
}

void OverlayItem::paintTarget(QPainter &painter) const
{
    if (m_content.target.isNull())
        return;
    const QColor colour = m_content.targetAllowed ? m_colours->accent : m_colours->missed;
    const Qt::PenStyle style = m_content.targetAllowed ? Qt::SolidLine : Qt::DashLine;
    constexpr double corner = 8;
    painter.setPen(line(colour, 2, style));
    painter.setBrush(translucent(colour, 0.08));
    painter.drawRoundedRect(m_content.target.adjusted(-haloWidth, -haloWidth, haloWidth, haloWidth),
                            corner, corner);
}

void OverlayItem::paintGhost(QPainter &painter) const
{
    if (!m_content.ghost)
        return;
    painter.setPen(line(m_colours->accent, 1.5, Qt::DashLine));
    painter.setBrush(m_colours->surface);
    painter.drawPath(silhouette(m_content.ghost->kind, m_content.ghost->box));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(innerLines(m_content.ghost->kind, m_content.ghost->box));
}

void OverlayItem::paintLasso(QPainter &painter) const
{
    if (m_content.lasso.isNull())
        return;
    painter.setPen(line(m_colours->accent, 1));
    painter.setBrush(translucent(m_colours->accent, 0.1));
    painter.drawRect(m_content.lasso);
}

} // namespace tempo
