#include "widgets/views/findingswatch.h"

#include "model/document/document.h"
#include "widgets/views/figureswatch.h"

namespace tempo {

FindingsWatch::FindingsWatch(Document &document, QObject *parent, FiguresWatch *figures)
    : QObject(parent),
      m_document(document),
      m_figures(figures ? *figures : *new FiguresWatch(document, this))
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(30);
    connect(&m_pause, &QTimer::timeout, this, &FindingsWatch::start);
    connect(&m_document, &Document::changed, this, &FindingsWatch::request);
    connect(&m_figures, &FiguresWatch::changed, this, &FindingsWatch::request);
}

FindingsWatch::~FindingsWatch()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_pool.waitForDone();
}

void FindingsWatch::request()
{
    m_isCurrent = false;
    if (m_isCancelled)
        *m_isCancelled = true;
    if (!m_isRunning)
        m_pause.start();
}

void FindingsWatch::start()
{
    if (!m_figures.isSettled())
        return; // it begins anew when they are
    m_isRunning = true;
    m_isCurrent = true; // until the next change
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, design = m_document.design(), figures = m_figures.newest().figures,
                  isCancelled = m_isCancelled] {
        TimingOptions options;
        options.simulation.isCancelled = [isCancelled] { return isCancelled->load(); };
        QList<Finding> found = findingsOf(design, assessmentOf(design, figures, options), options);
        QMetaObject::invokeMethod(
            this, [this, found] { finish(found); }, Qt::QueuedConnection);
    });
}

void FindingsWatch::finish(QList<Finding> findings)
{
    m_isRunning = false;
    if (!m_isCurrent) { // the design moved on meanwhile: only the newest counts
        m_pause.start();
        return;
    }
    m_findings = std::move(findings);
    Q_EMIT changed();
}

bool isDismissed(const Finding &finding)
{
    switch (finding.status) {
    case DispositionStatus::Open:
    case DispositionStatus::InProgress:
        return false;
    default:
        return true;
    }
}

FindingCounts countsOf(const QList<Finding> &findings)
{
    FindingCounts counts;
    for (const Finding &finding : findings) {
        if (isDismissed(finding))
            continue;
        switch (finding.severity) {
        case Severity::Error:
            ++counts.errors;
            break;
        case Severity::Warning:
            ++counts.warnings;
            break;
        case Severity::Info:
            ++counts.infos;
            break;
        }
    }
    return counts;
}

} // namespace tempo
