#pragma once

#include "model/design/kind.h"
#include "model/render/palette.h"

#include <QGraphicsItem>

#include <optional>

namespace tempo {

/// What tools show on top of the canvas while they work; nothing of it is in the document.
class OverlayItem final : public QGraphicsItem
{
public:
    /// A box that is about to be made.
    struct Ghost
    {
        Kind kind = Kind::Event;
        QRectF box;
    };

    /// Everything there is to show.
    struct Content
    {
        QRectF lasso;
        QRectF handles; ///< the box whose edges show where flows start
        QRectF target;  ///< the box that a flow would lead to
        bool targetAllowed = true;
        QList<QPointF> rubber; ///< the line of a flow that is being drawn
        std::optional<Ghost> ghost;
    };

    /// The radius of a handle, in canvas units at 100 %.
    static constexpr double handleRadius = 5;

    explicit OverlayItem(const Palette &colours);

    const Content &content() const { return m_content; }
    void setContent(const Content &content);
    void setColours(const Palette &colours);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintHandles(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    void paintGhost(QPainter &painter) const;
    void paintLasso(QPainter &painter) const;

    const Palette *m_colours;
    Content m_content;
    QRectF m_bounds;
};

/// The middles of a box's four edges, where a flow can be drawn from.
QList<QPointF> handlesOf(const QRectF &box);

} // namespace tempo
