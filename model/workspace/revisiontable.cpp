#include "model/workspace/revisiontable.h"

#include "model/workspace/packed.h"

#include <QCoreApplication>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::RevisionTable)
};

Revision revisionOf(const QVariantList &row, const QString &path)
{
    return {row.at(0).toLongLong(), path,
            row.at(1).toString(),   static_cast<RevisionSort>(row.at(2).toInt()),
            instant(row.at(3)),     row.at(4).toLongLong(),
            row.at(5).toByteArray()};
}

} // namespace

Result<QList<Revision>> readRevisions(Connection &connection, const QString &path)
{
    return connection.readAs(
        {QStringLiteral("SELECT id, title, sort, kept, size, hash FROM revision "
                        "JOIN content ON content = hash WHERE path = ? ORDER BY id DESC"),
         {path}},
        [&](const QVariantList &row) { return revisionOf(row, path); });
}

Result<QByteArray> readRevisionBytes(Connection &connection, qint64 id)
{
    const auto rows
        = connection.readAs({QStringLiteral("SELECT bytes, compressed, size, hash FROM revision "
                                            "JOIN content ON content = hash WHERE id = ?"),
                             {id}},
                            packedOf);
    if (!rows)
        return Error{rows.error()};
    if (rows->isEmpty())
        return Error{Tr::tr("That revision is not there any more. Choose another one.")};
    const auto bytes = unpack(rows->first());
    if (!bytes) {
        return Error{Tr::tr("That revision is damaged in the workspace '%1': its bytes are not "
                            "those that were kept. Choose another one.")
                         .arg(connection.path())};
    }
    return *bytes;
}

Outcome writeRevision(Connection &connection, const Revision &revision, const QByteArray &bytes)
{
    const Packed packed = pack(bytes);
    const int sort = static_cast<int>(revision.sort);
    // Bytes that are there already are written again all the same: should they have been damaged
    // in the meantime, this revision still is what was saved. What is new is decided by SQLite
    // within the transaction, for another window may keep a revision at the same time.
    return connection.write(
        {{QStringLiteral("INSERT INTO content (hash, size, compressed, bytes) VALUES (?, ?, ?, ?) "
                         "ON CONFLICT (hash) DO UPDATE SET size = excluded.size, "
                         "compressed = excluded.compressed, bytes = excluded.bytes"),
          {packed.hash, packed.size, packed.isCompressed, packed.bytes}},
         {QStringLiteral("INSERT INTO revision (path, title, sort, kept, content) "
                         "SELECT ?, ?, CASE WHEN ? = ? AND EXISTS (SELECT 1 FROM revision "
                         "WHERE path = ? AND content = ?) THEN ? ELSE ? END, ?, ? "
                         "WHERE ? IS NOT (SELECT content FROM revision WHERE path = ? "
                         "ORDER BY id DESC LIMIT 1)"),
          {revision.path, revision.title, sort, static_cast<int>(RevisionSort::Saved),
           revision.path, packed.hash, static_cast<int>(RevisionSort::Restored), sort,
           revision.when.toMSecsSinceEpoch(), packed.hash, packed.hash, revision.path}}});
}

} // namespace tempo
