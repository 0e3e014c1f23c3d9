#pragma once

#include "model/timing/designfigures.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace tempo {

class Document;
struct Change;

/// The figures of the open design, computed in a worker thread from a copy: those that can be
/// computed exactly at once, then, where something has to be simulated, all of them. The newest
/// design wins and stops what is computed for the one before; nothing waits for it. Changes that no
/// figure depends on, such as names and places, leave them as they are.
class FiguresWatch final : public QObject
{
    Q_OBJECT

public:
    using Compute = std::function<Figures(const Design &, const TimingOptions &)>;

    explicit FiguresWatch(Document &document, QObject *parent = nullptr,
                          Compute compute = figuresOf);
    ~FiguresWatch() override;

    /// Says where the files of measured latencies lie: in the folder of the document, empty before
    /// it has one. Asked when a computation starts.
    void setFolder(std::function<QString()> folder) { m_folder = std::move(folder); }

    /// The newest figures there are; they may be of the design a moment ago (isCurrent()), and what
    /// has to be simulated may be missing yet (isSettled()).
    const DesignFigures &newest() const { return m_newest; }

    /// The newest figures of which none is missing: what to show, dimmed, in place of those that
    /// are being simulated. Empty after another design was opened.
    const DesignFigures &settled() const { return m_settled; }

    /// Whether newest() is of the design as it is now.
    bool isCurrent() const { return m_figured == m_revision; }

    /// Whether no figure of newest() is missing that a simulation could find.
    bool isComplete() const { return m_isComplete; }

    /// Whether newest() is of the design as it is now, and complete.
    bool isSettled() const { return isCurrent() && m_isComplete; }

Q_SIGNALS:
    /// There are other figures, or those there are have become those of a moment ago.
    void changed();

private:
    void follow(const Change &change);
    void request();
    void start();
    void take(DesignFigures figures, int revision, bool isComplete);
    void finish();
    void tellLate();

    Document &m_document;
    Compute m_compute;
    std::function<QString()> m_folder = [] { return QString(); };
    QThreadPool m_pool; ///< one thread of its own, waited for before this goes
    QTimer m_soon;      ///< until the edits of one step are in
    QTimer m_late;      ///< until what is shown has to look old
    DesignFigures m_newest;
    DesignFigures m_settled;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of what is running
    int m_revision = 0;                               ///< of what figures depend on
    int m_figured = -1;                               ///< the revision that m_newest is of
    bool m_isComplete = false;
    bool m_isRunning = false;
};

} // namespace tempo
