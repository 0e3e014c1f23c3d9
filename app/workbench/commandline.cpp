#include "app/workbench/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace tempo {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(tempo::Workbench)
};

constexpr WorkbenchOption table[] = {
    {"theme", QT_TRANSLATE_NOOP("tempo::Workbench", "name"),
     QT_TRANSLATE_NOOP("tempo::Workbench", "Colours: light, dark, high-contrast or system."),
     "light dark high-contrast system"},
};

QStringList choicesOf(const WorkbenchOption &option)
{
    return QString::fromLatin1(option.choices).split(u' ');
}

[[noreturn]] void refuse(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(2);
}

} // namespace

std::span<const WorkbenchOption> workbenchOptions()
{
    return table;
}

QString workbenchAbout()
{
    return Tr::tr(
        "Decides where a machine-learning pipeline needs batch, near-real-time or real-time.");
}

bool asksForText(int argc, char **argv)
{
    return std::any_of(argv + std::min(argc, 1), argv + argc, [](const char *argument) {
        const std::string_view word(argument);
        return word == "-h" || word == "--help" || word == "-v" || word == "--version";
    });
}

WorkbenchCall readWorkbenchCall(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(workbenchAbout());
    parser.addHelpOption();
    parser.addVersionOption();
    for (const WorkbenchOption &option : workbenchOptions())
        parser.addOption(
            {QString::fromLatin1(option.name), Tr::tr(option.about), Tr::tr(option.value)});
    parser.addPositionalArgument(QStringLiteral("FILE"), Tr::tr("The design to open."),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    const QString theme = parser.value(QStringLiteral("theme"));
    if (parser.isSet(QStringLiteral("theme")) && !choicesOf(table[0]).contains(theme))
        refuse(Tr::tr("There is no theme '%1': light, dark, high-contrast or system.").arg(theme));
    return {parser.positionalArguments().value(0), theme};
}

} // namespace tempo
