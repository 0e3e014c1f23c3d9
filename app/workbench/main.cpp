#include "model/base/translations.h"
#include "widgets/charts/chartpainter.h"
#include "widgets/look/look.h"
#include "widgets/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

using namespace tempo;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Workbench)
};

/// What the command line asks for.
struct Call
{
    QString file;
    QString theme;
};

void describe(QApplication &application)
{
    application.setApplicationName(QStringLiteral("tempo-workbench"));
    application.setApplicationDisplayName(QStringLiteral("Tempo Workbench"));
    application.setApplicationVersion(QStringLiteral(TEMPO_VERSION));
    application.setOrganizationName(QStringLiteral("Tempo Workbench"));
    application.setDesktopFileName(QStringLiteral("org.tempoworkbench.TempoWorkbench"));
    application.setWindowIcon(iconOf(QStringLiteral("app"), nullptr));
}

Call parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr(
        "Decides where a machine-learning pipeline needs batch, near-real-time or real-time."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   Tr::tr("Colours: light, dark or system."), Tr::tr("name"));
    parser.addOption(theme);
    parser.addPositionalArgument(QStringLiteral("FILE"), Tr::tr("The design to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    const QString chosen = parser.value(theme);
    const QStringList known{QStringLiteral("light"), QStringLiteral("dark"),
                            QStringLiteral("system")};
    if (parser.isSet(theme) && !known.contains(chosen)) {
        const QString sentence
            = Tr::tr("There is no theme '%1': light, dark or system.").arg(chosen);
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
        std::exit(2);
    }
    return {parser.positionalArguments().value(0), chosen};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    describe(application);
    installTranslations(application);
    const Call call = parse(application);

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
