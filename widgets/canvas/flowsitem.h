#pragma once

#include "model/render/drawnflows.h"

#include <QGraphicsItem>
#include <QHash>

#include <optional>

namespace tempo {

/// All flows of the canvas in one item: moving one box repaints the flows at it and nothing else.
class FlowsItem final : public QGraphicsItem
{
public:
    explicit FlowsItem(const Palette &colours) : m_colours(&colours)
    {
        setFlag(ItemUsesExtendedStyleOption);
    }

    /// Shows exactly these flows; what stays the same isn't repainted.
    void setFlows(const QList<DrawnFlow> &flows);

    /// New ways for some of them.
    void setRoutes(const QList<Route> &routes);

    void setSelected(const QList<FlowKey> &flows);
    void setHovered(const std::optional<FlowKey> &flow);
    void setColours(const Palette &colours);

    /// The flow whose line or label is nearest to a point and at most \a tolerance canvas units
    /// away. O(flows).
    std::optional<FlowKey> flowAt(QPointF point, double tolerance) const;

    /// What a flow touches on the canvas; null for a flow that isn't shown.
    QRectF areaOf(const FlowKey &flow) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Entry
    {
        DrawnFlow flow;
        QRectF area;
        FlowState state;
    };

    void put(Entry &entry, const DrawnFlow &flow);
    void updateFlow(const FlowKey &flow);
    void coverAreas();
    void paintEntry(QPainter &painter, const Entry &entry, double zoom) const;

    const Palette *m_colours;
    QList<Entry> m_entries;
    QHash<FlowKey, int> m_places; ///< in m_entries
    QList<FlowKey> m_selected;
    std::optional<FlowKey> m_hovered;
    QRectF m_bounds;
};

} // namespace tempo
