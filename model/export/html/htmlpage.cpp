#include "model/export/html/htmlblocks.h"

#include "model/decision/matrixscore.h"
#include "model/render/palette.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

/// The page around the sections: head, contents, the answer, and the style sheet. The page asks for
/// nothing outside itself, and its content policy makes sure of that.

static void initReportResource()
{
    Q_INIT_RESOURCE(report);
}

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::HtmlReport)
};

QString variables(const Palette &colours)
{
    const std::array named{
        std::pair{"background"_L1, colours.background},
        std::pair{"surface"_L1, colours.surface},
        std::pair{"sunk"_L1, colours.sunk},
        std::pair{"line"_L1, colours.line},
        std::pair{"text"_L1, colours.text},
        std::pair{"muted"_L1, colours.muted},
        std::pair{"accent"_L1, colours.accent},
        std::pair{"batch"_L1, colours.batch},
        std::pair{"near"_L1, colours.nearRealTime},
        std::pair{"real"_L1, colours.realTime},
        std::pair{"met"_L1, colours.met},
        std::pair{"tight"_L1, colours.tight},
        std::pair{"missed"_L1, colours.missed},
    };
    QString css;
    for (const auto &[name, colour] : named)
        css += u"--"_s + name + u": "_s + colour.name() + u"; "_s;
    return css;
}

QString anchor(ReportSection section)
{
    return word(section);
}

QString contents(const Report &report)
{
    QString html = u"<nav aria-label=\""_s + htmlEscaped(Tr::tr("Contents")) + u"\">\n<ol>\n"_s;
    for (const ReportPart &part : report.parts) {
        html += u"<li><a href=\"#"_s + anchor(part.section) + u"\">"_s + htmlEscaped(part.title)
            + u"</a></li>\n"_s;
    }
    return html + u"</ol>\n</nav>\n"_s;
}

/// The index that the answer is about: of the settled verdict, else as scored.
std::optional<double> indexOf(const Design &design)
{
    const auto settled = design.matrix.scopes.value(u"design"_s).settled;
    if (settled && settled->verdict && settled->index)
        return settled->index;
    return scoreMatrix(design, u"design"_s).index;
}

QString section(const HtmlContext &context, const ReportPart &part)
{
    const bool isSummary = part.section == ReportSection::Summary;
    QString html = u"<section id=\""_s + anchor(part.section) + u"\">\n"_s
        + htmlTag("h2"_L1, {}, part.title);
    if (!part.answer.isEmpty())
        html += htmlTag("p"_L1, isSummary ? u"verdict"_s : u"answer"_s, part.answer);
    const auto index = isSummary ? indexOf(context.design) : std::nullopt;
    if (index)
        html += htmlIndexScale(*index);
    for (const ReportBlock &block : part.blocks)
        html += std::visit([&](const auto &one) { return htmlOf(context, one); }, block);
    return html + u"</section>\n"_s;
}

QString head(const Report &report)
{
    return u"<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<meta name=\"generator\" content=\"Tempo Workbench\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'; img-src data:\">\n"_s
        + htmlTag("title"_L1, {}, report.title.simplified().left(200)) + u"<style>\n"_s
        + htmlStyle() + u"</style>\n</head>\n"_s;
}

QString header(const HtmlContext &context, const Report &report)
{
    QStringList known{Tr::tr("Architecture report")};
    if (context.options.date)
        known << Tr::tr("as of %1").arg(dateText(*context.options.date));
    if (context.design.sprint.date)
        known << Tr::tr("sprint of %1").arg(dateText(*context.design.sprint.date));
    return u"<header>\n"_s + htmlTag("p"_L1, u"kicker"_s, known.join(u" · "))
        + htmlTag("h1"_L1, {}, report.title) + u"</header>\n"_s;
}

} // namespace

QString htmlStyle()
{
    initReportResource();
    QFile file(u":/report/report.css"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return u":root { "_s + variables(palette(ThemeKind::Light))
        + u"}\n@media screen and (prefers-color-scheme: dark) {\n  :root { "_s
        + variables(palette(ThemeKind::Dark)) + u"}\n}\n"_s + QString::fromUtf8(file.readAll());
}

QString htmlPage(const HtmlContext &context, const Report &report)
{
    //: the code of the language that the report is in, e.g. "de"
    const QString language = Tr::tr("en");
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + htmlEscaped(language) + u"\">\n"_s
        + head(report) + u"<body>\n"_s + header(context, report) + u"<div class=\"page\">\n"_s
        + contents(report) + u"<main>\n"_s;
    for (const ReportPart &part : report.parts)
        html += section(context, part);
    return html + u"</main>\n</div>\n</body>\n</html>\n"_s;
}

} // namespace tempo
