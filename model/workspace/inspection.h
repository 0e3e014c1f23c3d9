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

/// Up to this size, in bytes, a file is looked through before it is used: about 30 ms, and a year
/// of revisions. A larger one is used at once and looked through beside the window.
constexpr qint64 lookedThroughAtOnce = 32 * 1024 * 1024;

/// Looks through the whole file of a connection. Where it is damaged that is noted beside it, so
/// that inspect() finds it Unusable, and said in the sentence.
Outcome lookThrough(Connection &connection);

/// The file that notes it.
QString damageNoteOf(const QString &path);

/// Looks at the workspace file \a path, which nobody else may have open. An error is one of the
/// disk, of permissions or of another process: it says nothing about the file.
Result<Inspection> inspect(const QString &path, const QList<Migration> &migrations);

} // namespace tempo
