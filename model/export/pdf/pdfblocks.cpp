#include "model/export/pdf/pdfblocks.h"

#include "model/report/reportwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::PdfReport)
};

constexpr int factsInARow = 3;

/// A row of facts side by side, their values in \a size pixels.
PdfStrip factStrip(const PdfContext &context, const QList<ReportFacts::Fact> &facts, double size)
{
    const double column = context.width / factsInARow;
    QList<std::pair<std::shared_ptr<PdfParagraph>, std::shared_ptr<PdfParagraph>>> cells;
    PdfStrip strip;
    for (const auto &fact : facts) {
        const double room = column - 12 * pdfUnit;
        const auto label = std::make_shared<PdfParagraph>(PdfRun{fact.label, pdfDetail()}, room);
        PdfStyle style = pdfBody(fact.tone);
        style.strong = size > style.size;
        style.size = size;
        const auto value = std::make_shared<PdfParagraph>(PdfRun{fact.value, style}, room);
        cells << std::pair{label, value};
        strip.height = std::max(strip.height, label->height() + value->height());
    }
    strip.before = 8 * pdfUnit;
    strip.paint = [cells, column](QPainter &painter, QPointF at) {
        for (const auto &[label, value] : cells) {
            QPointF place = at;
            for (const auto &paragraph : {label, value}) {
                for (int i = 0; i < paragraph->lineCount(); ++i) {
                    paragraph->paintLine(painter, place, i);
                    place.ry() += paragraph->lineHeight(i);
                }
            }
            at.rx() += column;
        }
    };
    return strip;
}

PdfStrips factStrips(const PdfContext &context, const QList<ReportFacts::Fact> &facts, double size)
{
    PdfStrips strips;
    for (qsizetype i = 0; i < facts.size(); i += factsInARow)
        strips << factStrip(context, facts.mid(i, factsInARow), size);
    return strips;
}

QString severitySign(Severity severity)
{
    return severity == Severity::Error  ? QStringLiteral("✕ ")
        : severity == Severity::Warning ? QStringLiteral("! ")
                                        : QStringLiteral("i ");
}

PdfStrips findingStrips(const PdfContext &context, const ReportFindings::Item &item)
{
    const Finding &finding = item.finding;
    const bool isOpen = finding.status == DispositionStatus::Open || finding.reopened;
    PdfStyle head = pdfBody(isOpen ? toneOf(finding.severity) : ReportTone::Muted);
    head.strong = true;
    const QString title = severitySign(finding.severity) + severityTitle(finding.severity)
        + QStringLiteral(" · ") + item.title + QStringLiteral(" · ") + item.status;
    PdfStrips strips = pdfParagraph({title, head}, context.width, 12, true);
    const bool hasMore = isOpen && !finding.why.isEmpty();
    const bool hasDecision = !item.decided.isEmpty();
    strips += pdfParagraph({finding.message, pdfBody()}, context.width, 2, hasMore || hasDecision);
    if (hasDecision)
        strips += pdfParagraph({Tr::tr("Decided: %1").arg(item.decided), pdfBody()}, context.width,
                               2, hasMore);
    if (hasMore)
        strips
            += pdfParagraph({finding.why + u' ' + finding.advice, pdfDetail()}, context.width, 2);
    return strips;
}

PdfCell cellOf(const ReportCell &cell, bool isFirst)
{
    PdfStyle style = pdfBody(cell.tone);
    style.size = 11;
    style.strong = isFirst;
    return pdfCell(cell.text, style, cell.detail);
}

} // namespace

PdfStrips pdfTyped(const PdfContext &context, const QString &markdown)
{
    PdfStrips strips;
    for (const PdfRun &run : pdfRuns(markdown, pdfBody()))
        strips += pdfParagraph(run, context.width, run.marker.isEmpty() ? 6 : 2);
    return strips;
}

PdfStrips pdfSubheading(const PdfContext &context, const QString &text)
{
    return pdfParagraph({text, pdfHeading(13.5)}, context.width, 16, true);
}

PdfStrips pdfOf(const PdfContext &context, const ReportText &block)
{
    if (block.isMarkdown)
        return pdfTyped(context, block.text);
    return pdfParagraph({block.text, pdfBody(block.tone)}, context.width, 6);
}

PdfStrips pdfOf(const PdfContext &context, const ReportFacts &block)
{
    return factStrips(context, block.facts, 14);
}

PdfStrips pdfOf(const PdfContext &context, const ReportList &block)
{
    PdfStrips strips;
    for (const QString &item : block.items)
        strips += pdfParagraph({item, pdfBody(), {}, QStringLiteral("•")}, context.width, 3);
    return strips;
}

PdfStrips pdfOf(const PdfContext &context, const ReportTable &block)
{
    QList<PdfColumn> columns;
    for (const ReportColumn &column : block.columns)
        columns << PdfColumn{column.title, column.isNumber};
    QList<PdfRow> rows;
    for (const QList<ReportCell> &cells : block.rows) {
        PdfRow row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.cells << cellOf(cells.at(i), i == 0);
        rows << row;
    }
    PdfStrips strips;
    if (!block.caption.isEmpty())
        strips = pdfSubheading(context, block.caption);
    return strips + pdfTable(columns, rows, context.width, context.height);
}

PdfStrips pdfOf(const PdfContext &context, const ReportFindings &block)
{
    PdfStrips strips;
    for (const ReportFindings::Item &item : block.items)
        strips += findingStrips(context, item);
    return strips;
}

PdfStrips pdfOf(const PdfContext &context, const ReportContract &block)
{
    PdfStrips strips = pdfSubheading(context, block.title);
    strips += factStrips(context, block.terms, 11);
    const PdfStrips typed = pdfTyped(context, block.contract);
    for (qsizetype i = 0; i < strips.size(); ++i)
        strips[i].keepsNext = i + 1 < strips.size() || !typed.isEmpty();
    return strips + typed;
}

} // namespace tempo
