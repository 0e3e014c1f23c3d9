#pragma once

#include "model/design/design.h"

#include <QList>

#include <optional>

namespace tempo {

/// One tempo that a prediction or action could have: on a schedule, or on each event.
struct Rung
{
    QString title;
    std::optional<Duration> every;      ///< counted from 1970-01-01T00:00Z
    std::optional<Cron> schedule;       ///< in the design's time zone; not with `every`
    std::optional<Latency> latency;     ///< of a whole run; absent: what its stages take
    std::optional<double> costPerMonth; ///< as the team wrote it; absent: computed

    bool isOnEvent() const { return !every && !schedule; }
    bool operator==(const Rung &) const = default;
};

/// The rungs of a prediction's or action's ladder: its own alternatives in their order, else
/// weekly (Monday 02:00), nightly (02:00), 6 h, hourly, 15 min, 1 min and on each event.
QList<Rung> rungsOf(const Element &target);

/// The time between two runs in seconds, the longest where it varies; 0 on each event.
double periodOf(const Design &design, const Rung &rung);

} // namespace tempo
