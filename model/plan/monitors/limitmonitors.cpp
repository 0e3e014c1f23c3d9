#include "model/plan/monitorlist.h"

#include "model/base/displaytext.h"
#include "model/design/activation.h"
#include "model/timing/reading.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

/// Monitors of the limits on latency and of due times.
///
/// A latency is watched from where an event's first flow ends to the output, so that the transport
/// on that flow is taken off the limit. A prediction without a limit of its own inherits the one of
/// the action it leads to, less what comes after it: "limit 200 ms of Render less 20 ms transport".
/// Example: click -5ms-> rank -20ms-> render (limit 200 ms, latency 30 ms) gives 145 ms for rank.
/// Percentiles of what comes after are taken off one by one, which leaves too little rather than
/// too much. Only live push paths are followed: where something waits for a schedule, nothing is
/// taken off. Linear in elements and flows for each target. Covered by
/// tests/model/plan/tst_monitoring.cpp.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::LimitMonitors)
};

double transport(const Design &design, const Graph::Edge &edge)
{
    return transportTime(design, design.flows.at(edge.flow)).seconds;
}

bool isFollowed(const PlanContext &context, const Graph::Edge &edge)
{
    return !pulls(context.design, context.design.flows.at(edge.flow));
}

/// The longest transport out of an event on a live path into a stage, in seconds.
double transportIn(const PlanContext &context, int place)
{
    double longest = 0;
    std::vector<char> seen(size_t(context.design.elements.size()), 0);
    std::vector<int> open{place};
    while (!open.empty()) {
        const int here = open.back();
        open.pop_back();
        if (seen[size_t(here)] || !context.isLive(here))
            continue;
        seen[size_t(here)] = 1;
        for (const Graph::Edge &edge : context.data.into(here)) {
            if (!isFollowed(context, edge))
                continue;
            if (context.element(edge.from).kind == Kind::Event)
                longest = std::max(longest, transport(context.design, edge));
            open.push_back(edge.from);
        }
    }
    return longest;
}

/// What lies between a stage and what follows it: the longest live path to every element.
struct WayOut
{
    bool reached = false;
    double transport = 0; ///< seconds
    double stages = 0;    ///< seconds: reading and latencies
    bool complete = true; ///< false: a latency on it is unknown and counted 0
    double total() const { return transport + stages; }
};

std::vector<WayOut> waysOut(const PlanContext &context, int from)
{
    std::vector<WayOut> ways(size_t(context.design.elements.size()));
    ways[size_t(from)].reached = true;
    for (int here : context.data.order()) {
        const WayOut way = ways[size_t(here)];
        if (!way.reached)
            continue;
        for (const Graph::Edge &edge : context.data.outOf(here)) {
            if (edge.to == from || !isFollowed(context, edge) || !context.isLive(edge.to))
                continue;
            const KnownTime run = stageLatency(context.design, context.element(edge.to));
            const KnownTime read = readingTime(context.design, context.data, edge.to);
            const WayOut next{true, way.transport + transport(context.design, edge),
                              way.stages + run.seconds + read.seconds,
                              way.complete && run.complete && read.complete};
            WayOut &known = ways[size_t(edge.to)];
            if (!known.reached || next.total() > known.total())
                known = next;
        }
    }
    return ways;
}

/// How much of a limit an element may use.
struct Budget
{
    int limited = -1; ///< the element that has the limit; -1: there is none
    double limit = 0;
    double transport = 0;
    double stages = 0;
    bool complete = true;
    double left() const { return limit - transport - stages; }
};

Budget ownBudget(const PlanContext &context, int place)
{
    Budget budget;
    budget.limited = place;
    budget.limit = context.element(place).maxLatency->seconds();
    budget.transport = transportIn(context, place);
    return budget;
}

/// The tightest of the limits of the live actions that a live prediction leads to.
Budget inheritedBudget(const PlanContext &context, int prediction)
{
    Budget tightest;
    const std::vector<WayOut> ways = waysOut(context, prediction);
    const double in = transportIn(context, prediction);
    for (int action : context.ofKind(Kind::Action)) {
        const WayOut &way = ways[size_t(action)];
        const auto &limit = context.element(action).maxLatency;
        if (!way.reached || !limit)
            continue;
        const Budget budget{action, limit->seconds(), in + way.transport, way.stages, way.complete};
        if (tightest.limited < 0 || budget.left() < tightest.left())
            tightest = budget;
    }
    return tightest;
}

QString derivation(const PlanContext &context, const Budget &budget, int place)
{
    const QString limit = displayDuration(budget.limit);
    QString text = budget.limited == place
        ? Tr::tr("limit %1").arg(limit)
        : Tr::tr("limit %1 of %2").arg(limit, context.title(budget.limited));
    QStringList less;
    if (budget.transport > 0)
        less << Tr::tr("%1 transport").arg(displayDuration(budget.transport));
    if (budget.stages > 0)
        less << Tr::tr("%1 for what follows").arg(displayDuration(budget.stages));
    if (!less.isEmpty())
        text += u' ' + Tr::tr("less %1").arg(less.join(u", "));
    if (!budget.complete)
        text += u' ' + Tr::tr("(an unknown latency on the way counts nothing)");
    return text;
}

void addLatency(const PlanContext &context, int place, const Budget &budget, MonitorList &monitors)
{
    if (budget.limited < 0)
        return;
    const QString judged = word(context.design.header.judgeAt);
    const QByteArray metric = "latency-" + judged.toLatin1();
    Monitor &monitor = monitors.add(QLatin1String(metric), place);
    monitor.severity = severityOf(context, budget.limit);
    monitor.derivation = derivation(context, budget, place);
    if (budget.left() <= 0)
        monitor.threshold = Tr::tr("nothing is left for it");
    else
        monitor.threshold = Tr::tr("%1 below %2").arg(judged, displayDuration(budget.left()));
}

void addDue(const PlanContext &context, int place, MonitorList &monitors)
{
    const Element &element = context.element(place);
    Monitor &monitor = monitors.add("due"_L1, place);
    monitor.threshold = Tr::tr("published %1").arg(scheduleInWords(*element.due));
    monitor.derivation = Tr::tr("its due time, in %1").arg(timezoneOf(context.design, element));
    const TargetFigures *figures = context.assessment.figures.target(place);
    if (!figures || !figures->due)
        return;
    const double margin = figures->due->margin;
    monitor.derivation += u"; "_s
        + (margin < 0 ? Tr::tr("the design comes %1 too late").arg(displayDuration(-margin))
                      : Tr::tr("the design leaves %1").arg(displayDuration(margin)));
}

} // namespace

void addLimitMonitors(const PlanContext &context, MonitorList &monitors)
{
    for (int place = 0; place < int(context.design.elements.size()); ++place) {
        const Element &element = context.element(place);
        if (element.maxLatency)
            addLatency(context, place, ownBudget(context, place), monitors);
        else if (element.kind == Kind::Prediction && context.isLive(place))
            addLatency(context, place, inheritedBudget(context, place), monitors);
        if (element.due)
            addDue(context, place, monitors);
    }
}

} // namespace tempo
