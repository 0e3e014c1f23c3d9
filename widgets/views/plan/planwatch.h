#pragma once

#include "model/document/document.h"
#include "model/plan/plandifference.h"

#include <QFutureWatcher>

#include <optional>

namespace tempo {

/// The plan that the open design asks for, kept up to date while somebody looks at it, and what is
/// new, changed and gone in it since it was opened or last marked as seen. Small designs are worked
/// out at once, large ones in a worker thread from a copy: until then the last plan stands.
class PlanWatch final : public QObject
{
    Q_OBJECT

public:
    /// \a opened is the design to compare with; without it, as the document is now.
    PlanWatch(Document &document, const std::optional<Design> &opened, QObject *parent = nullptr);
    ~PlanWatch() override;

    /// Whether somebody looks. What changes meanwhile is made up for when somebody does again.
    void setActive(bool active);

    /// Lines as generated; they may be of the design a moment ago.
    const GeneratedPlan &plan() const { return m_made.plan; }
    const LineDifference &taskNews() const { return m_made.tasks; }
    const LineDifference &monitorNews() const { return m_made.monitors; }

    /// From now on differences are told against the design as it is.
    void markSeen();

Q_SIGNALS:
    /// Plan, news or what people edited are others now.
    void changed();

private:
    struct Made
    {
        GeneratedPlan plan;
        LineDifference tasks;
        LineDifference monitors;
    };

    static Made make(const Design &now, const Design &seen);
    void note(const Change &change);
    void refresh();
    void start();
    void finish();

    Document &m_document;
    Design m_seen;
    Made m_made;
    QFutureWatcher<Made> m_worker;
    bool m_isActive = false;
    bool m_isStale = true;    ///< the plan is of an earlier design
    bool m_isAwaited = false; ///< what the worker makes is still wanted
    bool m_isUnsaid = false;  ///< something changed while nobody looked
};

} // namespace tempo
