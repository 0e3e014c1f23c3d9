#pragma once

#include "model/decision/keptvalue.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace tempo {

class Document;
struct Change;

/// What a prediction or action is worth at each tempo, with the design that it was computed from.
struct ValueAnswer
{
    QString target; ///< empty: nothing was computed yet
    Design design;
    std::optional<Ladder> ladder; ///< nothing without a decay
    QStringList events;           ///< those that reach it
    QStringList unknown;          ///< what lies between and takes nobody knows how long
};

/// The value answer for one target of the open design, computed in a worker thread from a copy
/// while somebody looks. The newest design wins and stops what is computed for the one before;
/// nothing waits for it.
class ValueWatch final : public QObject
{
    Q_OBJECT

public:
    using Compute = std::function<std::optional<Ladder>(const Design &, const QString &target,
                                                        const TimingOptions &)>;

    explicit ValueWatch(Document &document, QObject *parent = nullptr, Compute compute = ladderOf);
    ~ValueWatch() override;

    /// Whose value is asked for.
    void setTarget(const QString &target);

    /// Whether somebody looks. What changes meanwhile is made up for when somebody does again.
    void setActive(bool active);

    /// The newest answer there is; it may be of the design a moment ago, never of another target.
    const ValueAnswer &newest() const { return m_newest; }

    /// Whether it is of the design as it is now.
    bool isCurrent() const { return !m_isStale; }

Q_SIGNALS:
    /// There is another answer, or the one there is has become that of a moment ago.
    void changed();

private:
    void follow(const Change &change);
    void request();
    void start();
    void finish();

    Document &m_document;
    Compute m_compute;
    QFutureWatcher<ValueAnswer> m_worker;
    QTimer m_soon;                                    ///< until the edits of one step are in
    QTimer m_late;                                    ///< until what is shown has to look old
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of what is running
    QString m_target;
    ValueAnswer m_newest;
    bool m_isActive = false;
    bool m_isStale = true;
};

} // namespace tempo
