#pragma once

#include "model/plan/monitoring.h"

namespace tempo {

/// What a roadmap comes to, as a sentence: tasks, days of work, from when to when.
QString roadmapAnswer(const QList<Task> &tasks);

/// What a checklist comes to, as a sentence: monitors, signed off, to be signed again.
QString monitoringAnswer(const QList<Monitor> &monitors);

} // namespace tempo
