#include "model/workspace/writerthread.h"

#include <QCoreApplication>

namespace tempo {

WriterThread::WriterThread(const QString &path) : m_here(new QObject), m_path(path)
{
    m_thread.setObjectName(QStringLiteral("workspace"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

WriterThread::~WriterThread()
{
    flush();
    const auto close = [this] { m_connection.reset(); };
    QMetaObject::invokeMethod(&m_there, close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Outcome WriterThread::open()
{
    Outcome outcome = std::monostate();
    const auto connect = [&] {
        m_connection = std::make_unique<Connection>(m_path);
        outcome = m_connection->open();
        // Mostly so already. Where the file system can't have a log it works without, only slower.
        if (outcome)
            outcome = m_connection->run({QStringLiteral("PRAGMA journal_mode=WAL")});
    };
    QMetaObject::invokeMethod(&m_there, connect, Qt::BlockingQueuedConnection);
    return outcome;
}

void WriterThread::post(const Job &job, const Completion &done)
{
    ++m_waiting;
    const auto work = [this, job, done] {
        const Outcome outcome = job(*m_connection);
        const auto report = [this, done, outcome] {
            --m_waiting;
            done(outcome);
        };
        QMetaObject::invokeMethod(m_here.get(), report, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&m_there, work, Qt::QueuedConnection);
}

void WriterThread::flush()
{
    while (m_waiting > 0) {
        waitForThread();
        QCoreApplication::sendPostedEvents(m_here.get(), QEvent::MetaCall);
    }
}

void WriterThread::waitForThread()
{
    QMetaObject::invokeMethod(
        &m_there, [] {}, Qt::BlockingQueuedConnection);
}

} // namespace tempo
