#include "model/timing/criticalpath.h"

#include "model/timing/distribution.h"

#include <algorithm>
#include <limits>

/// Figures name the parts of their worst path that take time; what takes none is found again here,
/// as the way that passes most of the parts. Where figures name no path, since they are simulated
/// and have no bound, it is the way with the longest sum of stages and flows. Example: of an event
/// that reaches a page over a filter of 2 ms or a model of 50 ms, the way over the model. Cost:
/// linear in elements and flows. Covered by tst_criticalpath.

namespace tempo {

namespace {

constexpr double unreached = -std::numeric_limits<double>::infinity();

/// How much each element and flow counts on a way.
struct Weights
{
    std::vector<double> elements;
    QHash<int, double> flows;
};

Weights weightsOf(const std::vector<PathPart> &parts, const Design &design)
{
    Weights weights{std::vector<double>(size_t(design.elements.size())), {}};
    for (const PathPart &part : parts) {
        if (part.kind == PathPart::Kind::Transport)
            weights.flows.insert(part.place, 1);
        else if (part.place < int(design.elements.size()))
            weights.elements[size_t(part.place)] = 1;
    }
    return weights;
}

Weights weightsOf(const Design &design, const Figures &figures)
{
    Weights weights;
    for (const ElementFigures &element : figures.elements)
        weights.elements.push_back(element.tempo.contribution.value_or(0));
    for (int flow = 0; flow < int(design.flows.size()); ++flow) {
        const auto &latency = design.flows.at(flow).latency;
        const auto judged = latency ? judgedLatency(*latency, design.header.judgeAt) : std::nullopt;
        weights.flows.insert(flow, judged.value_or(0));
    }
    return weights;
}

/// Finds the heaviest way between two elements.
class Heaviest
{
public:
    Heaviest(const Design &design, const Graph &data, const CriticalPath &path, Weights weights)
        : m_design(design),
          m_data(data),
          m_path(path),
          m_weights(std::move(weights)),
          m_best(size_t(data.size()), unreached),
          m_via(size_t(data.size()))
    {
    }

    /// Fills in the way; leaves it empty where there is none.
    void findWay(CriticalPath &path)
    {
        m_best[size_t(m_path.figures.from)] = 0;
        for (const int element : m_data.order()) {
            if (element != m_path.figures.from)
                reach(element);
        }
        if (m_best[size_t(path.target)] == unreached)
            return;
        path.elements = {path.target};
        while (path.elements.first() != path.figures.from) {
            const Graph::Edge &edge = m_via[size_t(path.elements.first())];
            path.elements.prepend(edge.from);
            path.flows.prepend(edge.flow);
        }
    }

private:
    bool isFollowedHere(const Graph::Edge &edge) const
    {
        if (m_path.question == Question::Reaction)
            return isFollowed(m_design, edge);
        return !m_path.aged || edge.to != m_path.target || edge.flow == *m_path.aged;
    }

    /// Where the freshest will do, the lightest way decides.
    void reach(int element)
    {
        const bool isAny = m_design.elements.at(element).second.join == Join::Any;
        double best = unreached;
        for (const Graph::Edge &edge : m_data.into(element)) {
            const double before = m_best[size_t(edge.from)];
            if (before == unreached || !isFollowedHere(edge))
                continue;
            const double weight = before + m_weights.flows.value(edge.flow);
            if (best != unreached && (isAny && !hasParts() ? weight >= best : weight <= best))
                continue;
            best = weight;
            m_via[size_t(element)] = edge;
        }
        if (best != unreached)
            m_best[size_t(element)] = best + m_weights.elements[size_t(element)];
    }

    bool hasParts() const { return m_path.figures.time && !m_path.figures.time->worstPath.empty(); }

    const Design &m_design;
    const Graph &m_data;
    const CriticalPath &m_path;
    Weights m_weights;
    std::vector<double> m_best;
    std::vector<Graph::Edge> m_via;
};

/// The figures of a design that may decide, each without its way.
QList<CriticalPath> candidates(const Design &design, const Figures &figures)
{
    QList<CriticalPath> all;
    const auto add = [&](int target, Question question, const QList<PathFigures> &paths,
                         std::optional<int> flow = {}) {
        for (const PathFigures &path : paths) {
            if (path.judged)
                all << CriticalPath{target, question, flow, path, {}, {}};
        }
    };
    for (const TargetFigures &target : figures.targets) {
        add(target.target, Question::Reaction, target.reaction);
        add(target.target, Question::Staleness, target.staleness);
    }
    for (const FlowFigures &flow : figures.flows) {
        const auto reader = design.elements.indexOf(design.flows.at(flow.flow).to);
        add(int(reader), Question::FlowAge, flow.age, flow.flow);
    }
    return all;
}

double shareLeft(const CriticalPath &path)
{
    const double limit = path.figures.limit.value_or(0);
    return limit > 0 ? path.figures.slack.value_or(0) / limit : 0;
}

/// Limits first, the tightest first; then reactions, the longest first; then ages.
bool decidesBefore(const CriticalPath &a, const CriticalPath &b)
{
    const bool isLimited = a.figures.slack.has_value();
    if (isLimited != b.figures.slack.has_value())
        return isLimited;
    if (isLimited)
        return shareLeft(a) < shareLeft(b);
    if (a.question != b.question)
        return a.question < b.question;
    return *a.figures.judged > *b.figures.judged;
}

} // namespace

std::optional<Standing> CriticalPath::standing() const
{
    if (!figures.slack || !figures.limit)
        return std::nullopt;
    return standingOf(*figures.slack, *figures.limit);
}

std::optional<CriticalPath> criticalPath(const Design &design, const Figures &figures,
                                         std::optional<int> target)
{
    QList<CriticalPath> all = candidates(design, figures);
    const auto isAbout = [&](const CriticalPath &path) { return path.target == *target; };
    if (target && std::ranges::any_of(all, isAbout))
        all.removeIf([&](const CriticalPath &path) { return !isAbout(path); });
    else
        all.removeIf([](const CriticalPath &path) { return !path.figures.slack; });
    if (all.isEmpty())
        return std::nullopt;
    CriticalPath path = *std::ranges::min_element(all, decidesBefore);
    const Graph data(design);
    const bool isNamed = path.figures.time && !path.figures.time->worstPath.empty();
    Heaviest way(design, data, path,
                 isNamed ? weightsOf(path.figures.time->worstPath, design)
                         : weightsOf(design, figures));
    way.findWay(path);
    return path;
}

} // namespace tempo
