#pragma once

#include "widgets/canvas/canvasfigures.h"
#include "widgets/canvas/overlayitem.h"

#include "model/document/change.h"
#include "model/layout/routes.h"
#include "model/render/palette.h"

#include <QGraphicsScene>
#include <QHash>

#include <optional>

namespace tempo {

class BackItem;
class Document;
class ElementItem;
class FlowsItem;
class Selection;
struct ElementFace;

/// What lies below a point of the canvas: at most one of both.
struct Hit
{
    QString element;
    bool onEdge = false; ///< of the element, or on one of its handles: where flows start
    std::optional<FlowKey> flow;
};

/// The design as items by id. It listens to the document and redoes what a change touches, shows
/// the selection, and what a tool previews; it never changes the document.
class CanvasScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    CanvasScene(Document &document, Selection &selection, QObject *parent = nullptr);

    void setTheme(ThemeKind theme);

    /// Whether the keyboard is on the canvas: the selected element then shows it.
    void setFocusShown(bool shown);

    /// Writes figures on the design until others are given; another design has none at first.
    void setFigures(const CanvasFigures &figures);

    bool has(const QString &element) const { return m_items.contains(element); }
    QPointF centreOf(const QString &element) const;
    QRectF boxOf(const QString &element) const;
    QRectF boxAround(QPointF centre) const { return tempo::boxAround(centre); }
    QHash<QString, QPointF> centres() const;
    QList<QRectF> boxes() const;
    ElementItem *item(const QString &element) const { return m_items.value(element); }

    /// Everything there is, with its flags and captions; null for a blank design.
    QRectF contents() const;

    Hit hitAt(QPointF point, double zoom) const;

    /// The elements whose boxes a rectangle touches, in document order.
    QStringList elementsIn(const QRectF &area) const;

    /// An element's title and kind, and what else is shown of it, for assistive tools.
    QString nameOf(const QString &element) const;
    QString descriptionOf(const QString &element) const;
    QString nameOf(const FlowKey &flow) const;

    /// What stands behind the figures of an element or a flow, one sentence a line; empty where
    /// there are none.
    QString explanationOf(const QString &element) const;
    QString explanationOf(const FlowKey &flow) const;

    /// What a flow touches; null for one that isn't shown.
    QRectF areaOf(const FlowKey &flow) const;

    /// What is selected, in a sentence for assistive tools.
    QString describe(const Selection &selection) const;

    /// The elements that the last changes touched; forgets them.
    QStringList takeTouched() { return std::exchange(m_touched, {}); }

    /// Shows boxes at other places, with their flows, until the document changes or endPreview().
    void preview(const OrderedMap<QPointF> &centres);
    void endPreview();

    void setHovered(const QString &element, const std::optional<FlowKey> &flow);
    void setLasso(const QRectF &area);
    void setTarget(const QString &element, bool allowed);
    void setRubber(const QList<QPointF> &points);
    void setGhost(Kind kind, QPointF centre, const QString &flowFrom, const QString &flowTo);
    void clearGhost();

    /// The line of a new flow from an element to a point, or to the edge of \a target.
    QList<QPointF> lineFrom(const QString &from, QPointF to, const QString &target) const;

Q_SIGNALS:
    void rebuilt(); ///< items came, went or moved

protected:
    void drawBackground(QPainter *painter, const QRectF &exposed) override;

private:
    void applyChange(const Change &change);
    void rebuild(const Change &change);
    void rebuildElements();
    void rebuildFlows();
    void rebuildBack();
    void showSelection();
    void dropGone();
    void touch(const Change &change);
    void showStateOf(ElementItem &item, bool isSelected) const;
    void reroute(const OrderedMap<QPointF> &moved);

    Document &m_document;
    Selection &m_selection;
    const Palette *m_colours;
    QHash<QString, ElementItem *> m_items;
    CanvasFigures m_figures;
    OrderedMap<QPointF> m_centres; ///< as in the document, without a preview
    FlowsItem *m_flows;
    BackItem *m_back;
    OverlayItem *m_overlay;
    QString m_hovered;
    QStringList m_touched;
    QStringList m_previewed;
    bool m_focusShown = false;
};

} // namespace tempo
