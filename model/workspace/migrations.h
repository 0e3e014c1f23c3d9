#pragma once

#include "model/workspace/connection.h"

#include <QStringList>

namespace tempo {

/// The statements that bring a workspace from the version before to this one. Versions are counted
/// from 1, in SQLite's `user_version`; the place in the list is the version less 1. What is in the
/// list stays as it is for ever: people have files of it.
using Migration = QStringList;

/// All migrations; their number is the version that this program writes.
const QList<Migration> &workspaceMigrations();

/// What marks an SQLite file as a workspace, in SQLite's `application_id`: "Tmpo".
constexpr quint32 workspaceMark = 0x546d706f;

Result<int> versionOf(Connection &connection);

/// The definitions of all tables and indexes, as they were written.
Result<QStringList> definitionsOf(Connection &connection);

/// The definitions that a workspace of a version has.
Result<QStringList> definitionsOf(const QList<Migration> &migrations, int version);

/// Brings an open workspace from its version to the last one, all at once or not at all.
Outcome migrate(Connection &connection, const QList<Migration> &migrations);

/// Copies an open workspace to a file that must not be there yet, and checks the copy.
Outcome backUp(Connection &connection, const QString &copy);

} // namespace tempo
