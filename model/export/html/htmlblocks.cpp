#include "model/export/html/htmlblocks.h"

#include "model/export/markdowntext.h"
#include "model/render/canvaspainter.h"
#include "model/render/figurefaces.h"
#include "model/render/palette.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::HtmlReport)
};

QString dataAddress(const QByteArray &svg)
{
    return u"data:image/svg+xml;base64,"_s + QString::fromLatin1(svg.toBase64());
}

/// The canvas in both themes; the reader's system chooses, paper is always light.
QString canvasFigure(const HtmlContext &context, const ReportPicture &block)
{
    const FigureFaces figures = computedFaces(context.design);
    const auto drawn = [&](ThemeKind theme) {
        return dataAddress(designSvg(context.design, palette(theme), {}, figures));
    };
    const QString light = drawn(ThemeKind::Light);
    const QString dark = drawn(ThemeKind::Dark);
    const QString caption
        = Tr::tr("Solid lines are pushed, dashed ones are read when needed. One, two or three bars "
                 "on a box: batch, near-real-time, real-time.");
    return u"<figure class=\"canvas\"><picture><source media=\"screen and (prefers-color-scheme: "
           "dark)\" srcset=\""_s
        + dark + u"\"><img src=\""_s + light + u"\" alt=\""_s + htmlEscaped(block.alt)
        + u"\"></picture>"_s + htmlTag("figcaption"_L1, {}, caption) + u"</figure>\n"_s;
}

QString cell(const ReportCell &cell, const ReportColumn &column, bool isFirst)
{
    const QString tag = isFirst ? u"th"_s : u"td"_s;
    QString html = u'<' + tag + (isFirst ? u" scope=\"row\""_s : QString())
        + (column.isNumber ? u" class=\"number\""_s : QString()) + u'>'
        + htmlToned(cell.text, cell.tone);
    if (!cell.detail.isEmpty())
        html += htmlTag("span"_L1, u"detail"_s, cell.detail);
    return html + u"</"_s + tag + u'>';
}

QString findingItem(const ReportFindings::Item &item)
{
    const Finding &finding = item.finding;
    const bool isOpen = finding.status == DispositionStatus::Open || finding.reopened;
    const QString severity = severityWord(finding.severity);
    QString html = u"<li class=\"finding "_s + severity + (isOpen ? QString() : u" decided"_s)
        + u"\"><h3>"_s + htmlEscaped(item.title)
        + htmlTag("span"_L1, u"severity"_s, severityTitle(finding.severity))
        + htmlTag("span"_L1, u"status"_s, item.status) + u"</h3>\n"_s;
    html += htmlTag("p"_L1, u"message"_s, finding.message);
    if (!item.decided.isEmpty())
        html += htmlTag("p"_L1, u"decision"_s, item.decided);
    if (isOpen && !finding.why.isEmpty())
        html += htmlTag("p"_L1, u"detail"_s, finding.why + u' ' + finding.advice);
    return html + u"</li>\n"_s;
}

} // namespace

QString htmlTag(QLatin1String tag, const QString &cls, const QString &text)
{
    const QString open = cls.isEmpty() ? QString(tag) : tag + u" class=\""_s + cls + u'"';
    return u'<' + open + u'>' + htmlEscaped(text) + u"</"_s + tag + u">\n"_s;
}

QString htmlToned(const QString &text, ReportTone tone)
{
    if (tone == ReportTone::Plain || text.isEmpty())
        return htmlEscaped(text);
    return u"<span class=\""_s + word(tone) + u"\">"_s + htmlEscaped(text) + u"</span>"_s;
}

QString htmlPercent(double share)
{
    return QString::number(std::clamp(share, 0.0, 1.0) * 100, 'f', 2) + u'%';
}

QString htmlBar(double from, double width, const QString &cls)
{
    return u"<svg class=\"bar\" aria-hidden=\"true\"><rect class=\"ground\" width=\"100%\" "
           "height=\"4\" rx=\"2\"/><rect"_s
        + (cls.isEmpty() ? QString() : u" class=\""_s + cls + u'"') + u" x=\""_s + htmlPercent(from)
        + u"\" width=\""_s + htmlPercent(width) + u"\" height=\"4\" rx=\"2\"/></svg>"_s;
}

QString htmlOf(const HtmlContext &, const ReportText &block)
{
    if (block.isMarkdown)
        return u"<div class=\"typed\">\n"_s + markdownToHtml(block.text) + u"</div>\n"_s;
    return u"<p>"_s + htmlToned(block.text, block.tone) + u"</p>\n"_s;
}

QString htmlOf(const HtmlContext &, const ReportFacts &block)
{
    QString html = u"<ul class=\"facts\">\n"_s;
    for (const auto &fact : block.facts) {
        html += u"<li>"_s + htmlTag("span"_L1, u"label"_s, fact.label)
            + u"<span class=\"figure\">"_s + htmlToned(fact.value, fact.tone) + u"</span></li>\n"_s;
    }
    return html + u"</ul>\n"_s;
}

QString htmlOf(const HtmlContext &, const ReportList &block)
{
    QString html = u"<ul>\n"_s;
    for (const QString &item : block.items)
        html += htmlTag("li"_L1, {}, item);
    return html + u"</ul>\n"_s;
}

QString htmlOf(const HtmlContext &, const ReportTable &block)
{
    QString html = u"<div class=\"wide\"><table>\n"_s;
    if (!block.caption.isEmpty())
        html += htmlTag("caption"_L1, {}, block.caption);
    html += u"<thead><tr>"_s;
    for (const ReportColumn &column : block.columns) {
        html += u"<th scope=\"col\""_s + (column.isNumber ? u" class=\"number\">"_s : u">"_s)
            + htmlEscaped(column.title) + u"</th>"_s;
    }
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const QList<ReportCell> &row : block.rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            html += cell(row.at(i), block.columns.at(i), i == 0);
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table></div>\n"_s;
}

QString htmlOf(const HtmlContext &context, const ReportPicture &block)
{
    if (block.chart.isEmpty())
        return canvasFigure(context, block);
    const QByteArray svg = context.options.charts
        ? context.options.charts(context.design, block.chart)
        : QByteArray();
    if (svg.isEmpty())
        return {};
    return u"<figure class=\"chart\"><img src=\""_s + dataAddress(svg) + u"\" alt=\""_s
        + htmlEscaped(block.alt) + u"\">"_s + htmlTag("figcaption"_L1, {}, block.alt)
        + u"</figure>\n"_s;
}

QString htmlOf(const HtmlContext &, const ReportFindings &block)
{
    if (block.items.isEmpty())
        return {};
    QString html = u"<ol class=\"findings\">\n"_s;
    for (const ReportFindings::Item &item : block.items)
        html += findingItem(item);
    return html + u"</ol>\n"_s;
}

QString htmlOf(const HtmlContext &context, const ReportContract &block)
{
    QString html = u"<div class=\"contract\">"_s + htmlTag("h3"_L1, {}, block.title)
        + htmlOf(context, ReportFacts{block.terms});
    if (!block.contract.isEmpty())
        html += htmlOf(context, ReportText{block.contract, true});
    return html + u"</div>\n"_s;
}

} // namespace tempo
