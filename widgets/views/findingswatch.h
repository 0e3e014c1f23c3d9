#pragma once

#include "model/findings/finding.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace tempo {

class Document;

/// The findings of the open design, computed in a worker thread from a copy once the edits pause.
/// The newest design wins; nothing waits for it.
class FindingsWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FindingsWatch(Document &document, QObject *parent = nullptr);
    ~FindingsWatch() override;

    /// The newest findings there are; they may be of the design a moment ago.
    const QList<Finding> &findings() const { return m_findings; }

    /// Whether they are of the design as it is now.
    bool isCurrent() const { return m_isCurrent; }

Q_SIGNALS:
    void changed();

private:
    void request();
    void start();
    void finish(QList<Finding> findings);

    Document &m_document;
    QThreadPool m_pool; ///< one thread of its own, waited for before this goes
    QTimer m_pause;
    QList<Finding> m_findings;
    bool m_isRunning = false;
    bool m_isCurrent = true;
};

/// How many open findings of each severity there are.
struct FindingCounts
{
    int errors = 0;
    int warnings = 0;
    int infos = 0;
};

/// Counts what is neither dismissed nor settled.
FindingCounts countsOf(const QList<Finding> &findings);

/// Whether it was dismissed or settled: listed last, and not counted.
bool isDismissed(const Finding &finding);

} // namespace tempo
