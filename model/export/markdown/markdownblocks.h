#pragma once

#include "model/export/exporter.h"

namespace tempo {

// One overload for each block of a report, as GitHub-flavoured Markdown that ends with an empty
// line. All text is escaped.
QString markdownOf(const Design &design, const ReportText &block);
QString markdownOf(const Design &design, const ReportFacts &block);
QString markdownOf(const Design &design, const ReportList &block);
QString markdownOf(const Design &design, const ReportTable &block);
QString markdownOf(const Design &design, const ReportPicture &block);
QString markdownOf(const Design &design, const ReportMatrix &block);
QString markdownOf(const Design &design, const ReportFindings &block);
QString markdownOf(const Design &design, const ReportContract &block);
QString markdownOf(const Design &design, const ReportRoadmap &block);
QString markdownOf(const Design &design, const ReportMonitors &block);

/// A table from escaped cells; \a numbers are the columns that are aligned to the right.
QString markdownTable(const QStringList &titles, const QList<QStringList> &rows,
                      const QList<int> &numbers = {});

} // namespace tempo
