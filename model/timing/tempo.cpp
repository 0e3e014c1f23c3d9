#include "model/timing/tempo.h"

#include "model/design/activation.h"
#include "model/timing/paths.h"
#include "model/timing/reading.h"
#include "model/timing/schedule.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

/// Contributions are local: period + reading + latency. Two things travel along the flows: whether
/// a triggered stage is reached by anything that isn't scheduled (if not, it is inherited), and
/// which tempo is published into passive and inherited stages (the slowest counts). Example: event
/// -> nightly job -> store -> action: the job is batch, the store counts as batch, and the action,
/// which runs when the job has, is inherited. Both are propagated by work lists whose marks only
/// grow, so cycles end. Cost: O(elements + flows), and a year of runs per different schedule.
/// Covered by tst_tempo.

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Tempo)
};

class Tempos
{
public:
    Tempos(const Design &design, const Graph &data)
        : m_design(design), m_data(data), m_states(size_t(data.size())), m_result(data.size())
    {
    }

    QList<StageTempo> take()
    {
        for (int i = 0; i < m_data.size(); ++i)
            measure(i);
        for (int i = 0; i < m_data.size(); ++i)
            spreadReach(i);
        for (int i = 0; i < m_data.size(); ++i)
            settleOwn(i);
        for (int i = 0; i < m_data.size(); ++i)
            spreadTempo(i);
        for (int i = 0; i < m_data.size(); ++i)
            settleDerived(i);
        return std::move(m_result);
    }

private:
    struct State
    {
        Activation activation = Activation::Triggered;
        bool isOrigin = false;       ///< an event or a source: no tempo of its own
        bool onlyPulls = false;      ///< triggered by nothing: its pulls say what it follows
        bool reachedByOther = false; ///< by something continuous
        bool reachedBySchedule = false;
        std::optional<Tempo> publishes;
    };

    State &state(int element) { return m_states[size_t(element)]; }

    bool isPull(const Graph::Edge &edge) const { return tempo::pulls(m_design, edge); }

    /// Whether what arrives over a flow decides when its reader runs, or what a passive one holds.
    bool leads(const Graph::Edge &edge)
    {
        const State &to = state(edge.to);
        if (to.activation == Activation::Passive)
            return true;
        return to.activation == Activation::Triggered && (to.onlyPulls || !isPull(edge));
    }

    void measure(int i)
    {
        const Element &element = m_design.elements.at(i).second;
        State &own = state(i);
        const auto &inputs = m_data.into(i);
        own.isOrigin = element.kind == Kind::Event || element.kind == Kind::Source;
        own.activation = activationOf(element, !inputs.isEmpty());
        own.onlyPulls = std::ranges::all_of(inputs, [&](const auto &edge) { return isPull(edge); });
        if (own.activation == Activation::Passive)
            return;
        const KnownTime reading = readingTime(m_design, m_data, i);
        const KnownTime latency = stageLatency(m_design, element);
        m_result[i].contribution = m_periods.of(element) + reading.seconds + latency.seconds;
        m_result[i].complete = reading.complete && latency.complete;
    }

    void spreadReach(int start)
    {
        const Activation activation = state(start).activation;
        if (activation == Activation::Scheduled)
            spread(start, &State::reachedBySchedule);
        else if (activation == Activation::Continuous)
            spread(start, &State::reachedByOther);
    }

    void spread(int start, bool State::*mark)
    {
        std::vector<int> open{start};
        while (!open.empty()) {
            const int from = open.back();
            open.pop_back();
            for (const Graph::Edge &edge : m_data.outOf(from)) {
                if (!leads(edge) || state(edge.to).*mark)
                    continue;
                state(edge.to).*mark = true;
                open.push_back(edge.to);
            }
        }
    }

    void settleOwn(int i)
    {
        State &own = state(i);
        StageTempo &result = m_result[i];
        result.inherited = own.activation == Activation::Triggered && !own.isOrigin
            && own.reachedBySchedule && !own.reachedByOther;
        const bool passesOn = own.activation == Activation::Passive || result.inherited
            || (own.isOrigin && own.activation == Activation::Triggered);
        if (passesOn)
            return;
        own.publishes = bandOf(m_design.header.bands, *result.contribution);
        if (own.isOrigin)
            return;
        result.current = own.publishes;
        result.hasOwn = true;
    }

    bool hasFixedTempo(int i) const
    {
        const State &own = m_states[size_t(i)];
        return m_result.at(i).hasOwn || own.activation == Activation::Scheduled
            || own.activation == Activation::Continuous;
    }

    void spreadTempo(int start)
    {
        if (!hasFixedTempo(start))
            return;
        std::vector<int> open{start};
        while (!open.empty()) {
            const int from = open.back();
            open.pop_back();
            for (const Graph::Edge &edge : m_data.outOf(from)) {
                State &to = state(edge.to);
                if (hasFixedTempo(edge.to) || !leads(edge))
                    continue;
                if (to.publishes && *to.publishes <= *state(from).publishes)
                    continue;
                to.publishes = state(from).publishes;
                open.push_back(edge.to);
            }
        }
    }

    void settleDerived(int i)
    {
        if (!hasFixedTempo(i) && !state(i).isOrigin)
            m_result[i].current = state(i).publishes;
    }

    const Design &m_design;
    const Graph &m_data;
    Periods m_periods{m_design};
    std::vector<State> m_states;
    QList<StageTempo> m_result;
};

} // namespace

QString tempoTitle(Tempo tempo)
{
    switch (tempo) {
    case Tempo::Batch:
        return Tr::tr("Batch");
    case Tempo::NearRealTime:
        return Tr::tr("Near-real-time");
    case Tempo::RealTime:
        break;
    }
    return Tr::tr("Real-time");
}

Tempo bandOf(const Bands &bands, double seconds)
{
    const auto within = [&](const Duration &bound) {
        return seconds <= bound.seconds() * (1 + 1e-12); // sums of decimals round
    };
    if (within(bands.realTime))
        return Tempo::RealTime;
    return within(bands.nearRealTime) ? Tempo::NearRealTime : Tempo::Batch;
}

QList<StageTempo> stageTempos(const Design &design)
{
    return stageTempos(design, Graph(design));
}

QList<StageTempo> stageTempos(const Design &design, const Graph &data)
{
    return Tempos(design, data).take();
}

std::optional<QString> currentTempoWord(const StageTempo &tempo)
{
    if (tempo.inherited)
        return QStringLiteral("inherited");
    return tempo.hasOwn ? std::optional(word(*tempo.current)) : std::nullopt;
}

} // namespace tempo
