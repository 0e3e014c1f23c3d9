#pragma once

#include "model/design/design.h"

#include <QList>

namespace tempo {

/// The flows of a design as adjacency over the places of the elements, so that rules, layout and
/// timing walk numbers instead of names. It holds no reference to the design it was made from.
///
/// Building is O(elements + flows); every query is at most that.
class Graph
{
public:
    /// One arrow: places in Design::elements, and its place in Design::flows.
    struct Edge
    {
        int from = 0;
        int to = 0;
        int flow = 0;
    };

    /// A graph of the flows for which \a carries holds: data only unless said otherwise.
    explicit Graph(const Design &design, const QList<Carries> &carries = {Carries::Data});

    /// The ways on which models are handed over: every element twice, first as what data reaches,
    /// then, its place plus the number of elements, as what was made with a model. A flow that
    /// carries a model leads to the second of its reader; data stays where it is.
    static Graph ofModels(const Design &design);

    int size() const { return int(m_in.size()); }
    const QList<Edge> &into(int element) const { return m_in.at(element); }
    const QList<Edge> &outOf(int element) const { return m_out.at(element); }

    /// Everything that reaches \a element over flows, without itself unless on a cycle; ascending.
    QList<int> upstream(int element) const;

    /// Everything that \a element reaches, without itself unless on a cycle; ascending.
    QList<int> downstream(int element) const;

    /// Groups of elements that reach each other (and elements that flow into themselves), each
    /// ascending, ordered by their first member. Empty for a graph without cycles.
    const QList<QList<int>> &cycles() const { return m_cycles; }

    /// All elements, sources first, so that every flow outside a cycle leads forward.
    const QList<int> &order() const { return m_order; }

private:
    explicit Graph(qsizetype size) : m_in(size), m_out(size) {}
    void add(const Edge &edge);
    void sort();

    QList<QList<Edge>> m_in;
    QList<QList<Edge>> m_out;
    QList<QList<int>> m_cycles;
    QList<int> m_order;
};

} // namespace tempo
