#pragma once

namespace tempo {

/// How SQLite's writes and syncs fail in this process from now on, in every connection opened
/// later. Counted from 1; 0: never.
struct FaultyDisk
{
    int failing = 0;        ///< the write or sync that fails
    bool isForEver = false; ///< and all after it
    bool isFull = false;    ///< a full disk rather than a broken one; half of the bytes get through
};

/// Puts a file system that can fail below SQLite, as its default; false where that is impossible.
bool installFaultyDisk();

/// Begins to count anew.
void setFaults(const FaultyDisk &faults);

/// The writes and syncs since setFaults().
int operationCount();

} // namespace tempo
