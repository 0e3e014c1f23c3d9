#pragma once

#include "model/render/elementface.h"

#include <QGraphicsObject>

namespace tempo {

/// Below these zooms small texts can't be read and boxes show their titles larger instead; further
/// away boxes are blocks and flows bare lines.
inline constexpr double smallestTextZoom = 0.55;
inline constexpr double smallestTitleZoom = 0.25;

/// One element's box on the canvas. It knows the id and what is shown, not the design; its place is
/// the centre of the box.
class ElementItem final : public QGraphicsObject
{
    Q_OBJECT

public:
    ElementItem(QString id, ElementFace face, const Palette &colours);

    const QString &id() const { return m_id; }
    const ElementFace &face() const { return m_face; }
    ElementState state() const { return m_state; }

    void setFace(const ElementFace &face);
    void setState(ElementState state);
    void setColours(const Palette &colours);

    /// The box on the canvas, without flag and caption.
    QRectF box() const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintBlock(QPainter &painter) const;

    QString m_id;
    ElementFace m_face;
    QRectF m_bounds; ///< measured once, when the face changes
    ElementState m_state;
    const Palette *m_colours;
};

} // namespace tempo
