#include "model/document/selection.h"

#include "model/design/design.h"

namespace tempo {

void Selection::set(const QStringList &elements, const QList<FlowKey> &flows)
{
    if (elements == m_elements && flows == m_flows)
        return;
    m_elements = elements;
    m_flows = flows;
    Q_EMIT changed();
}

void Selection::focusField(const QString &element, const QString &field)
{
    set({element});
    Q_EMIT fieldRequested(field);
}

void Selection::focusField(const FlowKey &flow, const QString &field)
{
    set({}, {flow});
    Q_EMIT fieldRequested(field);
}

void dropGone(Selection &selection, const Design &design)
{
    QStringList elements = selection.elements();
    QList<FlowKey> flows = selection.flows();
    elements.removeIf([&](const QString &id) { return !design.elements.contains(id); });
    flows.removeIf([&](const FlowKey &key) { return design.flowIndex(key) < 0; });
    selection.set(elements, flows);
}

} // namespace tempo
