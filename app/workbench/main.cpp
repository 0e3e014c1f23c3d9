#include "app/workbench/commandline.h"
#include "model/base/translations.h"
#include "widgets/charts/chartpainter.h"
#include "widgets/look/look.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>

using namespace tempo;

namespace {

void describe(QCoreApplication &application)
{
    application.setApplicationName(QStringLiteral("tempo-workbench"));
    application.setApplicationVersion(QStringLiteral(TEMPO_VERSION));
    application.setOrganizationName(QStringLiteral("Tempo Workbench"));
}

void describeWindows(QApplication &application)
{
    application.setApplicationDisplayName(QStringLiteral("Tempo Workbench"));
    application.setDesktopFileName(QStringLiteral("org.tempoworkbench.TempoWorkbench"));
    application.setWindowIcon(iconOf(QStringLiteral("app"), nullptr));
}

/// Help and version need no display; reading the command line ends the program after them.
void printText(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    describe(application);
    installTranslations(application);
    readWorkbenchCall(application);
}

} // namespace

int main(int argc, char *argv[])
{
    if (asksForText(argc, argv))
        printText(argc, argv);
    QApplication application(argc, argv);
    describe(application);
    describeWindows(application);
    installTranslations(application);
    const WorkbenchCall call = readWorkbenchCall(application);

    Settings settings(std::make_shared<QSettings>(), systemTheme(application));
    if (call.theme == u"light" || call.theme == u"dark")
        settings.showTheme(call.theme == u"dark" ? ThemeKind::Dark : ThemeKind::Light);
    else if (call.theme == u"system")
        settings.showTheme(systemTheme(application));
    applyTheme(application, settings.theme());

    MainWindow window(settings, chartPainter());
    window.show();
    if (!call.file.isEmpty())
        window.openLater(call.file);
    return QApplication::exec();
}
