#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "model/base/translations.h"
#include "widgets/charts/chartpainter.h"

#include <QApplication>

#include <cstdio>
#include <memory>

using namespace tempo;

namespace {

/// Remarks of Qt about the desktop it doesn't find are no business of who runs a command.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// Commands that draw nothing start no GUI application; the others draw offscreen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

bool drawsSomething(int argc, char **argv)
{
    for (const Command &command : commands()) {
        if (argc > 1 && qstrcmp(argv[1], command.name) == 0)
            return command.draws;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQuiet);
    const auto application = makeApplication(argc, argv, drawsSomething(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("tempo-design"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TEMPO_VERSION));
    installTranslations(*application);

    Console console(stdout, stderr);
    const Call call = readCommandLine(application->arguments().mid(1));
    if (!call.command) {
        if (call.exit == Exit::Fine)
            console.print(call.text.toUtf8());
        else
            console.note(call.text);
        return int(worse(call.exit, console.flush()));
    }
    const Exit exit = call.command->run(call.arguments, console);
    return int(worse(exit, console.flush()));
}
