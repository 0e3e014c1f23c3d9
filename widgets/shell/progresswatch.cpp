#include "widgets/shell/progresswatch.h"

#include "model/document/document.h"
#include "widgets/views/findingswatch.h"
#include "widgets/views/page.h"

namespace tempo {

ProgressWatch::ProgressWatch(Document &document, FindingsWatch &findings, QObject *parent)
    : QObject(parent), m_document(document), m_findings(findings)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_findings, &FindingsWatch::changed, this, &ProgressWatch::request);
}

ProgressWatch::~ProgressWatch()
{
    m_pool.waitForDone();
}

void ProgressWatch::request()
{
    m_isWanted = true;
    if (!m_isRunning)
        start();
}

void ProgressWatch::start()
{
    m_isRunning = true;
    m_isWanted = false;
    m_pool.start([this, design = m_document.design(), findings = m_findings.findings()] {
        QList<StepProgress> made;
        for (const PageInfo &page : pages())
            made << progressOf(QString::fromLatin1(page.id), design, findings);
        QMetaObject::invokeMethod(
            this, [this, made] { finish(made); }, Qt::QueuedConnection);
    });
}

void ProgressWatch::finish(QList<StepProgress> progress)
{
    m_isRunning = false;
    m_progress = std::move(progress);
    Q_EMIT changed();
    if (m_isWanted)
        start();
}

} // namespace tempo
