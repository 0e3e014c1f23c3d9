#pragma once

#include "model/base/duration.h"
#include "model/base/orderedmap.h"
#include "model/base/rate.h"
#include "model/design/cron.h"
#include "model/design/kind.h"
#include "model/design/latency.h"

#include <QStringList>

#include <optional>

namespace tempo {

/// How several flows into one stage combine: an output waits for all, or the freshest will do.
enum class Join { All, Any };

/// What a scheduled run does that finds the last one still going.
enum class Overrun { Skip, Queue };

/// What a step of a pipeline does.
enum class Role { Fetch, Clean, Features, Train, Predict, Publish };

/// How a feature is computed.
enum class FeatureClass { Precomputed, Streaming, Windowed };

template <>
inline constexpr auto wordsOf<Kind> = std::array{
    QLatin1String("event"),   QLatin1String("source"),     QLatin1String("job"),
    QLatin1String("stream"),  QLatin1String("service"),    QLatin1String("store"),
    QLatin1String("feature"), QLatin1String("prediction"), QLatin1String("action")};
template <>
inline constexpr auto wordsOf<Join> = std::array{QLatin1String("all"), QLatin1String("any")};
template <>
inline constexpr auto wordsOf<Overrun> = std::array{QLatin1String("skip"), QLatin1String("queue")};
template <>
inline constexpr auto wordsOf<Role> = std::array{
    QLatin1String("fetch"), QLatin1String("clean"),   QLatin1String("features"),
    QLatin1String("train"), QLatin1String("predict"), QLatin1String("publish")};
template <>
inline constexpr auto wordsOf<FeatureClass> = std::array{
    QLatin1String("precomputed"), QLatin1String("streaming"), QLatin1String("windowed")};

/// What an element costs, in the design's currency.
struct Cost
{
    std::optional<double> perRun;
    std::optional<double> perHour;     ///< while running; always-on stages run 730 h a month
    std::optional<double> per1000;     ///< requests
    std::optional<double> onCallHours; ///< a month
    bool operator==(const Cost &) const = default;
};

/// How an element is run.
struct Operate
{
    std::optional<int> retries;
    std::optional<Duration> retryDelay;
    std::optional<Duration> timeout;
    Overrun overrun = Overrun::Skip;
    std::optional<double> availability; ///< share, 0 to 1
    QString health;                     ///< path or probe
    QList<double> canary;               ///< shares, 0 to 1
    bool operator==(const Operate &) const = default;
};

/// How long data may be old: one limit for every origin, or one for each origin named.
struct AgeLimit
{
    std::optional<Duration> all;
    OrderedMap<Duration> byOrigin; ///< empty where `all` is set

    bool isSet() const { return all || !byOrigin.isEmpty(); }

    /// The limit for one origin, or nothing.
    std::optional<Duration> forOrigin(const QString &origin) const
    {
        const Duration *named = byOrigin.find(origin);
        return named ? std::optional(*named) : all;
    }

    bool operator==(const AgeLimit &) const = default;
};

/// How the value of an output falls with its reaction time.
struct Decay
{
    enum class Shape { HalfLife, Deadline, Linear, Sigmoid };
    Shape shape = Shape::HalfLife;
    Duration span;  ///< half-life, deadline, time to nothing, or the sigmoid's midpoint; above 0
    Duration width; ///< of the sigmoid; above 0
    bool operator==(const Decay &) const = default;
};

template <>
inline constexpr auto wordsOf<Decay::Shape> = std::array{
    QLatin1String("half_life"), QLatin1String("deadline"), QLatin1String("linear"),
    QLatin1String("sigmoid")};

/// What an output in time is worth.
struct Value
{
    std::optional<double> perEvent; ///< in the design's currency
    std::optional<Rate> rate;
    std::optional<Decay> decay;
    bool operator==(const Value &) const = default;
};

/// The model behind a prediction.
struct Model
{
    QString family;
    std::optional<bool> fullPass;
    bool operator==(const Model &) const = default;
};

/// One rung of a team's own tempo ladder: `every`, or on the event.
struct Alternative
{
    QString title;
    std::optional<Duration> every;
    QString trigger; ///< "event" or empty
    std::optional<Latency> latency;
    std::optional<double> costPerMonth;
    bool operator==(const Alternative &) const = default;
};

/// How one path computes a feature.
struct Definition
{
    QString engine;
    QString timezone;
    QString source;
    QString nullAs;
    bool operator==(const Definition &) const = default;
};

/// The two definitions of a feature that is written twice.
struct Definitions
{
    std::optional<Definition> training;
    std::optional<Definition> serving;
    bool operator==(const Definitions &) const = default;
};

/// One stage of a design: a plain value, where a copy is independent and equality is by content.
/// Which fields a kind uses is said by kindHasKey(); the others stay as they are made.
struct Element
{
    QString id;
    QString comment; ///< lines directly above it in the file, with their #, joined by \n
    Kind kind = Kind::Job;
    QString title;
    QString notes; ///< Markdown
    QString owner;
    QStringList tags;
    std::optional<Cron> schedule;
    std::optional<Duration> every;  ///< above 0; the slide of a windowed feature
    std::optional<Duration> offset; ///< from 1970-01-01T00:00Z; absent with `every`: unknown phase
    QString timezone;               ///< of `schedule`; empty: the design's
    std::optional<Latency> latency; ///< absent: unknown, except on events, where it is 0
    Join join = Join::All;

    std::optional<Rate> rate; ///< of an event
    std::optional<Rate> peak;
    bool thirdParty = false; ///< of a source
    std::optional<Role> role;
    std::optional<Duration> backfill; ///< how much can be replayed
    std::optional<int> replicas;
    std::optional<int> concurrency; ///< requests at once per replica

    std::optional<FeatureClass> featureClass; ///< absent: not yet classified
    std::optional<Duration> window;
    std::optional<Duration> watermark;
    QString entity;
    QString type;
    std::optional<Definition> definition;
    std::optional<Definitions> definitions;
    QString parityTest;

    std::optional<Duration> maxLatency;
    AgeLimit maxStaleness;
    std::optional<Cron> due;
    std::optional<Value> value;
    std::optional<Model> model;
    QList<Alternative> alternatives;

    Cost cost;
    Operate operate;

    bool operator==(const Element &) const = default;
};

} // namespace tempo
