#pragma once

#include "widgets/editors/editorcontext.h"
#include "widgets/editors/latencyeditor.h"
#include "widgets/editors/lineformat.h"

#include <QWidget>

namespace tempo {

/// The controls for one rung of a ladder.
class AlternativeBlock final : public QWidget
{
    Q_OBJECT

public:
    AlternativeBlock(const EditorContext &context, QWidget *parent);

    /// Shows a rung.
    void setAlternative(const Alternative &alternative);

    /// The rung in the controls; nothing while the name or how often is missing.
    std::optional<Alternative> alternative(Reading reading = Reading::Settled) const;

    ValueLine *title() const { return m_title; }
    void commitPending();

    /// What is wrong in one of the lines, or an empty string.
    QString problem() const;

Q_SIGNALS:
    void changed(); ///< a value was settled on
    void typed();   ///< problem() may be another now
    void finished();
    void left();
    void removeAsked();

private:
    ValueLine *makeLine(LineFormat format, const QString &name);

    ValueLine *m_title;
    ValueLine *m_every;
    ValueLine *m_cost;
    LatencyEditor *m_latency;
};

} // namespace tempo
