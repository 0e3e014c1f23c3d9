#pragma once

#include "model/base/result.h"

#include <QString>

#include <chrono>
#include <memory>

namespace tempo {

/// A lock on a file that lasts as long as this object, and at most as long as its process: the
/// system takes it back however the process ends. Two objects of one process exclude each other
/// too. (flock: a lock of the open file, not of the process.)
class FileLock final
{
public:
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Takes the lock, making the file where it is missing; waits for at most \a patience.
    static Result<std::unique_ptr<FileLock>> take(const QString &path,
                                                  std::chrono::milliseconds patience = {});

    /// Whether somebody holds the lock now; also where that can't be found out. Any number may ask
    /// at the same time. A missing file is not locked.
    static bool isHeld(const QString &path);

private:
    explicit FileLock(int file) : m_file(file) {}

    int m_file;
};

} // namespace tempo
