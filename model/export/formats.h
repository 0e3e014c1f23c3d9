#pragma once

#include "model/export/exporter.h"

/// The writers of the catalogue, one file each under formats/.

namespace tempo {

Result<QByteArray> writeHtml(const Design &design, const ExportOptions &options);
Result<QByteArray> writePdf(const Design &design, const ExportOptions &options);
Result<QByteArray> writeMarkdown(const Design &design, const ExportOptions &options);
Result<QByteArray> writeRoadmapCsv(const Design &design, const ExportOptions &options);
Result<QByteArray> writeMonitoringMarkdown(const Design &design, const ExportOptions &options);
Result<QByteArray> writeMonitoringCsv(const Design &design, const ExportOptions &options);
Result<QByteArray> writeJson(const Design &design, const ExportOptions &options);
Result<QByteArray> writeSvg(const Design &design, const ExportOptions &options);
Result<QByteArray> writePng(const Design &design, const ExportOptions &options);
Result<QByteArray> writeCanvasPdf(const Design &design, const ExportOptions &options);

} // namespace tempo
