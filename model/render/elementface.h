#pragma once

#include "model/render/figureface.h"
#include "model/render/palette.h"
#include "model/timing/tempo.h"

#include <QPainter>

namespace tempo {

/// Everything that is shown in and around an element's box.
struct ElementFace
{
    Kind kind = Kind::Job;
    QString kindWord; ///< "Prediction", "Feature · streaming"
    QString title;
    QString timing;             ///< its own: "02:00 · ready +20 min", "p50 22 ms · p95 58 ms"
    bool timingMissing = false; ///< the timing says that the latency isn't known
    QString flag;               ///< its limit: "5 min", "due 06:00"; empty without one
    QString caption;            ///< below the box: its tempo in words, and what it could be
    std::optional<Tempo> tempo; ///< what it counts as
    bool ownTempo = false;      ///< whether the tempo is its own, and not that of what feeds it
    ElementFigure live;         ///< what its figures write
    bool operator==(const ElementFace &) const = default;
};

/// How a box is shown beside its content.
struct ElementState
{
    bool selected = false;
    bool hovered = false;
    bool focused = false;
};

/// The face of one element, whose tempo is one of stageTempos().
ElementFace elementFace(const Element &element, const StageTempo &tempo,
                        const ElementFigure &live = {});

/// The faces of all elements, in the order of the design.
QList<ElementFace> elementFaces(const Design &design, const FigureFaces &figures = {});

/// An element's own timing in a few words; empty where it has none and needs none (an event without
/// a rate).
QString ownTiming(const Element &element);

/// An element's limits in a few words, tightest first; empty without any.
QString limitText(const Element &element);

/// Draws an element into \a box (boxSize large). Long texts end in …; all text is plain.
void paintElement(QPainter &painter, const ElementFace &face, const QRectF &box,
                  const Palette &colours, ElementState state = {});

/// Draws an element for someone who looks from far away: its outline and, as large as it fits with
/// \a titleSize canvas units, its title in up to two lines, its limit, and the bars of its tempo
/// below the box.
void paintElementFar(QPainter &painter, const ElementFace &face, const QRectF &box,
                     const Palette &colours, ElementState state, int titleSize);

/// What paintElementFar() touches.
QRectF paintedAreaFar(const QRectF &box);

/// What stands below the box: its figure and its tempo in words; null without either.
QRectF captionArea(const ElementFace &face, const QRectF &box);

/// What paintElement() touches: the box with its flag, its captions and the halo of the selection.
QRectF paintedArea(const ElementFace &face, const QRectF &box);

/// The flag on the upper right edge; null without a limit.
QRectF flagArea(const ElementFace &face, const QRectF &box);

/// Where the title stands, for an editor in place.
QRectF titleArea(Kind kind, const QRectF &box);

} // namespace tempo
