#pragma once

#include "model/timing/clock.h"
#include "model/timing/timedpath.h"
#include "widgets/views/figureswatch.h"

#include <QFutureWatcher>

namespace tempo {

/// What the Timing page shows of a design, all of it of the same moment.
struct TimingFound
{
    Design design; ///< the places are its
    QList<TimedPath> paths;
    std::shared_ptr<const Clock> clock; ///< null before anything was found

    QString key; ///< of the path that is looked at
    std::optional<TimeDistribution> distribution;
    std::vector<PathPart> parts; ///< its worst path
    bool arePartsJudged = false; ///< it counts random latencies as they are held against limits

    /// The place of the path that is looked at, or -1.
    int looked() const;
};

/// Finds it in a worker thread from the figures of the open design. The newest design and the
/// newest choice win; what was found last stands until then.
class TimingWatch final : public QObject
{
    Q_OBJECT

public:
    explicit TimingWatch(const FiguresWatch &figures, QObject *parent = nullptr);
    ~TimingWatch() override;

    /// Whether somebody looks. What changes meanwhile is made up for when somebody does again.
    void setActive(bool active);

    /// Looks at a path by its key.
    void look(const QString &key);

    const TimingFound &found() const { return m_found; }

    /// Whether it is of the design as it is now and nothing is being computed.
    bool isSettled() const;

Q_SIGNALS:
    void changed();

private:
    static TimingFound find(const DesignFigures &figures, const QString &key, TimingFound before,
                            const TimingOptions &options);
    void note();
    void request(bool isSameDesign);
    void start();
    void finish();

    const FiguresWatch &m_figures;
    TimingFound m_found;
    QString m_key;
    QFutureWatcher<TimingFound> m_worker;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< of what is running
    bool m_isActive = false;
    bool m_isRunning = false;
    bool m_isStale = false;      ///< something else is asked for than was found
    bool m_isSameDesign = false; ///< m_found has the paths that are asked for
};

} // namespace tempo
