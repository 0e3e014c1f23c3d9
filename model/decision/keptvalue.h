#pragma once

#include "model/decision/ladder.h"
#include "model/timing/timingoptions.h"

#include <QStringList>

namespace tempo {

/// What the reaction leaves of the value of a prediction or action: of the event that reaches it
/// whose reaction keeps least. Nothing without a decay, where no event reaches it, or where the
/// reaction to one that does has no answer: that one might keep less than all others. Where a time
/// on the way is unknown (unknownTimes()), it is the most that may be kept.
std::optional<EventValue> valueOf(const Design &design, const QString &target,
                                  const TimingOptions &options = {});

/// The tempo ladder of a prediction or action, by that value, with the mean reactions; nothing
/// without a decay.
std::optional<Ladder> ladderOf(const Design &design, const QString &target,
                               const TimingOptions &options = {});

/// The events that reach a prediction or action, in the order of the document.
QStringList eventsReaching(const Design &design, const QString &target);

/// The elements between an event and a prediction or action of which nobody says how long they
/// take, in the order of the document: without them what is kept is told too high.
QStringList unknownTimes(const Design &design, const QString &target);

} // namespace tempo
