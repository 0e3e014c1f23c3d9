#pragma once

#include "model/layout/placement.h"
#include "model/render/palette.h"

#include <QPainter>

#include <optional>

namespace tempo {

/// The tempo that everything with a tempo of its own inside a frame shares; nothing where they
/// differ or none has one. \a tempos are those of stageTempos().
std::optional<Tempo> tempoOfFrame(const Frame &frame, const Design &design,
                                  const OrderedMap<QPointF> &centres,
                                  const QList<StageTempo> &tempos);

/// Draws one frame, tinted by a tempo where it has one.
void paintFrame(QPainter &painter, const Frame &frame, std::optional<Tempo> tempo,
                const Palette &colours, bool selected = false);

/// A note's rectangle on the canvas, by its text.
QRectF noteArea(const CanvasNote &note);

/// Where the title of a frame stands.
QRectF frameTitleArea(const Frame &frame);

/// Draws one note. Its Markdown is shown; HTML in it is text, and pictures are left out.
void paintNote(QPainter &painter, const CanvasNote &note, const Palette &colours,
               bool selected = false);

} // namespace tempo
