#pragma once

#include "model/export/exporter.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

class QProgressDialog;
class QWidget;

namespace tempo {

class ChartDesk;

/// What is to be written, and where.
struct ExportOrder
{
    const Exporter *format;
    Design design;
    ExportOptions options;
    QString path;
};

/// One export in the background: the window stays free, and work over a second shows that it goes
/// on and can be cancelled. The file is replaced as a whole or not at all. Charts are painted in
/// the window's thread, one at a time, when the work asks for them. It deletes itself.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    ExportJob(const ExportOrder &order, QWidget *window);

    /// Waits for the work: whoever quits gets the file that they asked for.
    ~ExportJob() override;

    /// Gives the work up, and what stood in the file stays; unless the file is being replaced by
    /// now, which goes on to its end and is told.
    void cancel();

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &sentence);

private:
    void showProgress();
    void end();

    /// How far it got; whoever leaves Working decides whether the file is replaced.
    enum class Stage { Working, Replacing, Cancelled };

    static QString carryOut(const ExportOrder &order, std::atomic<Stage> &stage);

    std::shared_ptr<std::atomic<Stage>> m_stage;
    std::shared_ptr<ChartDesk> m_charts;
    QFutureWatcher<QString> m_work; ///< what went wrong; empty: nothing
    QTimer m_patience;
    QString m_path;
    QString m_name;
    QWidget *m_window;
    QPointer<QProgressDialog> m_progress;
};

} // namespace tempo
