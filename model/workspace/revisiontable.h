#pragma once

#include "model/workspace/connection.h"
#include "model/workspace/records.h"

namespace tempo {

/// All revisions of a document, newest first.
Result<QList<Revision>> readRevisions(Connection &connection, const QString &path);

/// The bytes of a revision, checked against their hash.
Result<QByteArray> readRevisionBytes(Connection &connection, qint64 id);

/// Keeps a state of a document's file: path, title, sort and when are taken from \a revision. Does
/// nothing where it is the newest already; one that was there before and is saved is a restored
/// one.
Outcome writeRevision(Connection &connection, const Revision &revision, const QByteArray &bytes);

} // namespace tempo
