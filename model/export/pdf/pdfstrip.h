#pragma once

#include <QList>
#include <QPainter>
#include <QPointF>

#include <functional>
#include <memory>

namespace tempo {

/// The PDF is laid out in units of 1/1200 inch, so that text isn't rounded to pixels; sizes are
/// thought of in pixels of 96 to the inch.
inline constexpr double pdfUnit = 12.5;

/// How a page lies.
enum class PdfTurn { Upright, Turned };

/// A piece of a report that stays whole on one page: a line of text, a row of a table, a picture.
struct PdfStrip
{
    double height = 0;
    double before = 0;      ///< space above it, none at the top of a page
    bool keepsNext = false; ///< stands on the page of the strip after it
    bool isPlate = false;   ///< stands with its neighbours of that sort on a page of their own
    PdfTurn turn = PdfTurn::Upright; ///< of that page
    int section = -1;                ///< which section of the report begins with it
    std::function<void(QPainter &painter, QPointF topLeft)> paint;
    std::shared_ptr<const PdfStrip> head; ///< drawn again above it at the top of a page
};

using PdfStrips = QList<PdfStrip>;

} // namespace tempo
