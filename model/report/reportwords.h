#pragma once

#include "model/report/report.h"
#include "model/timing/tempo.h"

#include <QDate>

namespace tempo {

/// A number with its sign and two decimals, e.g. "−0.70", "+0.25", "0.00".
QString signedText(double value);

/// A share as a percentage, e.g. "95 %".
QString shareText(double share);

/// A date as people write it, e.g. "2 Mar 2026".
QString dateText(QDate date);

/// A number of working days, e.g. "2.5".
QString daysText(double days);

/// A latency in words, e.g. "40 ms", "p50 20 ms, p95 60 ms".
QString latencyText(const Latency &latency);

/// When an element runs, e.g. "every day at 02:00", "every 5 min"; empty without a schedule.
QString runsText(const Element &element);

/// A limit on age, per origin where it is, e.g. "5 min", "Click 5 min, Catalogue 1 d".
QString ageText(const Design &design, const AgeLimit &limit);

/// A feature's class in the reader's language.
QString classText(const std::optional<FeatureClass> &featureClass);

/// What a reader does without fresh data, in the reader's language.
QString fallbackText(Fallback fallback);

ReportTone toneOf(Tempo tempo);
ReportTone toneOf(Verdict verdict);
ReportTone toneOf(Severity severity);

} // namespace tempo
