#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace tempo {

/// Notices when a file may have changed on disk: rewritten, replaced by another, gone or back. It
/// watches the folder too, since a file that is renamed over loses its own watch.
class DiskWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DiskWatch(QObject *parent = nullptr);

    /// Watches this file from now on, as it is now; nothing for an empty path.
    void watch(const QString &path);

    /// Looks at once, for where no notice comes, as on network file systems.
    void look();

Q_SIGNALS:
    /// The file may be another than before, or may be gone.
    void touched();

private:
    struct State
    {
        bool exists = false;
        qint64 size = 0;
        QDateTime modified;
        bool operator==(const State &) const = default;
    };

    State state() const;
    void arm();

    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QString m_path;
    State m_state;
};

} // namespace tempo
