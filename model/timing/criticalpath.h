#pragma once

#include "model/timing/figures.h"
#include "model/timing/standing.h"

namespace tempo {

/// The path that decides about a target: the worst way of its tightest figure.
struct CriticalPath
{
    int target = 0; ///< place in the design
    Question question = Question::Reaction;
    std::optional<int> aged; ///< of FlowAge, the flow: a place in the design
    PathFigures figures;     ///< of its two ends
    QList<int> elements;     ///< places, from the event or origin to the target
    QList<int> flows;        ///< places, one between each two of them

    /// How its figure stands; nothing where there is no limit.
    std::optional<Standing> standing() const;
};

/// That of \a target where it has figures, else of the target that has the smallest share of a
/// limit left: a share, since else limits of milliseconds would always win against limits of hours.
/// Without a limit, a target is asked for its greatest reaction, else its greatest age. Nothing
/// where no target has a limit, and for targets without figures.
std::optional<CriticalPath> criticalPath(const Design &design, const Figures &figures,
                                         std::optional<int> target = {});

} // namespace tempo
