#pragma once

#include "model/design/graph.h"

namespace tempo {

/// A time in seconds to which unknown parts added nothing.
struct KnownTime
{
    double seconds = 0;
    bool complete = true; ///< false: a part is unknown and was counted 0
};

/// An element's latency as it is held against limits: 0 on an event that says nothing, unknown on
/// anything else that says nothing or was measured into a file.
KnownTime stageLatency(const Design &design, const Element &element);

/// Likewise, at another figure than the design's judge_at.
KnownTime stageLatency(const Element &element, JudgeAt judgeAt);

/// The time of transport of a flow at the design's judge_at; absent: 0.
KnownTime transportTime(const Design &design, const Flow &flow);

/// Likewise, at another figure than the design's judge_at.
KnownTime transportTime(const Flow &flow, JudgeAt judgeAt);

/// The reading time r of a stage: the largest over its pull flows of the flow's latency and, out
/// of a passive stage, its look-up. Reads go out in parallel. 0 for events, sources and passive
/// stages. \a data holds the flows that carry data.
KnownTime readingTime(const Design &design, const Graph &data, int element);

/// Likewise, at another figure than the design's judge_at.
KnownTime readingTime(const Design &design, const Graph &data, int element, JudgeAt judgeAt);

} // namespace tempo
