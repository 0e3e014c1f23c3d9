#pragma once

#include "model/design/flow.h"

#include <QObject>
#include <QStringList>

namespace tempo {

struct Design;

/// What is selected, by id: outside undo and outside "modified". The field asks the inspector to
/// focus one key of the selected thing.
class Selection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QStringList &elements() const { return m_elements; }
    const QList<FlowKey> &flows() const { return m_flows; }
    bool isEmpty() const { return m_elements.isEmpty() && m_flows.isEmpty(); }

    /// Selects exactly these; says so only where something changes.
    void set(const QStringList &elements, const QList<FlowKey> &flows = {});
    void clear() { set({}); }

    /// Selects one element or flow and asks for the editor of its key \a field ("title",
    /// "max_latency", "cost.per_run" …).
    void focusField(const QString &element, const QString &field);
    void focusField(const FlowKey &flow, const QString &field);

Q_SIGNALS:
    void changed();
    void fieldRequested(const QString &field);

private:
    QStringList m_elements;
    QList<FlowKey> m_flows;
};

/// Takes out of a selection what the design no longer has. Whoever owns both calls it when the
/// document changes.
void dropGone(Selection &selection, const Design &design);

} // namespace tempo
