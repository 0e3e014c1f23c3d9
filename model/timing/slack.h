#pragma once

#include "model/timing/pathtiming.h"

namespace tempo {

/// A limit on a time between two elements.
struct TimeLimit
{
    Ends ends;
    double seconds = 0;
    double judged = 0; ///< what is held against it, over all ways
};

/// A limit that an element has to do with, and what is left of it.
struct ElementSlack
{
    double seconds = 0; ///< limit - judged, over the ways through the element; negative: missed
    int limited = 0;    ///< the element that bears the limit, or the reader of the flow that does
    int from = 0;       ///< the event or origin
    double limit = 0;   ///< seconds
    Question question = Question::Reaction; ///< what the limit is on
};

/// The tightest of \a limits for every element of a design, by place: the smallest limit - judged,
/// where judged is restricted to the ways through the element. Nothing where no limit is
/// downstream.
QList<std::optional<ElementSlack>> slacksOf(const Design &design, const PathTiming &timing,
                                            const QList<TimeLimit> &limits);

} // namespace tempo
