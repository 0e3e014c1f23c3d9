#include "model/design/graph.h"

#include <algorithm>
#include <vector>

namespace tempo {

namespace {

using Edges = QList<QList<Graph::Edge>>;

QList<int> reach(const Edges &edges, int start, int Graph::Edge::*end)
{
    std::vector<char> seen(size_t(edges.size()), 0);
    std::vector<int> open{start};
    while (!open.empty()) {
        const int element = open.back();
        open.pop_back();
        for (const Graph::Edge &edge : edges.at(element)) {
            if (!seen[size_t(edge.*end)]) {
                seen[size_t(edge.*end)] = 1;
                open.push_back(edge.*end);
            }
        }
    }
    QList<int> reached;
    for (int i = 0; i < int(seen.size()); ++i) {
        if (seen[size_t(i)])
            reached << i;
    }
    return reached;
}

/// Strongly connected components after Tarjan (SIAM J. Comput. 1(2), 1972), with a stack of our own
/// so that a long chain can't exhaust the program's. Components come out sinks first.
class Components
{
public:
    explicit Components(const Edges &out)
        : m_out(out),
          m_number(size_t(out.size()), -1),
          m_low(size_t(out.size()), 0),
          m_onStack(size_t(out.size()), 0)
    {
        // Backwards, so that the order made from the result keeps the document's where it can.
        for (int i = int(out.size()) - 1; i >= 0; --i) {
            if (m_number[size_t(i)] < 0)
                visit(i);
        }
    }

    std::vector<std::vector<int>> take() { return std::move(m_found); }

private:
    struct Step
    {
        int element;
        qsizetype next;
    };

    void enter(int element)
    {
        m_number[size_t(element)] = m_low[size_t(element)] = m_count++;
        m_stack.push_back(element);
        m_onStack[size_t(element)] = 1;
        m_steps.push_back({element, 0});
    }

    void visit(int root)
    {
        enter(root);
        while (!m_steps.empty()) {
            Step &step = m_steps.back();
            const auto here = size_t(step.element);
            const auto &edges = m_out.at(step.element);
            if (step.next < edges.size()) {
                const int to = edges.at(edges.size() - 1 - step.next++).to;
                if (m_number[size_t(to)] < 0)
                    enter(to);
                else if (m_onStack[size_t(to)])
                    m_low[here] = std::min(m_low[here], m_number[size_t(to)]);
                continue;
            }
            const int element = step.element;
            m_steps.pop_back();
            if (!m_steps.empty()) {
                const auto parent = size_t(m_steps.back().element);
                m_low[parent] = std::min(m_low[parent], m_low[size_t(element)]);
            }
            if (m_low[size_t(element)] == m_number[size_t(element)])
                close(element);
        }
    }

    void close(int root)
    {
        std::vector<int> members;
        int member = -1;
        do {
            member = m_stack.back();
            m_stack.pop_back();
            m_onStack[size_t(member)] = 0;
            members.push_back(member);
        } while (member != root);
        std::ranges::sort(members);
        m_found.push_back(std::move(members));
    }

    const Edges &m_out;
    std::vector<int> m_number;
    std::vector<int> m_low;
    std::vector<char> m_onStack;
    std::vector<int> m_stack;
    std::vector<Step> m_steps;
    std::vector<std::vector<int>> m_found;
    int m_count = 0;
};

QList<Graph::Edge> edgesOf(const Design &design, const QList<Carries> &carries)
{
    QList<Graph::Edge> edges;
    for (int i = 0; i < int(design.flows.size()); ++i) {
        const Flow &flow = design.flows.at(i);
        const auto from = int(design.elements.indexOf(flow.from));
        const auto to = int(design.elements.indexOf(flow.to));
        if (from >= 0 && to >= 0 && carries.contains(flow.carries))
            edges << Graph::Edge{from, to, i};
    }
    return edges;
}

} // namespace

Graph::Graph(const Design &design, const QList<Carries> &carries) : Graph(design.elements.size())
{
    for (const Edge &edge : edgesOf(design, carries))
        add(edge);
    sort();
}

Graph Graph::ofModels(const Design &design)
{
    const auto size = int(design.elements.size());
    Graph graph(2 * qsizetype(size));
    for (const Edge &edge : edgesOf(design, {Carries::Data})) {
        graph.add(edge);
        graph.add({size + edge.from, size + edge.to, edge.flow});
    }
    for (const Edge &edge : edgesOf(design, {Carries::Model})) {
        graph.add({edge.from, size + edge.to, edge.flow});
        graph.add({size + edge.from, size + edge.to, edge.flow});
    }
    graph.sort();
    return graph;
}

void Graph::add(const Edge &edge)
{
    m_out[edge.from] << edge;
    m_in[edge.to] << edge;
}

void Graph::sort()
{
    auto components = Components(m_out).take();
    std::ranges::reverse(components);
    for (const std::vector<int> &members : components) {
        const QList<int> group(members.begin(), members.end());
        m_order << group;
        const bool ownLoop = std::ranges::any_of(
            m_out.at(group.front()), [&](const Edge &edge) { return edge.to == group.front(); });
        if (group.size() > 1 || ownLoop)
            m_cycles << group;
    }
    std::ranges::sort(m_cycles, {}, [](const QList<int> &group) { return group.front(); });
}

QList<int> Graph::upstream(int element) const
{
    return reach(m_in, element, &Edge::from);
}

QList<int> Graph::downstream(int element) const
{
    return reach(m_out, element, &Edge::to);
}

} // namespace tempo
