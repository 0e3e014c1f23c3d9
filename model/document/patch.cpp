#include "model/document/patch.h"

#include <algorithm>

namespace tempo {

namespace {

/// The place for something that is put in: the one wanted, else the end.
qsizetype placeIn(qsizetype size, qsizetype wanted)
{
    return wanted < 0 ? size : std::min(wanted, size);
}

/// Whether a value moves from \a here when it is wanted at \a wanted, of \a size places.
bool moves(qsizetype here, qsizetype wanted, qsizetype size)
{
    return wanted >= 0 && std::min(wanted, size - 1) != here;
}

bool changes(const Design &design, const Patch::ElementSwap &swap)
{
    const qsizetype here = design.elements.indexOf(swap.id);
    if (here < 0 || !swap.value)
        return (here >= 0) != swap.value.has_value();
    return moves(here, swap.index, design.elements.size())
        || *swap.value != design.elements.at(here).second;
}

bool changes(const Design &design, const Patch::FlowSwap &swap)
{
    const qsizetype here = design.flowIndex(swap.key);
    if (here < 0 || !swap.value)
        return (here >= 0) != swap.value.has_value();
    return moves(here, swap.index, design.flows.size()) || *swap.value != design.flows.at(here);
}

template <class Part>
bool changes(const Part &part, const std::optional<Part> &wanted)
{
    return wanted && *wanted != part;
}

/// Swaps one element; nothing where that changes nothing. In the inverse a place is given only to
/// what came, went or changed place.
std::optional<Patch::ElementSwap> swapped(Design &design, const Patch::ElementSwap &swap)
{
    if (!changes(design, swap))
        return std::nullopt;
    OrderedMap<Element> &elements = design.elements;
    const qsizetype here = elements.indexOf(swap.id);
    Patch::ElementSwap inverse{swap.id, std::nullopt, -1};
    if (here >= 0)
        inverse.value = elements.at(here).second;
    if (here >= 0 && swap.value && !moves(here, swap.index, elements.size())) {
        elements.set(swap.id, *swap.value);
        return inverse;
    }
    inverse.index = here;
    elements.take(swap.id);
    if (swap.value)
        elements.insert(placeIn(elements.size(), swap.index), swap.id, *swap.value);
    return inverse;
}

std::optional<Patch::FlowSwap> swapped(Design &design, const Patch::FlowSwap &swap)
{
    if (!changes(design, swap))
        return std::nullopt;
    QList<Flow> &flows = design.flows;
    const qsizetype here = design.flowIndex(swap.key);
    Patch::FlowSwap inverse{swap.key, std::nullopt, -1};
    if (here >= 0)
        inverse.value = flows.at(here);
    if (here >= 0 && swap.value && !moves(here, swap.index, flows.size())) {
        flows[here] = *swap.value;
        return inverse;
    }
    inverse.index = here;
    if (here >= 0)
        flows.removeAt(here);
    if (swap.value)
        flows.insert(placeIn(flows.size(), swap.index), *swap.value);
    return inverse;
}

/// Swaps a whole section; nothing where that changes nothing.
template <class Part>
std::optional<Part> swapped(Part &part, std::optional<Part> wanted)
{
    if (!changes(part, wanted))
        return std::nullopt;
    std::swap(part, *wanted);
    return wanted;
}

/// Calls \a visit with each section of a patch, the member of Design it belongs to, and its name.
template <class Visit>
void forEachSection(Visit visit)
{
    visit(&Patch::header, &Design::header, Section::Header);
    visit(&Patch::matrix, &Design::matrix, Section::Matrix);
    visit(&Patch::operations, &Design::operations, Section::Operations);
    visit(&Patch::roadmap, &Design::roadmap, Section::Roadmap);
    visit(&Patch::monitoring, &Design::monitoring, Section::Monitoring);
    visit(&Patch::dispositions, &Design::dispositions, Section::Dispositions);
    visit(&Patch::sprint, &Design::sprint, Section::Sprint);
    visit(&Patch::canvas, &Design::canvas, Section::Canvas);
}

/// Adds a swap. One that replaces in place takes over from the last swap of the same thing.
template <class Swap, class Id>
void append(QList<Swap> &swaps, const Swap &later, Id Swap::*id)
{
    if (later.value && later.index < 0) {
        const auto last = std::find_if(swaps.rbegin(), swaps.rend(),
                                       [&](const Swap &swap) { return swap.*id == later.*id; });
        if (last != swaps.rend() && last->value) {
            last->value = later.value;
            return;
        }
    }
    swaps << later;
}

} // namespace

bool Patch::isEmpty() const
{
    bool hasSection = false;
    forEachSection([&](auto part, auto, Section) { hasSection |= (this->*part).has_value(); });
    return elements.isEmpty() && flows.isEmpty() && !hasSection;
}

Change Patch::change() const
{
    Change change;
    for (const ElementSwap &swap : elements) {
        if (!change.elements.contains(swap.id))
            change.elements << swap.id;
        change.structure |= !swap.value || swap.index >= 0;
    }
    for (const FlowSwap &swap : flows) {
        if (!change.flows.contains(swap.key))
            change.flows << swap.key;
        change.structure |= !swap.value || swap.index >= 0;
    }
    forEachSection([&](auto part, auto, Section section) {
        if (this->*part)
            change.sections << section;
    });
    return change;
}

Patch exchange(Design &design, Patch patch)
{
    Patch inverse;
    for (const Patch::ElementSwap &swap : std::as_const(patch.elements)) {
        if (auto back = swapped(design, swap))
            inverse.elements << std::move(*back);
    }
    for (const Patch::FlowSwap &swap : std::as_const(patch.flows)) {
        if (auto back = swapped(design, swap))
            inverse.flows << std::move(*back);
    }
    std::ranges::reverse(inverse.elements);
    std::ranges::reverse(inverse.flows);
    forEachSection([&](auto part, auto member, Section) {
        inverse.*part = swapped(design.*member, std::move(patch.*part));
    });
    return inverse;
}

bool changesAnything(const Design &design, const Patch &patch)
{
    // Where no swap changes the design by itself, none does after the others either.
    const auto does = [&](const auto &swap) { return changes(design, swap); };
    bool found
        = std::ranges::any_of(patch.elements, does) || std::ranges::any_of(patch.flows, does);
    forEachSection(
        [&](auto part, auto member, Section) { found |= changes(design.*member, patch.*part); });
    return found;
}

Patch joined(Patch first, const Patch &later)
{
    for (const Patch::ElementSwap &swap : later.elements)
        append(first.elements, swap, &Patch::ElementSwap::id);
    for (const Patch::FlowSwap &swap : later.flows)
        append(first.flows, swap, &Patch::FlowSwap::key);
    forEachSection([&](auto part, auto, Section) {
        if (later.*part)
            first.*part = later.*part;
    });
    return first;
}

} // namespace tempo
