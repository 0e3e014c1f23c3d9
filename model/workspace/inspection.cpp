#include "model/workspace/inspection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Inspection)
};

using Finding = Inspection::Finding;

Inspection unusable(const QString &reason)
{
    return {Finding::Unusable, reason, 0};
}

QString damaged()
{
    return Tr::tr("it is damaged");
}

/// What is wrong with the first hundred bytes, which SQLite defines; empty where nothing is. A
/// foreign file is recognised here, before SQLite would write into it.
QString flawOfHeader(const QByteArray &header)
{
    if (header.isEmpty())
        return Tr::tr("it is empty");
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Tr::tr("it is damaged, or no workspace at all");
    if (qFromBigEndian<quint32>(header.constData() + 68) != workspaceMark)
        return Tr::tr("it is no workspace of this program");
    const auto isFormat = [&](int at) { return header.at(at) == 1 || header.at(at) == 2; };
    return isFormat(18) && isFormat(19) ? QString() : damaged();
}

/// Whether the file ends within a page. While there is a log that is no flaw: pages may just be on
/// their way from it into the file.
bool isCutOff(const QString &path, const QByteArray &header)
{
    const qint64 written = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = written == 1 ? 65536 : written; // 65536 does not fit
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    return !hasLog && (pageSize == 0 || QFileInfo(path).size() % pageSize != 0);
}

/// What is wrong with the file before SQLite looks at it; empty where nothing is.
Result<QString> flawOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Tr::tr("only its log is there, without it");
    if (!info.isFile())
        return Tr::tr("it is not a file");
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        return Error{Tr::tr("The workspace '%1' could not be opened: %2. Give yourself permission "
                            "to read and write it.")
                         .arg(path, file.errorString())};
    }
    const QByteArray header = file.read(100);
    const QString flaw = flawOfHeader(header);
    return flaw.isEmpty() && isCutOff(path, header) ? damaged() : flaw;
}

/// Whether every page is as it should be.
Result<bool> isWhole(Connection &connection)
{
    const auto verdict = connection.read({QStringLiteral("PRAGMA integrity_check(1)")});
    if (!verdict)
        return Error{verdict.error()};
    return verdict->size() == 1 && verdict->first().first().toString() == u"ok";
}

/// What SQLite and our own definitions say against a workspace of a known version.
Result<QString> flawOfContent(Connection &connection, const QList<Migration> &migrations,
                              int version)
{
    if (QFileInfo(connection.path()).size() <= lookedThroughAtOnce) {
        const Result<bool> whole = isWhole(connection);
        if (!whole)
            return Error{whole.error()};
        if (!*whole)
            return damaged();
    }
    const auto expected = definitionsOf(migrations, version);
    if (!expected)
        return Error{expected.error()};
    const auto found = definitionsOf(connection);
    if (!found)
        return Error{found.error()};
    return *found == *expected ? QString() : damaged();
}

Result<Inspection> inspectOpened(Connection &connection, const QList<Migration> &migrations)
{
    const Outcome opened = connection.open();
    if (!opened)
        return Error{opened.error()};
    const Result<int> version = versionOf(connection);
    if (!version)
        return Error{version.error()};
    if (*version > migrations.size())
        return unusable(Tr::tr("it was written by a newer version of this program"));
    if (*version < 1)
        return unusable(damaged());
    const auto flaw = flawOfContent(connection, migrations, *version);
    if (!flaw)
        return Error{flaw.error()};
    if (!flaw->isEmpty())
        return unusable(*flaw);
    if (*version < migrations.size())
        return Inspection{Finding::Older, Tr::tr("it is of an earlier version"), *version};
    return Inspection{Finding::Sound, {}, *version};
}

} // namespace

QString damageNoteOf(const QString &path)
{
    return path + QStringLiteral(".damaged");
}

Outcome lookThrough(Connection &connection)
{
    const Result<bool> whole = isWhole(connection);
    if (whole && *whole)
        return std::monostate();
    if (!whole && !connection.isDamaged())
        return Error{whole.error()};
    QFile note(damageNoteOf(connection.path()));
    static_cast<void>(
        note.open(QIODevice::WriteOnly)); // without it, the next start finds out again
    return Error{Tr::tr("The workspace '%1' is damaged. Start the program again: it sets the file "
                        "aside and begins a new one. Designs are saved apart from it.")
                     .arg(connection.path())};
}

Result<Inspection> inspect(const QString &path, const QList<Migration> &migrations)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink() && !QFileInfo::exists(path + QStringLiteral("-wal")))
        return Inspection{Finding::Missing, Tr::tr("it was removed"), 0};
    if (QFileInfo::exists(damageNoteOf(path)))
        return unusable(damaged());
    const Result<QString> flaw = flawOfFile(path);
    if (!flaw)
        return Error{flaw.error()};
    if (!flaw->isEmpty())
        return unusable(*flaw);
    Connection connection(path);
    Result<Inspection> inspection = inspectOpened(connection, migrations);
    if (!inspection && connection.isDamaged())
        return unusable(damaged());
    return inspection;
}

} // namespace tempo
