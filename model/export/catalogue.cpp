#include "model/export/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tempo {

// clang-format off
static constexpr std::array table{
    Exporter{"html", QT_TRANSLATE_NOOP("tempo::Exporter", "Report (HTML)"),
             QT_TRANSLATE_NOOP("tempo::Exporter", "The architecture report as one file that opens anywhere and prints well"),
             "html", writeHtml},
    Exporter{"pdf", QT_TRANSLATE_NOOP("tempo::Exporter", "Report (PDF)"),
             QT_TRANSLATE_NOOP("tempo::Exporter", "The same report on A4 pages, to print or to sign"),
             "pdf", writePdf},
    Exporter{"markdown", QT_TRANSLATE_NOOP("tempo::Exporter", "Report (Markdown)"),
             QT_TRANSLATE_NOOP("tempo::Exporter", "The same report as text, for a repository or a wiki"),
             "md", writeMarkdown},
    Exporter{"roadmap-csv", QT_TRANSLATE_NOOP("tempo::Exporter", "Roadmap (CSV)"),
             QT_TRANSLATE_NOOP("tempo::Exporter", "The roadmap as tickets that issue trackers import"),
             "csv", writeRoadmapCsv},
    Exporter{"monitoring-markdown", QT_TRANSLATE_NOOP("tempo::Exporter", "Monitoring checklist (Markdown)"),
             QT_TRANSLATE_NOOP("tempo::Exporter", "The monitors as a checklist to sign off"),
             "md", writeMonitoringMarkdown},
    Exporter{"monitoring-csv", QT_TRANSLATE_NOOP("tempo::Exporter", "Monitoring checklist (CSV)"),
             QT_TRANSLATE_NOOP("tempo::Exporter", "The monitors as a table"),
             "csv", writeMonitoringCsv},
    Exporter{"json", QT_TRANSLATE_NOOP("tempo::Exporter", "Analysis (JSON)"),
             QT_TRANSLATE_NOOP("tempo::Exporter", "The whole analysis, for other programs"),
             "json", writeJson},
    Exporter{"svg", QT_TRANSLATE_NOOP("tempo::Exporter", "Canvas (SVG)"),
             QT_TRANSLATE_NOOP("tempo::Exporter", "The canvas as a picture that scales"),
             "svg", writeSvg},
    Exporter{"png", QT_TRANSLATE_NOOP("tempo::Exporter", "Canvas (PNG)"),
             QT_TRANSLATE_NOOP("tempo::Exporter", "The canvas as a sharp picture, for slides and chats"),
             "png", writePng},
    Exporter{"canvas-pdf", QT_TRANSLATE_NOOP("tempo::Exporter", "Canvas (PDF)"),
             QT_TRANSLATE_NOOP("tempo::Exporter", "The canvas on one page as large as it is"),
             "pdf", writeCanvasPdf},
};
// clang-format on

std::span<const Exporter> exporters()
{
    return table;
}

QStringList exporterIds()
{
    QStringList ids;
    for (const Exporter &exporter : table)
        ids << QString::fromLatin1(exporter.id);
    return ids;
}

const Exporter *exporterById(const QString &id)
{
    const auto found = std::ranges::find_if(
        table, [&](const Exporter &row) { return id == QLatin1String(row.id); });
    return found == table.end() ? nullptr : &*found;
}

QString exporterName(const Exporter &exporter)
{
    return QCoreApplication::translate("tempo::Exporter", exporter.name);
}

QString exporterAbout(const Exporter &exporter)
{
    return QCoreApplication::translate("tempo::Exporter", exporter.about);
}

} // namespace tempo
