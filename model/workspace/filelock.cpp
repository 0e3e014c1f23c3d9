#include "model/workspace/filelock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::FileLock)
};

int openFile(const QString &path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600);
}

/// 0, or the error.
int lock(int file, int operation)
{
    int result = 0;
    do
        result = flock(file, operation | LOCK_NB);
    while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

Error unlocked(const QString &path, int error)
{
    const QString why = error == EWOULDBLOCK
        ? Tr::tr("another window holds it. Close the other windows and try again")
        : QString::fromLocal8Bit(std::strerror(error));
    return Error{Tr::tr("The lock '%1' could not be taken: %2.").arg(path, why)};
}

} // namespace

FileLock::~FileLock()
{
    ::close(m_file);
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &path,
                                                 std::chrono::milliseconds patience)
{
    const int file = openFile(path, O_RDWR | O_CREAT);
    if (file < 0)
        return unlocked(path, errno);
    std::unique_ptr<FileLock> taken(new FileLock(file));
    const QDeadlineTimer deadline(patience);
    int error = lock(file, LOCK_EX);
    while (error == EWOULDBLOCK && !deadline.hasExpired()) {
        QThread::msleep(5);
        error = lock(file, LOCK_EX);
    }
    if (error != 0)
        return unlocked(path, error);
    return taken;
}

bool FileLock::isHeld(const QString &path)
{
    const int file = openFile(path, O_RDWR);
    if (file < 0)
        return errno != ENOENT;
    const bool isHeld = lock(file, LOCK_SH) != 0;
    ::close(file);
    return isHeld;
}

} // namespace tempo
