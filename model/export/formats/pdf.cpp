#include "model/decision/matrixscore.h"
#include "model/export/formats.h"
#include "model/export/pdf/pdfblocks.h"
#include "model/export/pdf/pdfpages.h"
#include "model/render/facetext.h"
#include "model/render/pdffile.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>

/// The report on A4: strips from its blocks, strips on pages, pages into a file.

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::PdfReport)
};

constexpr double shortSide = 793.7 * pdfUnit; ///< of A4
constexpr double longSide = 1122.5 * pdfUnit;
constexpr double margin = 64 * pdfUnit;
constexpr double footer = 24 * pdfUnit;

/// The index that the answer is about: of the settled verdict, else as scored.
std::optional<double> indexOf(const Design &design)
{
    const QString scope = QStringLiteral("design");
    const auto settled = design.matrix.scopes.value(scope).settled;
    if (settled && settled->verdict && settled->index)
        return settled->index;
    return scoreMatrix(design, scope).index;
}

PdfStrips titleStrips(const PdfContext &context, const Report &report)
{
    QStringList known{Tr::tr("Architecture report")};
    if (context.options.date)
        known << Tr::tr("as of %1").arg(dateText(*context.options.date));
    if (context.design.sprint.date)
        known << Tr::tr("sprint of %1").arg(dateText(*context.design.sprint.date));
    return pdfParagraph({known.join(QStringLiteral(" · ")), pdfDetail()}, context.width, 0, true)
        + pdfParagraph({report.title, pdfHeading(26)}, context.width, 2, true);
}

/// The pages on which sections begin, known once everything is in its place.
using Beginnings = std::shared_ptr<QHash<int, int>>;

/// A line of the contents, with its page at the end.
PdfStrip contentsLine(const ReportPart &part, double width, const Beginnings &pages)
{
    PdfStrip line = pdfParagraph({part.title, pdfBody()}, width * 0.85, 3, true).constFirst();
    line.paint = [paint = line.paint, width, section = int(part.section), pages](QPainter &painter,
                                                                                 QPointF at) {
        paint(painter, at);
        const PdfParagraph number({QString::number(pages->value(section)), pdfBody(), {}, {}, true},
                                  width);
        number.paintLine(painter, at, 0);
    };
    return line;
}

/// What the report holds, and on which pages, in two columns.
PdfStrips contentsStrips(const PdfContext &context, const Report &report, const Beginnings &pages)
{
    constexpr double gap = 40 * pdfUnit;
    const double width = (context.width - gap) / 2;
    const qsizetype rows = (report.parts.size() + 1) / 2;
    PdfStrips strips = pdfSubheading(context, Tr::tr("Contents"));
    for (qsizetype row = 0; row < rows; ++row) {
        PdfStrip line = contentsLine(report.parts.at(row), width, pages);
        if (row + rows < report.parts.size()) {
            const PdfStrip second = contentsLine(report.parts.at(row + rows), width, pages);
            line.paint
                = [first = line.paint, second, aside = width + gap](QPainter &painter, QPointF at) {
                      first(painter, at);
                      second.paint(painter, at + QPointF(aside, 0));
                  };
        }
        strips << line;
    }
    strips.last().keepsNext = false;
    return strips;
}

PdfStrips partStrips(const PdfContext &context, const ReportPart &part)
{
    PdfStrips strips = pdfParagraph({part.title, pdfHeading(18)}, context.width, 30, true);
    strips.first().section = int(part.section);
    PdfStyle answer = pdfHeading(part.section == ReportSection::Summary ? 16 : 12.5);
    if (!part.answer.isEmpty())
        strips += pdfParagraph({part.answer, answer}, context.width, 6, true);
    const auto index
        = part.section == ReportSection::Summary ? indexOf(context.design) : std::nullopt;
    if (index)
        strips += pdfIndexScale(context, *index);
    const qsizetype heading = strips.size();
    for (const ReportBlock &block : part.blocks)
        strips += std::visit([&](const auto &one) { return pdfOf(context, one); }, block);
    if (heading < strips.size() && strips.at(heading).isPlate) {
        for (qsizetype i = 0; i < heading; ++i) { // the title goes with the picture
            strips[i].isPlate = true;
            strips[i].turn = strips.at(heading).turn;
        }
    }
    return strips;
}

void paintFooter(QPainter &painter, const QString &title, int page, int pages, QSizeF size)
{
    const double y = size.height() - margin + footer / 2;
    painter.setFont(pdfFont(pdfDetail()));
    painter.setPen(pdfColour(ReportTone::Muted));
    const QFontMetricsF metrics(painter.font());
    const QString number = Tr::tr("Page %1 of %2").arg(page).arg(pages);
    const double width = metrics.horizontalAdvance(number);
    const double room = size.width() - 2 * margin - width - 20 * pdfUnit;
    painter.drawText(QPointF(margin, y + metrics.ascent()),
                     metrics.elidedText(title, Qt::ElideRight, room));
    painter.drawText(QPointF(size.width() - margin - width, y + metrics.ascent()), number);
}

QSizeF sizeOf(PdfTurn turn)
{
    const QSizeF upright(shortSide, longSide);
    return turn == PdfTurn::Turned ? upright.transposed() : upright;
}

void paintPages(QPdfWriter &writer, const QList<PdfPage> &pages, const QString &title)
{
    QPainter painter;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const PdfPage &page = pages.at(i);
        writer.setPageOrientation(page.turn == PdfTurn::Turned ? QPageLayout::Landscape
                                                               : QPageLayout::Portrait);
        if (i == 0)
            painter.begin(&writer);
        else
            writer.newPage();
        for (const PdfPage::Placed &placed : page.strips)
            placed.strip->paint(painter, QPointF(margin, margin + placed.y));
        paintFooter(painter, title, int(i) + 1, int(pages.size()), sizeOf(page.turn));
    }
    painter.end();
}

} // namespace

Result<QByteArray> writePdf(const Design &design, const ExportOptions &options)
{
    const PdfContext context{design,
                             options,
                             shortSide - 2 * margin,
                             longSide - 2 * margin,
                             longSide - 2 * margin,
                             shortSide - 2 * margin};
    const Report report = buildReport(design, options.report);
    PdfStrips strips = titleStrips(context, report);
    const Beginnings beginnings = std::make_shared<QHash<int, int>>();
    for (const ReportPart &part : report.parts) {
        strips += partStrips(context, part);
        if (part.section == ReportSection::Summary && report.parts.size() > 2)
            strips += contentsStrips(context, report, beginnings);
    }
    const QList<PdfPage> pages = pagesOf(strips, {context.height, context.turnedHeight});
    for (qsizetype i = 0; i < pages.size(); ++i) {
        for (const PdfPage::Placed &placed : pages.at(i).strips)
            beginnings->insert(placed.strip->section, int(i) + 1);
    }
    const QString title = faceText(report.title);
    PdfFile file(title, QPageSize(QPageSize::A4), options.date);
    paintPages(file.writer(), pages, title);
    return file.take();
}

} // namespace tempo
