#include "model/render/shapes.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace tempo {

namespace {

constexpr double corner = 6;     ///< radius of rounded corners
constexpr double fold = 15;      ///< of the sheet
constexpr double notch = 14;     ///< of the band, the hexagon and the tag
constexpr double cut = 12;       ///< corners of the octagon
constexpr double arrow = 20;     ///< of the pentagon
constexpr double rim = 6;        ///< half the height of the drum's ellipses
constexpr double textInset = 21; ///< from the left edge to the texts
constexpr double rightInset = 9; ///< from the texts to the right edge

/// A closed outline through \a corners with slightly rounded corners.
QPainterPath rounded(const QPolygonF &corners, double radius)
{
    QPainterPath path;
    const qsizetype count = corners.size();
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF here = corners.at(i);
        const QLineF back(here, corners.at((i + count - 1) % count));
        const QLineF ahead(here, corners.at((i + 1) % count));
        const QPointF before = back.pointAt(std::min(0.5, radius / back.length()));
        const QPointF after = ahead.pointAt(std::min(0.5, radius / ahead.length()));
        if (i == 0)
            path.moveTo(before);
        else
            path.lineTo(before);
        path.quadTo(here, after);
    }
    path.closeSubpath();
    return path;
}

QPainterPath sheet(const QRectF &r)
{
    const QPolygonF corners{{r.topLeft(), QPointF(r.right() - fold, r.top()),
                             QPointF(r.right(), r.top() + fold), r.bottomRight(), r.bottomLeft()}};
    QPainterPath path;
    path.moveTo(r.left() + corner, r.top());
    path.lineTo(corners.at(1));
    path.lineTo(corners.at(2));
    path.lineTo(r.right(), r.bottom() - corner);
    path.quadTo(r.bottomRight(), r.bottomRight() - QPointF(corner, 0));
    path.lineTo(r.left() + corner, r.bottom());
    path.quadTo(r.bottomLeft(), r.bottomLeft() - QPointF(0, corner));
    path.lineTo(r.left(), r.top() + corner);
    path.quadTo(r.topLeft(), r.topLeft() + QPointF(corner, 0));
    path.closeSubpath();
    return path;
}

QPainterPath drum(const QRectF &r)
{
    const QRectF top(r.left(), r.top(), r.width(), 2 * rim);
    const QRectF bottom(r.left(), r.bottom() - 2 * rim, r.width(), 2 * rim);
    QPainterPath path;
    path.moveTo(r.left(), r.top() + rim);
    path.arcTo(top, 180, -180);
    path.lineTo(r.right(), r.bottom() - rim);
    path.arcTo(bottom, 0, -180);
    path.closeSubpath();
    return path;
}

QPolygonF cornersOf(Kind kind, const QRectF &r)
{
    const double middle = r.center().y();
    switch (kind) {
    case Kind::Stream:
        return {{r.topLeft(), QPointF(r.right() - notch, r.top()), QPointF(r.right(), middle),
                 QPointF(r.right() - notch, r.bottom()), r.bottomLeft(),
                 QPointF(r.left() + notch, middle)}};
    case Kind::Service:
        return {{QPointF(r.left() + notch, r.top()), QPointF(r.right() - notch, r.top()),
                 QPointF(r.right(), middle), QPointF(r.right() - notch, r.bottom()),
                 QPointF(r.left() + notch, r.bottom()), QPointF(r.left(), middle)}};
    case Kind::Feature:
        return {{QPointF(r.left() + notch, r.top()), r.topRight(), r.bottomRight(),
                 QPointF(r.left() + notch, r.bottom()), QPointF(r.left(), middle)}};
    case Kind::Prediction:
        return {{QPointF(r.left() + cut, r.top()), QPointF(r.right() - cut, r.top()),
                 QPointF(r.right(), r.top() + cut), QPointF(r.right(), r.bottom() - cut),
                 QPointF(r.right() - cut, r.bottom()), QPointF(r.left() + cut, r.bottom()),
                 QPointF(r.left(), r.bottom() - cut), QPointF(r.left(), r.top() + cut)}};
    case Kind::Action:
        return {{r.topLeft(), QPointF(r.right() - arrow, r.top()), QPointF(r.right(), middle),
                 QPointF(r.right() - arrow, r.bottom()), r.bottomLeft()}};
    case Kind::Event:
    case Kind::Source:
    case Kind::Job:
    case Kind::Store:
        break;
    }
    return {};
}

/// How far a circle's edge is from its square's, \a along from the middle.
double arcInset(double radius, double along)
{
    return radius - std::sqrt(std::max(0.0, radius * radius - along * along));
}

/// How far the outline is inside the box at its left or right edge.
double sideInset(Kind kind, const QRectF &box, bool isRight, double along)
{
    const double half = box.height() / 2;
    const double share = std::min(1.0, along / half);
    switch (kind) {
    case Kind::Event:
        return arcInset(half, along);
    case Kind::Stream:
        return notch * (isRight ? share : 1 - share);
    case Kind::Service:
        return notch * share;
    case Kind::Feature:
        return isRight ? 0 : notch * share;
    case Kind::Action:
        return isRight ? arrow * share : 0;
    case Kind::Prediction:
        return std::max(0.0, along - (half - cut));
    case Kind::Source:
    case Kind::Job:
    case Kind::Store:
        break;
    }
    return 0;
}

/// The same at its upper or lower edge.
double levelInset(Kind kind, const QRectF &box, double along)
{
    const double half = box.width() / 2;
    if (kind == Kind::Store) {
        const double share = std::min(1.0, along / half);
        return rim * (1 - std::sqrt(1 - share * share));
    }
    const double radius = box.height() / 2;
    if (kind == Kind::Event && along > half - radius)
        return arcInset(radius, along - (half - radius));
    return 0;
}

} // namespace

QPainterPath silhouette(Kind kind, const QRectF &box)
{
    QPainterPath path;
    switch (kind) {
    case Kind::Event:
        path.addRoundedRect(box, box.height() / 2, box.height() / 2);
        return path;
    case Kind::Job:
        path.addRoundedRect(box, corner, corner);
        return path;
    case Kind::Source:
        return sheet(box);
    case Kind::Store:
        return drum(box);
    case Kind::Stream:
    case Kind::Service:
    case Kind::Feature:
    case Kind::Prediction:
    case Kind::Action:
        break;
    }
    return rounded(cornersOf(kind, box), kind == Kind::Prediction ? 3 : 4);
}

QPainterPath innerLines(Kind kind, const QRectF &box)
{
    QPainterPath path;
    if (kind == Kind::Source) {
        const QPointF inner(box.right() - fold, box.top() + fold);
        path.moveTo(inner.x(), box.top());
        path.lineTo(inner - QPointF(0, 3));
        path.quadTo(inner, inner + QPointF(3, 0));
        path.lineTo(box.right(), inner.y());
    } else if (kind == Kind::Store) {
        path.moveTo(box.left(), box.top() + rim);
        path.arcTo(QRectF(box.left(), box.top(), box.width(), 2 * rim), 180, 180);
    }
    return path;
}

QPointF onOutline(Kind kind, const QRectF &box, QPointF onEdge)
{
    const QPointF from = onEdge - box.center();
    if (onEdge.x() == box.left())
        return onEdge + QPointF(sideInset(kind, box, false, std::abs(from.y())), 0);
    if (onEdge.x() == box.right())
        return onEdge - QPointF(sideInset(kind, box, true, std::abs(from.y())), 0);
    const double inset = levelInset(kind, box, std::abs(from.x()));
    return onEdge + QPointF(0, from.y() < 0 ? inset : -inset);
}

QRectF textArea(Kind kind, const QRectF &box)
{
    const bool narrows = kind == Kind::Stream || kind == Kind::Service || kind == Kind::Action;
    const double right = narrows ? arrow : rightInset;
    const double down = kind == Kind::Store ? rim : 0;
    return box.adjusted(textInset, down, -right, down);
}

} // namespace tempo
