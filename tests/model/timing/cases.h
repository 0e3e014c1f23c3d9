#pragma once

#include "model/design/design.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tempo {

/// The cases of tests/model/timing/cases/NAME.json.
QJsonArray casesOf(const char *name);

/// A chain of scheduled stages, each fed by the one before: lists of period, offset and run time in
/// seconds. An unscheduled event "event" comes before the first and the last is "stage<n>".
Design chainOf(const QJsonArray &stages);

/// The elements and flows of a case, in the words of the document format; times are seconds.
Design designOf(const QJsonObject &written);

} // namespace tempo
