#pragma once

#include "model/workspace/connection.h"
#include "model/workspace/owner.h"
#include "model/workspace/records.h"

namespace tempo {

/// The drafts whose owners are dead, newest first. \a self tells the living.
Result<QList<Draft>> readOrphans(Connection &connection, const Owner &self);

/// The bytes of a draft, checked against their hash.
Result<QByteArray> readDraftBytes(Connection &connection, const QString &id);

/// Keeps a draft for an owner, in place of the one of the same id.
Outcome writeDraft(Connection &connection, const QString &owner, const Draft &draft,
                   const QByteArray &bytes);

Outcome removeDraft(Connection &connection, const Owner &self, const QString &id);

/// Gives a dead owner's draft to \a self, unless another one takes it at the same time.
Outcome takeDraft(Connection &connection, const Owner &self, const QString &id);

} // namespace tempo
