#include "model/document/fragment.h"

#include "model/document/fragmentids.h"

#include <QCoreApplication>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Fragment)
};

bool isOrigin(const Element *element)
{
    return element && (element->kind == Kind::Event || element->kind == Kind::Source);
}

bool hasAmounts(const Element &element)
{
    return element.cost != Cost() || (element.value && element.value->perEvent)
        || !element.alternatives.isEmpty();
}

/// One act of pasting: gives ids, then rewrites what names them.
class Paste
{
public:
    Paste(const Design &design, const Design &fragment, QPointF shift)
        : m_design(design), m_fragment(fragment), m_shift(shift), m_canvas(design.canvas)
    {
        giveIds();
    }

    Pasted made()
    {
        for (const auto &[id, element] : m_fragment.elements)
            putElement(id, element);
        putFlows();
        putFrames();
        putNotes();
        putScopes();
        if (m_canvas != m_design.canvas)
            m_pasted.patch.canvas = m_canvas;
        remark();
        return std::move(m_pasted);
    }

private:
    void giveIds()
    {
        FragmentIds ids;
        for (const auto &[id, element] : m_design.elements)
            ids.take(id);
        for (const auto &[id, element] : m_fragment.elements) {
            if (!m_design.elements.contains(id)) {
                ids.take(id);
                m_ids.insert(id, id);
            }
        }
        for (const auto &[id, element] : m_fragment.elements) {
            if (!m_ids.contains(id))
                m_ids.insert(id, ids.fresh(element.title));
        }
    }

    /// The id in the design of what the fragment names; empty where there is no such element.
    QString idOf(const QString &named) const
    {
        const QString inside = m_ids.value(named);
        return inside.isEmpty() && m_design.elements.contains(named) ? named : inside;
    }

    bool namesOrigin(const QString &named) const
    {
        const Element *inside = m_fragment.elements.find(named);
        return isOrigin(inside ? inside : m_design.elements.find(named));
    }

    AgeLimit limitOf(const AgeLimit &limit)
    {
        AgeLimit mapped;
        mapped.all = limit.all;
        for (const auto &[origin, age] : limit.byOrigin) {
            if (namesOrigin(origin))
                mapped.byOrigin.set(idOf(origin), age);
            else
                ++m_limitsDropped;
        }
        return mapped;
    }

    void putElement(const QString &id, Element element)
    {
        element.id = m_ids.value(id);
        element.maxStaleness = limitOf(element.maxStaleness);
        const QString &zone = m_fragment.header.timezone;
        const bool usesZone = (element.schedule || element.due) && element.timezone.isEmpty();
        if (usesZone && !zone.isEmpty() && zone != m_design.header.timezone)
            element.timezone = zone;
        m_hasAmounts |= hasAmounts(element);
        if (const QPointF *centre = m_fragment.canvas.positions.find(id))
            m_canvas.positions.set(element.id, *centre + m_shift);
        m_pasted.elements << element.id;
        m_pasted.patch.elements << Patch::ElementSwap{element.id, std::move(element), -1};
    }

    bool isTaken(const FlowKey &key)
    {
        if (m_flowsThere.isEmpty()) {
            for (const Flow &flow : m_design.flows)
                m_flowsThere.insert(flow.key());
        }
        return m_flowsThere.contains(key);
    }

    void putFlows()
    {
        for (Flow flow : m_fragment.flows) {
            const FlowKey key{idOf(flow.from), idOf(flow.to)};
            if (key.from.isEmpty() || key.to.isEmpty()) {
                ++m_flowsDropped;
                continue;
            }
            if (isTaken(key))
                continue;
            m_flowsThere.insert(key);
            if (namesOrigin(flow.to) && flow.pull.value_or(false))
                flow.pull.reset(); // nothing can pull into these
            flow.maxAge = limitOf(flow.maxAge);
            flow.from = key.from;
            flow.to = key.to;
            m_pasted.flows << key;
            m_pasted.patch.flows << Patch::FlowSwap{key, std::move(flow), -1};
        }
    }

    void putFrames()
    {
        FragmentIds ids;
        for (const auto &[id, frame] : m_design.canvas.frames)
            ids.take(id);
        for (const auto &[id, frame] : m_fragment.canvas.frames) {
            const QString fresh = m_canvas.frames.contains(id) ? ids.fresh(frame.title) : id;
            ids.take(fresh);
            m_canvas.frames.set(fresh, Frame{frame.title, frame.rect.translated(m_shift)});
        }
    }

    void putNotes()
    {
        FragmentIds ids;
        for (const auto &[id, note] : m_design.canvas.notes)
            ids.take(id);
        for (const auto &[id, note] : m_fragment.canvas.notes) {
            const bool isTaken = m_canvas.notes.contains(id);
            const QString fresh = isTaken ? ids.fresh(QStringLiteral("note")) : id;
            ids.take(fresh);
            m_canvas.notes.set(fresh, CanvasNote{note.text, note.at + m_shift});
        }
    }

    bool knowsAxes(const MatrixScope &scope) const
    {
        const QStringList axes = axisIds(m_design.matrix);
        const auto knows = [&](const auto &map) {
            return std::all_of(map.begin(), map.end(),
                               [&](const auto &item) { return axes.contains(item.first); });
        };
        const auto knowsAll = [&](const OrderedMap<Scores> &votes) {
            return std::all_of(votes.begin(), votes.end(),
                               [&](const auto &item) { return knows(item.second); });
        };
        return knows(scope.weights) && knows(scope.agreed) && knows(scope.notes)
            && knowsAll(scope.votes)
            && std::ranges::all_of(
                   scope.rounds,
                   [&](const Round &round) { return knows(round.agreed) && knowsAll(round.votes); })
            && (!scope.settled || knows(scope.settled->evidence));
    }

    /// The matrices of predictions that came; that of the whole design stays what it is.
    void putScopes()
    {
        Matrix matrix = m_design.matrix;
        for (const auto &[id, scope] : m_fragment.matrix.scopes) {
            const Element *element = m_fragment.elements.find(id);
            if (!element || element->kind != Kind::Prediction)
                continue;
            if (knowsAxes(scope))
                matrix.scopes.set(m_ids.value(id), scope);
            else
                ++m_scopesDropped;
        }
        if (matrix != m_design.matrix)
            m_pasted.patch.matrix = matrix;
    }

    void remark()
    {
        QStringList &remarks = m_pasted.remarks;
        if (m_flowsDropped > 0)
            remarks << Tr::tr("%n flow(s) to elements that aren't in this design were left out.",
                              nullptr, m_flowsDropped);
        if (m_limitsDropped > 0)
            remarks << Tr::tr("%n limit(s) on data that isn't in this design were left out.",
                              nullptr, m_limitsDropped);
        if (m_scopesDropped > 0)
            remarks << Tr::tr("%n decision matrix(es) with axes that aren't in this design were "
                              "left out.",
                              nullptr, m_scopesDropped);
        const QString &currency = m_fragment.header.currency;
        if (m_hasAmounts && !currency.isEmpty() && currency != m_design.header.currency)
            remarks << Tr::tr("Amounts came in %1 and are read as %2 here.")
                           .arg(currency, m_design.header.currency);
    }

    const Design &m_design;
    const Design &m_fragment;
    QPointF m_shift;
    Canvas m_canvas;
    QHash<QString, QString> m_ids; ///< of the fragment's elements, by what it calls them
    QSet<FlowKey> m_flowsThere;
    Pasted m_pasted;
    int m_flowsDropped = 0;
    int m_limitsDropped = 0;
    int m_scopesDropped = 0;
    bool m_hasAmounts = false;
};

} // namespace

Design fragmentOf(const Design &design, const QStringList &elements, const QList<FlowKey> &flows,
                  const OrderedMap<QPointF> &centres, Border border)
{
    const QSet<QString> chosen(elements.begin(), elements.end());
    const QSet<FlowKey> named(flows.begin(), flows.end());
    Design part;
    part.header.title = design.header.title;
    part.header.timezone = design.header.timezone;
    part.header.currency = design.header.currency;
    for (const auto &[id, element] : design.elements) {
        if (!chosen.contains(id))
            continue;
        part.elements.set(id, element);
        if (const QPointF *centre = centres.find(id))
            part.canvas.positions.set(id, *centre);
        if (border == Border::Taken && design.matrix.scopes.contains(id))
            part.matrix.scopes.set(id, design.matrix.scopes.value(id));
    }
    for (const Flow &flow : design.flows) {
        const int ends = int(chosen.contains(flow.from)) + int(chosen.contains(flow.to));
        if (ends == 2 || named.contains(flow.key()) || (ends == 1 && border == Border::Taken))
            part.flows << flow;
    }
    return part;
}

Pasted pasteFragment(const Design &design, const Design &fragment, QPointF shift)
{
    return Paste(design, fragment, shift).made();
}

} // namespace tempo
