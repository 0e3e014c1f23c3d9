#include "widgets/views/livefigures.h"

#include "model/document/selection.h"
#include "model/render/figurefaces.h"
#include "widgets/canvas/canvasfigures.h"
#include "widgets/canvas/canvasscene.h"
#include "widgets/views/figureswatch.h"

namespace tempo {

LiveFigures::LiveFigures(FiguresWatch &watch, Selection &selection, CanvasScene &scene)
    : QObject(&scene), m_watch(watch), m_selection(selection), m_scene(scene)
{
    connect(&watch, &FiguresWatch::changed, this, &LiveFigures::show);
    connect(&selection, &Selection::changed, this, &LiveFigures::followSelection);
    show();
}

/// Null where anything else, or nothing, is selected.
QString LiveFigures::chosenTarget() const
{
    const DesignFigures &newest = m_watch.newest();
    const QString id = m_selection.elements().value(m_selection.elements().size() - 1);
    const auto place = newest.design.elements.indexOf(id);
    return place >= 0 && newest.figures.target(int(place)) ? id : QString();
}

void LiveFigures::followSelection()
{
    if (chosenTarget() != m_chosen)
        show();
}

void LiveFigures::show()
{
    m_chosen = chosenTarget();
    CanvasFigures figures{{}, m_watch.newest(), m_watch.settled(), m_chosen};
    figures.faces = figureFaces(figures.newest, m_chosen, m_watch.isComplete());
    if (!m_watch.isComplete())
        figures.faces = withOld(std::move(figures.faces), figureFaces(figures.settled, m_chosen));
    if (!m_watch.isCurrent())
        figures.faces = asOld(std::move(figures.faces));
    m_scene.setFigures(figures);
}

} // namespace tempo
