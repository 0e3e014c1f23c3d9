#pragma once

#include "model/export/escape.h"
#include "model/export/exporter.h"

namespace tempo {

/// What the blocks of a report need beside themselves to become HTML.
struct HtmlContext
{
    const Design &design;
    const ExportOptions &options;
};

// One overload for each block of a report. All text is escaped; tones become classes of the style
// sheet, which gives them a colour and a sign.
QString htmlOf(const HtmlContext &context, const ReportText &block);
QString htmlOf(const HtmlContext &context, const ReportFacts &block);
QString htmlOf(const HtmlContext &context, const ReportList &block);
QString htmlOf(const HtmlContext &context, const ReportTable &block);
QString htmlOf(const HtmlContext &context, const ReportPicture &block);
QString htmlOf(const HtmlContext &context, const ReportMatrix &block);
QString htmlOf(const HtmlContext &context, const ReportFindings &block);
QString htmlOf(const HtmlContext &context, const ReportContract &block);
QString htmlOf(const HtmlContext &context, const ReportRoadmap &block);
QString htmlOf(const HtmlContext &context, const ReportMonitors &block);

/// The whole page of a report.
QString htmlPage(const HtmlContext &context, const Report &report);

/// The style sheet with the colours of both themes.
QString htmlStyle();

/// An element with escaped text: `<tag class="cls">text</tag>`; without a class where \a cls is
/// empty.
QString htmlTag(QLatin1String tag, const QString &cls, const QString &text);

/// A text in the colour and with the sign of its tone.
QString htmlToned(const QString &text, ReportTone tone);

/// A decision index on its scale from batch to real-time, as a drawing with its words.
QString htmlIndexScale(double index);

/// A thin bar from one share of its width over another, for the eye only.
QString htmlBar(double from, double width, const QString &cls);

/// A number for a drawing, in per cent of a whole, e.g. "37.5%".
QString htmlPercent(double share);

} // namespace tempo
