#include "model/export/pdf/pdftext.h"

#include "model/export/markdowntext.h"
#include "model/render/facetext.h"
#include "model/render/marks.h"

#include <algorithm>

namespace tempo {

namespace {

constexpr double indentOfItems = 14; // pixels

QTextOption optionOf(const PdfRun &run)
{
    QTextOption option(run.isRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    return option;
}

std::shared_ptr<QTextLayout> unlaid(const PdfRun &run)
{
    QString text = drawableText(run.text);
    text.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(text, pdfFont(run.style));
    layout->setTextOption(optionOf(run));
    layout->setFormats(run.formats);
    return layout;
}

/// One block of Markdown on its way to a run.
class RunMaker
{
public:
    explicit RunMaker(const PdfStyle &style) { m_run.style = style; }

    PdfRun run(const MarkdownBlock &block)
    {
        m_isStrong = block.type == MarkdownBlock::Type::Heading;
        for (const MarkdownSpan &span : block.spans)
            take(span);
        return m_run;
    }

private:
    void take(const MarkdownSpan &span)
    {
        using Type = MarkdownSpan::Type;
        switch (span.type) {
        case Type::Text:
        case Type::Code:
            append(drawableText(span.text));
            break;
        case Type::Break:
            m_run.text += u'\n';
            break;
        case Type::StrongBegin:
        case Type::StrongEnd:
            m_isStrong = span.type == Type::StrongBegin;
            break;
        case Type::EmphasisBegin:
        case Type::EmphasisEnd:
            m_isEmphasis = span.type == Type::EmphasisBegin;
            break;
        case Type::LinkBegin:
        case Type::LinkEnd:
            m_link = span.type == Type::LinkBegin ? span.text : QString();
            break;
        }
    }

    void append(const QString &text)
    {
        QTextCharFormat format;
        if (m_isStrong)
            format.setFontWeight(QFont::DemiBold);
        if (m_isEmphasis)
            format.setFontItalic(true);
        if (!m_link.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(m_link);
            format.setFontUnderline(true);
            format.setForeground(palette(ThemeKind::Light).accent);
        }
        if (!format.isEmpty())
            m_run.formats << QTextLayout::FormatRange{int(m_run.text.size()), int(text.size()),
                                                      format};
        m_run.text += text;
    }

    PdfRun m_run;
    bool m_isStrong = false;
    bool m_isEmphasis = false;
    QString m_link;
};

} // namespace

QColor pdfColour(ReportTone tone)
{
    const Palette &colours = palette(ThemeKind::Light);
    switch (tone) {
    case ReportTone::Plain:
    case ReportTone::Hybrid:
        return colours.text;
    case ReportTone::Muted:
        return colours.muted;
    case ReportTone::Batch:
        return colours.batch;
    case ReportTone::NearRealTime:
        return colours.nearRealTime;
    case ReportTone::RealTime:
        return colours.realTime;
    case ReportTone::Met:
        return colours.met;
    case ReportTone::Tight:
        return colours.tight;
    case ReportTone::Missed:
        break;
    }
    return colours.missed;
}

PdfStyle pdfBody(ReportTone tone)
{
    return {12, false, pdfColour(tone)};
}

PdfStyle pdfDetail()
{
    return {10, false, pdfColour(ReportTone::Muted)};
}

PdfStyle pdfHeading(double size)
{
    return {size, true, pdfColour(ReportTone::Plain)};
}

QFont pdfFont(const PdfStyle &style)
{
    QFont font = canvasFont(int(style.size * pdfUnit), style.strong);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QList<PdfRun> pdfRuns(const QString &markdown, const PdfStyle &style)
{
    QList<PdfRun> runs;
    int number = 0;
    for (const MarkdownBlock &block : readMarkdown(markdown)) {
        PdfRun run = RunMaker(style).run(block);
        number = block.type == MarkdownBlock::Type::Numbered ? number + 1 : 0;
        if (number > 0)
            run.marker = QString::number(number) + u'.';
        else if (block.type == MarkdownBlock::Type::Bullet)
            run.marker = QStringLiteral("•");
        runs << run;
    }
    return runs;
}

PdfParagraph::PdfParagraph(const PdfRun &run, double width)
    : m_layout(unlaid(run)),
      m_run(run),
      m_indent(run.marker.isEmpty() ? 0 : indentOfItems * pdfUnit)
{
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width - m_indent, pdfUnit));
        line.setPosition({0, m_height});
        m_height += line.height() * leading;
    }
    m_layout->endLayout();
}

void PdfParagraph::paintLine(QPainter &painter, QPointF topLeft, int line) const
{
    painter.setPen(m_run.style.colour);
    const QTextLine laid = m_layout->lineAt(line);
    const double down = laid.height() * (leading - 1) / 2;
    if (line == 0 && !m_run.marker.isEmpty()) {
        painter.setFont(pdfFont(m_run.style));
        painter.drawText(topLeft + QPointF(0, down + laid.ascent()), m_run.marker);
    }
    laid.draw(&painter, topLeft + QPointF(m_indent, down - laid.y()));
}

double PdfParagraph::naturalWidth(const PdfRun &run)
{
    constexpr double endless = 1e6;
    const PdfParagraph paragraph(run, endless);
    double widest = 0;
    for (int i = 0; i < paragraph.lineCount(); ++i)
        widest = std::max(widest, paragraph.m_layout->lineAt(i).naturalTextWidth());
    return widest + paragraph.m_indent;
}

double PdfParagraph::leastWidth(const PdfRun &run)
{
    double widest = 0;
    const QFontMetricsF metrics(pdfFont(run.style));
    for (const QString &word : drawableText(run.text).split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word.left(60)));
    return widest;
}

PdfStrips pdfParagraph(const PdfRun &run, double width, double before, bool keepsNext)
{
    const auto paragraph = std::make_shared<PdfParagraph>(run, width);
    PdfStrips strips;
    const int lines = paragraph->lineCount();
    for (int i = 0; i < lines; ++i) {
        PdfStrip strip;
        strip.height = paragraph->lineHeight(i);
        strip.before = i == 0 ? before * pdfUnit : 0;
        const bool isLast = i == lines - 1;
        strip.keepsNext = isLast ? keepsNext : keepsNext || i == 0 || i == lines - 2;
        strip.paint = [paragraph, i](QPainter &painter, QPointF topLeft) {
            paragraph->paintLine(painter, topLeft, i);
        };
        strips << strip;
    }
    return strips;
}

} // namespace tempo
