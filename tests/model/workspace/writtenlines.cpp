#include "tests/model/workspace/writtenlines.h"

namespace tempo {

WrittenLines::WrittenLines(const QByteArray &output)
{
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype space = line.indexOf(' ');
        const QByteArray what = line.left(space);
        const QByteArray detail = line.mid(space + 1);
        if (what == "revision")
            revisions.append(QByteArray::fromHex(detail));
        else if (what == "draft")
            draft = detail.toInt();
        else if (what == "failed" && failure.isEmpty())
            failure = detail;
    }
}

QSet<QByteArray> readableRevisions(const Workspace &workspace)
{
    QSet<QByteArray> hashes;
    const auto revisions = workspace.revisions(QStringLiteral("/designs/shared.tempo.yaml"));
    if (!revisions)
        return hashes;
    for (const Revision &revision : *revisions) {
        const auto bytes = workspace.revisionBytes(revision.id);
        if (bytes && contentHash(*bytes) == revision.hash)
            hashes.insert(revision.hash);
    }
    return hashes;
}

QStringList writerArguments(const WorkspaceFolder &folder, const QString &name, int milliseconds,
                            int pause)
{
    return {folder.path(), name, QString::number(milliseconds), QString::number(pause)};
}

} // namespace tempo
