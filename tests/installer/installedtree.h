#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tempo {

/// How a program ended and what it printed, both streams together.
struct Ran
{
    int exit = -1; ///< -1: it didn't start, crashed or took too long
    QByteArray printed;
};

/// Runs a program; \a variables are set on top of the environment.
Ran ran(const QString &program, const QStringList &arguments, const QStringList &variables = {},
        const QString &folder = {});

/// Whether a program is there at all; tests that need one which isn't are skipped.
bool isInstalled(const QString &program);

/// What `cmake --install` puts into a folder of its own.
class InstalledTree
{
public:
    /// Installs the build; an empty text, or why it failed.
    QByteArray install();

    /// The files of the tree, relative to it, in the order of the alphabet.
    QStringList files() const;

    QString path(const QString &relative) const { return m_folder.filePath(relative); }

private:
    QTemporaryDir m_folder;
};

} // namespace tempo
