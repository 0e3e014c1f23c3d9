#pragma once

#include <QDateTime>
#include <QString>

namespace tempo {

/// Waits until a file, or the names in a folder, are on the disk; false where it did not confirm.
bool syncToDisk(const QString &path);

/// A file name in \a folder that is still free, such as `workspace-damaged-20260301-101500.sqlite`.
QString freeName(const QString &folder, const QString &stem, const QDateTime &now);

/// Renames a database together with the `-wal` and `-shm` files beside it, whichever are there;
/// false where one could not be.
bool renameDatabase(const QString &from, const QString &to);

} // namespace tempo
