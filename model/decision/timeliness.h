#pragma once

#include "model/design/element.h"
#include "model/timing/timedistribution.h"

#include <QList>

#include <optional>

namespace tempo {

/// A month has 730 h.
inline constexpr double secondsPerMonth = 730.0 * 3600;

/// The share u(x) of its value that an output keeps when its reaction takes \a seconds; 1 at 0,
/// never rising. A deadline is met by what arrives on it.
double keptShare(const Decay &decay, double seconds);

/// The value kept, E[u(X)] over the distribution of the reaction and not u of its mean, which is
/// too high or too low wherever u bends. Exact for every shape of decay: no sampling, no grid.
double keptShare(const Decay &decay, const TimeDistribution &reaction);

/// What a share of value is worth, in the design's currency; absent where `per_event` or `rate` is.
struct KeptValue
{
    double kept = 0;                    ///< share, 0 to 1
    std::optional<double> perDecision;  ///< per_event * kept
    std::optional<double> perMonth;     ///< what is kept
    std::optional<double> lostPerMonth; ///< the rest
    bool operator==(const KeptValue &) const = default;
};

/// What a share \a kept of an output's value is worth.
KeptValue keptValue(const Value &value, double kept);

/// The reaction to one event.
struct EventReaction
{
    QString event;
    TimeDistribution reaction;
};

/// What the reaction to one event leaves of an output's value.
struct EventValue
{
    QString event;
    KeptValue value;
    double meanReaction = 0; ///< seconds
};

/// The value of timeliness of an output: of the event whose reaction keeps least, the first on
/// ties. Nothing without a decay or without a reaction.
std::optional<EventValue> leastKept(const Value &value, const QList<EventReaction> &reactions);

} // namespace tempo
