#include "widgets/views/exportjob.h"

#include "model/yaml/savefile.h"

#include <QMutex>
#include <QProgressDialog>
#include <QThread>
#include <QtConcurrentRun>

#include <chrono>
#include <future>
#include <utility>

namespace tempo {

using namespace std::chrono_literals;

/// Where the work leaves its wishes for charts, and the window's thread fulfils them.
class ChartDesk
{
public:
    explicit ChartDesk(ChartPainter painter) : m_painter(std::move(painter)) {}

    /// Called by the work: leaves a wish, wakes the window's thread and waits.
    QByteArray ask(const Design &design, const QString &chart, QObject *window)
    {
        auto wish = std::make_shared<Wish>([&] { return m_painter(design, chart); });
        std::future<QByteArray> painted = wish->get_future();
        {
            const QMutexLocker lock(&m_mutex);
            m_wishes << wish;
        }
        QMetaObject::invokeMethod(
            window, [this] { serve(); }, Qt::QueuedConnection);
        return painted.get();
    }

    /// Called in the window's thread.
    void serve()
    {
        QList<std::shared_ptr<Wish>> wishes;
        {
            const QMutexLocker lock(&m_mutex);
            wishes = std::exchange(m_wishes, {});
        }
        for (const auto &wish : wishes)
            (*wish)();
    }

private:
    using Wish = std::packaged_task<QByteArray()>;

    ChartPainter m_painter;
    QMutex m_mutex;
    QList<std::shared_ptr<Wish>> m_wishes;
};

/// Writes what was ordered; gives the sentence that says what went wrong.
QString ExportJob::carryOut(const ExportOrder &order, std::atomic<Stage> &stage)
{
    const Result<QByteArray> bytes = order.format->write(order.design, order.options);
    if (!bytes)
        return bytes.error();
    Stage expected = Stage::Working;
    if (!stage.compare_exchange_strong(expected, Stage::Replacing))
        return {};
    const Outcome written = replaceFile(order.path, *bytes);
    return written ? QString() : written.error();
}

ExportJob::ExportJob(const ExportOrder &order, QWidget *window)
    : QObject(window),
      m_stage(std::make_shared<std::atomic<Stage>>(Stage::Working)),
      m_charts(std::make_shared<ChartDesk>(order.options.charts)),
      m_path(order.path),
      m_name(exporterName(*order.format)),
      m_window(window)
{
    ExportOrder apart = order;
    if (order.options.charts) {
        apart.options.charts = [desk = m_charts, stage = m_stage,
                                job = this](const Design &design, const QString &chart) {
            return *stage == Stage::Cancelled ? QByteArray() : desk->ask(design, chart, job);
        };
    }
    connect(&m_work, &QFutureWatcher<QString>::finished, this, &ExportJob::end);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ExportJob::showProgress);
    m_patience.start(1s);
    m_work.setFuture(
        QtConcurrent::run([apart, stage = m_stage] { return carryOut(apart, *stage); }));
}

ExportJob::~ExportJob()
{
    delete m_progress;
    while (!m_work.isFinished()) {
        m_charts->serve();
        QThread::msleep(1);
    }
}

void ExportJob::cancel()
{
    Stage expected = Stage::Working;
    m_stage->compare_exchange_strong(expected, Stage::Cancelled);
    m_patience.stop();
    if (m_progress)
        m_progress->deleteLater();
}

void ExportJob::showProgress()
{
    m_progress = new QProgressDialog(tr("Writing %1…").arg(m_name), tr("&Cancel"), 0, 0, m_window);
    m_progress->setWindowTitle(tr("Export"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setAutoClose(false);
    connect(m_progress, &QProgressDialog::canceled, this, &ExportJob::cancel);
    m_progress->show();
}

void ExportJob::end()
{
    m_patience.stop();
    delete m_progress;
    deleteLater();
    if (*m_stage == Stage::Cancelled)
        return;
    if (const QString sentence = m_work.result(); sentence.isEmpty())
        Q_EMIT written(m_path);
    else
        Q_EMIT failed(sentence);
}

} // namespace tempo
