#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace tempo {

class Document;

/// What time it is; tests bring their own.
using Clock = std::function<QDateTime()>;

/// The time of the computer.
Clock systemClock();

/// The facilitator's timer: what was spent on each step of the sprint, held against the agenda of
/// the document. It is no part of the document, can't be undone, and survives changes of page. It
/// ticks once a second while it runs and not at all otherwise.
class SprintTimer final : public QObject
{
    Q_OBJECT

public:
    /// \a pages: the ids of the steps that have a page, in their order.
    SprintTimer(Document &document, QStringList pages, Clock clock, QObject *parent = nullptr);

    /// Another clock, for tests; call it before the timer is started.
    void setClock(Clock clock) { m_clock = std::move(clock); }

    /// The step that is timed; empty as long as no page was shown.
    const QString &step() const { return m_step; }
    void setStep(const QString &step);

    bool isRunning() const { return m_since.isValid(); }

    /// Whether any time was taken for the step, or minutes were added to it.
    bool isBegun() const;

    /// Says which page is shown. A timer that hasn't begun, or that follows, turns to it.
    void setShown(const QString &page);

    /// Whether it always times the page that is shown.
    bool follows() const { return m_follows; }
    void setFollows(bool follows);

    /// Milliseconds that the step may take, minutes added meanwhile included; nothing where the
    /// agenda gives it no time.
    std::optional<qint64> planned() const { return plannedFor(m_step); }

    /// Milliseconds that were taken for a step.
    qint64 spentOn(const QString &step) const;
    qint64 spent() const { return spentOn(m_step); }

    /// Milliseconds until the step's time is up, below 0 when it is over; nothing without a plan.
    std::optional<qint64> left() const;

    /// Milliseconds of planned time that are left, of this step and those after it.
    qint64 leftOfSprint() const;

    /// Minutes that were added meanwhile, by step.
    const QHash<QString, int> &added() const { return m_added; }

    /// What time it is.
    QDateTime now() const { return m_clock(); }

    /// When the sprint ends if it goes on now.
    QDateTime endsAt() const;

    /// The step after this one: the next with a page or a time; empty after the last.
    QString nextStep() const;

    void start();
    void pause();
    void toggle();
    void addMinute();

    /// Starts the step's time again.
    void reset();

    /// Forgets everything, for another design.
    void clear();

    /// Reads the clock and tells what changed; while it runs this happens every second.
    void look();

Q_SIGNALS:
    void changed();
    void timeUp(const QString &step); ///< once for each step, unless it gets more time
    void followsChanged(bool follows);

private:
    QStringList steps() const;
    std::optional<qint64> plannedFor(const QString &step) const;
    qint64 sinceStart() const;
    void book();
    void tickLater();

    Document &m_document;
    QStringList m_pages;
    Clock m_clock;
    QTimer m_tick;
    QString m_step;
    QString m_shown;
    QDateTime m_since; ///< valid while it runs: since when time is not yet booked
    QHash<QString, qint64> m_spent;
    QHash<QString, int> m_added; ///< minutes
    QSet<QString> m_told;        ///< steps whose time was said to be up
    bool m_follows = false;
};

} // namespace tempo
