#include "tests/installer/installedtree.h"

#include <QDirIterator>
#include <QStandardPaths>

namespace tempo {

Ran ran(const QString &program, const QStringList &arguments, const QStringList &variables,
        const QString &folder)
{
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("env"), variables + QStringList{program} + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAll()};
    return {process.exitCode(), process.readAll()};
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QByteArray InstalledTree::install()
{
    const Ran installed = ran(QStringLiteral(TEMPO_CMAKE),
                              {QStringLiteral("--install"), QStringLiteral(TEMPO_BUILD_DIR),
                               QStringLiteral("--prefix"), m_folder.path()});
    return installed.exit == 0 ? QByteArray() : installed.printed;
}

QStringList InstalledTree::files() const
{
    QStringList found;
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << QDir(m_folder.path()).relativeFilePath(files.next());
    found.sort();
    return found;
}

} // namespace tempo
