#include "model/workspace/migrations.h"

#include "model/workspace/durablefiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Migrations)
};

Migration firstVersion()
{
    return {
        QStringLiteral("CREATE TABLE recent ("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, "
                       "title TEXT NOT NULL, opened INTEGER NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE content ("
                       "hash BLOB NOT NULL PRIMARY KEY, size INTEGER NOT NULL, "
                       "compressed INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE revision ("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL, "
                       "title TEXT NOT NULL, sort INTEGER NOT NULL, kept INTEGER NOT NULL, "
                       "content BLOB NOT NULL REFERENCES content (hash)) STRICT"),
        QStringLiteral("CREATE INDEX revision_of_path ON revision (path, id)"),
        QStringLiteral("CREATE INDEX revision_of_content ON revision (content)"),
        QStringLiteral("CREATE TABLE draft ("
                       "id TEXT NOT NULL PRIMARY KEY, owner TEXT NOT NULL, path TEXT NOT NULL, "
                       "name TEXT NOT NULL, title TEXT NOT NULL, base BLOB NOT NULL, "
                       "kept INTEGER NOT NULL, size INTEGER NOT NULL, "
                       "compressed INTEGER NOT NULL, hash BLOB NOT NULL, "
                       "bytes BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE session ("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL UNIQUE, "
                       "kept INTEGER NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE session_design ("
                       "session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE, "
                       "place INTEGER NOT NULL, window TEXT NOT NULL, path TEXT NOT NULL, "
                       "draft TEXT NOT NULL, page TEXT NOT NULL, "
                       "PRIMARY KEY (session, place)) STRICT, WITHOUT ROWID"),
    };
}

Statement pragma(const QString &text)
{
    return {QStringLiteral("PRAGMA ") + text};
}

Result<QString> firstText(Connection &connection, const Statement &statement)
{
    const auto rows = connection.read(statement);
    if (!rows)
        return Error{rows.error()};
    return rows->isEmpty() ? QString() : rows->first().first().toString();
}

Error copyFailed(const QString &copy, const QString &why)
{
    return Error{
        Tr::tr("The workspace has to be brought up to date, and the copy '%1' that is made "
               "before could not be: %2. Nothing was changed. Make room on the disk.")
            .arg(copy, why)};
}

} // namespace

const QList<Migration> &workspaceMigrations()
{
    static const QList<Migration> migrations{firstVersion()};
    return migrations;
}

Result<int> versionOf(Connection &connection)
{
    const auto text = firstText(connection, pragma(QStringLiteral("user_version")));
    if (!text)
        return Error{text.error()};
    return text->toInt();
}

Result<QStringList> definitionsOf(Connection &connection)
{
    const auto texts = connection.readAs(
        {QStringLiteral("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!' "
                        "ORDER BY type, name")},
        [](const QVariantList &row) { return row.first().toString(); });
    if (!texts)
        return Error{texts.error()};
    return QStringList(*texts);
}

Result<QStringList> definitionsOf(const QList<Migration> &migrations, int version)
{
    Connection model(QStringLiteral(":memory:"));
    Outcome outcome = model.open();
    if (outcome)
        outcome = migrate(model, migrations.mid(0, version));
    if (!outcome)
        return Error{outcome.error()};
    return definitionsOf(model);
}

Outcome migrate(Connection &connection, const QList<Migration> &migrations)
{
    const Result<int> version = versionOf(connection);
    if (!version)
        return Error{version.error()};
    QList<Statement> statements;
    for (const Migration &migration : migrations.mid(*version)) {
        for (const QString &sql : migration)
            statements.append({sql});
    }
    statements.append(pragma(QStringLiteral("application_id=%1").arg(workspaceMark)));
    statements.append(pragma(QStringLiteral("user_version=%1").arg(migrations.size())));
    return connection.write(statements);
}

Outcome backUp(Connection &connection, const QString &copy)
{
    Connection check(copy);
    Outcome outcome = connection.run({QStringLiteral("VACUUM INTO ?"), {copy}});
    if (outcome)
        outcome = check.open();
    if (!outcome)
        return outcome;
    const auto verdict = firstText(check, pragma(QStringLiteral("integrity_check(1)")));
    const Result<int> here = versionOf(connection);
    const Result<int> there = versionOf(check);
    if (!verdict || *verdict != u"ok" || !here || !there || *here != *there)
        return copyFailed(copy, Tr::tr("it is not what was copied"));
    if (!syncToDisk(copy) || !syncToDisk(QFileInfo(copy).absolutePath()))
        return copyFailed(copy, Tr::tr("the disk did not confirm it"));
    return std::monostate();
}

} // namespace tempo
