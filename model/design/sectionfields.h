#pragma once

#include "model/design/fields.h"

/// The rest of the table of fields.h: the sections beside elements and flows. The reader looks
/// after the free keys of `matrix` and `dispositions` itself, since those mix fixed and free keys.

namespace tempo {

inline constexpr FieldRule axisScores{.min = -2, .max = 2, .names = Names::Axes};

template <>
inline constexpr auto fieldsOf<Bands> = std::tuple{
    field("real_time", &Bands::realTime, TEMPO_KEY("Longest contribution that counts as real-time"),
          positive),
    field("near_real_time", &Bands::nearRealTime,
          TEMPO_KEY("Longest contribution that counts as near-real-time"), positive),
};

template <>
inline constexpr auto fieldsOf<Header> = std::tuple{
    field("title", &Header::title, TEMPO_KEY("Name of the design"), required),
    field("summary", &Header::summary, TEMPO_KEY("What the design is for, in Markdown"), markdown),
    field("currency", &Header::currency, TEMPO_KEY("Currency of all money in the design")),
    field("timezone", &Header::timezone, TEMPO_KEY("Time zone of every schedule without its own"),
          zone),
    field("judge_at", &Header::judgeAt, TEMPO_KEY("The figure that is held against a limit")),
    field("bands", &Header::bands, TEMPO_KEY("Where real-time and near-real-time end")),
    field("keep_share", &Header::keepShare,
          TEMPO_KEY("Share of the value that a cheaper tempo must keep"), share),
};

template <>
inline constexpr auto fieldsOf<OwnAxis> = std::tuple{
    field("title", &OwnAxis::title, TEMPO_KEY("Name of the axis"), required),
    field("batch", &OwnAxis::batch, TEMPO_KEY("What speaks for batch")),
    field("real_time", &OwnAxis::realTime, TEMPO_KEY("What speaks for real-time")),
};

template <>
inline constexpr auto fieldsOf<Round> = std::tuple{
    field("date", &Round::date, TEMPO_KEY("Day of the round")),
    field("votes", &Round::votes, TEMPO_KEY("Scores by participant and axis"), axisScores),
    field("agreed", &Round::agreed, TEMPO_KEY("Scores the team settled on"), axisScores),
};

template <>
inline constexpr auto fieldsOf<Settled> = std::tuple{
    field("date", &Settled::date, TEMPO_KEY("Day of the decision")),
    field("verdict", &Settled::verdict, TEMPO_KEY("Verdict that was reached")),
    field("index", &Settled::index, TEMPO_KEY("Index that was reached"),
          FieldRule{.min = -1, .max = 1}),
    field("evidence", &Settled::evidence, TEMPO_KEY("What the design said at the time, by axis"),
          axisScores),
};

template <>
inline constexpr auto fieldsOf<MatrixScope> = std::tuple{
    field("weights", &MatrixScope::weights, TEMPO_KEY("Relative weights by axis"),
          FieldRule{.min = 0, .names = Names::Axes}),
    field("votes", &MatrixScope::votes, TEMPO_KEY("Scores by participant and axis"), axisScores),
    field("agreed", &MatrixScope::agreed, TEMPO_KEY("Scores the team settled on"), axisScores),
    field("notes", &MatrixScope::notes, TEMPO_KEY("Reasons by axis, in Markdown"),
          FieldRule{.markdown = true, .names = Names::Axes}),
    field("rounds", &MatrixScope::rounds, TEMPO_KEY("Settled rounds, oldest first")),
    field("settled", &MatrixScope::settled,
          TEMPO_KEY("The verdict with the figures it was reached with")),
};

template <>
inline constexpr auto fieldsOf<ReviewAnswer> = std::tuple{
    field("answer", &ReviewAnswer::answer, TEMPO_KEY("Whether the team can do this")),
    field("owner", &ReviewAnswer::owner, TEMPO_KEY("Team or role that answers for it")),
    field("note", &ReviewAnswer::note, TEMPO_KEY("Remark")),
};

template <>
inline constexpr auto fieldsOf<Operations> = std::tuple{
    field("on_call", &Operations::onCall, TEMPO_KEY("Somebody answers pages around the clock")),
    field("model_ci_cd", &Operations::modelCiCd,
          TEMPO_KEY("Models are tested and rolled out by a pipeline")),
    field("disaster_recovery", &Operations::disasterRecovery,
          TEMPO_KEY("There is a rehearsed plan for losing a region or a store")),
    field("streaming_experience", &Operations::streamingExperience,
          TEMPO_KEY("The team has run stateful streams before")),
    field("load_testing", &Operations::loadTesting,
          TEMPO_KEY("The path is load-tested at its peak")),
    field("rollback", &Operations::rollback,
          TEMPO_KEY("A bad model can be taken back within minutes")),
    field("engineer_hour", &Operations::engineerHour, TEMPO_KEY("What an engineer's hour costs"),
          notNegative),
};

template <>
inline constexpr auto fieldsOf<TaskEdit> = std::tuple{
    field("owner", &TaskEdit::owner, TEMPO_KEY("Team or role that does it")),
    field("status", &TaskEdit::status, TEMPO_KEY("How far it is")),
    field("effort", &TaskEdit::effort, TEMPO_KEY("Working time it takes")),
    field("start", &TaskEdit::start, TEMPO_KEY("Day it starts")),
    field("note", &TaskEdit::note, TEMPO_KEY("Remark")),
    field("removed", &TaskEdit::removed, TEMPO_KEY("Whether the team took it out")),
};

template <>
inline constexpr auto fieldsOf<AddedTask> = std::tuple{
    field("title", &AddedTask::title, TEMPO_KEY("What is to be done"), required),
    field("step", &AddedTask::step, TEMPO_KEY("Step of the roadmap, 1 to 5"),
          FieldRule{.min = 1, .max = 5}),
    field("effort", &AddedTask::effort, TEMPO_KEY("Working time it takes")),
    field("after", &AddedTask::after, TEMPO_KEY("Tasks that come first")),
};

template <>
inline constexpr auto fieldsOf<RoadmapSection> = std::tuple{
    field("start", &RoadmapSection::start, TEMPO_KEY("Day the work starts")),
    field("items", &RoadmapSection::items, TEMPO_KEY("What people changed on generated tasks")),
    field("added", &RoadmapSection::added, TEMPO_KEY("Tasks that people added")),
};

template <>
inline constexpr auto fieldsOf<SignOff> = std::tuple{
    field("by", &SignOff::by, TEMPO_KEY("Who signed")),
    field("date", &SignOff::date, TEMPO_KEY("When")),
    field("threshold", &SignOff::threshold, TEMPO_KEY("The threshold that was signed")),
};

template <>
inline constexpr auto fieldsOf<MonitorEdit> = std::tuple{
    field("threshold", &MonitorEdit::threshold, TEMPO_KEY("When it fires")),
    field("owner", &MonitorEdit::owner, TEMPO_KEY("Team or role it calls")),
    field("severity", &MonitorEdit::severity, TEMPO_KEY("How loudly it calls")),
    field("runbook", &MonitorEdit::runbook, TEMPO_KEY("What to do first")),
    field("signed_off", &MonitorEdit::signedOff, TEMPO_KEY("Who agreed to it, and when")),
    field("removed", &MonitorEdit::removed, TEMPO_KEY("Whether the team took it out")),
};

template <>
inline constexpr auto fieldsOf<AddedMonitor> = std::tuple{
    field("element", &AddedMonitor::element, TEMPO_KEY("Element it watches")),
    field("metric", &AddedMonitor::metric, TEMPO_KEY("What is measured"), required),
    field("threshold", &AddedMonitor::threshold, TEMPO_KEY("When it fires")),
    field("window", &AddedMonitor::window, TEMPO_KEY("Time it is measured over")),
    field("owner", &AddedMonitor::owner, TEMPO_KEY("Team or role it calls")),
    field("severity", &AddedMonitor::severity, TEMPO_KEY("How loudly it calls")),
    field("runbook", &AddedMonitor::runbook, TEMPO_KEY("What to do first")),
    field("signed_off", &AddedMonitor::signedOff, TEMPO_KEY("Who agreed to it, and when")),
};

template <>
inline constexpr auto fieldsOf<MonitoringSection> = std::tuple{
    field("items", &MonitoringSection::items,
          TEMPO_KEY("What people changed on generated monitors")),
    field("added", &MonitoringSection::added, TEMPO_KEY("Monitors that people added")),
};

template <>
inline constexpr auto fieldsOf<Disposition> = std::tuple{
    field("status", &Disposition::status, TEMPO_KEY("What the team decided")),
    field("reason", &Disposition::reason, TEMPO_KEY("Why")),
    field("owner", &Disposition::owner, TEMPO_KEY("Team or role that answers for it")),
    field("date", &Disposition::date, TEMPO_KEY("When it was decided")),
    field("ticket", &Disposition::ticket, TEMPO_KEY("Where the work is tracked")),
    field("figures", &Disposition::figures, TEMPO_KEY("Figures it was decided with")),
};

template <>
inline constexpr auto fieldsOf<RuleSetting> = std::tuple{
    field("enabled", &RuleSetting::enabled, TEMPO_KEY("Whether the rule is on")),
    field("factor", &RuleSetting::factor, TEMPO_KEY("Threshold of the rule"), positive),
};

template <>
inline constexpr auto fieldsOf<Parked> = std::tuple{
    field("text", &Parked::text, TEMPO_KEY("The question"), required),
    field("owner", &Parked::owner, TEMPO_KEY("Who takes it along")),
    field("settled", &Parked::settled, TEMPO_KEY("Whether it is answered")),
};

template <>
inline constexpr auto fieldsOf<SprintDecision> = std::tuple{
    field("text", &SprintDecision::text, TEMPO_KEY("What was decided"), required),
    field("by", &SprintDecision::by, TEMPO_KEY("By whom")),
};

template <>
inline constexpr auto fieldsOf<Sprint> = std::tuple{
    field("date", &Sprint::date, TEMPO_KEY("Day of the sprint")),
    field("agenda", &Sprint::agenda, TEMPO_KEY("Time for each page")),
    field("parked", &Sprint::parked, TEMPO_KEY("Questions put aside")),
    field("decisions", &Sprint::decisions, TEMPO_KEY("What was decided")),
};

template <>
inline constexpr auto fieldsOf<Frame> = std::tuple{
    field("title", &Frame::title, TEMPO_KEY("Name of the frame")),
    field("rect", &Frame::rect, TEMPO_KEY("Left, top, width and height"), required),
};

template <>
inline constexpr auto fieldsOf<CanvasNote> = std::tuple{
    field("text", &CanvasNote::text, TEMPO_KEY("The note, in Markdown"),
          FieldRule{.required = true, .markdown = true}),
    field("at", &CanvasNote::at, TEMPO_KEY("Left and top"), required),
};

template <>
inline constexpr auto fieldsOf<Canvas> = std::tuple{
    field("positions", &Canvas::positions, TEMPO_KEY("Centres of the boxes"),
          FieldRule{.names = Names::Elements}),
    field("frames", &Canvas::frames, TEMPO_KEY("Titled rectangles around boxes")),
    field("notes", &Canvas::notes, TEMPO_KEY("Texts on the canvas")),
};

} // namespace tempo
