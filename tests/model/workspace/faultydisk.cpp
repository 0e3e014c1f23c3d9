// A shim below SQLite: files of the system's own file system, whose writes and syncs ask first
// whether they may. Qt's driver uses the system's library, the same that this program links, so a
// file system registered as the default here is the one that the driver opens files with.

#include "tests/model/workspace/faultydisk.h"

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <mutex>

namespace tempo {

namespace {

std::atomic<int> operations = 0;
FaultyDisk current;
sqlite3_vfs shim;
sqlite3_vfs *systemDisk = nullptr;

/// The methods of one sort of files (those with locks, those without), and ours in their place.
struct Methods
{
    sqlite3_io_methods ours;
    const sqlite3_io_methods *real = nullptr;
};
std::array<Methods, 8> sorts;
std::mutex sortsMutex;

const sqlite3_io_methods *realOf(const sqlite3_file *file)
{
    return reinterpret_cast<const Methods *>(file->pMethods)->real; // ours is its first member
}

bool happens()
{
    const int count = ++operations;
    return current.failing > 0
        && (count == current.failing || (current.isForEver && count > current.failing));
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    if (!happens())
        return realOf(file)->xWrite(file, bytes, count, at);
    if (current.isFull)
        realOf(file)->xWrite(file, bytes, count / 2, at);
    return current.isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int sync(sqlite3_file *file, int flags)
{
    return happens() ? SQLITE_IOERR_FSYNC : realOf(file)->xSync(file, flags);
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int result = systemDisk->xOpen(systemDisk, name, file, flags, outFlags);
    if (result != SQLITE_OK || !file->pMethods)
        return result;
    const std::lock_guard guard(sortsMutex);
    for (Methods &sort : sorts) {
        if (!sort.real) {
            sort = {*file->pMethods, file->pMethods};
            sort.ours.xWrite = write;
            sort.ours.xSync = sync;
        }
        if (sort.real == file->pMethods) {
            file->pMethods = &sort.ours;
            break;
        }
    }
    return result;
}

} // namespace

bool installFaultyDisk()
{
    systemDisk = sqlite3_vfs_find(nullptr);
    if (!systemDisk)
        return false;
    shim = *systemDisk;
    shim.zName = "faulty";
    shim.xOpen = open;
    return sqlite3_vfs_register(&shim, 1) == SQLITE_OK;
}

void setFaults(const FaultyDisk &faults)
{
    current = faults;
    operations = 0;
}

int operationCount()
{
    return operations;
}

} // namespace tempo
