#pragma once

#include "model/workspace/connection.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace tempo {

/// A thread with a connection of its own that does one job after the other.
class WriterThread final
{
public:
    using Job = std::function<Outcome(Connection &)>;
    using Completion = std::function<void(const Outcome &)>;

    explicit WriterThread(const QString &path);
    ~WriterThread(); ///< Does what is left to do, then closes the connection.
    Q_DISABLE_COPY_MOVE(WriterThread)

    /// Opens the connection; before any job.
    Outcome open();

    /// Has a job done; \a done is called with its outcome in the thread that made this object.
    void post(const Job &job, const Completion &done);

    /// Waits for all jobs and calls what is to be called after them.
    void flush();

private:
    void waitForThread();

    QThread m_thread;
    QObject m_there;                          ///< lives in the thread
    std::unique_ptr<QObject> m_here;          ///< lives in the thread that made this object
    std::unique_ptr<Connection> m_connection; ///< made, used and closed in the thread
    QString m_path;
    int m_waiting = 0; ///< jobs whose completion was not called yet
};

} // namespace tempo
