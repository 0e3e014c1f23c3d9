#include "widgets/views/figureswatch.h"

#include "model/document/document.h"
#include "model/timing/measurements.h"

#include <algorithm>
#include <chrono>

namespace tempo {
namespace {

using namespace std::chrono_literals;

/// How long figures of a moment ago are shown as if they were current, so that those that are
/// computed at once don't flicker.
constexpr auto patience = 80ms;

/// What no figure depends on is taken away.
Element timed(Element element)
{
    element.comment.clear();
    element.title.clear();
    element.notes.clear();
    element.owner.clear();
    element.tags.clear();
    return element;
}

bool areTimedAlike(const Design &before, const Design &after, const QString &id)
{
    const Element *old = before.elements.find(id);
    const Element *now = after.elements.find(id);
    return old && now && timed(*old) == timed(*now);
}

/// Whether figures of \a before may differ from those of \a after.
bool moves(const Change &change, const Design &before, const Design &after)
{
    if (change.everything || change.structure || !change.flows.isEmpty()
        || change.sections.contains(Section::Header))
        return true;
    return !std::ranges::all_of(
        change.elements, [&](const QString &id) { return areTimedAlike(before, after, id); });
}

bool isMissing(const PathFigures &path)
{
    return !path.time || (path.limit && !path.judged);
}

/// Whether no figure is missing that a simulation could find.
bool areComplete(const Figures &figures)
{
    const auto isWhole
        = [](const QList<PathFigures> &paths) { return std::ranges::none_of(paths, isMissing); };
    const auto isTargetWhole = [&](const TargetFigures &target) {
        return isWhole(target.reaction) && isWhole(target.staleness) && isWhole(target.modelAge);
    };
    const auto isFlowWhole = [&](const FlowFigures &flow) { return isWhole(flow.age); };
    return std::ranges::all_of(figures.targets, isTargetWhole)
        && std::ranges::all_of(figures.flows, isFlowWhole);
}

} // namespace

FiguresWatch::FiguresWatch(Document &document, QObject *parent, Compute compute)
    : QObject(parent), m_document(document), m_compute(std::move(compute))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_late.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FiguresWatch::start);
    connect(&m_late, &QTimer::timeout, this, &FiguresWatch::tellLate);
    connect(&m_document, &Document::changed, this, &FiguresWatch::follow);
    request();
}

FiguresWatch::~FiguresWatch()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_pool.waitForDone();
}

void FiguresWatch::follow(const Change &change)
{
    if (change.everything) {
        m_newest = {};
        m_settled = {};
        ++m_revision;
        request();
        Q_EMIT changed();
    } else if (!isCurrent() || moves(change, m_newest.design, m_document.design())) {
        ++m_revision;
        request();
    }
}

void FiguresWatch::request()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    if (!m_isRunning)
        m_soon.start(0);
    if (!m_late.isActive())
        m_late.start(patience);
}

void FiguresWatch::start()
{
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, design = m_document.design(), folder = m_folder(), revision = m_revision,
                  isCancelled = m_isCancelled, compute = m_compute] {
        const Design measured = folder.isEmpty() ? design : withMeasurements(design, folder).design;
        TimingOptions options;
        options.simulation.isCancelled = [isCancelled] { return isCancelled->load(); };
        const auto round = [&](qint64 samples) {
            options.simulation.samples = samples;
            Figures figures = compute(measured, options);
            const bool isComplete = samples > 0 || areComplete(figures);
            QMetaObject::invokeMethod(
                this,
                [this, all = DesignFigures{design, std::move(figures)}, revision, isComplete] {
                    take(all, revision, isComplete);
                },
                Qt::QueuedConnection);
            return isComplete;
        };
        if (!round(0) && !*isCancelled)
            round(SimulationOptions().samples);
        QMetaObject::invokeMethod(this, &FiguresWatch::finish, Qt::QueuedConnection);
    });
}

void FiguresWatch::take(DesignFigures figures, int revision, bool isComplete)
{
    if (revision != m_revision) // the design moved on meanwhile: only the newest counts
        return;
    m_late.stop();
    m_newest = std::move(figures);
    m_figured = revision;
    m_isComplete = isComplete;
    if (isComplete)
        m_settled = m_newest;
    Q_EMIT changed();
}

void FiguresWatch::finish()
{
    m_isRunning = false;
    if (!isCurrent())
        start();
}

void FiguresWatch::tellLate()
{
    if (!isCurrent())
        Q_EMIT changed();
}

} // namespace tempo
