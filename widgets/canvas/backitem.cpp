#include "widgets/canvas/backitem.h"

#include "widgets/canvas/elementitem.h"

#include "model/render/marks.h"

namespace tempo {

void BackItem::setContent(const QList<DrawnFrame> &frames, const QList<CanvasNote> &notes)
{
    if (m_frames == frames && m_notes == notes)
        return;
    prepareGeometryChange();
    m_frames = frames;
    m_notes = notes;
    m_bounds = {};
    constexpr double lineRoom = 2;
    for (const DrawnFrame &drawn : frames)
        m_bounds |= drawn.frame.rect.adjusted(-lineRoom, -lineRoom, lineRoom, lineRoom);
    for (const CanvasNote &note : notes)
        m_bounds |= noteArea(note);
    update();
}

void BackItem::setColours(const Palette &colours)
{
    m_colours = &colours;
    update();
}

void BackItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double zoom = painter->worldTransform().m11();
    for (const DrawnFrame &drawn : std::as_const(m_frames)) {
        if (zoom >= smallestTextZoom)
            paintFrame(*painter, drawn.frame, drawn.tempo, *m_colours);
        else
            paintFrameFar(*painter, drawn, zoom);
    }
    for (const CanvasNote &note : std::as_const(m_notes))
        paintNote(*painter, note, *m_colours);
}

void BackItem::paintFrameFar(QPainter &painter, const DrawnFrame &drawn, double zoom) const
{
    Frame bare = drawn.frame;
    bare.title.clear();
    paintFrame(painter, bare, drawn.tempo, *m_colours);
    if (zoom < smallestTitleZoom)
        return;
    constexpr double onScreen = 10; // pixels
    constexpr double inset = 12;
    const QFont font = canvasFont(int(onScreen / zoom), true);
    const QRectF line(drawn.frame.rect.left() + inset, drawn.frame.rect.top() + inset / 2,
                      drawn.frame.rect.width() - 2 * inset, QFontMetricsF(font).height());
    paintLine(painter, line, drawn.frame.title, font,
              drawn.tempo ? m_colours->tempo(*drawn.tempo) : m_colours->muted);
}

} // namespace tempo
