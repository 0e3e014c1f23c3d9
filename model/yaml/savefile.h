#pragma once

#include "model/base/result.h"
#include "model/design/design.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tempo {

/// The operations of a save that can fail, so that tests can make them fail.
struct SaveFaults
{
    std::function<bool()> writeFails; ///< asked before every write; absent: never
    std::function<bool()> syncFails;  ///< asked before every fsync; absent: never
};

/// Replaces a file by \a bytes, whole or not at all: a temporary file beside it is written, checked
/// and synced, then renamed. Refuses targets that aren't regular files. Keeps links and mode.
Outcome replaceFile(const QString &path, const QByteArray &bytes, const SaveFaults &faults = {});

/// Saves a design: writes it to text, reads that back and compares, then replaces the file.
Outcome saveDesign(const QString &path, const Design &design, const SaveFaults &faults = {});

} // namespace tempo
