#pragma once

#include "model/timing/timedpath.h"

namespace tempo {

/// A time between an event or origin and a target that isn't the same in two designs. The places
/// in its figures are those of the design that they are from.
struct PathChange
{
    TimedPath::Of of = TimedPath::Of::Reaction;
    QString target;                    ///< id of the target, or of the flow's reader
    QString over;                      ///< id of what the flow leads from; of ages over flows only
    QString from;                      ///< id of the event or origin
    std::optional<PathFigures> before; ///< nothing: the path is new
    std::optional<PathFigures> after;  ///< nothing: the path is gone
};

/// A target that isn't as much before its instants, or as often late, in two designs.
struct DueChange
{
    QString target;
    std::optional<DueFigures> before; ///< nothing: nothing was due
    std::optional<DueFigures> after;
};

/// An element whose natural tempo, slack or margin isn't the same in two designs.
struct ElementFigureChange
{
    QString element;
    std::optional<ElementFigures> before; ///< nothing: the element is new
    std::optional<ElementFigures> after;  ///< nothing: the element is gone
};

/// What differs between the figures of two designs.
struct FigureDifference
{
    QList<PathChange> paths; ///< reactions, ages, ages of models, by target; then ages over flows
    QList<DueChange> dues;
    QList<ElementFigureChange> elements;

    bool isEmpty() const { return paths.isEmpty() && dues.isEmpty() && elements.isEmpty(); }
};

/// Whether a time keeps its limit; nothing where none is held against it.
std::optional<bool> isMet(const std::optional<PathFigures> &figures);

/// Whether a limit is met in one of the designs and missed in the other.
bool isFlipped(const PathChange &change);

/// Compares the figures of two designs, told by ids: what isn't the same in the order of \a after,
/// then what is gone. Times within a nanosecond, or a billionth, of each other are the same; so are
/// simulated ones of the same seed that nothing was changed about.
FigureDifference figureDifference(const Design &before, const Figures &figuresBefore,
                                  const Design &after, const Figures &figuresAfter);

} // namespace tempo
