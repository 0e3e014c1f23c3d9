// Who opens a workspace holds the folder's lock while it looks at the file, so that two windows
// that start at once don't both make, migrate or set aside. Renaming a database that another
// process has open would destroy it (SQLite deletes the log by name when it closes), so that is
// only done while no owner lives. A fresh database is made under another name and renamed when it
// is whole: there is never a half-made one under the right name. Tests: tst_opening,
// tst_migrations.

#include "model/workspace/opening.h"

#include "model/workspace/durablefiles.h"
#include "model/workspace/inspection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Opening)
};

using Finding = Inspection::Finding;
using namespace std::chrono_literals;

/// Long enough for another window that copies and migrates a big workspace.
constexpr auto patience = 20s;

Outcome makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return std::monostate();
    return Error{Tr::tr("There is no workspace, for the folder '%1' can't be made. See whether "
                        "something else of that name is in the way.")
                     .arg(folder)};
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

Outcome fill(const QString &path, const QList<Migration> &migrations)
{
    Connection connection(path);
    Outcome outcome = connection.open();
    if (outcome)
        outcome = migrate(connection, migrations);
    if (outcome)
        outcome = connection.run({QStringLiteral("PRAGMA journal_mode=WAL")});
    return outcome;
}

Outcome makeFresh(const QString &path, const QList<Migration> &migrations)
{
    const QString unfinished = path + QStringLiteral(".new");
    removeDatabase(unfinished);
    QFile::remove(damageNoteOf(path)); // it was about the one before
    Outcome outcome = fill(unfinished, migrations);
    if (outcome && (!syncToDisk(unfinished) || !renameDatabase(unfinished, path))) {
        outcome = Error{Tr::tr("There is no workspace, for '%1' could not be written. Make room "
                               "on the disk and start again.")
                            .arg(path)};
    }
    if (!outcome)
        removeDatabase(unfinished);
    return outcome;
}

/// Renames what is there; gives the sentence that tells people.
Result<QString> setAside(const QString &path, const QString &reason, const QDateTime &now)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString aside = freeName(folder, QStringLiteral("workspace-set-aside"), now);
    if (!renameDatabase(path, aside)) {
        return Error{
            Tr::tr("There is no workspace: '%1' can't be used, for %2, and it could not be "
                   "renamed. Move it away and start again.")
                .arg(path, reason)};
    }
    return Tr::tr("The workspace with recent designs, revisions and drafts could not be used, for "
                  "%1. It now lies in '%2', and a fresh one was begun. Your designs are unchanged.")
        .arg(reason, aside);
}

Error inUse(const QString &path, const QString &reason)
{
    return Error{Tr::tr("There is no workspace in this window: '%1' can't be used, for %2, and "
                        "another window has it open. Close all windows and start again.")
                     .arg(path, reason)};
}

Outcome bringUpToDate(const QString &path, const QList<Migration> &migrations, int version,
                      const QDateTime &now)
{
    Connection connection(path);
    Outcome outcome = connection.open();
    if (!outcome)
        return outcome;
    const QString copy = freeName(QFileInfo(path).absolutePath(),
                                  QStringLiteral("workspace-backup-v%1").arg(version), now);
    outcome = backUp(connection, copy);
    if (!outcome) {
        removeDatabase(copy);
        return outcome;
    }
    outcome = migrate(connection, migrations);
    if (outcome)
        return outcome;
    return Error{Tr::tr("The workspace '%1' could not be brought up to date and is unchanged; a "
                        "copy lies in '%2'. %3")
                     .arg(path, copy, outcome.error())};
}

/// Does what has to be done before the file can be used; gives a notice for people, mostly empty.
Result<QString> settle(const QString &path, const QList<Migration> &migrations,
                       const QDateTime &now)
{
    const bool isInUse = Owner::isAnyLiving(QFileInfo(path).absolutePath());
    const auto inspection = inspect(path, migrations);
    if (!inspection)
        return Error{inspection.error()};
    if (inspection->finding == Finding::Sound)
        return QString();
    if (isInUse)
        return inUse(path, inspection->reason);
    Result<QString> notice = QString();
    if (inspection->finding == Finding::Unusable)
        notice = setAside(path, inspection->reason, now);
    if (!notice)
        return notice;
    const Outcome outcome = inspection->finding == Finding::Older
        ? bringUpToDate(path, migrations, inspection->version, now)
        : makeFresh(path, migrations);
    if (!outcome)
        return Error{outcome.error()};
    return notice;
}

} // namespace

Result<ReadyWorkspace> makeReady(const QString &folder, const QDateTime &now,
                                 const QList<Migration> &migrations)
{
    const Outcome made = makeFolder(folder);
    if (!made)
        return Error{made.error()};
    const auto lock = FileLock::take(folder + QStringLiteral("/workspace.lock"), patience);
    if (!lock)
        return Error{lock.error()};
    const QString path = folder + QStringLiteral("/workspace.sqlite");
    const Result<QString> notice = settle(path, migrations, now);
    if (!notice)
        return Error{notice.error()};
    auto owner = Owner::make(folder);
    if (!owner)
        return Error{owner.error()};
    return ReadyWorkspace{path, *notice, *std::move(owner)};
}

} // namespace tempo
