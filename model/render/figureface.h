#pragma once

#include "model/design/flow.h"
#include "model/timing/standing.h"
#include "model/timing/tempo.h"

#include <QHash>

namespace tempo {

/// A figure as it is written on the canvas.
struct FigureFace
{
    QString text;                     ///< "✓ slack 59 ms", "age 1 d 5 h"; empty: no figure
    std::optional<Standing> standing; ///< nothing: held against no limit
    bool isOld = false;               ///< of a moment ago, while another is computed
    bool operator==(const FigureFace &) const = default;
};

/// What is written at an element.
struct ElementFigure
{
    FigureFace figure;            ///< the one that matters now
    std::optional<Standing> flag; ///< how its own limits stand
    std::optional<Tempo> natural; ///< how slow it may be with no limit missed; nothing: as it is
    bool isCritical = false;      ///< whether the critical path passes it
    bool operator==(const ElementFigure &) const = default;
};

/// What is written on a flow.
struct FlowFigure
{
    FigureFace figure;                ///< of the critical path, where it ends
    FigureFace age;                   ///< of what comes in over it, against its own limit
    bool isCritical = false;          ///< whether the critical path follows it
    std::optional<Standing> critical; ///< how the figure of that path stands
    bool operator==(const FlowFigure &) const = default;
};

/// What the figures of a design write on its picture. Parts without an entry have none.
struct FigureFaces
{
    QHash<QString, ElementFigure> elements;
    QHash<FlowKey, FlowFigure> flows;
    bool operator==(const FigureFaces &) const = default;
};

} // namespace tempo
