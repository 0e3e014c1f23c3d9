#include "model/workspace/sessiontable.h"

#include <algorithm>

namespace tempo {

namespace {

/// The sessions of dead owners, the last written first.
Result<QList<qint64>> deadSessions(Connection &connection, const Owner &self)
{
    const auto rows
        = connection.read({QStringLiteral("SELECT id, owner FROM session ORDER BY id DESC")});
    if (!rows)
        return Error{rows.error()};
    QList<qint64> dead;
    for (const QVariantList &row : *rows) {
        if (!self.isLiving(row.at(1).toString()))
            dead.append(row.at(0).toLongLong());
    }
    return dead;
}

Statement insertion(const QString &owner, qsizetype place, const SessionDesign &design)
{
    return {QStringLiteral("INSERT INTO session_design (session, place, window, path, draft, page) "
                           "SELECT id, ?, ?, ?, ?, ? FROM session WHERE owner = ?"),
            {place, design.window, design.path, design.draft, design.page, owner}};
}

} // namespace

Outcome writeSession(Connection &connection, const Owner &self, const QList<SessionDesign> &designs,
                     const QDateTime &now)
{
    const auto dead = deadSessions(connection, self);
    if (!dead)
        return Error{dead.error()};
    QList<Statement> statements{
        {QStringLiteral("DELETE FROM session WHERE owner = ?"), {self.id()}},
        {QStringLiteral("INSERT INTO session (owner, kept) VALUES (?, ?)"),
         {self.id(), now.toMSecsSinceEpoch()}}};
    for (qsizetype i = 0; i < designs.size(); ++i)
        statements.append(insertion(self.id(), i, designs.at(i)));
    for (const qint64 old : dead->mid(1))
        statements.append({QStringLiteral("DELETE FROM session WHERE id = ?"), {old}});
    return connection.write(statements);
}

Result<QList<SessionDesign>> readLastSession(Connection &connection, const Owner &self)
{
    const auto dead = deadSessions(connection, self);
    if (!dead)
        return Error{dead.error()};
    return connection.readAs(
        {QStringLiteral("SELECT window, path, draft, page FROM session_design WHERE session = ? "
                        "ORDER BY place"),
         {dead->value(0)}},
        [](const QVariantList &row) {
            return SessionDesign{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
                                 row.at(3).toString()};
        });
}

Result<bool> isOpenByOther(Connection &connection, const Owner &self, const QString &path)
{
    const auto rows = connection.read(
        {QStringLiteral("SELECT DISTINCT owner FROM session JOIN session_design "
                        "ON session_design.session = session.id WHERE path = ? AND owner <> ?"),
         {path, self.id()}});
    if (!rows)
        return Error{rows.error()};
    return std::ranges::any_of(
        *rows, [&](const QVariantList &row) { return self.isLiving(row.at(0).toString()); });
}

} // namespace tempo
