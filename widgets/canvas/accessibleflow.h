#pragma once

#include "model/design/flow.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace tempo {

class CanvasBoard;

/// One flow as a list item of the board. It belongs to the board's own interface, since no object
/// stands behind a single flow.
class AccessibleFlow final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleFlow(CanvasBoard &board, FlowKey flow);

    const FlowKey &flow() const { return m_flow; }

    /// Whether the design still has the flow.
    bool isValid() const override;

    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::State state() const override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override;

private:
    QPointer<CanvasBoard> m_board;
    FlowKey m_flow;
};

} // namespace tempo
