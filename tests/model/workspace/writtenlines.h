#pragma once

#include "tests/model/workspace/workspacefolder.h"

#include <QSet>

namespace tempo {

/// What the program workspacewriter said that it wrote.
struct WrittenLines
{
    explicit WrittenLines(const QByteArray &output);

    QList<QByteArray> revisions; ///< hashes, in order
    int draft = 0;               ///< the last number; 0 for none
    QByteArray failure;          ///< the first; empty for none
};

/// The hashes of the revisions of a workspace whose bytes are there and right.
QSet<QByteArray> readableRevisions(const Workspace &workspace);

/// Starts workspacewriter's arguments.
QStringList writerArguments(const WorkspaceFolder &folder, const QString &name, int milliseconds,
                            int pause);

} // namespace tempo
