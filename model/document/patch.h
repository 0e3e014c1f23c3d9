#pragma once

#include "model/design/design.h"
#include "model/document/change.h"

#include <optional>

namespace tempo {

/// A change of a design as the values it puts in place: what every command holds. Applying a patch
/// gives the patch that takes it back, so undo and redo are the same swap.
struct Patch
{
    /// Puts an element, or takes it away where `value` is empty. `index` is its place in document
    /// order, and -1 for "where it is, or at the end".
    struct ElementSwap
    {
        QString id;
        std::optional<Element> value;
        qsizetype index = -1;
    };

    /// The same for a flow.
    struct FlowSwap
    {
        FlowKey key;
        std::optional<Flow> value;
        qsizetype index = -1;
    };

    QList<ElementSwap> elements; ///< in the order they are applied
    QList<FlowSwap> flows;
    std::optional<Header> header;
    std::optional<Matrix> matrix;
    std::optional<Operations> operations;
    std::optional<RoadmapSection> roadmap;
    std::optional<MonitoringSection> monitoring;
    std::optional<Dispositions> dispositions;
    std::optional<Sprint> sprint;
    std::optional<Canvas> canvas;

    bool isEmpty() const;

    /// The ids and sections it touches.
    Change change() const;
};

/// Applies a patch to a design and gives the inverse. Swaps of what isn't there are skipped.
Patch exchange(Design &design, Patch patch);

/// Adds the swaps of \a later to \a first; sections of \a later win.
Patch joined(Patch first, const Patch &later);

} // namespace tempo
