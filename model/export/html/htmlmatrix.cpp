#include "model/export/html/htmlblocks.h"

#include "model/export/markdowntext.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>

/// The decision matrix: the index on its scale, and each axis with its weight and score drawn
/// beside the figures, so that the report needs no chart to be complete.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::HtmlReport)
};

QString weightCell(double weight)
{
    return u"<td class=\"number\">"_s + htmlEscaped(shareText(weight)) + htmlBar(0, weight, {})
        + u"</td>"_s;
}

/// A line with a tick for each score from -2 to 2, and a dot at one of them.
QString track(double score)
{
    const QString lean = score <= -1 ? u" batch"_s : score >= 1 ? u" real"_s : QString();
    QString svg = u"<svg class=\"track"_s + lean
        + u"\" aria-hidden=\"true\"><line x1=\"0\" x2=\"100%\" y1=\"5\" y2=\"5\"/>"_s;
    for (int tick = 0; tick <= 4; ++tick) {
        const QString x = htmlPercent(tick / 4.0);
        svg += u"<line x1=\""_s + x + u"\" x2=\""_s + x + u"\" y1=\"2\" y2=\"8\"/>"_s;
    }
    return svg + u"<circle cx=\""_s + htmlPercent((score + 2) / 4)
        + u"\" cy=\"5\" r=\"4.5\"/></svg>"_s;
}

QString scoreCell(const std::optional<double> &score)
{
    if (!score)
        return u"<td class=\"number muted\">"_s + htmlEscaped(Tr::tr("no score")) + u"</td>"_s;
    QString number = signedText(*score);
    if (*score == qRound(*score))
        number.chop(3);
    return u"<td class=\"number\">"_s + htmlEscaped(number) + track(*score) + u"</td>"_s;
}

QString axisRow(const ReportMatrix::Axis &axis)
{
    QString html = u"<tr><th scope=\"row\">"_s + htmlEscaped(axis.title) + u"</th>"_s
        + weightCell(axis.weight) + scoreCell(axis.score) + u"<td>"_s + htmlEscaped(axis.anchor);
    const QString notes = markdownToHtml(axis.notes);
    if (!notes.isEmpty())
        html += u"<div class=\"detail typed\">"_s + notes + u"</div>"_s;
    return html + u"</td></tr>\n"_s;
}

} // namespace

QString htmlIndexScale(double index)
{
    const QString words
        = Tr::tr("Index %1 on a scale from −1 (batch) to +1 (real-time)").arg(signedText(index));
    const auto zone = [](const char *name, double from, double width) -> QString {
        return u"<rect class=\""_s + QLatin1String(name) + u"\" x=\""_s + htmlPercent(from)
            + u"\" y=\"5\" width=\""_s + htmlPercent(width) + u"\" height=\"8\"/>"_s;
    };
    QString html = u"<div class=\"scale\">\n<svg role=\"img\" aria-label=\""_s + htmlEscaped(words)
        + u"\">"_s + zone("zone-batch", 0, 0.373) + zone("zone-hybrid", 0.377, 0.246)
        + zone("zone-real", 0.627, 0.373)
        + u"<g transform=\"translate(-3 0)\"><rect class=\"mark\" "
          "x=\""_s
        + htmlPercent((index + 1) / 2)
        + u"\" y=\"0\" width=\"6\" height=\"18\" rx=\"3\"/></g></svg>\n<span class=\"ends\">"_s;
    html += htmlTag("span"_L1, {}, Tr::tr("batch"));
    html += htmlTag("span"_L1, {}, Tr::tr("hybrid"));
    html += htmlTag("span"_L1, {}, Tr::tr("real-time"));
    return html + u"</span></div>\n"_s;
}

QString htmlOf(const HtmlContext &, const ReportMatrix &block)
{
    QString html = u"<div class=\"matrix\">"_s + htmlTag("h3"_L1, {}, block.title) + u"<p>"_s
        + htmlToned(block.answer, block.tone) + u"</p>\n"_s;
    if (block.index)
        html += htmlIndexScale(*block.index);
    html += u"<div class=\"wide\"><table>\n<thead><tr>"_s;
    const QList<std::pair<QString, bool>> columns{{Tr::tr("Axis"), false},
                                                  {Tr::tr("Weight"), true},
                                                  {Tr::tr("Score"), true},
                                                  {Tr::tr("What it means"), false}};
    for (const auto &[title, isNumber] : columns) {
        html += u"<th scope=\"col\""_s + (isNumber ? u" class=\"number\">"_s : u">"_s)
            + htmlEscaped(title) + u"</th>"_s;
    }
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const ReportMatrix::Axis &axis : block.axes)
        html += axisRow(axis);
    return html + u"</tbody></table></div></div>\n"_s;
}

} // namespace tempo
