#include "model/workspace/connection.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Connection)
};

/// The result codes of SQLite that are told apart here; stable since version 3.0.
enum class Code {
    Statement = 1, ///< what a statement is about isn't there, or is something else
    Permission = 3,
    Busy = 5,
    Locked = 6,
    Memory = 7,
    ReadOnly = 8,
    Disk = 10,
    Corrupt = 11,
    Full = 13,
    CanNotOpen = 14,
    Locking = 15,
    NoDatabase = 26,
};

/// Why it failed and what to do about it.
struct Reason
{
    QString why;
    QString advice;
};

QString retry()
{
    return Tr::tr("Try again.");
}

Reason reasonOf(Code code, const QString &text)
{
    switch (code) {
    case Code::Busy:
    case Code::Locked:
    case Code::Locking:
        return {Tr::tr("another window kept writing to it"), retry()};
    case Code::Permission:
    case Code::ReadOnly:
        return {Tr::tr("there is no permission to write it"),
                Tr::tr("Give yourself permission to write the file and its folder.")};
    case Code::Disk:
        return {Tr::tr("the disk reported an error"),
                Tr::tr("Make room on the disk, or see whether it is in order.")};
    case Code::Full:
        return {Tr::tr("the disk is full"), Tr::tr("Make room on the disk.")};
    case Code::CanNotOpen:
        return {Tr::tr("it could not be opened"),
                Tr::tr("See whether its folder is there, may be written and has room.")};
    case Code::Corrupt:
    case Code::NoDatabase:
        return {Tr::tr("it is damaged"),
                Tr::tr("Start the program again: it sets the file aside and begins a new one.")};
    case Code::Memory:
        return {Tr::tr("the memory is used up"), retry()};
    case Code::Statement:
        break;
    }
    return {text, retry()};
}

/// Whether it is what the file holds: our statements are right, so a complaint about one is about
/// what it met.
bool isOfTheFile(Code code)
{
    return code == Code::Statement || code == Code::Corrupt || code == Code::NoDatabase;
}

/// Qt binds null strings and null bytes as NULL.
QVariant neverNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(QLatin1String(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

/// A statement that failed to prepare would only complain about its values when it is run.
bool execute(QSqlQuery &query, const Statement &statement)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement.sql))
        return false;
    for (const QVariant &value : statement.values)
        query.addBindValue(neverNull(value));
    return query.exec();
}

} // namespace

Connection::Connection(const QString &path)
    : m_path(path),
      m_name(QUuid::createUuid().toString()),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(path);
}

Connection::~Connection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Outcome Connection::open()
{
    if (!m_database.isValid()) {
        return Error{Tr::tr("There is no workspace, for Qt's driver for SQLite is missing. Install "
                            "it; on Debian it is the package libqt6sql6-sqlite.")};
    }
    if (!m_database.open())
        return failure(m_database.lastError());
    for (const char *pragma : {"busy_timeout=5000", "synchronous=FULL", "foreign_keys=ON",
                               "cell_size_check=ON", "trusted_schema=OFF"}) {
        Outcome outcome = run({QStringLiteral("PRAGMA ") + QLatin1String(pragma)});
        if (!outcome)
            return outcome;
    }
    return std::monostate();
}

Outcome Connection::run(const Statement &statement)
{
    QSqlQuery query(m_database);
    if (!execute(query, statement))
        return failure(query.lastError());
    return std::monostate();
}

Result<QList<QVariantList>> Connection::read(const Statement &statement)
{
    QSqlQuery query(m_database);
    if (!execute(query, statement))
        return failure(query.lastError());
    QList<QVariantList> rows;
    const int width = query.record().count();
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < width; ++i)
            row.append(query.value(i));
        rows.append(row);
    }
    if (query.lastError().isValid())
        return failure(query.lastError());
    return rows;
}

Outcome Connection::write(const QList<Statement> &statements)
{
    Outcome outcome = run({QStringLiteral("BEGIN IMMEDIATE")});
    if (!outcome)
        return outcome;
    outcome = runAll(statements);
    if (outcome)
        outcome = run({QStringLiteral("COMMIT")});
    // SQLite has already rolled back after some errors; then there is nothing left to undo, and the
    // complaint about it is none of ours.
    if (!outcome)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    return outcome;
}

Outcome Connection::runAll(const QList<Statement> &statements)
{
    for (const Statement &statement : statements) {
        Outcome outcome = run(statement);
        if (!outcome)
            return outcome;
    }
    return std::monostate();
}

Error Connection::failure(const QSqlError &error)
{
    const auto code = static_cast<Code>(error.nativeErrorCode().toInt() & 0xff);
    m_isDamaged = isOfTheFile(code);
    const Reason reason = reasonOf(code, error.databaseText());
    return Error{Tr::tr("The workspace '%1' could not be used: %2. %3 Designs are saved apart from "
                        "it.")
                     .arg(m_path, reason.why, reason.advice)};
}

} // namespace tempo
