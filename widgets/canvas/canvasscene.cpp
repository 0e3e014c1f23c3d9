#include "widgets/canvas/canvasscene.h"

#include "widgets/canvas/backitem.h"
#include "widgets/canvas/elementitem.h"
#include "widgets/canvas/flowsitem.h"
#include "widgets/canvas/walk.h"

#include "model/document/document.h"
#include "model/document/selection.h"

#include <QPainter>

#include <cmath>

namespace tempo {

CanvasScene::CanvasScene(Document &document, Selection &selection, QObject *parent)
    : QGraphicsScene(parent),
      m_document(document),
      m_selection(selection),
      m_colours(&tempo::palette(ThemeKind::Light)),
      m_flows(new FlowsItem(*m_colours)),
      m_back(new BackItem(*m_colours)),
      m_overlay(new OverlayItem(*m_colours))
{
    m_back->setZValue(-2);
    m_flows->setZValue(-1);
    m_overlay->setZValue(10);
    for (QGraphicsItem *item :
         {static_cast<QGraphicsItem *>(m_back), static_cast<QGraphicsItem *>(m_flows),
          static_cast<QGraphicsItem *>(m_overlay)})
        addItem(item);
    connect(&document, &Document::changed, this, &CanvasScene::applyChange);
    connect(&selection, &Selection::changed, this, &CanvasScene::showSelection);
    Change everything;
    everything.everything = true;
    rebuild(everything);
}

void CanvasScene::setTheme(ThemeKind theme)
{
    m_colours = &tempo::palette(theme);
    m_back->setColours(*m_colours);
    m_flows->setColours(*m_colours);
    m_overlay->setColours(*m_colours);
    for (ElementItem *item : std::as_const(m_items))
        item->setColours(*m_colours);
    update();
}

void CanvasScene::setFocusShown(bool shown)
{
    if (std::exchange(m_focusShown, shown) != shown)
        showSelection();
}

void CanvasScene::applyChange(const Change &change)
{
    const bool isAbout = change.everything || change.structure || !change.elements.isEmpty()
        || !change.flows.isEmpty() || change.sections.contains(Section::Canvas)
        || change.sections.contains(Section::Header);
    if (change.everything)
        m_figures = {};
    if (isAbout)
        rebuild(change);
}

void CanvasScene::setFigures(const CanvasFigures &figures)
{
    const FigureFaces before = std::exchange(m_figures, figures).faces;
    if (figures.faces.elements != before.elements)
        rebuildElements();
    if (figures.faces == before)
        return;
    if (m_previewed.isEmpty()) // else at its end
        rebuildFlows();
    Q_EMIT rebuilt();
}

void CanvasScene::rebuild(const Change &change)
{
    m_previewed.clear();
    const OrderedMap<QPointF> before = m_centres;
    m_centres = placed(m_document.design());
    touch(change);
    for (const auto &[id, centre] : m_centres) {
        const QPointF *old = before.find(id);
        if (old && *old != centre && !change.everything && !m_touched.contains(id))
            m_touched << id;
    }
    rebuildElements();
    rebuildFlows();
    rebuildBack();
    dropGone();
    showSelection();
    setSceneRect(contents().adjusted(-200, -200, 200, 200));
    Q_EMIT rebuilt();
}

void CanvasScene::touch(const Change &change)
{
    m_touched.clear();
    QStringList ids = change.elements;
    for (const FlowKey &flow : change.flows)
        ids << flow.from << flow.to;
    for (const QString &id : std::as_const(ids)) {
        if (m_centres.contains(id) && !m_touched.contains(id))
            m_touched << id;
    }
}

void CanvasScene::rebuildElements()
{
    const Design &design = m_document.design();
    QHash<QString, ElementItem *> gone = m_items;
    const QList<ElementFace> faces = elementFaces(design, m_figures.faces);
    for (qsizetype i = 0; i < faces.size(); ++i) {
        const QString &id = design.elements.at(i).first;
        gone.remove(id);
        ElementItem *&item = m_items[id];
        if (!item) {
            item = new ElementItem(id, faces.at(i), *m_colours);
            addItem(item);
        }
        item->setFace(faces.at(i));
        if (!m_previewed.contains(id))
            item->setPos(m_centres.value(id));
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it)
        delete m_items.take(it.key());
}

void CanvasScene::rebuildFlows()
{
    m_flows->setFlows(drawnFlows(m_document.design(), m_centres, m_figures.faces));
}

void CanvasScene::rebuildBack()
{
    const Design &design = m_document.design();
    QList<BackItem::DrawnFrame> frames;
    QList<CanvasNote> notes;
    const QList<StageTempo> tempos
        = design.canvas.frames.isEmpty() ? QList<StageTempo>() : stageTempos(design);
    for (const auto &[id, frame] : design.canvas.frames)
        frames.append({frame, tempoOfFrame(frame, design, m_centres, tempos)});
    for (const auto &[id, note] : design.canvas.notes)
        notes.append(note);
    m_back->setContent(frames, notes);
}

void CanvasScene::dropGone()
{
    const Design &design = m_document.design();
    QStringList elements = m_selection.elements();
    QList<FlowKey> flows = m_selection.flows();
    elements.removeIf([&](const QString &id) { return !design.elements.contains(id); });
    flows.removeIf([&](const FlowKey &flow) { return design.flowIndex(flow) < 0; });
    m_selection.set(elements, flows);
    if (!has(m_hovered))
        setHovered({}, {});
}

void CanvasScene::showStateOf(ElementItem &item, bool isSelected) const
{
    ElementState state;
    state.selected = isSelected;
    state.hovered = item.id() == m_hovered;
    state.focused = m_focusShown && isSelected && m_selection.elements().last() == item.id();
    item.setState(state);
}

void CanvasScene::showSelection()
{
    const QSet<QString> selected(m_selection.elements().begin(), m_selection.elements().end());
    for (ElementItem *item : std::as_const(m_items))
        showStateOf(*item, selected.contains(item->id()));
    m_flows->setSelected(m_selection.flows());
}

void CanvasScene::preview(const OrderedMap<QPointF> &centres)
{
    for (const auto &[id, centre] : centres) {
        if (ElementItem *item = m_items.value(id))
            item->setPos(centre);
        if (!m_previewed.contains(id))
            m_previewed << id;
    }
    setHovered({}, {});
    reroute(centres);
    Q_EMIT rebuilt();
}

void CanvasScene::endPreview()
{
    if (m_previewed.isEmpty())
        return;
    for (const QString &id : std::exchange(m_previewed, {})) {
        if (ElementItem *item = m_items.value(id))
            item->setPos(m_centres.value(id));
    }
    rebuildFlows();
    Q_EMIT rebuilt();
}

void CanvasScene::reroute(const OrderedMap<QPointF> &moved)
{
    OrderedMap<QPointF> centres = m_centres;
    for (const auto &[id, centre] : moved)
        centres.set(id, centre);
    QList<Route> routes;
    for (const DrawnFlow &flow : drawnFlows(m_document.design(), centres, m_figures.faces))
        routes << flow.route;
    m_flows->setRoutes(routes);
}

void CanvasScene::drawBackground(QPainter *painter, const QRectF &exposed)
{
    painter->fillRect(exposed, m_colours->background);
    constexpr double smallestDots = 0.5; // below, they are a haze
    constexpr double dot = 1.5;
    if (painter->worldTransform().m11() < smallestDots)
        return;
    constexpr double shade = 0.8;
    QPen pen(Palette::mixed(m_colours->line, m_colours->background, shade), dot);
    pen.setCapStyle(Qt::RoundCap);
    painter->setPen(pen);
    QList<QPointF> dots;
    const auto first = [](double edge) { return std::floor(edge / gridStep) * gridStep; };
    for (double y = first(exposed.top()); y <= exposed.bottom(); y += gridStep) {
        for (double x = first(exposed.left()); x <= exposed.right(); x += gridStep)
            dots.append({x, y});
    }
    painter->drawPoints(dots.constData(), int(dots.size()));
}

} // namespace tempo
