#pragma once

#include "model/plan/roadmap.h"

namespace tempo {

/// One line of the monitoring checklist.
struct Monitor
{
    QString id;      ///< stable: metric@element
    QString element; ///< id
    QString metric;
    QString threshold;
    QString derivation; ///< how the threshold follows from the design
    QString window;
    MonitorSeverity severity = MonitorSeverity::Ticket;
    QString owner;
    QString runbook;
    std::optional<SignOff> signedOff;
    LineOrigin origin = LineOrigin::Generated;
    bool removed = false;
    bool resign = false; ///< the threshold moved since it was signed off
};

/// The monitors that a design asks for, before anybody edits them.
QList<Monitor> generatedMonitors(const Design &design);

/// The same from what was computed from the design already.
QList<Monitor> generatedMonitors(const PlanContext &context);

/// The monitors for a design, merged with what people edited. Removed and gone lines are marked.
QList<Monitor> monitoringOf(const Design &design);

/// The same from monitors that were generated before: what an edit of the checklist needs.
QList<Monitor> monitoringOf(const Design &design, const QList<Monitor> &generated);

} // namespace tempo
