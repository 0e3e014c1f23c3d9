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
    // Bytes that are there already are written again all the same: should they have been damaged
    // in the meantime, this revision still is what was saved.
    return connection.write(
        {{QStringLiteral("INSERT INTO content (hash, size, compressed, bytes) VALUES (?, ?, ?, ?) "
                         "ON CONFLICT (hash) DO UPDATE SET size = excluded.size, "
                         "compressed = excluded.compressed, bytes = excluded.bytes"),
          {packed.hash, packed.size, packed.isCompressed, packed.bytes}},
         {QStringLiteral("INSERT INTO revision (path, title, sort, kept, content) "
                         "VALUES (?, ?, ?, ?, ?)"),
          {revision.path, revision.title, static_cast<int>(revision.sort),
           revision.when.toMSecsSinceEpoch(), packed.hash}}});
}

Outcome pruneRevisions(Connection &connection, const QString &path, int keep)
{
    return connection.write(
        {{QStringLiteral("DELETE FROM revision WHERE path = ? AND id NOT IN "
                         "(SELECT id FROM revision WHERE path = ? ORDER BY id DESC LIMIT ?)"),
          {path, path, qMax(0, keep)}},
         {QStringLiteral("DELETE FROM content WHERE hash NOT IN (SELECT content FROM revision)")}});
}

} // namespace tempo
