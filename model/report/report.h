#pragma once

#include "model/design/design.h"
#include "model/findings/finding.h"
#include "model/plan/monitoring.h"
#include "model/plan/roadmap.h"

#include <QList>

#include <optional>
#include <variant>

/// The architecture report as plain values: sections made of blocks, each already worded in the
/// reader's language. What draws it (HTML, Markdown, the Report page) decides on looks alone. All
/// text is data: nothing in it is markup, except where a field says Markdown.

namespace tempo {

/// The sections, in their order.
enum class ReportSection {
    Summary,
    Sprint,
    Canvas,
    Features,
    Timing,
    Value,
    Matrix,
    Findings,
    Contracts,
    Roadmap,
    Monitoring,
    Assumptions
};

template <>
inline constexpr auto wordsOf<ReportSection> = std::array{
    QLatin1String("summary"),  QLatin1String("sprint"),     QLatin1String("canvas"),
    QLatin1String("features"), QLatin1String("timing"),     QLatin1String("value"),
    QLatin1String("matrix"),   QLatin1String("findings"),   QLatin1String("contracts"),
    QLatin1String("roadmap"),  QLatin1String("monitoring"), QLatin1String("assumptions")};

/// A section's name in the reader's language.
QString reportSectionTitle(ReportSection section);

/// All sections, in their order.
QList<ReportSection> allReportSections();

/// What a report holds.
struct ReportOptions
{
    QList<ReportSection> sections = allReportSections();
};

/// What a text means, for those who may colour it; the words say the same.
enum class ReportTone { Plain, Muted, Batch, NearRealTime, RealTime, Hybrid, Met, Tight, Missed };

template <>
inline constexpr auto wordsOf<ReportTone> = std::array{
    QLatin1String("plain"), QLatin1String("muted"), QLatin1String("batch"),
    QLatin1String("near"),  QLatin1String("real"),  QLatin1String("hybrid"),
    QLatin1String("met"),   QLatin1String("tight"), QLatin1String("missed")};

/// One text of a table.
struct ReportCell
{
    QString text;
    ReportTone tone = ReportTone::Plain;
    QString detail; ///< said smaller below it
};

struct ReportColumn
{
    QString title;
    bool isNumber = false; ///< aligned to the right, in tabular figures
};

struct ReportTable
{
    QString caption; ///< may be empty
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows; ///< each as long as columns
};

/// A paragraph.
struct ReportText
{
    QString text;
    bool isMarkdown = false; ///< typed by people
    ReportTone tone = ReportTone::Plain;
};

/// Figures worth a glance.
struct ReportFacts
{
    struct Fact
    {
        QString label;
        QString value;
        ReportTone tone = ReportTone::Plain;
    };
    QList<Fact> facts;
};

/// A bulleted list.
struct ReportList
{
    QStringList items;
};

/// A picture: the canvas, or a chart by the name that a ChartPainter knows.
struct ReportPicture
{
    QString chart; ///< empty: the canvas
    QString alt;
};

/// The matrix of one scope.
struct ReportMatrix
{
    struct Axis
    {
        QString title;
        double weight = 0;           ///< normalised
        std::optional<double> score; ///< -2 to 2
        QString anchor;              ///< what the score means
        QString notes;               ///< Markdown
    };
    QString title;
    QString answer; ///< the verdict as a sentence
    ReportTone tone = ReportTone::Plain;
    std::optional<double> index; ///< -1 to 1
    QList<Axis> axes;
};

/// The findings, in the order of the check.
struct ReportFindings
{
    struct Item
    {
        Finding finding;
        QString title;     ///< of the rule
        QStringList about; ///< titles
        QString status;    ///< in words
        QString decided;   ///< reason, owner, date and ticket in words; may be empty
    };
    QList<Item> items;
};

/// One flow with what its two sides agreed on.
struct ReportContract
{
    QString title;
    QList<ReportFacts::Fact> terms;
    QString contract; ///< Markdown
};

/// The tasks of the roadmap; those with dates may be drawn over time.
struct ReportRoadmap
{
    QList<Task> tasks;
};

struct ReportMonitors
{
    QList<Monitor> monitors;
};

using ReportBlock
    = std::variant<ReportText, ReportFacts, ReportList, ReportTable, ReportPicture, ReportMatrix,
                   ReportFindings, ReportContract, ReportRoadmap, ReportMonitors>;

/// One section. A section without blocks isn't made.
struct ReportPart
{
    ReportSection section = ReportSection::Summary;
    QString title;
    QString answer; ///< what it comes to, as a sentence; may be empty
    QList<ReportBlock> blocks;
};

struct Report
{
    QString title;
    QList<ReportPart> parts;
};

/// The report of a design.
Report buildReport(const Design &design, const ReportOptions &options = {});

/// Words that several ways of writing a report share, in the reader's language.
QString severityTitle(Severity severity);
QString dispositionTitle(DispositionStatus status);
QString taskStatusTitle(TaskStatus status);
QString monitorSeverityTitle(MonitorSeverity severity);
QString originTitle(LineOrigin origin); ///< empty for a line as generated

} // namespace tempo
