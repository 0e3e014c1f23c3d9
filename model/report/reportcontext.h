#pragma once

#include "model/plan/plancontext.h"
#include "model/report/report.h"

namespace tempo {

/// What every section may look at: the design, and what was computed from it once for all of them.
struct ReportContext
{
    explicit ReportContext(const Design &of)
        : design(of),
          plan(of),
          findings(findingsOf(of, plan.assessment)),
          tasks(roadmapOf(of, generatedTasks(plan))),
          monitors(monitoringOf(of, generatedMonitors(plan)))
    {
    }

    const Design &design;
    PlanContext plan;
    QList<Finding> findings;
    QList<Task> tasks;
    QList<Monitor> monitors;
};

// The tables of figures, in the sections on timing and value.
void addTimes(const ReportContext &context, ReportPart &part);
void addWorstPaths(const ReportContext &context, ReportPart &part);
void addNaturalTempos(const ReportContext &context, ReportPart &part);
void addLadders(const ReportContext &context, ReportPart &part);

// The sections: each fills answer and blocks, or leaves the blocks empty where it has nothing.
void fillSummary(const ReportContext &context, ReportPart &part);
void fillSprint(const ReportContext &context, ReportPart &part);
void fillCanvas(const ReportContext &context, ReportPart &part);
void fillFeatures(const ReportContext &context, ReportPart &part);
void fillTiming(const ReportContext &context, ReportPart &part);
void fillValue(const ReportContext &context, ReportPart &part);
void fillMatrix(const ReportContext &context, ReportPart &part);
void fillFindings(const ReportContext &context, ReportPart &part);
void fillContracts(const ReportContext &context, ReportPart &part);
void fillRoadmap(const ReportContext &context, ReportPart &part);
void fillMonitoring(const ReportContext &context, ReportPart &part);
void fillAssumptions(const ReportContext &context, ReportPart &part);

} // namespace tempo
