#include "model/plan/monitorlist.h"

#include "model/base/displaytext.h"
#include "model/timing/distribution.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>

#include <algorithm>

/// What is watched where work runs on a schedule: success, run time against its usual figure and
/// its slot, freshness, volume and distribution of the output.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::BatchMonitors)
};

bool isWatched(const PlanContext &context, int place)
{
    const Kind kind = context.element(place).kind;
    return kind != Kind::Event && kind != Kind::Source && kind != Kind::Store
        && context.isBatchStage(place);
}

/// The longest time between two runs in seconds: its own period, else that of the slowest scheduled
/// stage before it; 0 where neither is known.
double slotOf(const PlanContext &context, int place)
{
    const double own = periodOf(context.design, context.element(place));
    if (own > 0)
        return own;
    double slot = 0;
    for (int upstream : context.data.upstream(place)) {
        if (isWatched(context, upstream))
            slot = std::max(slot, periodOf(context.design, context.element(upstream)));
    }
    return slot;
}

void addSuccess(const PlanContext &context, int place, MonitorList &monitors)
{
    Threshold threshold;
    const int retries = context.element(place).operate.retries.value_or(0);
    if (retries > 0) {
        threshold.add(Tr::tr("every run succeeds after at most %n retry(s)", nullptr, retries),
                      Tr::tr("the design allows that many"));
    } else {
        threshold.add(Tr::tr("every run succeeds"), Tr::tr("the design plans no retries"));
    }
    threshold.setOn(monitors.add("success"_L1, place));
}

void addRunTime(const PlanContext &context, int place, MonitorList &monitors)
{
    const Element &element = context.element(place);
    Threshold threshold;
    const auto p95 = element.latency ? quantile(*element.latency, 0.95) : std::nullopt;
    if (p95) {
        threshold.add(Tr::tr("p95 at most %1").arg(displayDuration(*p95)),
                      Tr::tr("the latency that the design counts on"));
    }
    if (element.operate.timeout) {
        threshold.add(
            Tr::tr("no run above %1").arg(displayDuration(element.operate.timeout->seconds())),
            Tr::tr("its timeout"));
    } else if (const double slot = slotOf(context, place); slot > 0) {
        threshold.add(Tr::tr("no run above %1").arg(displayDuration(slot)),
                      Tr::tr("the longest slot between two runs"));
    }
    if (threshold.parts.isEmpty())
        threshold.add(Tr::tr("at most twice the usual run"), Tr::tr("no latency is known yet"));
    threshold.setOn(monitors.add("runtime"_L1, place));
}

void addVolume(int place, MonitorList &monitors)
{
    Threshold threshold;
    threshold.add(Tr::tr("within 30 % of the median"),
                  Tr::tr("a starting point; take the spread of the first month"));
    Monitor &monitor = monitors.add("volume"_L1, place);
    threshold.setOn(monitor);
    monitor.severity = MonitorSeverity::Info;
}

void addRunFreshness(const PlanContext &context, int place, Threshold &threshold)
{
    const double slot = isWatched(context, place) ? slotOf(context, place) : 0;
    if (slot <= 0)
        return;
    const Element &element = context.element(place);
    const auto latency = element.latency
        ? judgedLatency(*element.latency, context.design.header.judgeAt)
        : std::nullopt;
    threshold.add(
        Tr::tr("last success at most %1 ago").arg(displayDuration(slot + latency.value_or(0))),
        latency
            ? Tr::tr("period %1 plus run %2").arg(displayDuration(slot), displayDuration(*latency))
            : Tr::tr("period %1; its run time isn't known").arg(displayDuration(slot)));
}

} // namespace

void addBatchMonitors(const PlanContext &context, MonitorList &monitors)
{
    for (int place = 0; place < int(context.design.elements.size()); ++place) {
        if (!isWatched(context, place))
            continue;
        addSuccess(context, place, monitors);
        addRunTime(context, place, monitors);
        if (context.element(place).kind != Kind::Action)
            addVolume(place, monitors);
    }
}

void addFreshnessMonitors(const PlanContext &context, MonitorList &monitors)
{
    for (int place = 0; place < int(context.design.elements.size()); ++place) {
        const AgeLimit &limit = context.element(place).maxStaleness;
        Threshold threshold;
        addRunFreshness(context, place, threshold);
        if (limit.isSet())
            threshold.add(ageInWords(context.design, limit), Tr::tr("the limit on its staleness"));
        if (threshold.parts.isEmpty())
            continue;
        Monitor &monitor = monitors.add("freshness"_L1, place);
        threshold.setOn(monitor);
        double tightest = limit.all ? limit.all->seconds() : 1e300;
        for (const auto &[origin, age] : limit.byOrigin)
            tightest = std::min(tightest, age.seconds());
        monitor.severity = severityOf(context, tightest);
    }
}

} // namespace tempo
