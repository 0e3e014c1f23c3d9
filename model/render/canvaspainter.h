#pragma once

#include "model/base/result.h"
#include "model/design/design.h"
#include "model/render/figureface.h"
#include "model/render/palette.h"

#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QStringList>

namespace tempo {

/// Draws frames, flows, boxes and notes of a design, in canvas units, without a background.
/// Elements without a position are where the layout puts them. Figures are drawn where they are
/// given.
void paintDesign(QPainter &painter, const Design &design, const Palette &colours,
                 const FigureFaces &figures = {});

// Below, \a only names the elements that are drawn, with the flows among them and as they look in
// the whole design; frames and notes are left out then. Empty: everything.

/// What paintDesign() touches, with a margin; never empty.
QRectF designBounds(const Design &design, const FigureFaces &figures = {});

/// The canvas as one SVG with the design's title and summary, the same bytes every time. It names
/// nothing outside itself.
QByteArray designSvg(const Design &design, const Palette &colours, const QStringList &only = {},
                     const FigureFaces &figures = {});

/// The canvas as a PNG, \a scale pixels a canvas unit; an error where it would be too large.
Result<QByteArray> designPng(const Design &design, const Palette &colours, double scale,
                             const QStringList &only = {}, const FigureFaces &figures = {});

/// The same as a picture in memory, as sharp as \a scale or less where that would be too large;
/// null where there is no memory for it.
QImage designImage(const Design &design, const Palette &colours, double scale,
                   const QStringList &only = {});

/// The canvas as a PDF of one page, as large as the canvas.
QByteArray designPdf(const Design &design, const Palette &colours, const FigureFaces &figures = {});

} // namespace tempo
