#pragma once

#include "model/base/result.h"
#include "model/design/design.h"
#include "model/report/report.h"

#include <QByteArray>
#include <QDate>

#include <functional>
#include <optional>
#include <span>

namespace tempo {

/// Paints the chart named \a chart (e.g. "matrix:design") of a design as SVG; made by the programs
/// from widgets/charts, so that export stays below the widgets. May return nothing.
using ChartPainter = std::function<QByteArray(const Design &design, const QString &chart)>;

/// What an export may depend on beside the design.
struct ExportOptions
{
    std::optional<QDate> date; ///< printed where a format has a date; none unless asked for
    ChartPainter charts;       ///< may be empty
    ReportOptions report;      ///< which sections, where a format is a report
    double pixelsPerUnit = 2;  ///< of the canvas as a picture of pixels; a unit is 1/96 inch
};

/// A way to write a design. The catalogue is the only list of them: the export dialog, the command
/// line's --format option, the manual's table and the golden tests are all made from it.
struct Exporter
{
    const char *id;     ///< what the command line and the settings call it; never translated
    const char *name;   ///< source text of tempo::Exporter; translated where it is shown
    const char *about;  ///< likewise: what it is for, one sentence without a full stop
    const char *suffix; ///< without the dot
    Result<QByteArray> (*write)(const Design &design, const ExportOptions &options);
};

/// All formats in the order of the dialog.
std::span<const Exporter> exporters();

/// What the formats are called, in the same order.
QStringList exporterIds();

/// The row of a format, or null.
const Exporter *exporterById(const QString &id);

/// The name of a format, and what it is for, in the reader's language.
QString exporterName(const Exporter &exporter);
QString exporterAbout(const Exporter &exporter);

} // namespace tempo
