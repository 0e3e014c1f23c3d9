#pragma once

#include "model/base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QVariant>

#include <type_traits>

namespace tempo {

/// An SQL statement and the values of its question marks. None is ever NULL: an empty text or
/// empty bytes are bound as such.
struct Statement
{
    QString sql;
    QVariantList values = {};
};

/// The instant that a column holds as milliseconds since 1970.
inline QDateTime instant(const QVariant &column)
{
    return QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

/// A connection to an SQLite file, under a name of its own. It belongs to the thread that made it.
/// Every failure is a sentence with the file, the reason and what to do.
class Connection final
{
public:
    explicit Connection(const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Opens the file, which is made where it is missing: commits are synced in full, foreign keys
    /// hold, and a writer is waited for up to 5 s.
    Outcome open();

    const QString &path() const { return m_path; }

    /// Runs a statement that is its own transaction or may be in none.
    Outcome run(const Statement &statement);

    /// All rows that a statement gives.
    Result<QList<QVariantList>> read(const Statement &statement);

    /// What \a make makes of each row that a statement gives.
    template <class Make>
    auto readAs(const Statement &statement, const Make &make)
        -> Result<QList<std::invoke_result_t<Make, const QVariantList &>>>
    {
        const auto rows = read(statement);
        if (!rows)
            return Error{rows.error()};
        QList<std::invoke_result_t<Make, const QVariantList &>> made;
        for (const QVariantList &row : *rows)
            made.append(make(row));
        return made;
    }

    /// Runs the statements as one transaction: all of them are on the disk, or none happened.
    Outcome write(const QList<Statement> &statements);

    /// Whether the last failure lies in what the file holds, rather than in the disk, the
    /// permissions or another process.
    bool isDamaged() const { return m_isDamaged; }

private:
    Outcome runAll(const QList<Statement> &statements);
    Error failure(const QSqlError &error);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    bool m_isDamaged = false;
};

} // namespace tempo
