#pragma once

#include "model/timing/timedpath.h"

#include <QString>

namespace tempo {

/// A length of time to the minute where it takes days, e.g. "1 d 5 h 5 min": limits are missed by
/// minutes. Shorter ones as displayDuration() has them.
QString pathDuration(double seconds);

/// "Reading → Send the digest", and over which flow or that it is by its model.
QString pathTitle(const Design &design, const TimedPath &path);

/// How long a path takes, or how old what comes over it is, as a sentence with its figures; or why
/// there are none.
QString pathAnswer(const Design &design, const TimedPath &path);

/// What the path's limit says of it, as a sentence.
QString limitAnswer(const Design &design, const TimedPath &path);

/// How the figures were come by and what they mean, as sentences.
QString methodInWords(const Design &design, const PathTime &time);

/// A part of a path by what happens in it: "waiting", "reading", "running", "transport".
QString partTitle(PathPart::Kind kind);

/// The figure that is judged: "p99", "the worst case".
QString judgedTitle(const Design &design, const PathTime &time);

} // namespace tempo
