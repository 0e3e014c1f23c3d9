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

    /// The ids and sections it touches. What comes, goes or changes place is exact of an inverse
    /// only, where a swap with neither a missing value nor an index replaces in place.
    Change change() const;
};

/// Applies a patch to a design, swap by swap, and gives the inverse. Swaps that change nothing (and
/// the removal of what isn't there) are left out of it.
Patch exchange(Design &design, Patch patch);

/// Whether applying the patch would change the design.
bool changesAnything(const Design &design, const Patch &patch);

/// One patch that does what \a first and then \a later do.
Patch joined(Patch first, const Patch &later);

} // namespace tempo
