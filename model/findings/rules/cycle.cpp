#include "model/findings/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

/// Elements that reach each other are known from the graph. In each such group the shortest cycle
/// through its first member is one finding; the flow that it names is then left out, and what is
/// still a cycle is the next. So mending every named flow mends the design, and a group of many
/// loops isn't listed loop by loop. Example: a -> b -> a and a -> c -> a are two findings, a@b and
/// a@c. Cost: findings (at most 100 are listed) times flows of the group. Covered by tst_findings.

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::CycleRule)
};

constexpr int mostRounds = 100;
constexpr qsizetype mostNames = 6;

using Loop = QList<Graph::Edge>;

class Loops
{
public:
    Loops(const RuleContext &context, const QList<int> &group)
        : m_context(context), m_members(group.begin(), group.end())
    {
    }

    /// The shortest cycle through the first member that is on one, or nothing.
    Loop next()
    {
        for (int round = 0; round < mostRounds; ++round) {
            peel();
            if (m_members.isEmpty())
                return {};
            const int first = *std::ranges::min_element(m_members);
            const Loop loop = shortestFrom(first);
            if (!loop.isEmpty())
                return loop;
            m_members.remove(first);
        }
        return {};
    }

    void leaveOut(int flow) { m_leftOut.insert(flow); }

private:
    bool holds(const Graph::Edge &edge) const
    {
        return m_members.contains(edge.from) && m_members.contains(edge.to)
            && !m_leftOut.contains(edge.flow);
    }

    /// Takes out members that nothing of the group flows into: they are on no cycle.
    void peel()
    {
        QHash<int, int> inputs;
        QList<int> free;
        for (const int member : std::as_const(m_members)) {
            const auto &edges = m_context.data.into(member);
            const auto count
                = int(std::ranges::count_if(edges, [&](const auto &edge) { return holds(edge); }));
            inputs.insert(member, count);
            if (count == 0)
                free << member;
        }
        while (!free.isEmpty()) {
            const int member = free.takeLast();
            for (const Graph::Edge &edge : m_context.data.outOf(member)) {
                if (holds(edge) && --inputs[edge.to] == 0)
                    free << edge.to;
            }
            m_members.remove(member);
        }
    }

    Loop shortestFrom(int first) const
    {
        QHash<int, Graph::Edge> cameBy;
        QList<int> open{first};
        for (qsizetype i = 0; i < open.size(); ++i) {
            for (const Graph::Edge &edge : m_context.data.outOf(open.at(i))) {
                if (!holds(edge) || cameBy.contains(edge.to))
                    continue;
                cameBy.insert(edge.to, edge);
                if (edge.to == first)
                    return backFrom(first, cameBy);
                open << edge.to;
            }
        }
        return {};
    }

    static Loop backFrom(int first, const QHash<int, Graph::Edge> &cameBy)
    {
        Loop loop;
        int at = first;
        do {
            loop.prepend(cameBy.value(at));
            at = loop.first().from;
        } while (at != first);
        return loop;
    }

    const RuleContext &m_context;
    QSet<int> m_members;
    QSet<int> m_leftOut;
};

/// The flow to mark as feedback: what an action, else a prediction, hands back; else the flow that
/// closes the loop towards the first member.
Graph::Edge feedbackOf(const RuleContext &context, const Loop &loop)
{
    for (const Kind kind : {Kind::Action, Kind::Prediction}) {
        const auto found = std::ranges::find_if(loop, [&](const Graph::Edge &edge) {
            return context.design.elements.at(edge.from).second.kind == kind;
        });
        if (found != loop.end())
            return *found;
    }
    return loop.last();
}

Finding findingOf(const RuleContext &context, const Loop &loop, const Graph::Edge &feedback)
{
    QList<int> members;
    QStringList names;
    for (const Graph::Edge &edge : loop) {
        members << edge.from;
        if (names.size() < mostNames)
            names << named(context, edge.from);
    }
    if (loop.size() > mostNames)
        names << QStringLiteral("…");
    names << names.first();
    Finding finding = findingAbout(context, members);
    finding.flows << context.design.flows.at(feedback.flow).key();
    finding.field = QStringLiteral("carries");
    finding.message
        = Tr::tr("Data goes round in a cycle, %1; mark the flow from %2 to %3 as feedback.")
              .arg(names.join(QStringLiteral(" → ")), named(context, feedback.from),
                   named(context, feedback.to));
    return finding;
}

} // namespace

QList<Finding> findCycle(const RuleContext &context)
{
    QList<Finding> findings;
    for (const QList<int> &group : context.data.cycles()) {
        Loops loops(context, group);
        for (Loop loop = loops.next(); !loop.isEmpty() && findings.size() < mostRounds;
             loop = loops.next()) {
            const Graph::Edge feedback = feedbackOf(context, loop);
            findings << findingOf(context, loop, feedback);
            loops.leaveOut(feedback.flow);
        }
    }
    return findings;
}

} // namespace tempo
