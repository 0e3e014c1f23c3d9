#include "model/workspace/durablefiles.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace tempo {

namespace {

/// Also where it is a link that leads nowhere.
bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

} // namespace

bool syncToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isSynced = fsync(file) == 0;
    ::close(file);
    return isSynced;
}

QString freeName(const QString &folder, const QString &stem, const QDateTime &now)
{
    const QString start
        = folder + u'/' + stem + u'-' + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = start + QStringLiteral(".sqlite");
    for (int i = 2; isThere(name); ++i)
        name = QStringLiteral("%1-%2.sqlite").arg(start).arg(i);
    return name;
}

bool renameDatabase(const QString &from, const QString &to)
{
    // The log goes first: should only that happen, it lies alone and no database loses it.
    for (const char *suffix : {"-wal", "-shm", "-journal", ""}) {
        const QString end = QLatin1String(suffix);
        if (isThere(from + end) && !QDir().rename(from + end, to + end))
            return false;
    }
    syncToDisk(QFileInfo(to).absolutePath());
    return true;
}

} // namespace tempo
