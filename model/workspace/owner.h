#pragma once

#include "model/workspace/filelock.h"

namespace tempo {

/// Somebody who has a workspace open, under a random name: as long as its lock in the folder
/// `windows` of the workspace is held, it lives.
class Owner final
{
public:
    /// Registers a new owner in the folder of a workspace.
    static Result<std::unique_ptr<Owner>> make(const QString &folder);

    ~Owner();
    Q_DISABLE_COPY_MOVE(Owner)

    const QString &id() const { return m_id; }

    /// Whether the owner of that name still has the workspace open.
    bool isLiving(const QString &id) const;

    /// Whether anybody has the workspace of that folder open; clears the locks of the dead away.
    static bool isAnyLiving(const QString &folder);

private:
    Owner(QString folder, QString id, std::unique_ptr<FileLock> lock);

    QString m_folder;
    QString m_id;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace tempo
