#pragma once

#include "model/design/design.h"

#include <QList>

#include <optional>

namespace tempo {

/// The three tempos, slowest first.
enum class Tempo { Batch, NearRealTime, RealTime };

template <>
inline constexpr auto wordsOf<Tempo>
    = std::array{QLatin1String("batch"), QLatin1String("near-real-time"), QLatin1String("real-time")};

/// The tempo's name in the reader's language.
QString tempoTitle(Tempo tempo);

/// The band in which a contribution of \a seconds lies; a bound belongs to the faster band.
Tempo bandOf(const Bands &bands, double seconds);

/// What one element adds to every path through it, and the tempo that makes it.
struct StageTempo
{
    std::optional<double> contribution; ///< seconds: period (longest gap) + reading + latency
    bool complete = true;               ///< false: a latency on the way is unknown and counted 0
    bool inherited = false; ///< triggered, but reached only through scheduled stages
    std::optional<Tempo> current; ///< own band; of an inherited or passive stage, what it counts as
    bool hasOwn = false; ///< whether `current` is its own: not an event, source, store, inherited
};

/// The tempo of every element, by its place in the design. Random latencies count at `judge_at`
/// (worst: the 99th percentile where there is no upper bound). Linear in elements and flows.
QList<StageTempo> stageTempos(const Design &design);

/// The word for an element's current tempo as in the JSON: batch, near-real-time, real-time,
/// inherited, or nothing for events, sources and passive stages.
std::optional<QString> currentTempoWord(const StageTempo &tempo);

} // namespace tempo
