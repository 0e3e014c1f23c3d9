#pragma once

#include "model/render/frames.h"

#include <QGraphicsItem>

namespace tempo {

/// Frames and notes, behind everything else.
class BackItem final : public QGraphicsItem
{
public:
    /// A frame and the tempo that everything in it shares, if it does.
    struct DrawnFrame
    {
        Frame frame;
        std::optional<Tempo> tempo;
        bool operator==(const DrawnFrame &) const = default;
    };

    explicit BackItem(const Palette &colours) : m_colours(&colours) {}

    void setContent(const QList<DrawnFrame> &frames, const QList<CanvasNote> &notes);
    void setColours(const Palette &colours);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintFrameFar(QPainter &painter, const DrawnFrame &drawn, double zoom) const;

    const Palette *m_colours;
    QList<DrawnFrame> m_frames;
    QList<CanvasNote> m_notes;
    QRectF m_bounds;
};

} // namespace tempo
