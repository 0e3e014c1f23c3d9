#pragma once

#include "model/plan/roadmap.h"

namespace tempo {

/// Sets start and end of every task that is neither gone nor removed: forward from \a start, each
/// after the last of those it waits for, never before the date pinned for it in \a pinned, over
/// working days of two halves. Owners aren't a limit: people share work as they like.
void scheduleTasks(QList<Task> &tasks, QDate start, const OrderedMap<QDate> &pinned);

} // namespace tempo
