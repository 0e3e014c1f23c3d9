#include "model/base/translations.h"
#include "widgets/charts/chartpainter.h"
#include "widgets/look/look.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsView>
#include <QMenuBar>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace tempo;

/// From exec to the first paint: our window against a bare one with menus and a QGraphicsView. The
/// program runs itself, turn by turn, so that both sides load the same libraries and meet the same
/// noise. Limit: 1.5 times the bare window (medians).

namespace {

constexpr int rounds = 21;
constexpr double limit = 1.5;

/// Ends the program when the window was painted once.
class EndAtFirstPaint final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool handled = QObject::eventFilter(watched, event);
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
        }
        return handled;
    }

private:
    bool m_painted = false;
};

int showBare(QApplication &application)
{
    QMainWindow window;
    for (const char *title : {"File", "Edit", "View", "Sprint", "Help"}) {
        QMenu *menu = window.menuBar()->addMenu(QString::fromLatin1(title));
        for (int i = 0; i < 6; ++i)
            menu->addAction(QString::fromLatin1(title) + QString::number(i));
    }
    QGraphicsScene scene;
    auto *view = new QGraphicsView(&scene);
    window.setCentralWidget(view);
    window.resize(1280, 720);
    EndAtFirstPaint end;
    window.installEventFilter(&end);
    window.show();
    return application.exec();
}

int showOurs(QApplication &application)
{
    installTranslations(application);
    const QTemporaryDir folder;
    Settings settings(std::make_shared<QSettings>(folder.filePath(QStringLiteral("bench.ini")),
                                                  QSettings::IniFormat),
                      systemTheme(application));
    applyTheme(application, settings.theme());
    MainWindow window(settings, chartPainter());
    EndAtFirstPaint end;
    window.installEventFilter(&end);
    window.show();
    return application.exec();
}

double millisecondsOf(const QString &mode)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {mode});
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return -1;
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

int compare()
{
    QList<double> bare;
    QList<double> ours;
    for (int round = 0; round < rounds; ++round) {
        bare << millisecondsOf(QStringLiteral("bare"));
        ours << millisecondsOf(QStringLiteral("ours"));
    }
    if (bare.contains(-1.0) || ours.contains(-1.0)) {
        std::fprintf(stderr, "A window did not come up.\n");
        return 2;
    }
    const double ratio = median(ours) / median(bare);
    std::printf(
        "start to first paint   ours %.1f ms   bare window %.1f ms   ratio %.2f   limit %.1f "
        "  %s\n",
        median(ours), median(bare), ratio, limit, ratio <= limit ? "ok" : "TOO SLOW");
    return ratio <= limit ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    if (mode == u"bare")
        return showBare(application);
    return mode == u"ours" ? showOurs(application) : compare();
}
