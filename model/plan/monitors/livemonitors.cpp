#include "model/plan/monitorlist.h"

#include "model/base/displaytext.h"
#include "model/base/numbers.h"
#include "model/timing/distribution.h"

#include <QCoreApplication>

#include <algorithm>

/// What is watched where something answers to what arrives: availability, its own latency,
/// throughput against the rate, and the distribution of live (and scheduled) predictions.

namespace tempo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::LiveMonitors)
};

bool isServer(const Element &element)
{
    return element.kind == Kind::Service || element.kind == Kind::Stream
        || element.kind == Kind::Prediction;
}

void addAvailability(const PlanContext &context, int place, MonitorList &monitors)
{
    const auto &share = context.element(place).operate.availability;
    Monitor &monitor = monitors.add("availability"_L1, place);
    monitor.threshold
        = share ? Tr::tr("at least %1 %").arg(numberText(*share * 100)) : Tr::tr("to be agreed");
    monitor.derivation = share ? Tr::tr("the availability in the design")
                               : Tr::tr("the design names no availability");
    const bool isFast = context.tempos.at(place).current == Tempo::RealTime;
    monitor.severity = isFast ? MonitorSeverity::Page : MonitorSeverity::Ticket;
}

/// The stage's own latency: below what the design counts on, all is as drawn.
void addOwnLatency(const PlanContext &context, int place, MonitorList &monitors)
{
    const auto &latency = context.element(place).latency;
    const auto p95 = latency ? quantile(*latency, 0.95) : std::nullopt;
    if (!p95 || *p95 <= 0 || context.design.header.judgeAt == JudgeAt::P95)
        return;
    Monitor &monitor = monitors.add("latency-p95"_L1, place);
    monitor.threshold = Tr::tr("p95 of its own part at most %1").arg(displayDuration(*p95));
    monitor.derivation = Tr::tr("the latency that the design counts on");
}

/// The fastest of the events that reach a stage, or null.
const Element *busiestEvent(const PlanContext &context, int place)
{
    const auto rate = [](const Element &element) {
        const auto &known = element.peak ? element.peak : element.rate;
        return known ? known->perSecond() : -1;
    };
    const Element *busiest = nullptr;
    for (int event : context.only(context.data.upstream(place), Kind::Event)) {
        const Element &element = context.element(event);
        if (rate(element) >= 0 && (!busiest || rate(element) > rate(*busiest)))
            busiest = &element;
    }
    return busiest;
}

void addThroughput(const PlanContext &context, int place, MonitorList &monitors)
{
    const Element *event = busiestEvent(context, place);
    if (!event)
        return;
    Monitor &monitor = monitors.add("throughput"_L1, place);
    monitor.threshold
        = Tr::tr("keeps up with %1").arg(event->peak ? event->peak->text() : event->rate->text());
    monitor.derivation = event->peak ? Tr::tr("the peak rate of %1").arg(event->title)
                                     : Tr::tr("the rate of %1").arg(event->title);
}

void addDrift(int place, MonitorList &monitors)
{
    Monitor &monitor = monitors.add("drift"_L1, place);
    monitor.threshold = Tr::tr("population stability index below 0.2");
    monitor.derivation = Tr::tr("a starting point; take what the first month shows");
}

} // namespace

void addLiveMonitors(const PlanContext &context, MonitorList &monitors)
{
    for (int place = 0; place < int(context.design.elements.size()); ++place) {
        const Element &element = context.element(place);
        if (context.isLive(place) && element.kind != Kind::Source) {
            if (isServer(element))
                addAvailability(context, place, monitors);
            addOwnLatency(context, place, monitors);
            if (isServer(element))
                addThroughput(context, place, monitors);
        }
        if (element.kind == Kind::Prediction)
            addDrift(place, monitors);
    }
}

} // namespace tempo
