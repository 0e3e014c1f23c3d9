#pragma once

#include "model/design/design.h"

#include <QFont>

namespace tempo {

/// What people typed, as one line of plain text that any format can hold: white space becomes
/// single spaces, characters that can't be drawn go, and what no box could show ends in ….
QString faceText(const QString &typed);

/// What people typed without the characters that no format can hold; line ends and tabs stay.
QString drawableText(const QString &typed);

/// A latency in a few words, e.g. "3 h 30 min", "p50 22 ms · p95 58 ms"; "unknown latency" where it
/// is absent.
QString latencyText(const std::optional<Latency> &latency);

/// The same beside a schedule: of percentiles the median only.
QString shortLatencyText(const std::optional<Latency> &latency);

/// The shortest limit of an age limit in seconds; nothing where none is set.
std::optional<double> tightest(const AgeLimit &limit);

/// Parts of a line of text with the mark between them; empty parts are left out.
QString joinedParts(const QStringList &parts);

} // namespace tempo
