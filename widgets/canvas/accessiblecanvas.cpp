#include "widgets/canvas/accessiblecanvas.h"

#include "widgets/canvas/accessibleflow.h"
#include "widgets/canvas/board.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/canvas/elementitem.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace tempo {
namespace {

CanvasBoard *boardOf(const ElementItem &item)
{
    const QList<QGraphicsView *> views
        = item.scene() ? item.scene()->views() : QList<QGraphicsView *>();
    return views.isEmpty() ? nullptr : qobject_cast<CanvasBoard *>(views.first());
}

/// One box as a list item.
class AccessibleElement final : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit AccessibleElement(ElementItem *item) : QAccessibleObject(item) {}

    ElementItem *item() const { return qobject_cast<ElementItem *>(object()); }
    CanvasBoard *board() const { return item() ? boardOf(*item()) : nullptr; }

    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(board());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const CanvasBoard *on = board();
        if (!on)
            return {};
        if (kind == QAccessible::Name)
            return on->canvas().nameOf(item()->id());
        if (kind == QAccessible::Description)
            return on->canvas().descriptionOf(item()->id());
        return {};
    }

    QRect rect() const override
    {
        const CanvasBoard *on = board();
        if (!on)
            return {};
        const QRect inView = on->mapFromScene(item()->box()).boundingRect();
        return {on->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const CanvasBoard *on = board();
        if (!on)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = on->selection().elements().contains(item()->id());
        state.focused = state.selected && on->hasFocus();
        state.offscreen
            = !on->viewport()->rect().intersects(on->mapFromScene(item()->box()).boundingRect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &) override
    {
        CanvasBoard *on = board();
        if (!on)
            return;
        on->window()->activateWindow();
        on->setFocus();
        on->selection().set({item()->id()});
        on->reveal({item()->id()});
    }
};

/// The board with its boxes and then its flows, in document order, behind the widgets on it.
class AccessibleBoard final : public QAccessibleWidget
{
public:
    explicit AccessibleBoard(CanvasBoard *board) : QAccessibleWidget(board, QAccessible::List) {}
    ~AccessibleBoard() override
    {
        for (const QAccessible::Id flow : std::as_const(m_flows))
            QAccessible::deleteAccessibleInterface(flow);
    }
    Q_DISABLE_COPY_MOVE(AccessibleBoard)

    CanvasBoard *board() const { return qobject_cast<CanvasBoard *>(object()); }

    int childCount() const override
    {
        if (!board()) // it is being destroyed
            return QAccessibleWidget::childCount();
        const Design &design = board()->document().design();
        return QAccessibleWidget::childCount() + int(design.elements.size() + design.flows.size());
    }

    QAccessibleInterface *child(int index) const override
    {
        const int widgets = QAccessibleWidget::childCount();
        if (index < widgets || !board())
            return QAccessibleWidget::child(index);
        const Design &design = board()->document().design();
        const auto place = index - widgets;
        if (place < design.elements.size())
            return QAccessible::queryAccessibleInterface(
                board()->canvas().item(design.elements.at(place).first));
        const auto flow = place - design.elements.size();
        return flow < design.flows.size() ? interfaceOf(design.flows.at(flow).key()) : nullptr;
    }

    /// The one interface of a flow, made when it is first asked for.
    QAccessibleInterface *interfaceOf(const FlowKey &flow) const
    {
        const auto known = m_flows.constFind(flow);
        if (known != m_flows.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new AccessibleFlow(*board(), flow);
        m_flows.insert(flow, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *one) const override
    {
        if (const auto *flow = dynamic_cast<const AccessibleFlow *>(one))
            return placeOf(flow->flow());
        const auto *item = qobject_cast<ElementItem *>(one->object());
        if (!item || !board())
            return QAccessibleWidget::indexOfChild(one);
        const auto place = board()->document().design().elements.indexOf(item->id());
        return place < 0 ? -1 : QAccessibleWidget::childCount() + int(place);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (!board())
            return QAccessibleWidget::childAt(x, y);
        const QPoint at = board()->viewport()->mapFromGlobal(QPoint(x, y));
        const Hit hit = board()->canvas().hitAt(board()->mapToScene(at), board()->zoom());
        if (ElementItem *item = board()->canvas().item(hit.element))
            return QAccessible::queryAccessibleInterface(item);
        return hit.flow ? interfaceOf(*hit.flow) : QAccessibleWidget::childAt(x, y);
    }

private:
    int placeOf(const FlowKey &flow) const
    {
        if (!board())
            return -1;
        const Design &design = board()->document().design();
        const auto found = std::ranges::find(design.flows, flow, &Flow::key);
        return found == design.flows.end() ? -1
                                           : QAccessibleWidget::childCount()
                + int(design.elements.size()) + int(found - design.flows.begin());
    }

    mutable QHash<FlowKey, QAccessible::Id> m_flows;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *item = qobject_cast<ElementItem *>(object))
        return new AccessibleElement(item);
    if (auto *board = qobject_cast<CanvasBoard *>(object))
        return new AccessibleBoard(board);
    return nullptr;
}

} // namespace

void installAccessibleCanvas()
{
    QAccessible::installFactory(makeInterface); // a second time is ignored by Qt
}

QAccessibleInterface *accessibleFlow(CanvasBoard &board, const FlowKey &flow)
{
    auto *known = dynamic_cast<AccessibleBoard *>(QAccessible::queryAccessibleInterface(&board));
    QAccessibleInterface *one = known ? known->interfaceOf(flow) : nullptr;
    return one && one->isValid() ? one : nullptr;
}

} // namespace tempo
