#pragma once

#include "model/timing/due.h"
#include "model/timing/margins.h"
#include "model/timing/pathtime.h"
#include "model/timing/slack.h"
#include "model/timing/tempo.h"
#include "model/timing/timingoptions.h"

namespace tempo {

/// What windows add to the age of data that is measured by their newest content; in seconds.
struct WindowAges
{
    double centroid = 0;
    double oldest = 0;
    bool operator==(const WindowAges &) const = default;
};

/// A time between an event or origin and a target, and what it is held against; in seconds.
struct PathFigures
{
    int from = 0;                 ///< the event or origin, a place in the design
    std::optional<PathTime> time; ///< nothing: undefined, or not simulated
    std::optional<double> judged; ///< the judge_at figure, over the flows that count
    std::optional<double> limit;
    std::optional<double> slack;      ///< limit - judged; negative: missed
    std::optional<WindowAges> window; ///< of ages, where windows are on the way
};

/// The figures of a prediction or an action.
struct TargetFigures
{
    int target = 0;                ///< place in the design
    QList<PathFigures> reaction;   ///< of events, in document order
    QList<PathFigures> staleness;  ///< of origins, in document order
    QList<PathFigures> modelAge;   ///< likewise; never with a limit
    std::optional<DueFigures> due; ///< nothing where nothing is due, or it has no runs
};

/// The figures of a flow with a `max_age`.
struct FlowFigures
{
    int flow = 0; ///< place in the design
    QList<PathFigures> age;
};

/// The figures of an element.
struct ElementFigures
{
    StageTempo tempo;
    std::optional<ElementSlack> slack; ///< the tightest; nothing where no limit is downstream
    std::optional<double> margin;      ///< seconds, `margin_s`: until what reads it next runs
    std::optional<Tempo> natural;      ///< nothing: unasked, or it has none

    /// The word for its natural tempo as in the JSON, or nothing for what has no tempo.
    std::optional<QString> naturalWord() const;
};

/// All figures of a design, as the sections "Figures" and "Limits, slack, tempo" of the timing
/// semantics define them.
struct Figures
{
    QList<TargetFigures> targets;   ///< all predictions and actions, in document order
    QList<FlowFigures> flows;       ///< all with a `max_age`, in document order
    QList<ElementFigures> elements; ///< by place
    QList<Margin> margins;          ///< between scheduled elements and their readers
    QList<TimeLimit> limits;        ///< all that a time is held against

    /// Of a target; null for what is neither a prediction nor an action.
    const TargetFigures *target(int place) const;
};

/// Computes them. Where a latency is random and no samples are asked for, figures are missing.
Figures figuresOf(const Design &design, const TimingOptions &options = {});

} // namespace tempo
