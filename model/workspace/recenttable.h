#pragma once

#include "model/workspace/connection.h"
#include "model/workspace/records.h"

namespace tempo {

/// The designs opened last, newest first.
Result<QList<RecentDesign>> readRecent(Connection &connection, int atMost);

/// Puts a design first; those beyond the hundredth are forgotten.
Outcome writeRecent(Connection &connection, const RecentDesign &design);

Outcome removeRecent(Connection &connection, const QString &path);
Outcome clearRecent(Connection &connection);

} // namespace tempo
