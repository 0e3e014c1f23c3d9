#pragma once

#include "model/workspace/connection.h"
#include "model/workspace/owner.h"
#include "model/workspace/records.h"

namespace tempo {

/// Replaces what is remembered of the session of \a self. Of the dead owners' sessions the last one
/// is kept and the others are forgotten.
Outcome writeSession(Connection &connection, const Owner &self, const QList<SessionDesign> &designs,
                     const QDateTime &now);

/// The session of the dead owner who wrote last, in its order.
Result<QList<SessionDesign>> readLastSession(Connection &connection, const Owner &self);

/// Whether a living owner other than \a self has a design open.
Result<bool> isOpenByOther(Connection &connection, const Owner &self, const QString &path);

} // namespace tempo
