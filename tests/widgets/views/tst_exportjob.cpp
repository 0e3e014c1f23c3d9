#include "widgets/views/exportjob.h"

#include <QFile>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tempo;

namespace {

QSemaphore gate; // the work stops here until the test lets it go on
QThread *chartThread = nullptr;

Result<QByteArray> writeAfterGate(const Design &, const ExportOptions &)
{
    gate.acquire();
    return QByteArray("new");
}

Result<QByteArray> refuse(const Design &, const ExportOptions &)
{
    return Error{QStringLiteral("It is too large.")};
}

Result<QByteArray> writeChart(const Design &design, const ExportOptions &options)
{
    return options.charts(design, QStringLiteral("matrix:design"));
}

constexpr Exporter slow{"slow", "Slow", "", "txt", writeAfterGate};
constexpr Exporter refusing{"refusing", "Refusing", "", "txt", refuse};
constexpr Exporter charting{"charting", "Charting", "", "txt", writeChart};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportJob : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QWidget m_window;

    QString path() { return m_folder.filePath(QStringLiteral("out.txt")); }

    ExportJob *start(const Exporter &format, const ExportOptions &options = {})
    {
        return new ExportJob({&format, {}, options, path()}, &m_window);
    }

    QProgressDialog *progress() { return m_window.findChild<QProgressDialog *>(); }

private Q_SLOTS:
    void initTestCase() { m_window.show(); }

    void init()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("old"), 3);
    }

    void theWindowIsFreeWhileItWorks()
    {
        ExportJob *job = start(slow);
        QSignalSpy written(job, &ExportJob::written);
        int turns = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
        timer.start(1);
        QTRY_VERIFY(turns > 5);
        QCOMPARE(read(path()), QByteArray("old"));
        gate.release();
        QTRY_COMPARE(written.count(), 1);
        QCOMPARE(read(path()), QByteArray("new"));
    }

    void aRefusalIsTold()
    {
        ExportJob *job = start(refusing);
        QSignalSpy failed(job, &ExportJob::failed);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(), QStringLiteral("It is too large."));
        QCOMPARE(read(path()), QByteArray("old"));
    }

    void aFolderThatIsntThereIsTold()
    {
        ExportOptions options;
        options.charts = [](const Design &, const QString &) { return QByteArray("x"); };
        const QString nowhere = m_folder.filePath(QStringLiteral("gone/out.txt"));
        auto *job = new ExportJob({&charting, {}, options, nowhere}, &m_window);
        QSignalSpy failed(job, &ExportJob::failed);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }

    void longWorkShowsThatItGoesOnAndCanBeCancelled()
    {
        ExportJob *job = start(slow);
        QSignalSpy written(job, &ExportJob::written);
        QSignalSpy gone(job, &QObject::destroyed);
        QVERIFY(!progress());
        QTRY_VERIFY_WITH_TIMEOUT(progress() && progress()->isVisible(), 10000);
        QVERIFY(progress()->labelText().contains(QStringLiteral("Slow")));
        QTest::mouseClick(progress()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!progress());
        gate.release();
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(written.count(), 0);
        QCOMPARE(read(path()), QByteArray("old"));
    }

    void whatIsCancelledLateIsEitherOldOrTold()
    {
        QFile file(path());
        for (int i = 0; i < 100; ++i) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write("old"), 3);
            file.close();
            ExportJob *job = start(slow);
            QSignalSpy written(job, &ExportJob::written);
            QSignalSpy gone(job, &QObject::destroyed);
            gate.release();
            QThread::usleep(static_cast<unsigned long>(i * 20));
            job->cancel();
            QTRY_COMPARE(gone.count(), 1);
            QCOMPARE(read(path()), QByteArray(written.isEmpty() ? "old" : "new"));
        }
    }

    void chartsArePaintedInTheWindowsThread()
    {
        ExportOptions options;
        options.charts = [](const Design &, const QString &chart) {
            chartThread = QThread::currentThread();
            return chart.toUtf8();
        };
        QSignalSpy written(start(charting, options), &ExportJob::written);
        QTRY_COMPARE(written.count(), 1);
        QCOMPARE(chartThread, QThread::currentThread());
        QCOMPARE(read(path()), QByteArray("matrix:design"));
    }

    void whoeverClosesTheWindowGetsTheFile()
    {
        auto *window = new QWidget;
        ExportOptions options;
        options.charts = [](const Design &, const QString &) { return QByteArray("chart"); };
        new ExportJob({&charting, {}, options, path()}, window);
        delete window;
        QCOMPARE(read(path()), QByteArray("chart"));
    }
};

QTEST_MAIN(TestExportJob)
#include "tst_exportjob.moc"
