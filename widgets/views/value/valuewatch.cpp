#include "widgets/views/value/valuewatch.h"

#include "model/document/document.h"

#include <QtConcurrentRun>

#include <chrono>

namespace tempo {

namespace {

using namespace std::chrono_literals;

/// How long the answer of a moment ago is shown as if it were current.
constexpr auto patience = 80ms;

ValueAnswer answerFor(const Design &design, const QString &target,
                      const ValueWatch::Compute &compute, const TimingOptions &options)
{
    return {target, design, compute(design, target, options), eventsReaching(design, target),
            unknownTimes(design, target)};
}

/// Whether something changed that an answer is made of.
bool matters(const Change &change)
{
    return change.everything || change.structure || !change.elements.isEmpty()
        || !change.flows.isEmpty() || change.sections.contains(Section::Header)
        || change.sections.contains(Section::Operations);
}

} // namespace

ValueWatch::ValueWatch(Document &document, QObject *parent, Compute compute)
    : QObject(parent), m_document(document), m_compute(std::move(compute))
{
    m_soon.setSingleShot(true);
    m_late.setSingleShot(true);
    m_late.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &ValueWatch::start);
    connect(&m_late, &QTimer::timeout, this, [this] {
        if (m_isStale)
            Q_EMIT changed();
    });
    connect(&m_worker, &QFutureWatcherBase::finished, this, &ValueWatch::finish);
    connect(&m_document, &Document::changed, this, &ValueWatch::follow);
}

ValueWatch::~ValueWatch()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_worker.disconnect(this);
    m_worker.waitForFinished();
}

void ValueWatch::setTarget(const QString &target)
{
    if (target == m_target)
        return;
    m_target = target;
    m_newest = {};
    request();
}

void ValueWatch::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale)
        request();
}

void ValueWatch::follow(const Change &change)
{
    if (change.everything)
        m_newest = {};
    if (matters(change))
        request();
}

void ValueWatch::request()
{
    m_isStale = true;
    if (m_isCancelled)
        *m_isCancelled = true;
    if (!m_isActive || m_target.isEmpty())
        return;
    if (!m_worker.isRunning())
        m_soon.start(0);
    if (!m_late.isActive())
        m_late.start();
}

void ValueWatch::start()
{
    if (m_worker.isRunning() || !m_isActive)
        return;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    TimingOptions options;
    options.simulation.isCancelled = [isCancelled = m_isCancelled] { return isCancelled->load(); };
    m_worker.setFuture(
        QtConcurrent::run(answerFor, m_document.design(), m_target, m_compute, std::move(options)));
}

void ValueWatch::finish()
{
    if (*m_isCancelled) { // the design moved on meanwhile: only the newest counts
        if (m_isActive)
            m_soon.start(0);
        return;
    }
    m_late.stop();
    m_isStale = false;
    m_newest = m_worker.result();
    Q_EMIT changed();
}

} // namespace tempo
