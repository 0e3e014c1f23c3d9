#include "model/decision/featurereaders.h"

#include <algorithm>
#include <vector>

namespace tempo {

namespace {

class Walk
{
public:
    Walk(const Design &design, const Graph &data, int feature)
        : m_design(design),
          m_data(data),
          m_isServed(size_t(data.size()), 0),
          m_seen(size_t(data.size()), 0)
    {
        QList<int> before = data.upstream(feature);
        before << feature;
        for (const int place : std::as_const(before)) {
            const Kind kind = at(place).kind;
            if (kind == Kind::Event || kind == Kind::Source)
                m_origins << design.elements.at(place).first;
        }
        findPredictions(feature);
        findAges(feature);
    }

    FeatureReaders take()
    {
        std::ranges::stable_sort(m_found.ages, {}, &AllowedAge::seconds);
        return std::move(m_found);
    }

private:
    const Element &at(int place) const { return m_design.elements.at(place).second; }

    void findPredictions(int start)
    {
        std::vector<int> open{start};
        while (!open.empty()) {
            const int from = open.back();
            open.pop_back();
            for (const Graph::Edge &edge : m_data.outOf(from)) {
                if (std::exchange(m_isServed[size_t(edge.to)], 1))
                    continue;
                if (at(edge.to).kind == Kind::Prediction)
                    m_found.predictions << edge.to;
                else
                    open.push_back(edge.to);
            }
        }
        std::ranges::sort(m_found.predictions);
    }

    void findAges(int start)
    {
        std::vector<int> open{start};
        while (!open.empty()) {
            const int from = open.back();
            open.pop_back();
            for (const Graph::Edge &edge : m_data.outOf(from)) {
                const AgeLimit &onFlow = m_design.flows.at(edge.flow).maxAge;
                if (onFlow.isSet())
                    note(onFlow, edge.to);
                else if (!std::exchange(m_seen[size_t(edge.to)], 1) && !endsAt(edge.to))
                    open.push_back(edge.to);
            }
        }
    }

    /// Whether a limit is written at a stage, which is noted.
    bool endsAt(int place)
    {
        const Element &reader = at(place);
        if (reader.maxStaleness.isSet())
            note(reader.maxStaleness, place);
        return reader.maxStaleness.isSet();
    }

    void note(const AgeLimit &limit, int reader)
    {
        for (const QString &origin : std::as_const(m_origins)) {
            const auto seconds = limit.forOrigin(origin);
            if (!seconds)
                continue;
            const auto known = std::ranges::find(m_found.ages, origin, &AllowedAge::origin);
            if (known == m_found.ages.end())
                m_found.ages << AllowedAge{origin, seconds->seconds(), reader};
            else if (seconds->seconds() < known->seconds)
                *known = {origin, seconds->seconds(), reader};
        }
    }

    const Design &m_design;
    const Graph &m_data;
    QStringList m_origins;
    std::vector<char> m_isServed;
    std::vector<char> m_seen;
    FeatureReaders m_found;
};

} // namespace

FeatureReaders readersOf(const Design &design, const Graph &data, int place)
{
    return Walk(design, data, place).take();
}

} // namespace tempo
