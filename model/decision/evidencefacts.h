#pragma once

#include "model/decision/evidence.h"

namespace tempo {

/// Looks up what a design says about the axes of the matrix.
class EvidenceFacts
{
public:
    explicit EvidenceFacts(const Design &design);

    /// What it says about one axis of a prediction, by its place; nothing where it is silent, and
    /// for cost-tolerance, which isn't a prediction's.
    std::optional<Evidence> about(const QLatin1String &axis, int prediction) const;

    /// What the operational review says about the tolerance for cost and complexity; nothing with
    /// fewer than four answers.
    std::optional<Evidence> aboutReview() const;

private:
    std::optional<Evidence> valueDecay(int prediction) const;
    std::optional<Evidence> actionability(int prediction) const;
    std::optional<Evidence> dataRefresh(int prediction) const;
    std::optional<Evidence> computation(int prediction) const;

    /// What everything contributes, by place: of a passive stage the smallest of what is published
    /// into it, of an inherited one the largest of what it inherits.
    void settleContributions();
    void settle(int element);

    const Element &at(int place) const { return m_design.elements.at(place).second; }
    QString titleAt(int place) const;

    const Design &m_design;
    Graph m_data;
    QList<StageTempo> m_tempos;
    QList<std::optional<double>> m_contributions; ///< seconds
};

} // namespace tempo
