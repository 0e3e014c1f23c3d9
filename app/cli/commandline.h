#pragma once

#include "app/cli/command.h"

#include <optional>

namespace tempo {

/// What the command line asks for.
struct Call
{
    const Command *command = nullptr; ///< null: nothing to run, see text and exit
    Arguments arguments;
    QString text; ///< help or version for standard output, or a complaint for standard error
    Exit exit = Exit::Fine;
};

/// Reads the command line by the catalogue. A mistyped command or option is answered with a
/// did-you-mean and exit status 2.
Call readCommandLine(const QStringList &arguments);

} // namespace tempo
