#pragma once

#include "model/plan/monitoring.h"
#include "model/plan/plancontext.h"

#include <span>

namespace tempo {

/// One sort of monitor: the wording that doesn't depend on the design.
struct MetricKind
{
    QLatin1String id;    ///< the part of a monitor's id before its first @; never changed
    const char *title;   ///< source text of tempo::Metric
    const char *window;  ///< over what it is looked at
    const char *runbook; ///< the first thing to do when it fires
};

/// All sorts of monitors.
std::span<const MetricKind> metricKinds();

/// The row of an id, or null.
const MetricKind *metricKindById(QStringView id);

/// The monitors that generators have made so far.
class MonitorList
{
public:
    explicit MonitorList(const PlanContext &context) : m_context(context) {}

    /// Adds the monitor \a metric of an element; what \a about says stands in its id.
    Monitor &add(QLatin1String metric, int place, const QString &about);
    Monitor &add(QLatin1String metric, int place)
    {
        return add(metric, place, m_context.id(place));
    }

    /// By the place of the element in the design, otherwise as they were added.
    QList<Monitor> take() const;

private:
    const PlanContext &m_context;
    OrderedMap<Monitor> m_monitors;
};

/// A threshold in the making: the parts of both texts belong together.
struct Threshold
{
    QStringList parts;
    QStringList derivation;

    void add(const QString &part, const QString &from)
    {
        parts << part;
        derivation << from;
    }
    void setOn(Monitor &monitor) const
    {
        monitor.threshold = parts.join(QLatin1String("; "));
        monitor.derivation = derivation.join(QLatin1String("; "));
    }
};

/// Page for a limit within the real-time band, a ticket for anything slower.
MonitorSeverity severityOf(const PlanContext &context, double limitSeconds);

/// The wording of a limit on the age of data, per origin where it is, e.g. "data at most 5 min
/// old".
QString ageInWords(const Design &design, const AgeLimit &limit);

// The generators.
void addBatchMonitors(const PlanContext &context, MonitorList &monitors);
void addFreshnessMonitors(const PlanContext &context, MonitorList &monitors);
void addLimitMonitors(const PlanContext &context, MonitorList &monitors);
void addBudgetMonitors(const PlanContext &context, MonitorList &monitors);
void addLiveMonitors(const PlanContext &context, MonitorList &monitors);
void addBoundaryMonitors(const PlanContext &context, MonitorList &monitors);

} // namespace tempo
