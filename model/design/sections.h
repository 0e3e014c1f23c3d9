#pragma once

#include "model/base/duration.h"
#include "model/base/orderedmap.h"
#include "model/design/words.h"

#include <QDate>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <array>
#include <optional>

/// The sections of a document beside elements, flows and matrix, as plain values.

namespace tempo {

enum class Answer { Yes, No };
enum class TaskStatus { Todo, Doing, Done, Dropped };
enum class MonitorSeverity { Page, Ticket, Info };
enum class DispositionStatus { Open, Accepted, InProgress, Mitigated, FalsePositive };

template <>
inline constexpr auto wordsOf<Answer> = std::array{QLatin1String("yes"), QLatin1String("no")};
template <>
inline constexpr auto wordsOf<TaskStatus> = std::array{
    QLatin1String("todo"), QLatin1String("doing"), QLatin1String("done"), QLatin1String("dropped")};
template <>
inline constexpr auto wordsOf<MonitorSeverity> = std::array{
    QLatin1String("page"), QLatin1String("ticket"), QLatin1String("info")};
template <>
inline constexpr auto wordsOf<DispositionStatus> = std::array{
    QLatin1String("open"), QLatin1String("accepted"), QLatin1String("in-progress"),
    QLatin1String("mitigated"), QLatin1String("false-positive")};

/// One answer of the operational review.
struct ReviewAnswer
{
    std::optional<Answer> answer; ///< absent: not yet
    QString owner;
    QString note;
    bool operator==(const ReviewAnswer &) const = default;
};

/// The operational review.
struct Operations
{
    ReviewAnswer onCall;
    ReviewAnswer modelCiCd;
    ReviewAnswer disasterRecovery;
    ReviewAnswer streamingExperience;
    ReviewAnswer loadTesting;
    ReviewAnswer rollback;
    std::optional<double> engineerHour; ///< in the design's currency
    bool operator==(const Operations &) const = default;
};

/// What people changed on a generated task; absent means "as generated".
struct TaskEdit
{
    QString owner;
    std::optional<TaskStatus> status;
    std::optional<Duration> effort; ///< working time; a day is a working day
    std::optional<QDate> start;
    QString note;
    bool removed = false;
    bool operator==(const TaskEdit &) const = default;
};

/// A task that people added.
struct AddedTask
{
    QString title;
    std::optional<int> step; ///< 1 to 5
    std::optional<Duration> effort;
    QStringList after; ///< ids of tasks, which may be gone
    bool operator==(const AddedTask &) const = default;
};

/// The roadmap as far as people wrote it; the tasks are generated.
struct RoadmapSection
{
    std::optional<QDate> start;
    OrderedMap<TaskEdit> items;
    OrderedMap<AddedTask> added;
    bool operator==(const RoadmapSection &) const = default;
};

/// Who signed a monitor off, when, and the threshold they saw.
struct SignOff
{
    QString by;
    std::optional<QDate> date;
    QString threshold;
    bool operator==(const SignOff &) const = default;
};

/// What people changed on a generated monitor; absent means "as generated".
struct MonitorEdit
{
    QString threshold;
    QString owner;
    std::optional<MonitorSeverity> severity;
    QString runbook;
    std::optional<SignOff> signedOff;
    bool removed = false;
    bool operator==(const MonitorEdit &) const = default;
};

/// A monitor that people added.
struct AddedMonitor
{
    QString element; ///< id, may be gone
    QString metric;
    QString threshold;
    QString window;
    QString owner;
    std::optional<MonitorSeverity> severity;
    QString runbook;
    std::optional<SignOff> signedOff;
    bool operator==(const AddedMonitor &) const = default;
};

/// The monitoring checklist as far as people wrote it.
struct MonitoringSection
{
    OrderedMap<MonitorEdit> items;
    OrderedMap<AddedMonitor> added;
    bool operator==(const MonitoringSection &) const = default;
};

/// What a team decided about one finding.
struct Disposition
{
    std::optional<DispositionStatus> status;
    QString reason;
    QString owner;
    std::optional<QDate> date;
    QString ticket;
    OrderedMap<double> figures; ///< what it was accepted with, in seconds
    bool operator==(const Disposition &) const = default;
};

/// A team's settings of one rule.
struct RuleSetting
{
    std::optional<bool> enabled;
    std::optional<double> factor; ///< at least 1
    bool operator==(const RuleSetting &) const = default;
};

/// The ids of all rules that the format knows, in the order of its table; a program may not have
/// all of them yet.
inline constexpr std::array ruleIds{QLatin1String("deadline-missed"),
                                    QLatin1String("too-stale"),
                                    QLatin1String("cycle"),
                                    QLatin1String("overrun"),
                                    QLatin1String("missed-train"),
                                    QLatin1String("data-latency-dependency"),
                                    QLatin1String("trigger-without-event"),
                                    QLatin1String("unreached"),
                                    QLatin1String("class-mismatch"),
                                    QLatin1String("real-time-reflex"),
                                    QLatin1String("training-serving-skew"),
                                    QLatin1String("operational-overhead"),
                                    QLatin1String("monolithic-pipeline"),
                                    QLatin1String("window-too-slow"),
                                    QLatin1String("speed-layer-gap"),
                                    QLatin1String("no-contract"),
                                    QLatin1String("no-fallback"),
                                    QLatin1String("no-feature-store"),
                                    QLatin1String("matrix-contradicts-design"),
                                    QLatin1String("unknown-latency"),
                                    QLatin1String("unmonitored"),
                                    QLatin1String("no-deadline"),
                                    QLatin1String("no-value"),
                                    QLatin1String("unclassified-feature")};

/// Dispositions by finding, and the settings of rules.
struct Dispositions
{
    OrderedMap<RuleSetting> rules;
    OrderedMap<Disposition> findings;
    bool operator==(const Dispositions &) const = default;
};

/// A question put aside during the sprint.
struct Parked
{
    QString text;
    QString owner;
    bool settled = false;
    bool operator==(const Parked &) const = default;
};

/// Something the sprint decided.
struct SprintDecision
{
    QString text;
    QString by;
    bool operator==(const SprintDecision &) const = default;
};

/// The design sprint itself.
struct Sprint
{
    std::optional<QDate> date;
    OrderedMap<Duration> agenda; ///< by page
    OrderedMap<Parked> parked;
    OrderedMap<SprintDecision> decisions;
    bool operator==(const Sprint &) const = default;
};

/// A titled rectangle around boxes.
struct Frame
{
    QString title;
    QRectF rect;
    bool operator==(const Frame &) const = default;
};

/// A text on the canvas.
struct CanvasNote
{
    QString text; ///< Markdown
    QPointF at;   ///< top left
    bool operator==(const CanvasNote &) const = default;
};

/// Where things lie on the canvas: canvas units, y grows downwards.
struct Canvas
{
    OrderedMap<QPointF> positions; ///< centres, by element
    OrderedMap<Frame> frames;
    OrderedMap<CanvasNote> notes;
    bool operator==(const Canvas &) const = default;
};

} // namespace tempo
