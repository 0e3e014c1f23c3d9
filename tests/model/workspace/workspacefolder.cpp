#include "tests/model/workspace/workspacefolder.h"

#include "model/workspace/connection.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace tempo {

QString WorkspaceFolder::file(const QString &name) const
{
    return m_folder.filePath(name);
}

OpenedWorkspace WorkspaceFolder::open() const
{
    auto opened = tryOpen();
    if (!opened)
        throw std::runtime_error(opened.error().toStdString());
    return *std::move(opened);
}

Workspace::Clock WorkspaceFolder::clock() const
{
    return [now = QDateTime({2026, 3, 1}, {10, 0}, Qt::UTC)]() mutable {
        return std::exchange(now, now.addSecs(1));
    };
}

QStringList WorkspaceFolder::names(const QString &pattern) const
{
    return QDir(path()).entryList({pattern}, QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray WorkspaceFolder::bytes(const QString &name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
}

void WorkspaceFolder::put(const QByteArray &bytes, const QString &name) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        throw std::runtime_error("the test could not write its file");
}

QString WorkspaceFolder::verdict() const
{
    Connection connection(file());
    if (const Outcome opened = connection.open(); !opened)
        return opened.error();
    const auto rows = connection.read({QStringLiteral("PRAGMA integrity_check")});
    return rows ? rows->value(0).value(0).toString() : rows.error();
}

Draft draftNamed(const QString &id, const QString &path, const QString &name)
{
    Draft draft;
    draft.id = id;
    draft.path = path;
    draft.name = name;
    draft.title = QStringLiteral("Ranking");
    draft.base = path.isEmpty() ? QByteArray() : contentHash("saved");
    return draft;
}

} // namespace tempo
