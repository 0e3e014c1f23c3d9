#include "model/report/report.h"

#include "model/report/reportcontext.h"

#include <QCoreApplication>

#include <array>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Report)
};

/// One section: its name and what fills it, in the order of the enumeration.
struct SectionRow
{
    const char *title;
    void (*fill)(const ReportContext &context, ReportPart &part);
};

constexpr std::array sections{
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Summary"), fillSummary},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Design sprint"), fillSprint},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Canvas"), fillCanvas},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Features"), fillFeatures},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Timing"), fillTiming},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Value"), fillValue},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Decision matrix"), fillMatrix},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Findings"), fillFindings},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Contracts"), fillContracts},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Roadmap"), fillRoadmap},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Monitoring"), fillMonitoring},
    SectionRow{QT_TRANSLATE_NOOP("tempo::Report", "Assumptions"), fillAssumptions},
};
static_assert(sections.size() == wordsOf<ReportSection>.size());

} // namespace

QString reportSectionTitle(ReportSection section)
{
    return QCoreApplication::translate("tempo::Report", sections[size_t(section)].title);
}

QList<ReportSection> allReportSections()
{
    QList<ReportSection> all;
    for (size_t i = 0; i < sections.size(); ++i)
        all << ReportSection(i);
    return all;
}

Report buildReport(const Design &design, const ReportOptions &options)
{
    const ReportContext context(design);
    Report report;
    report.title = design.header.title;
    for (ReportSection section : allReportSections()) {
        if (!options.sections.contains(section))
            continue;
        ReportPart part;
        part.section = section;
        part.title = reportSectionTitle(section);
        sections[size_t(section)].fill(context, part);
        if (!part.blocks.isEmpty())
            report.parts << part;
    }
    return report;
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tr::tr("Error");
    case Severity::Warning:
        return Tr::tr("Warning");
    case Severity::Info:
        break;
    }
    return Tr::tr("Note");
}

QString dispositionTitle(DispositionStatus status)
{
    switch (status) {
    case DispositionStatus::Open:
        return Tr::tr("Open");
    case DispositionStatus::Accepted:
        return Tr::tr("Accepted");
    case DispositionStatus::InProgress:
        return Tr::tr("In progress");
    case DispositionStatus::Mitigated:
        return Tr::tr("Mitigated");
    case DispositionStatus::FalsePositive:
        break;
    }
    return Tr::tr("False positive");
}

QString taskStatusTitle(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Todo:
        return Tr::tr("To do");
    case TaskStatus::Doing:
        return Tr::tr("Doing");
    case TaskStatus::Done:
        return Tr::tr("Done");
    case TaskStatus::Dropped:
        break;
    }
    return Tr::tr("Dropped");
}

QString monitorSeverityTitle(MonitorSeverity severity)
{
    switch (severity) {
    case MonitorSeverity::Page:
        return Tr::tr("Page");
    case MonitorSeverity::Ticket:
        return Tr::tr("Ticket");
    case MonitorSeverity::Info:
        break;
    }
    return Tr::tr("Info");
}

QString originTitle(LineOrigin origin)
{
    switch (origin) {
    case LineOrigin::Generated:
        return {};
    case LineOrigin::Edited:
        return Tr::tr("Changed by the team");
    case LineOrigin::Added:
        return Tr::tr("Added by the team");
    case LineOrigin::Gone:
        break;
    }
    return Tr::tr("Gone from the design");
}

} // namespace tempo
