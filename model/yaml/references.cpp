#include "model/base/suggest.h"
#include "model/yaml/sectionreaders.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Reader)
};

/// Looks names up in a design that has been read.
class References
{
public:
    References(Reading &reading, Reading::Node root, const Design &design)
        : m_reading(reading), m_design(design), m_axes(axisIds(design.matrix))
    {
        const SyntaxTree &tree = reading.tree();
        const auto elements = tree.value(root, "elements");
        for (auto key = tree.isMap(elements) ? tree.firstChild(elements) : 0; key != 0;
             key = tree.next(tree.next(key))) {
            if (!fromWord<Kind>(tree.string(tree.value(tree.next(key), "kind"))))
                m_unclear.insert(tree.string(key));
        }
    }

    void check(const Reading::Reference &reference)
    {
        const QString name = m_reading.tree().string(reference.at);
        if (names(reference.what, name))
            return;
        if (m_reading.isFull())
            m_reading.countProblem();
        else
            m_reading.problem(reference.at, flaw(reference.what, name));
    }

    void checkFlow(Reading::Node item, const Flow &flow)
    {
        const SyntaxTree &tree = m_reading.tree();
        const bool isWhole
            = m_design.elements.contains(flow.from) && m_design.elements.contains(flow.to);
        if (isWhole && m_flows.contains(flow.key())) {
            m_reading.problem(item,
                              Tr::tr("there is already a flow from '%1' to '%2'; two flows may not "
                                     "have the same ends")
                                  .arg(flow.from, flow.to));
        }
        m_flows.insert(flow.key());
        if (flow.pull.value_or(false) && isOrigin(flow.to)) {
            m_reading.problem(tree.value(item, "pull"),
                              Tr::tr("a flow into an event or a source always pushes; '%1' is one, "
                                     "so take 'pull: true' away")
                                  .arg(flow.to));
        }
    }

private:
    bool isOfKind(const QString &id, Kind kind) const
    {
        const Element *element = m_design.elements.find(id);
        return element && !m_unclear.contains(id) && element->kind == kind;
    }

    bool isOrigin(const QString &id) const
    {
        return isOfKind(id, Kind::Event) || isOfKind(id, Kind::Source);
    }

    bool names(Refers what, const QString &name) const
    {
        if (what == Refers::ToAxis)
            return m_axes.contains(name);
        if (what == Refers::ToScope && name == u"design")
            return true;
        if (m_unclear.contains(name))
            return true;
        switch (what) {
        case Refers::ToOrigin:
            return isOrigin(name);
        case Refers::ToScope:
            return isOfKind(name, Kind::Prediction);
        default:
            return m_design.elements.contains(name);
        }
    }

    /// Ids of the elements that would do.
    QStringList candidates(Refers what) const
    {
        QStringList ids;
        if (what == Refers::ToScope)
            ids << QStringLiteral("design");
        for (const auto &[id, element] : m_design.elements) {
            if (names(what, id))
                ids << id;
        }
        return ids;
    }

    QString flaw(Refers what, const QString &name) const
    {
        if (what == Refers::ToAxis) {
            return Tr::tr("%1 is not an axis.%2 Allowed: %3")
                .arg(quoted(name), didYouMean(name, m_axes), m_axes.join(QStringLiteral(", ")));
        }
        const QString hint = didYouMean(name, candidates(what));
        if (what == Refers::ToOrigin) {
            return Tr::tr("%1 is not an origin: the id of an event or a source is allowed here.%2")
                .arg(quoted(name), hint);
        }
        if (what == Refers::ToScope) {
            return Tr::tr("%1 is not a scope of the matrix: axes, design or the id of a prediction "
                          "is allowed here.%2")
                .arg(quoted(name), hint);
        }
        return Tr::tr("there is no element %1; the id of an element is allowed here.%2")
            .arg(quoted(name), hint);
    }

    Reading &m_reading;
    const Design &m_design;
    QStringList m_axes;
    QSet<QString> m_unclear; ///< elements whose kind couldn't be read
    QSet<FlowKey> m_flows;
};

} // namespace

void checkReferences(Reading &reading, Reading::Node root, const Design &design)
{
    References references(reading, root, design);
    for (const Reading::Reference &reference : reading.references())
        references.check(reference);
    const SyntaxTree &tree = reading.tree();
    const auto list = tree.value(root, "flows");
    auto item = tree.isList(list) ? tree.firstChild(list) : 0;
    for (const Flow &flow : design.flows) {
        references.checkFlow(item, flow);
        item = tree.next(item);
    }
}

} // namespace tempo
