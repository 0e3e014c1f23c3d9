#pragma once

#include "widgets/shell/progress.h"

#include <QObject>
#include <QThreadPool>

namespace tempo {

class Document;
class FindingsWatch;

/// The progress of every step of the open design, computed in a worker thread whenever its findings
/// are new, since roadmap and monitoring have to be generated for it. The newest design wins.
class ProgressWatch final : public QObject
{
    Q_OBJECT

public:
    ProgressWatch(Document &document, FindingsWatch &findings, QObject *parent = nullptr);
    ~ProgressWatch() override;

    /// By place in the catalogue of pages; empty until first computed.
    const QList<StepProgress> &progress() const { return m_progress; }

Q_SIGNALS:
    void changed();

private:
    void request();
    void start();
    void finish(QList<StepProgress> progress);

    Document &m_document;
    FindingsWatch &m_findings;
    QThreadPool m_pool; ///< one thread of its own, waited for before this goes
    QList<StepProgress> m_progress;
    bool m_isRunning = false;
    bool m_isWanted = false; ///< once more when the present run is over
};

} // namespace tempo
