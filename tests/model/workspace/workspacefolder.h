#pragma once

#include "model/workspace/workspace.h"

#include <QTemporaryDir>

namespace tempo {

/// A folder for workspaces with a clock that moves a second at each look, from 2026-03-01 10:00.
class WorkspaceFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString file(const QString &name = QStringLiteral("workspace.sqlite")) const;

    /// Opens the workspace; a failure is an exception, which ends the test with its sentence.
    OpenedWorkspace open() const;
    Result<OpenedWorkspace> tryOpen() const { return Workspace::open(path(), clock()); }

    Workspace::Clock clock() const;

    /// The names in the folder that match, sorted.
    QStringList names(const QString &pattern) const;

    QByteArray bytes(const QString &name = QStringLiteral("workspace.sqlite")) const;
    void put(const QByteArray &bytes,
             const QString &name = QStringLiteral("workspace.sqlite")) const;

    /// What SQLite says of the closed workspace file: "ok" where it is sound.
    QString verdict() const;

private:
    QTemporaryDir m_folder;
};

/// A draft with these names, as a window hands it over.
Draft draftNamed(const QString &id, const QString &path, const QString &name);

} // namespace tempo
