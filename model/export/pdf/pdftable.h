#pragma once

#include "model/export/pdf/pdftext.h"

namespace tempo {

/// A cell: paragraphs below each other, and a small drawing below them.
struct PdfCell
{
    QList<PdfRun> runs;
    double pictureHeight = 0; ///< in pixels
    std::function<void(QPainter &painter, const QRectF &area)> picture = {};
};

/// A row of cells, or a line across the table that says what the rows below it are about.
struct PdfRow
{
    QList<PdfCell> cells;
    QString group = {};
};

struct PdfColumn
{
    QString title;
    bool isNumber = false;
    double least = 0; ///< pixels that it needs for a drawing
};

/// A table as strips of a row each, with its head above every page of it. A row higher than a page
/// is broken between lines. Widths follow from what stands in the columns. \a highest is the room
/// of a page.
PdfStrips pdfTable(const QList<PdfColumn> &columns, const QList<PdfRow> &rows, double width,
                   double highest);

/// A cell of one text, with a detail below it where there is one.
PdfCell pdfCell(const QString &text, const PdfStyle &style, const QString &detail = {});

} // namespace tempo
