#pragma once

#include "model/design/design.h"

#include <limits>
#include <tuple>

/// The one table of the document's maps: which keys each has, in canonical order, what type each
/// value is, and what it is for. Reader, writer, JSON Schema and the inspector's access by name are
/// all made from it; the type of the member decides how a value is written.
///
/// Read it as data: to add a key, add a member to the struct and a row here (and name the key in
/// resources/kinds/ where only some kinds have it).

namespace tempo {

/// What a text, or the keys of a map, must name.
enum class Names { Anything, Elements, Axes };

/// What is allowed beyond the type.
struct FieldRule
{
    bool required = false; ///< must be written
    bool byKind = false;   ///< of elements: only the kinds that name it have it
    bool markdown = false; ///< text that is Markdown
    bool zone = false;     ///< text that names a time zone
    bool positive = false; ///< numbers and durations must be above 0
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();
    Names names = Names::Anything; ///< dangling references are errors of the file
};

/// One key of a map that is read into \a Owner.
template <class Owner, class Type>
struct Field
{
    const char *key;
    Type Owner::*member;
    const char *about; ///< source text of tempo::Key, one sentence without a full stop
    FieldRule rule;
};

template <class Owner, class Type>
constexpr auto field(const char *key, Type Owner::*member, const char *about, FieldRule rule = {})
{
    return Field<Owner, Type>{key, member, about, rule};
}

/// The fields of a struct that stands for a map of fixed keys. Specialised for each.
template <class T>
inline constexpr std::nullptr_t fieldsOf = nullptr;

/// Whether T stands for a map of fixed keys.
template <class T>
inline constexpr bool isRecord
    = !std::is_same_v<std::remove_cv_t<decltype(fieldsOf<T>)>, std::nullptr_t>;

/// Calls \a visit with every field of T, in canonical order.
template <class T, class Visit>
void forEachField(Visit visit)
{
    std::apply([&](const auto &...fields) { (visit(fields), ...); }, fieldsOf<T>);
}

inline constexpr FieldRule required{.required = true};
inline constexpr FieldRule byKind{.byKind = true};
inline constexpr FieldRule markdown{.markdown = true};
inline constexpr FieldRule share{.min = 0, .max = 1};
inline constexpr FieldRule notNegative{.min = 0};
inline constexpr FieldRule zone{.zone = true};
inline constexpr FieldRule positive{.positive = true};

#define TEMPO_KEY(text) QT_TRANSLATE_NOOP("tempo::Key", text)

template <>
inline constexpr auto fieldsOf<Cost> = std::tuple{
    field("per_run", &Cost::perRun, TEMPO_KEY("Cost of one run"), notNegative),
    field("per_hour", &Cost::perHour,
          TEMPO_KEY("Cost of an hour of running; always-on stages run 730 h a month"), notNegative),
    field("per_1000", &Cost::per1000, TEMPO_KEY("Cost of a thousand requests"), notNegative),
    field("on_call_hours", &Cost::onCallHours, TEMPO_KEY("Hours of on-call work a month"),
          notNegative),
};

template <>
inline constexpr auto fieldsOf<Operate> = std::tuple{
    field("retries", &Operate::retries, TEMPO_KEY("How often a failed run is tried again"),
          FieldRule{.min = 0, .max = 1000}),
    field("retry_delay", &Operate::retryDelay, TEMPO_KEY("Wait before a retry")),
    field("timeout", &Operate::timeout, TEMPO_KEY("After which a run is given up")),
    field("overrun", &Operate::overrun,
          TEMPO_KEY("What a run does that finds the last one still going")),
    field("availability", &Operate::availability, TEMPO_KEY("Promised share of time in service"),
          share),
    field("health", &Operate::health, TEMPO_KEY("Path or probe that tells whether it is healthy")),
    field("canary", &Operate::canary,
          TEMPO_KEY("Shares of the traffic a new version gets, step by step"), share),
};

template <>
inline constexpr auto fieldsOf<Value> = std::tuple{
    field("per_event", &Value::perEvent, TEMPO_KEY("What one output in time is worth"),
          notNegative),
    field("rate", &Value::rate, TEMPO_KEY("How often such an output is wanted")),
    field("decay", &Value::decay, TEMPO_KEY("How the value falls with the reaction time")),
};

template <>
inline constexpr auto fieldsOf<Model> = std::tuple{
    field("family", &Model::family,
          TEMPO_KEY("Family of the model, such as gradient boosted trees")),
    field("full_pass", &Model::fullPass, TEMPO_KEY("Whether scoring needs a pass over all data")),
};

template <>
inline constexpr auto fieldsOf<Alternative> = std::tuple{
    field("title", &Alternative::title, TEMPO_KEY("Name of the rung"), required),
    field("every", &Alternative::every, TEMPO_KEY("Period of the rung"), positive),
    field("trigger", &Alternative::trigger,
          TEMPO_KEY("The word event, for a rung that runs on arrival")),
    field("latency", &Alternative::latency, TEMPO_KEY("How long a run of this rung takes")),
    field("cost_per_month", &Alternative::costPerMonth, TEMPO_KEY("What this rung costs a month"),
          notNegative),
};

template <>
inline constexpr auto fieldsOf<Definition> = std::tuple{
    field("engine", &Definition::engine, TEMPO_KEY("Engine that computes it")),
    field("timezone", &Definition::timezone, TEMPO_KEY("Time zone that its days are cut in"), zone),
    field("source", &Definition::source, TEMPO_KEY("Data it is computed from")),
    field("null_as", &Definition::nullAs, TEMPO_KEY("What stands for a missing value")),
};

template <>
inline constexpr auto fieldsOf<Definitions> = std::tuple{
    field("training", &Definitions::training, TEMPO_KEY("Definition used in training")),
    field("serving", &Definitions::serving, TEMPO_KEY("Definition used in serving")),
};

template <>
inline constexpr auto fieldsOf<Element> = std::tuple{
    field("kind", &Element::kind, TEMPO_KEY("What the element stands for"), required),
    field("title", &Element::title, TEMPO_KEY("Name shown on the canvas"), required),
    field("notes", &Element::notes, TEMPO_KEY("Notes, in Markdown"), markdown),
    field("owner", &Element::owner, TEMPO_KEY("Team or role that answers for it")),
    field("tags", &Element::tags, TEMPO_KEY("Words to find it by")),
    field("schedule", &Element::schedule,
          TEMPO_KEY("When it runs, as a five-field cron expression"), byKind),
    field("every", &Element::every, TEMPO_KEY("How often it runs; the slide of a windowed feature"),
          FieldRule{.byKind = true, .positive = true}),
    field("offset", &Element::offset,
          TEMPO_KEY("First run after 1970-01-01T00:00Z; without it the phase is unknown"), byKind),
    field("timezone", &Element::timezone, TEMPO_KEY("Time zone of the schedule"),
          FieldRule{.byKind = true, .zone = true}),
    field("latency", &Element::latency,
          TEMPO_KEY("How long a run takes; of a source, how long until the data can be read; of a "
                    "store, one look-up")),
    field("join", &Element::join,
          TEMPO_KEY("Whether it waits for all inputs or takes the freshest")),
    field("rate", &Element::rate, TEMPO_KEY("How often the event happens"), byKind),
    field("peak", &Element::peak, TEMPO_KEY("Rate at the busiest time"), byKind),
    field("third_party", &Element::thirdParty,
          TEMPO_KEY("Whether somebody outside provides the data"), byKind),
    field("role", &Element::role, TEMPO_KEY("What the step does"), byKind),
    field("backfill", &Element::backfill, TEMPO_KEY("How much of the past can be replayed"),
          byKind),
    field("replicas", &Element::replicas, TEMPO_KEY("How many copies run"),
          FieldRule{.byKind = true, .min = 1, .max = 100000}),
    field("concurrency", &Element::concurrency,
          TEMPO_KEY("Requests that a replica handles at once"),
          FieldRule{.byKind = true, .min = 1, .max = 1000000}),
    field("class", &Element::featureClass, TEMPO_KEY("How the feature is computed"), byKind),
    field("window", &Element::window, TEMPO_KEY("Length of time the feature looks back over"),
          FieldRule{.byKind = true, .positive = true}),
    field("watermark", &Element::watermark, TEMPO_KEY("How long late events are waited for"),
          byKind),
    field("entity", &Element::entity, TEMPO_KEY("What the feature describes, such as user"),
          byKind),
    field("type", &Element::type, TEMPO_KEY("Data type of the feature"), byKind),
    field("definition", &Element::definition,
          TEMPO_KEY("The one definition that training and serving share"), byKind),
    field("definitions", &Element::definitions,
          TEMPO_KEY("The two definitions of a feature that is written twice"), byKind),
    field("parity_test", &Element::parityTest, TEMPO_KEY("Test that compares the two definitions"),
          byKind),
    field("max_latency", &Element::maxLatency,
          TEMPO_KEY("How late the output may be after its event"),
          FieldRule{.byKind = true, .positive = true}),
    field("max_staleness", &Element::maxStaleness,
          TEMPO_KEY("How old the data in the output may be, for all origins or for each"), byKind),
    field("due", &Element::due,
          TEMPO_KEY("By when the latest run has published, as a cron expression"), byKind),
    field("value", &Element::value, TEMPO_KEY("What an output in time is worth"), byKind),
    field("model", &Element::model, TEMPO_KEY("The model behind the prediction"), byKind),
    field("alternatives", &Element::alternatives,
          TEMPO_KEY("Tempos to compare, instead of the usual ladder"), byKind),
    field("cost", &Element::cost, TEMPO_KEY("What it costs")),
    field("operate", &Element::operate, TEMPO_KEY("How it is run")),
};

template <>
inline constexpr auto fieldsOf<Flow> = std::tuple{
    field("from", &Flow::from, TEMPO_KEY("Element the flow leaves"),
          FieldRule{.required = true, .names = Names::Elements}),
    field("to", &Flow::to, TEMPO_KEY("Element the flow reaches"),
          FieldRule{.required = true, .names = Names::Elements}),
    field("latency", &Flow::latency, TEMPO_KEY("Time of transport")),
    field("pull", &Flow::pull, TEMPO_KEY("Whether the reader fetches when it runs")),
    field("carries", &Flow::carries, TEMPO_KEY("Data, a trained model, or feedback")),
    field("max_age", &Flow::maxAge,
          TEMPO_KEY("How old what comes over it may be, for all origins or for each")),
    field("fallback", &Flow::fallback,
          TEMPO_KEY("What the reader does when it is older, or missing")),
    field("join_keys", &Flow::joinKeys, TEMPO_KEY("Keys that the two sides are joined on")),
    field("contract", &Flow::contract, TEMPO_KEY("What both sides agreed on, in Markdown"),
          markdown),
    field("notes", &Flow::notes, TEMPO_KEY("Notes, in Markdown"), markdown),
};

} // namespace tempo
