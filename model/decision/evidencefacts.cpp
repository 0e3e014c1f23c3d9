#include "model/decision/evidencefacts.h"

#include "model/base/displaytext.h"
#include "model/design/activation.h"
#include "model/timing/distribution.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Evidence)
};

Evidence timeLike(double seconds, const QString &fact)
{
    return {scoreOfTime(seconds), {fact.arg(displayDuration(seconds))}};
}

/// The length of time that a decay is about.
Evidence decayEvidence(const Decay &decay)
{
    const double span = decay.span.seconds();
    switch (decay.shape) {
    case Decay::Shape::HalfLife:
        return timeLike(span, Tr::tr("Its value halves every %1"));
    case Decay::Shape::Deadline:
        return timeLike(span, Tr::tr("Its value is gone after %1"));
    case Decay::Shape::Linear:
        return timeLike(span / 2, Tr::tr("Half of its value is gone after %1"));
    case Decay::Shape::Sigmoid:
        break;
    }
    return timeLike(span, Tr::tr("Half of its value is gone after about %1"));
}

} // namespace

EvidenceFacts::EvidenceFacts(const Design &design)
    : m_design(design), m_data(design), m_tempos(stageTempos(design, m_data))
{
    settleContributions();
}

QString EvidenceFacts::titleAt(int place) const
{
    return m_design.titleOf(m_design.elements.at(place).first).simplified().left(80);
}

std::optional<Evidence> EvidenceFacts::about(const QLatin1String &axis, int prediction) const
{
    if (axis == u"value-decay")
        return valueDecay(prediction);
    if (axis == u"actionability")
        return actionability(prediction);
    if (axis == u"data-refresh")
        return dataRefresh(prediction);
    return axis == u"computation" ? computation(prediction) : std::nullopt;
}

std::optional<Evidence> EvidenceFacts::valueDecay(int prediction) const
{
    const Element &element = at(prediction);
    if (element.value && element.value->decay)
        return decayEvidence(*element.value->decay);
    if (element.maxLatency)
        return timeLike(element.maxLatency->seconds(), Tr::tr("Its latency limit is %1"));
    return std::nullopt;
}

std::optional<Evidence> EvidenceFacts::actionability(int prediction) const
{
    int quickest = -1;
    bool isDue = at(prediction).due.has_value();
    for (const int place : m_data.downstream(prediction)) {
        const Element &action = at(place);
        if (action.kind != Kind::Action)
            continue;
        isDue = isDue || action.due;
        if (!action.maxLatency)
            continue;
        if (quickest < 0 || action.maxLatency->seconds() < at(quickest).maxLatency->seconds())
            quickest = place;
    }
    if (quickest >= 0) {
        const double limit = at(quickest).maxLatency->seconds();
        return Evidence{
            scoreOfTime(limit),
            {Tr::tr("%1 has to act within %2").arg(titleAt(quickest), displayDuration(limit))}};
    }
    if (at(prediction).maxLatency)
        return timeLike(at(prediction).maxLatency->seconds(), Tr::tr("Its latency limit is %1"));
    if (isDue)
        return Evidence{-2, {Tr::tr("All that is asked for is a due time")}};
    return std::nullopt;
}

void EvidenceFacts::settleContributions()
{
    m_contributions.resize(m_data.size());
    for (const int element : m_data.order())
        settle(element);
}

void EvidenceFacts::settle(int element)
{
    const bool isInherited = m_tempos.at(element).inherited;
    if (!isInherited && activationOf(at(element)) != Activation::Passive) {
        const StageTempo &tempo = m_tempos.at(element);
        const bool isUnknown = !tempo.complete && tempo.contribution.value_or(0) <= 0;
        if (!isUnknown)
            m_contributions[element] = tempo.contribution;
        return;
    }
    const auto isPull
        = [&](const Graph::Edge &edge) { return pulls(m_design, m_design.flows.at(edge.flow)); };
    const auto &inputs = m_data.into(element);
    const bool onlyPulls = std::ranges::all_of(inputs, isPull);
    std::optional<double> &kept = m_contributions[element];
    for (const Graph::Edge &edge : inputs) {
        const auto one = m_contributions.at(edge.from);
        if (!one || (isInherited && !onlyPulls && isPull(edge)))
            continue;
        if (!kept || (isInherited ? *one > *kept : *one < *kept))
            kept = one;
    }
}

std::optional<Evidence> EvidenceFacts::dataRefresh(int prediction) const
{
    std::optional<double> smallest;
    int freshest = -1;
    for (const int place : m_data.upstream(prediction)) {
        const Kind kind = at(place).kind;
        if (kind != Kind::Feature && kind != Kind::Source)
            continue;
        const auto one = m_contributions.at(place);
        if (one && (!smallest || *one < *smallest)) {
            smallest = one;
            freshest = place;
        }
    }
    if (!smallest)
        return std::nullopt;
    return Evidence{scoreOfTime(*smallest),
                    {Tr::tr("The freshest of its data, %1, is renewed within %2")
                         .arg(titleAt(freshest), displayDuration(*smallest))}};
}

std::optional<Evidence> EvidenceFacts::computation(int prediction) const
{
    const Element &element = at(prediction);
    if (element.model && element.model->fullPass.value_or(false))
        return Evidence{-2, {Tr::tr("Its model needs a pass over all of the data")}};
    const auto latency = element.latency ? quantile(*element.latency, 0.5) : std::nullopt;
    if (!latency || !element.maxLatency)
        return std::nullopt;
    const double limit = element.maxLatency->seconds();
    const auto exceeds = [&](double share) { return *latency > share * limit * (1 + 1e-12); };
    const int score = exceeds(1) ? -2
        : exceeds(0.5)           ? -1
        : exceeds(0.1)           ? 0
        : exceeds(0.01)          ? 1
                                 : 2;
    return Evidence{score,
                    {Tr::tr("It takes %1 at the median, its limit is %2")
                         .arg(displayDuration(*latency), displayDuration(limit))}};
}

std::optional<Evidence> EvidenceFacts::aboutReview() const
{
    const Operations &review = m_design.operations;
    int answered = 0;
    int yes = 0;
    for (const ReviewAnswer *point :
         {&review.onCall, &review.modelCiCd, &review.disasterRecovery, &review.streamingExperience,
          &review.loadTesting, &review.rollback}) {
        answered += point->answer.has_value();
        yes += point->answer == Answer::Yes;
    }
    if (answered < 4)
        return std::nullopt;
    static constexpr std::array<int, 7> scores{-2, -2, -1, 0, 1, 1, 2};
    return Evidence{
        scores[size_t(yes)],
        {Tr::tr("%1 of the %2 answers of the operational review are yes").arg(yes).arg(answered)}};
}

} // namespace tempo
