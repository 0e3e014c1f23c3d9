#pragma once

#include "model/export/pdf/pdfstrip.h"
#include "model/render/palette.h"
#include "model/report/report.h"

#include <QTextLayout>

namespace tempo {

/// How a text is set.
struct PdfStyle
{
    double size = 12; ///< in pixels of 96 to the inch
    bool strong = false;
    QColor colour;
};

/// A paragraph, with formats for parts of it where it has some.
struct PdfRun
{
    QString text;
    PdfStyle style;
    QList<QTextLayout::FormatRange> formats = {};
    QString marker = {};  ///< of an item of a list; the text is set in
    bool isRight = false; ///< aligned at the end of the line
};

/// The styles of a report on paper.
PdfStyle pdfBody(ReportTone tone = ReportTone::Plain);
PdfStyle pdfDetail(); ///< small and quiet
PdfStyle pdfHeading(double size);

/// The colour of a tone on paper.
QColor pdfColour(ReportTone tone);

/// The font of a style, in units of the PDF.
QFont pdfFont(const PdfStyle &style);

/// Markdown that people typed, as paragraphs: links that they made stay links.
QList<PdfRun> pdfRuns(const QString &markdown, const PdfStyle &style);

/// A run laid out in lines of a width.
class PdfParagraph
{
public:
    PdfParagraph(const PdfRun &run, double width);

    int lineCount() const { return m_layout->lineCount(); }
    double height() const { return m_height; }
    double lineHeight(int line) const { return m_layout->lineAt(line).height() * leading; }

    /// Draws one line, with the marker before the first.
    void paintLine(QPainter &painter, QPointF topLeft, int line) const;

    /// How wide the run would be on one line, and its widest word.
    static double naturalWidth(const PdfRun &run);
    static double leastWidth(const PdfRun &run);

private:
    static constexpr double leading = 1.2;

    std::shared_ptr<QTextLayout> m_layout;
    PdfRun m_run;
    double m_indent = 0;
    double m_height = 0;
};

/// A paragraph as strips of a line each; its first and its last two lines stay together. \a before
/// is in pixels.
PdfStrips pdfParagraph(const PdfRun &run, double width, double before, bool keepsNext = false);

} // namespace tempo
