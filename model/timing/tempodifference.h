#pragma once

#include "model/timing/tempo.h"

namespace tempo {

/// An element whose tempo, or what it adds to every path through it, is not the same in two
/// designs.
struct TempoChange
{
    QString element;                  ///< its id
    std::optional<StageTempo> before; ///< nothing: the element is new
    std::optional<StageTempo> after;  ///< nothing: the element is gone
};

/// Every element whose current tempo or contribution differs, in the order of the document; then
/// those that are gone. Of those that came or went only the ones with a tempo. Contributions within
/// a billionth of each other are the same. Linear.
QList<TempoChange> tempoChanges(const Design &before, const Design &after);

} // namespace tempo
