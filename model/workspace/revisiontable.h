#pragma once

#include "model/workspace/connection.h"
#include "model/workspace/records.h"

namespace tempo {

/// All revisions of a document, newest first.
Result<QList<Revision>> readRevisions(Connection &connection, const QString &path);

/// The bytes of a revision, checked against their hash.
Result<QByteArray> readRevisionBytes(Connection &connection, qint64 id);

/// Keeps a state of a document's file: path, title, sort and when are taken from \a revision.
Outcome writeRevision(Connection &connection, const Revision &revision, const QByteArray &bytes);

/// Forgets all but the newest \a keep revisions of a document, and the bytes that no revision
/// needs any more.
Outcome pruneRevisions(Connection &connection, const QString &path, int keep);

} // namespace tempo
