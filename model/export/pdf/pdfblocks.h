#pragma once

#include "model/export/exporter.h"
#include "model/export/pdf/pdftable.h"

namespace tempo {

/// What the blocks of a report need beside themselves to go on paper.
struct PdfContext
{
    const Design &design;
    const ExportOptions &options;
    double width;       ///< of the text, in units of the PDF
    double height;      ///< of the room of an upright page
    double turnedWidth; ///< of a page that lies on its side
    double turnedHeight;
};

// One overload for each block of a report.
PdfStrips pdfOf(const PdfContext &context, const ReportText &block);
PdfStrips pdfOf(const PdfContext &context, const ReportFacts &block);
PdfStrips pdfOf(const PdfContext &context, const ReportList &block);
PdfStrips pdfOf(const PdfContext &context, const ReportTable &block);
PdfStrips pdfOf(const PdfContext &context, const ReportPicture &block);
PdfStrips pdfOf(const PdfContext &context, const ReportMatrix &block);
PdfStrips pdfOf(const PdfContext &context, const ReportFindings &block);
PdfStrips pdfOf(const PdfContext &context, const ReportContract &block);
PdfStrips pdfOf(const PdfContext &context, const ReportRoadmap &block);
PdfStrips pdfOf(const PdfContext &context, const ReportMonitors &block);

/// Markdown that people typed.
PdfStrips pdfTyped(const PdfContext &context, const QString &markdown);

/// A heading within a section, which stays with what follows.
PdfStrips pdfSubheading(const PdfContext &context, const QString &text);

/// A decision index on its scale from batch to real-time, with its words.
PdfStrips pdfIndexScale(const PdfContext &context, double index);

/// A thin bar from one share of an area's width over another.
void paintPdfBar(QPainter &painter, const QRectF &area, double from, double width);

} // namespace tempo
