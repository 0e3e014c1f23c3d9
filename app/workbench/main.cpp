#include "app/workbench/commandline.h"
#include "model/workspace/workspace.h"
#include "widgets/charts/chartpainter.h"
#include "widgets/look/look.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/shell/safekeeping.h"
#include "widgets/shell/startup.h"

#include <QApplication>
#include <QScreen>
#include <QStandardPaths>

#include <vector>

using namespace tempo;

namespace {

/// The names under which settings are kept, too.
void describe()
{
    QCoreApplication::setApplicationName(QStringLiteral("tempo-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TEMPO_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Tempo Workbench"));
}

/// An application takes its own options away from the arguments: these are a copy.
QSize roomSeenBy(std::vector<char *> arguments)
{
    int count = int(arguments.size());
    arguments.push_back(nullptr);
    const QGuiApplication application(count, arguments.data());
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->availableSize() : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
}

/// Of the screen as it is before everything is drawn larger, which can't be asked afterwards.
QSize roomOfScreen(int argc, char *argv[])
{
    constexpr const char *start = "DESKTOP_STARTUP_ID"; // the first application takes it away
    const QByteArray id = qgetenv(start);
    const QSize room = roomSeenBy({argv, argv + argc});
    if (!id.isNull())
        qputenv(start, id); // so that the desktop knows the window it waits for
    return room;
}

void describeWindows(QApplication &application)
{
    application.setApplicationDisplayName(QStringLiteral("Tempo Workbench"));
    application.setDesktopFileName(QStringLiteral("org.tempoworkbench.TempoWorkbench"));
    application.setWindowIcon(iconOf(QStringLiteral("app"), nullptr));
}

/// Help and version need no display; reading the command line ends the program after them.
void printText(int argc, char *argv[], const Settings &settings)
{
    QCoreApplication application(argc, argv);
    applyLanguage(application, settings);
    readWorkbenchCall(application);
}

void showThemeOfCall(Settings &settings, const QString &name)
{
    const ThemeKind system = settings.systemTheme();
    if (name == u"light" || name == u"dark")
        settings.showTheme(name == u"dark" ? ThemeKind::Dark : ThemeKind::Light);
    else if (name == u"high-contrast")
        settings.showTheme(isDark(system) ? ThemeKind::ContrastDark : ThemeKind::ContrastLight);
    else if (name == u"system")
        settings.showTheme(system);
}

/// What the program remembers, in the user's data folder.
Result<OpenedWorkspace> openWorkspace()
{
    return Workspace::open(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                           [] { return QDateTime::currentDateTimeUtc(); });
}

} // namespace

int main(int argc, char *argv[])
{
    describe();
    Settings settings(std::make_shared<QSettings>());
    if (asksForText(argc, argv))
        printText(argc, argv, settings);
    if (settings.scale() != 100)
        applyScale(settings, roomOfScreen(argc, argv));
    QApplication application(argc, argv);
    describeWindows(application);
    applyLanguage(application, settings);
    const WorkbenchCall call = readWorkbenchCall(application);

    settings.setSystemTheme(systemTheme(application));
    showThemeOfCall(settings, call.theme);
    applyTheme(application, settings.theme());

    const Result<OpenedWorkspace> opened = openWorkspace();
    MainWindow window(settings, chartPainter(), opened ? opened->workspace.get() : nullptr);
    if (const QString notice = opened ? opened->notice : opened.error(); !notice.isEmpty())
        window.keeping().tellWorkspace(notice, bool(opened));
    window.applyAppearance();
    followDesktop(window);
    window.show();
    if (call.file.isEmpty())
        window.restoreLater();
    else
        window.openLater(call.file);
    return QApplication::exec();
}
