#include "widgets/views/plan/planwatch.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace tempo {

namespace {

/// Up to so many elements and flows a plan is made in a few milliseconds.
constexpr qsizetype small = 120;

/// Whether a change can alter what is generated. The checklist can: a monitor that is removed is a
/// finding, which is a task.
bool concernsPlan(const Change &change)
{
    return change.everything || change.structure || !change.elements.isEmpty()
        || !change.flows.isEmpty() || std::ranges::any_of(change.sections, [](Section section) {
               return section != Section::Roadmap && section != Section::Canvas;
           });
}

} // namespace

PlanWatch::PlanWatch(Document &document, const std::optional<Design> &opened, QObject *parent)
    : QObject(parent), m_document(document), m_seen(opened.value_or(document.design()))
{
    connect(&m_document, &Document::changed, this, &PlanWatch::note);
    connect(&m_worker, &QFutureWatcher<Made>::finished, this, &PlanWatch::finish);
}

PlanWatch::~PlanWatch()
{
    m_worker.waitForFinished();
}

PlanWatch::Made PlanWatch::make(const Design &now, const Design &seen)
{
    const GeneratedPlan before = generatedPlan(withTitlesOf(now, seen));
    Made made;
    made.plan = generatedPlan(now);
    made.tasks = differenceOf(before.tasks, made.plan.tasks);
    made.monitors = differenceOf(before.monitors, made.plan.monitors);
    return made;
}

void PlanWatch::setActive(bool active)
{
    m_isActive = active;
    if (active && (m_isStale || m_isUnsaid))
        refresh();
}

void PlanWatch::note(const Change &change)
{
    if (change.everything)
        m_seen = m_document.design();
    if (concernsPlan(change))
        m_isStale = true;
    m_isUnsaid = true;
    if (m_isActive)
        refresh();
}

void PlanWatch::markSeen()
{
    m_seen = m_document.design();
    m_isStale = true;
    if (m_isActive)
        refresh();
}

void PlanWatch::refresh()
{
    const Design &design = m_document.design();
    if (m_isStale && design.elements.size() + design.flows.size() <= small) {
        m_made = make(design, m_seen);
        m_isStale = false;
        m_isAwaited = false; // what a worker still makes is of an earlier design
    } else if (m_isStale && !m_worker.isRunning()) {
        start();
    }
    m_isUnsaid = false;
    Q_EMIT changed();
}

void PlanWatch::start()
{
    m_isStale = false; // until the next change
    m_isAwaited = true;
    m_worker.setFuture(
        QtConcurrent::run([now = m_document.design(), seen = m_seen] { return make(now, seen); }));
}

void PlanWatch::finish()
{
    if (std::exchange(m_isAwaited, false))
        m_made = m_worker.result();
    if (m_isStale && m_isActive) // the design moved on meanwhile
        start();
    Q_EMIT changed();
}

} // namespace tempo
