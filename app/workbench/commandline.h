#pragma once

#include <QString>

#include <span>

class QCoreApplication;

namespace tempo {

/// One option of tempo-workbench. The table is the only list of them: help, manual page and shell
/// completion are made from it.
struct WorkbenchOption
{
    const char *name;    ///< without dashes
    const char *value;   ///< source text of tempo::Workbench: what stands for its value in the help
    const char *about;   ///< likewise: what it is for
    const char *choices; ///< the words allowed, with spaces between
};

/// All options beside those for help and version.
std::span<const WorkbenchOption> workbenchOptions();

/// What the program does, in one sentence of the reader's language.
QString workbenchAbout();

/// What the command line asks for.
struct WorkbenchCall
{
    QString file;  ///< to open; empty for the Start page
    QString theme; ///< empty unless asked for
};

/// Whether the command line asks for help or the version, for which no display is needed.
bool asksForText(int argc, char **argv);

/// Reads the command line; prints help or version and ends the program where asked to, and with
/// exit status 2 on a bad call.
WorkbenchCall readWorkbenchCall(const QCoreApplication &application);

} // namespace tempo
