#include "widgets/canvas/backitem.h"

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
    for (const DrawnFrame &drawn : std::as_const(m_frames))
        paintFrame(*painter, drawn.frame, drawn.tempo, *m_colours);
    for (const CanvasNote &note : std::as_const(m_notes))
        paintNote(*painter, note, *m_colours);
}

} // namespace tempo
