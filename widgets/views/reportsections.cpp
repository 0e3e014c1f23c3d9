#include "widgets/views/reportsections.h"

#include "model/report/report.h"

namespace tempo {

QString canvasSectionTitle()
{
    return reportSectionTitle(ReportSection::Canvas);
}

QList<SectionChoice> sectionChoices()
{
    QList<SectionChoice> choices;
    for (const ReportSection section : allReportSections())
        choices << SectionChoice{word(section), reportSectionTitle(section)};
    return choices;
}

} // namespace tempo
