#include "model/workspace/drafttable.h"

#include "model/workspace/packed.h"

#include <QCoreApplication>
#include <QHash>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::DraftTable)
};

Draft draftOf(const QVariantList &row)
{
    return {row.at(1).toString(),  row.at(2).toString(),    row.at(3).toString(),
            row.at(4).toString(),  row.at(5).toByteArray(), instant(row.at(6)),
            row.at(7).toLongLong()};
}

/// The owner of a draft; empty where there is no such draft.
Result<QString> ownerOf(Connection &connection, const QString &id)
{
    const auto rows
        = connection.read({QStringLiteral("SELECT owner FROM draft WHERE id = ?"), {id}});
    if (!rows)
        return Error{rows.error()};
    return rows->isEmpty() ? QString() : rows->first().first().toString();
}

Error takenByAnother()
{
    return Error{Tr::tr("That draft is open in another window by now, or was removed there. Look "
                        "for it in that window.")};
}

} // namespace

Result<QList<Draft>> readOrphans(Connection &connection, const Owner &self)
{
    const auto rows = connection.read(
        {QStringLiteral("SELECT owner, id, path, name, title, base, kept, size FROM draft "
                        "ORDER BY kept DESC, id")});
    if (!rows)
        return Error{rows.error()};
    QHash<QString, bool> isLiving;
    QList<Draft> orphans;
    for (const QVariantList &row : *rows) {
        const QString owner = row.first().toString();
        if (!isLiving.contains(owner))
            isLiving.insert(owner, self.isLiving(owner));
        if (!isLiving.value(owner))
            orphans.append(draftOf(row));
    }
    return orphans;
}

Result<QByteArray> readDraftBytes(Connection &connection, const QString &id)
{
    const auto rows = connection.readAs(
        {QStringLiteral("SELECT bytes, compressed, size, hash FROM draft WHERE id = ?"), {id}},
        packedOf);
    if (!rows)
        return Error{rows.error()};
    if (rows->isEmpty())
        return takenByAnother();
    const auto bytes = unpack(rows->first());
    if (!bytes) {
        return Error{Tr::tr("That draft is damaged in the workspace '%1': its bytes are not those "
                            "that were kept. Open the saved design instead.")
                         .arg(connection.path())};
    }
    return *bytes;
}

Outcome writeDraft(Connection &connection, const QString &owner, const Draft &draft,
                   const QByteArray &bytes)
{
    const Packed packed = pack(bytes);
    return connection.write(
        {{QStringLiteral("INSERT OR REPLACE INTO draft (id, owner, path, name, title, base, kept, "
                         "size, compressed, hash, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          {draft.id, owner, draft.path, draft.name, draft.title, draft.base,
           draft.when.toMSecsSinceEpoch(), packed.size, packed.isCompressed, packed.hash,
           packed.bytes}}});
}

Outcome removeDraft(Connection &connection, const Owner &self, const QString &id)
{
    const Result<QString> owner = ownerOf(connection, id);
    if (!owner)
        return Error{owner.error()};
    if (!owner->isEmpty() && *owner != self.id() && self.isLiving(*owner))
        return takenByAnother();
    return connection.write(
        {{QStringLiteral("DELETE FROM draft WHERE id = ? AND owner = ?"), {id, *owner}}});
}

Outcome takeDraft(Connection &connection, const Owner &self, const QString &id)
{
    const Result<QString> owner = ownerOf(connection, id);
    if (!owner)
        return Error{owner.error()};
    if (owner->isEmpty() || (*owner != self.id() && self.isLiving(*owner)))
        return takenByAnother();
    if (const auto bytes = readDraftBytes(connection, id); !bytes)
        return Error{bytes.error()};
    const Outcome taken = connection.write(
        {{QStringLiteral("UPDATE draft SET owner = ? WHERE id = ? AND owner = ?"),
          {self.id(), id, *owner}}});
    if (!taken)
        return taken;
    const Result<QString> now = ownerOf(connection, id);
    if (!now)
        return Error{now.error()};
    return *now == self.id() ? Outcome(std::monostate()) : Outcome(takenByAnother());
}

} // namespace tempo
