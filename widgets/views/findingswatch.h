#pragma once

#include "model/findings/finding.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace tempo {

class Document;
class FiguresWatch;

/// The findings of the open design, computed in a worker thread from a copy once the edits pause
/// and its figures are settled. The newest design wins; nothing waits for it.
class FindingsWatch final : public QObject
{
    Q_OBJECT

public:
    /// \a figures of the same document; without them it watches these on its own.
    explicit FindingsWatch(Document &document, QObject *parent = nullptr,
                           FiguresWatch *figures = nullptr);
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
    FiguresWatch &m_figures;
    QThreadPool m_pool; ///< one thread of its own, waited for before this goes
    QTimer m_pause;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of what is running
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
