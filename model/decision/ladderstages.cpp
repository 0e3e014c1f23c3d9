#include "model/decision/ladderstages.h"

#include "model/design/activation.h"

#include <algorithm>
#include <vector>

/// Who else is served is found from the other end: from every prediction and action that doesn't
/// lead to the target, walk back over data and models, never through the target; what that meets
/// serves others too. Example: export -> build -> score -> mail, and build -> report: for the mail,
/// `score` and the mail itself are left, `build` is shared. Covered by tst_ladderstages.

namespace tempo {

namespace {

using Marks = std::vector<char>;

Activation activationAt(const Design &design, const Graph &data, int place)
{
    return activationOf(design.elements.at(place).second, !data.into(place).isEmpty());
}

bool isTarget(const Element &element)
{
    return element.kind == Kind::Prediction || element.kind == Kind::Action;
}

bool isOrigin(const Element &element)
{
    return element.kind == Kind::Event || element.kind == Kind::Source;
}

class Walk
{
public:
    Walk(const Design &design, const Graph &data, int target)
        : m_design(design),
          m_data(data),
          m_serving(design, {Carries::Data, Carries::Model}),
          m_target(target)
    {
    }

    LadderStages take()
    {
        const Marks onTheWay = back(m_data, {m_target}, [this](const Graph::Edge &edge) {
            return isFollowed(m_design, m_data, edge);
        });
        const Marks shared = servingOthers();
        m_isStage.assign(onTheWay.size(), 0);
        for (const int place : m_data.order()) {
            const bool computes = !isOrigin(at(place)) && !isPassive(place);
            m_isStage[size_t(place)]
                = onTheWay[size_t(place)] && !shared[size_t(place)] && computes;
        }
        findInside(onTheWay);
        return collect();
    }

private:
    const Element &at(int place) const { return m_design.elements.at(place).second; }

    bool isPassive(int place) const
    {
        return activationAt(m_design, m_data, place) == Activation::Passive;
    }

    /// \a starts and what leads to them over flows for which \a counts holds.
    template <class Counts>
    Marks back(const Graph &graph, std::vector<int> starts, Counts counts) const
    {
        Marks seen(size_t(graph.size()), 0);
        for (const int start : starts)
            seen[size_t(start)] = 1;
        while (!starts.empty()) {
            const int to = starts.back();
            starts.pop_back();
            for (const Graph::Edge &edge : graph.into(to)) {
                if (!counts(edge) || std::exchange(seen[size_t(edge.from)], 1))
                    continue;
                starts.push_back(edge.from);
            }
        }
        return seen;
    }

    Marks servingOthers() const
    {
        const Marks leading = back(m_serving, {m_target}, [](const Graph::Edge &) { return true; });
        std::vector<int> others;
        for (int place = 0; place < m_data.size(); ++place) {
            if (isTarget(at(place)) && !leading[size_t(place)])
                others.push_back(place);
        }
        return back(m_serving, others,
                    [this](const Graph::Edge &edge) { return edge.from != m_target; });
    }

    /// Marks what a stage leads to, over passive elements only.
    void findInside(const Marks &onTheWay)
    {
        m_isCarrier.assign(onTheWay.size(), 0);
        m_isLed.assign(onTheWay.size(), 0);
        std::vector<int> open;
        for (int place = 0; place < m_data.size(); ++place) {
            if (m_isStage[size_t(place)])
                open.push_back(place);
        }
        while (!open.empty()) {
            const int from = open.back();
            open.pop_back();
            for (const Graph::Edge &edge : m_data.outOf(from)) {
                if (!onTheWay[size_t(edge.to)] || !isFollowed(m_design, m_data, edge))
                    continue;
                m_isLed[size_t(edge.to)] = 1;
                if (isPassive(edge.to) && !std::exchange(m_isCarrier[size_t(edge.to)], 1))
                    open.push_back(edge.to);
            }
        }
    }

    LadderStages collect() const
    {
        LadderStages found;
        for (const int place : m_data.order()) {
            if (m_isCarrier[size_t(place)])
                found.carriers << place;
            if (!m_isStage[size_t(place)])
                continue;
            if (place != m_target)
                found.stages << place;
            if (!m_isLed[size_t(place)])
                found.firsts << place;
        }
        found.stages << m_target;
        return found;
    }

    const Design &m_design;
    const Graph &m_data;
    Graph m_serving;
    int m_target;
    Marks m_isStage;
    Marks m_isCarrier;
    Marks m_isLed;
};

} // namespace

bool isFollowed(const Design &design, const Graph &data, const Graph::Edge &edge)
{
    return activationAt(design, data, edge.to) != Activation::Triggered
        || !pulls(design, design.flows.at(edge.flow));
}

LadderStages ladderStages(const Design &design, const Graph &data, int target)
{
    return Walk(design, data, target).take();
}

} // namespace tempo
