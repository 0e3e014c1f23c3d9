#include "model/decision/stagecost.h"

#include "model/decision/ladderstages.h"
#include "model/decision/queueing.h"
#include "model/decision/runrate.h"
#include "model/decision/timeliness.h"
#include "model/design/activation.h"
#include "model/timing/reading.h"
#include "model/timing/tempo.h"

#include <algorithm>
#include <cmath>
#include <vector>

/// One walk along the flows says of every element how often it runs, which events reach it, and how
/// long an answer takes up to there. Example: 40 payments a second (peak 160) reach a score that
/// takes 10 ms on average, with a limit of 100 ms at p99: 1.6 erlangs, so three servers if none may
/// wait long.
///
/// Limits: what is left of the latency limit for waiting is shared evenly between the stages that
/// are always on, which asks for a little more than waits that add up at random would need. A stage
/// that scheduled ones trigger runs as often as the busiest of them. Covered by tst_stagecost.

namespace tempo {

namespace {

constexpr double hoursPerMonth = secondsPerMonth / 3600;

/// What is known of an element when costs are asked for.
struct Use
{
    bool isAlwaysOn = false;
    double runs = 0;   ///< a second
    double answer = 0; ///< judged time from the event to its output, seconds
};

double judgedShare(JudgeAt judgeAt)
{
    switch (judgeAt) {
    case JudgeAt::P50:
        return 0.5;
    case JudgeAt::P95:
        return 0.95;
    case JudgeAt::P99:
    case JudgeAt::Worst: // no number of servers keeps every request from waiting
        break;
    }
    return 0.99;
}

class Pricing
{
public:
    Pricing(const Design &design, const QString &target)
        : m_design(design),
          m_data(design),
          m_tempos(stageTempos(design, m_data)),
          m_uses(size_t(m_data.size())),
          m_target(int(design.elements.indexOf(target)))
    {
        for (const int place : m_data.order())
            use(place);
    }

    QList<StageCost> of(const QStringList &stages)
    {
        QList<int> places;
        for (const QString &id : stages)
            places << int(m_design.elements.indexOf(id));
        m_waiting = std::ranges::count_if(
            places, [this](int place) { return m_uses[size_t(place)].isAlwaysOn; });
        QList<StageCost> costs;
        for (const int place : std::as_const(places))
            costs << price(place);
        return costs;
    }

private:
    const Element &at(int place) const { return m_design.elements.at(place).second; }

    Activation activationAt(int place) const
    {
        return activationOf(at(place), !m_data.into(place).isEmpty());
    }

    void use(int place)
    {
        Use &own = m_uses[size_t(place)];
        const Element &element = at(place);
        const Activation activation = activationAt(place);
        if (activation == Activation::Scheduled)
            own.runs = runsPerSecond(m_design, element, meanRun(m_design, m_data, place).seconds);
        for (const Graph::Edge &edge : m_data.into(place)) {
            if (activation != Activation::Scheduled && isFollowed(m_design, m_data, edge))
                take(own, edge);
        }
        if (activation != Activation::Passive)
            own.answer += readingTime(m_design, m_data, place).seconds
                + stageLatency(m_design, element).seconds;
        const bool isServer = element.kind == Kind::Service || element.kind == Kind::Stream;
        own.isAlwaysOn
            = activation == Activation::Triggered && (isServer || !m_tempos.at(place).inherited);
    }

    void take(Use &own, const Graph::Edge &edge) const
    {
        const Use &before = m_uses[size_t(edge.from)];
        const double transport = transportTime(m_design, m_design.flows.at(edge.flow)).seconds;
        own.runs = std::max(own.runs, before.runs);
        own.answer = std::max(own.answer, before.answer + transport);
    }

    /// The rate of an event a second: \a key, else the other of rate and peak, else its schedule.
    std::optional<double> rateOf(int event, std::optional<Rate> Element::*key) const
    {
        const Element &element = at(event);
        for (const auto &rate : {element.*key, element.rate, element.peak}) {
            if (rate)
                return rate->perSecond();
        }
        return isScheduled(element) ? std::optional(m_uses[size_t(event)].runs) : std::nullopt;
    }

    /// The events whose reactions go through a stage.
    QList<int> eventsBefore(int place) const
    {
        QList<int> events;
        std::vector<char> seen(m_uses.size(), 0);
        std::vector<int> open{place};
        while (!open.empty()) {
            const int to = open.back();
            open.pop_back();
            if (std::exchange(seen[size_t(to)], 1))
                continue;
            if (at(to).kind == Kind::Event)
                events << to;
            for (const Graph::Edge &edge : m_data.into(to)) {
                if (isFollowed(m_design, m_data, edge))
                    open.push_back(edge.from);
            }
        }
        return events;
    }

    /// Requests a second that reach a stage; nothing where nobody says.
    std::optional<double> requests(int place, std::optional<Rate> Element::*key) const
    {
        std::optional<double> sum;
        for (const int event : eventsBefore(place)) {
            if (const auto rate = rateOf(event, key))
                sum = sum.value_or(0) + *rate;
        }
        const auto &value = at(m_target).value;
        return !sum && value && value->rate ? value->rate->perSecond() : sum;
    }

    qint64 replicas(int place, StageCost &cost) const
    {
        const Element &element = at(place);
        if (element.replicas)
            return *element.replicas;
        if (m_tempos.at(place).inherited)
            return 1;
        const auto peak = requests(place, &Element::peak);
        if (!peak) {
            cost.gaps << CostGap::Load;
            return 1;
        }
        const KnownTime run = meanRun(m_design, m_data, place);
        if (!run.complete)
            cost.gaps << CostGap::RunTime;
        const auto &limit = at(m_target).maxLatency;
        const double left = limit ? limit->seconds() - m_uses[size_t(m_target)].answer : 0;
        const double wait = std::max(0.0, left) / double(std::max(m_waiting, qsizetype(1)));
        const double share = limit ? judgedShare(m_design.header.judgeAt) : 0;
        const qint64 servers = serversFor({*peak, run.seconds}, wait, share);
        const qint64 each = std::max(1, element.concurrency.value_or(1));
        return (servers + each - 1) / each;
    }

    void priceRuns(int place, StageCost &cost) const
    {
        const Cost &prices = at(place).cost;
        cost.runs = m_uses[size_t(place)].runs * secondsPerMonth;
        const KnownTime run = meanRun(m_design, m_data, place);
        if (!run.complete && prices.perHour)
            cost.gaps << CostGap::RunTime;
        cost.busyHours = cost.runs * run.seconds / 3600;
        cost.perMonth
            = cost.runs * prices.perRun.value_or(0) + cost.busyHours * prices.perHour.value_or(0);
    }

    void priceHours(int place, StageCost &cost) const
    {
        const Cost &prices = at(place).cost;
        cost.isAlwaysOn = true;
        cost.replicas = replicas(place, cost);
        cost.perMonth = prices.perHour.value_or(0) * hoursPerMonth * double(cost.replicas);
    }

    StageCost price(int place) const
    {
        const Cost &prices = at(place).cost;
        StageCost cost;
        cost.element = at(place).id;
        if (m_uses[size_t(place)].isAlwaysOn)
            priceHours(place, cost);
        else
            priceRuns(place, cost);
        if (prices.per1000) {
            const auto rate = requests(place, &Element::rate);
            if (!rate && !cost.gaps.contains(CostGap::Load))
                cost.gaps << CostGap::Load;
            cost.requests = rate.value_or(0) * secondsPerMonth;
            *cost.perMonth += *prices.per1000 * cost.requests / 1000;
        }
        const double onCall = prices.onCallHours.value_or(0);
        const auto &hour = m_design.operations.engineerHour;
        if (onCall > 0 && !hour)
            cost.gaps << CostGap::EngineerHour;
        *cost.perMonth += onCall * hour.value_or(0);
        if (cost.isAlwaysOn && !prices.perHour && prices.perRun.value_or(0) > 0) {
            cost.gaps << CostGap::HourPrice;
            cost.perMonth.reset();
        }
        return cost;
    }

    const Design &m_design;
    Graph m_data;
    QList<StageTempo> m_tempos;
    std::vector<Use> m_uses;
    int m_target;
    qsizetype m_waiting = 0; ///< stages that are always on, among which the wait is shared
};

} // namespace

QList<StageCost> stageCosts(const Design &design, const QString &target, const QStringList &stages)
{
    return Pricing(design, target).of(stages);
}

std::optional<double> totalOf(const QList<StageCost> &costs)
{
    double sum = 0;
    for (const StageCost &cost : costs) {
        if (!cost.perMonth)
            return std::nullopt;
        sum += *cost.perMonth;
    }
    return sum;
}

} // namespace tempo
