#pragma once

#include "model/workspace/migrations.h"
#include "model/workspace/owner.h"

namespace tempo {

/// A workspace file that can be used, and the owner for whom it was made ready.
struct ReadyWorkspace
{
    QString path;
    QString notice; ///< a sentence where an earlier file was set aside; mostly empty
    std::unique_ptr<Owner> owner;
};

/// Makes the workspace of a folder ready: makes it, migrates it after a copy, or sets it aside and
/// begins a fresh one. A file that others have open is neither migrated nor set aside.
Result<ReadyWorkspace> makeReady(const QString &folder, const QDateTime &now,
                                 const QList<Migration> &migrations = workspaceMigrations());

} // namespace tempo
