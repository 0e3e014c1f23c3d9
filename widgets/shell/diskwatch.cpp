#include "widgets/shell/diskwatch.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace tempo {

DiskWatch::DiskWatch(QObject *parent) : QObject(parent)
{
    // A check-out takes a file away before it puts the other one there.
    m_pause.setInterval(400ms);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DiskWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause,
            qOverload<>(&QTimer::start));
}

void DiskWatch::watch(const QString &path)
{
    m_pause.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = path;
    m_state = state();
    arm();
}

DiskWatch::State DiskWatch::state() const
{
    const QFileInfo file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return {};
    return {true, file.size(), file.lastModified()};
}

void DiskWatch::arm()
{
    if (m_path.isEmpty())
        return;
    const QFileInfo file(m_path);
    for (const QString &wanted : {file.absoluteFilePath(), file.absolutePath()}) {
        const bool isWatched
            = m_watcher.files().contains(wanted) || m_watcher.directories().contains(wanted);
        if (!isWatched && QFileInfo::exists(wanted))
            m_watcher.addPath(wanted);
    }
}

void DiskWatch::look()
{
    arm();
    const State now = state();
    if (now == m_state)
        return;
    m_state = now;
    Q_EMIT touched();
}

} // namespace tempo
