#include "widgets/views/timing/timingwatch.h"

#include "model/timing/latencybounds.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace tempo {

namespace {

/// The worst path of a simulated time that has none, with random latencies as they are judged.
std::vector<PathPart> judgedPath(const Design &design, const TimedPath &path, TimingOptions options)
{
    options.simulation.samples = 0;
    const Design judged = withJudgedLatencies(design);
    const Graph data(judged);
    const PathTiming timing(judged, data, options);
    const auto time = timing.time(path.ends(timing));
    return time ? time->worstPath : std::vector<PathPart>();
}

} // namespace

int TimingFound::looked() const
{
    for (int place = 0; place < int(paths.size()); ++place) {
        if (keyOf(design, paths.at(place)) == key)
            return place;
    }
    return -1;
}

TimingWatch::TimingWatch(const FiguresWatch &figures, QObject *parent)
    : QObject(parent), m_figures(figures)
{
    connect(&m_figures, &FiguresWatch::changed, this, &TimingWatch::note);
    connect(&m_worker, &QFutureWatcher<TimingFound>::finished, this, &TimingWatch::finish);
    note();
}

TimingWatch::~TimingWatch()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_worker.waitForFinished();
}

bool TimingWatch::isSettled() const
{
    return m_figures.isSettled() && !m_isStale && !m_isRunning;
}

void TimingWatch::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale && !m_isRunning)
        start();
}

void TimingWatch::look(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    request(true);
}

void TimingWatch::note()
{
    if (m_figures.isCurrent())
        request(false);
    Q_EMIT changed();
}

void TimingWatch::request(bool isSameDesign)
{
    m_isSameDesign = isSameDesign && (!m_isStale || m_isSameDesign) && m_found.clock;
    m_isStale = true;
    if (m_isCancelled)
        *m_isCancelled = true;
    if (m_isActive && !m_isRunning)
        start();
}

TimingFound TimingWatch::find(const DesignFigures &figures, const QString &key, TimingFound before,
                              const TimingOptions &options)
{
    TimingFound found = std::move(before);
    const Graph data(figures.design);
    const PathTiming timing(figures.design, data, options);
    if (!found.clock) {
        found.design = figures.design;
        found.paths = timedPaths(timing, figures.design, figures.figures);
        found.clock = std::make_shared<const Clock>(figures.design, options);
    }
    found.key = key;
    found.distribution.reset();
    found.parts.clear();
    found.arePartsJudged = false;
    const int looked = found.looked();
    if (looked < 0)
        return found;
    const TimedPath &path = found.paths.at(looked);
    const std::optional<PathTime> &time = path.figures.time;
    if (time) {
        found.distribution = timing.distribution(path.ends(timing));
        found.parts = time->worstPath;
    }
    found.arePartsJudged = found.parts.empty();
    if (found.arePartsJudged)
        found.parts = judgedPath(figures.design, path, options);
    return found;
}

void TimingWatch::start()
{
    m_isStale = false; // until something else is asked for
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    TimingOptions options;
    options.simulation.isCancelled = [isCancelled = m_isCancelled] { return isCancelled->load(); };
    m_worker.setFuture(
        QtConcurrent::run([figures = m_figures.newest(), key = m_key,
                           before = m_isSameDesign ? m_found : TimingFound(),
                           options] { return find(figures, key, before, options); }));
}

void TimingWatch::finish()
{
    m_isRunning = false;
    if (!*m_isCancelled)
        m_found = m_worker.result();
    if (m_isStale && m_isActive)
        start();
    Q_EMIT changed();
}

} // namespace tempo
