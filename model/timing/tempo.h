#pragma once

#include "model/design/graph.h"

#include <QList>

#include <optional>

namespace tempo {

/// The three tempos, slowest first.
enum class Tempo { Batch, NearRealTime, RealTime };

template <>
inline constexpr auto wordsOf<Tempo> = std::array{
    QLatin1String("batch"), QLatin1String("near-real-time"), QLatin1String("real-time")};

/// The tempo's name in the reader's language.
QString tempoTitle(Tempo tempo);

/// The band in which a contribution of \a seconds lies; a bound belongs to the faster band.
Tempo bandOf(const Bands &bands, double seconds);

/// What one element adds to every path through it, and the tempo that makes it.
struct StageTempo
{
    /// Seconds: period (longest gap) + reading + latency. Of an event or a source, its cadence and
    /// lag; nothing for passive stages.
    std::optional<double> contribution;
    bool complete = true;   ///< false: a latency in it is unknown and counted 0
    bool inherited = false; ///< triggered, but reached only through scheduled stages
    /// Its own band; of an inherited or passive stage, what it counts as. Nothing for events and
    /// sources, and for a passive stage that nothing is published into.
    std::optional<Tempo> current;
    bool hasOwn = false; ///< whether `current` is its own: not an event, source, passive, inherited
};

/// The tempo of every element, by its place in the design. Random latencies count at `judge_at`
/// (worst: the 99th percentile where there is no upper bound). A stage is reached by what triggers
/// it: a pull into a triggered stage doesn't count unless it has nothing but pulls. Linear in
/// elements and flows, cycles included.
QList<StageTempo> stageTempos(const Design &design);

/// The same where the flows that carry data are known already.
QList<StageTempo> stageTempos(const Design &design, const Graph &data);

/// The word for an element's current tempo as in the JSON: batch, near-real-time, real-time,
/// inherited, or nothing for events, sources and passive stages.
std::optional<QString> currentTempoWord(const StageTempo &tempo);

} // namespace tempo
