#include "model/decision/rungdesign.h"

#include "model/decision/ladderstages.h"
#include "model/design/activation.h"

#include <algorithm>
#include <numeric>
#include <vector>

/// A pipeline that runs as one begins at an instant of the rung: then its first stages read their
/// inputs, and every later one runs when what it waits for has been published. In the terms of the
/// timing semantics the later ones become triggered stages, and three things keep that honest:
/// - Data from elsewhere doesn't trigger a later stage off the beat: it passes a *gate*, a stage
///   that takes no time and runs at the rung's tempo.
/// - A first stage that was triggered, and reads other inputs on the side, stays triggered behind
///   gates, because a schedule would turn what it reads on the side into what it waits for.
/// - What a stage fetched from a store on its schedule must now trigger it when it arrives there: a
///   *relay* at the store's door tells it, and the fetch stays, with its time.
/// Example, hourly: source -> build (02:00) -> store -> score (04:00, takes 10 min) becomes source
/// -> build (every 1h) -> relay -> {store, score}, and score fetches from the store.
///
/// Limits: runs of a pipeline may overlap except in a first stage that has its own schedule; data
/// from elsewhere is as of the instant of the rung also where a later stage would read it later.
/// Cost: linear in elements and flows. Covered by tst_rungdesign.

namespace tempo {

namespace {

class Replacement
{
public:
    Replacement(const Design &design, int target, const Rung &rung)
        : m_old(design),
          m_new(design),
          m_data(design),
          m_part(ladderStages(design, m_data, target)),
          m_rung(rung),
          m_target(target),
          m_isInside(size_t(m_data.size()), 0),
          m_isFirst(size_t(m_data.size()), 0),
          m_ends(size_t(design.flows.size())),
          m_relays(m_data.size())
    {
        for (const int place : m_part.stages)
            m_isInside[size_t(place)] = 1;
        for (const int place : m_part.carriers)
            m_isInside[size_t(place)] = 1;
        for (const int place : m_part.firsts)
            m_isFirst[size_t(place)] = 1;
        std::iota(m_ends.begin(), m_ends.end(), 0);
    }

    Design take()
    {
        for (Flow &flow : m_new.flows)
            flow.pull = pulls(m_old, flow);
        for (const int stage : m_part.stages)
            release(stage);
        if (!m_rung.isOnEvent())
            setBeat();
        for (const int stage : m_part.stages) {
            if (isScheduled(at(stage)) && !isScheduled(m_new.elements.at(stage).second))
                followInputs(stage);
        }
        return std::move(m_new);
    }

private:
    const Element &at(int place) const { return m_old.elements.at(place).second; }
    Element &changed(int place) { return m_new.elements[m_old.elements.at(place).first]; }

    bool isFollowed(const Graph::Edge &edge) const
    {
        return tempo::isFollowed(m_old, m_data, edge);
    }

    bool isPassive(int place) const
    {
        return activationOf(at(place), !m_data.into(place).isEmpty()) == Activation::Passive;
    }

    static void beat(Element &element, const Rung &rung)
    {
        element.every = rung.every;
        element.offset = rung.every ? std::optional(Duration(0)) : std::nullopt;
        element.schedule = rung.schedule;
        element.timezone.clear();
    }

    /// Takes a stage's schedule away, and its time where the rung has one of its own.
    void release(int stage)
    {
        Element &element = changed(stage);
        beat(element, {});
        if (element.featureClass == FeatureClass::Precomputed)
            element.featureClass = FeatureClass::Streaming;
        if (!m_rung.isOnEvent() && (element.kind == Kind::Service || element.kind == Kind::Stream))
            element.kind = Kind::Job;
        if (m_rung.latency)
            element.latency = stage == m_target ? m_rung.latency : Latency::constant(Duration(0));
    }

    void setBeat()
    {
        if (m_rung.latency) {
            start(m_target);
            return;
        }
        for (const int place : m_part.stages) {
            if (m_isFirst[size_t(place)])
                start(place);
            else
                gateOutside(place);
        }
        for (const int place : m_part.carriers)
            gateOutside(place);
    }

    void start(int stage)
    {
        const auto &inputs = m_data.into(stage);
        const bool all
            = std::ranges::all_of(inputs, [&](const auto &in) { return isFollowed(in); });
        if (all) {
            beat(changed(stage), m_rung);
            return;
        }
        for (const Graph::Edge &edge : inputs) {
            if (isFollowed(edge))
                gate(edge);
        }
    }

    void gateOutside(int place)
    {
        for (const Graph::Edge &edge : m_data.into(place)) {
            if (!m_isInside[size_t(edge.from)] && isFollowed(edge))
                gate(edge);
        }
    }

    QString add(const QString &wish, Kind kind)
    {
        Element element;
        element.kind = kind;
        element.latency = Latency::constant(Duration(0));
        for (auto number = m_new.elements.size();
             element.id.isEmpty() || m_new.elements.contains(element.id); ++number)
            element.id = QStringLiteral("%1-%2").arg(wish).arg(number);
        element.title = element.id;
        m_new.elements.set(element.id, element);
        return element.id;
    }

    void push(const QString &from, const QString &to)
    {
        Flow flow;
        flow.from = from;
        flow.to = to;
        flow.pull = false;
        m_new.flows << flow;
    }

    /// Lets a flow pass at the instants of the rung only.
    void gate(const Graph::Edge &edge)
    {
        const QString to = m_old.flows.at(edge.flow).to;
        const QString id = add(to + QStringLiteral("-gate"), Kind::Job);
        beat(m_new.elements[id], m_rung);
        Flow &flow = m_new.flows[edge.flow];
        flow.to = id;
        flow.pull = *flow.pull && !isPassive(edge.to);
        m_ends[size_t(edge.flow)] = m_new.flows.size();
        push(id, to);
    }

    /// Makes every input of a stage that had a schedule a trigger.
    void followInputs(int stage)
    {
        const QString id = at(stage).id;
        for (const Graph::Edge &edge : m_data.into(stage)) {
            Flow &flow = m_new.flows[edge.flow];
            if (m_ends[size_t(edge.flow)] != edge.flow || !*flow.pull)
                continue;
            if (isPassive(edge.from) && !m_data.into(edge.from).isEmpty())
                push(relayBefore(edge.from), id);
            else if (!isPassive(edge.from))
                flow.pull = false;
        }
    }

    QString relayBefore(int place)
    {
        QString &relay = m_relays[place];
        if (!relay.isEmpty())
            return relay;
        const QString id = at(place).id;
        relay = add(id + QStringLiteral("-relay"), Kind::Stream);
        m_new.elements[relay].join = at(place).join;
        for (const Graph::Edge &edge : m_data.into(place)) {
            Flow &flow = m_new.flows[m_ends[size_t(edge.flow)]];
            flow.to = relay;
            flow.pull = false;
        }
        push(relay, id);
        return relay;
    }

    const Design &m_old;
    Design m_new;
    Graph m_data;
    LadderStages m_part;
    const Rung &m_rung;
    int m_target;
    std::vector<char> m_isInside;
    std::vector<char> m_isFirst;
    std::vector<qsizetype> m_ends; ///< by a flow's place: the flow that now ends where it ended
    QList<QString> m_relays;       ///< by the passive element's place; empty: none
};

} // namespace

Design designAtRung(const Design &design, const QString &target, const Rung &rung)
{
    return Replacement(design, int(design.elements.indexOf(target)), rung).take();
}

} // namespace tempo
