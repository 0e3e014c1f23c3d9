#include "model/workspace/owner.h"

#include <QDir>
#include <QUuid>

namespace tempo {

namespace {

QString locksOf(const QString &folder)
{
    return folder + QStringLiteral("/windows");
}

QString lockOf(const QString &folder, const QString &id)
{
    return locksOf(folder) + u'/' + id + QStringLiteral(".lock");
}

} // namespace

Owner::Owner(QString folder, QString id, std::unique_ptr<FileLock> lock)
    : m_folder(std::move(folder)), m_id(std::move(id)), m_lock(std::move(lock))
{
}

Owner::~Owner()
{
    QFile::remove(lockOf(m_folder, m_id)); // still locked, so nobody takes it for a dead one's
}

Result<std::unique_ptr<Owner>> Owner::make(const QString &folder)
{
    QDir().mkpath(locksOf(folder));
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto lock = FileLock::take(lockOf(folder, id));
    if (!lock)
        return Error{lock.error()};
    return std::unique_ptr<Owner>(new Owner(folder, id, *std::move(lock)));
}

bool Owner::isLiving(const QString &id) const
{
    return FileLock::isHeld(lockOf(m_folder, id));
}

bool Owner::isAnyLiving(const QString &folder)
{
    bool isAny = false;
    const QFileInfoList locks
        = QDir(locksOf(folder)).entryInfoList({QStringLiteral("*.lock")}, QDir::Files);
    for (const QFileInfo &lock : locks) {
        if (FileLock::isHeld(lock.filePath()))
            isAny = true;
        else
            QFile::remove(lock.filePath());
    }
    return isAny;
}

} // namespace tempo
