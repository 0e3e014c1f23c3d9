#pragma once

#include "model/workspace/migrations.h"

namespace tempo {

/// What lies where a workspace should.
struct Inspection
{
    enum class Finding {
        Missing,  ///< nothing
        Sound,    ///< a workspace of the present version
        Older,    ///< a sound workspace of an earlier version
        Unusable, ///< anything else
    };

    Finding finding = Finding::Missing;
    QString reason;  ///< why it can't be used as it is, such as "it is damaged"
    int version = 0; ///< of a sound or older workspace
};

/// Looks at the workspace file \a path, which nobody else may have open. An error is one of the
/// disk, of permissions or of another process: it says nothing about the file.
Result<Inspection> inspect(const QString &path, const QList<Migration> &migrations);

} // namespace tempo
